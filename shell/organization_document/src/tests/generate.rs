//! Documents with something in every member, made of any texts.

use crate::*;
use identifiers::Timestamp;
use indexmap::IndexMap;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// Texts that writers of YAML get wrong: what looks like something else, and what can't be seen.
pub(super) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,8}",
        any::<String>(),
        "[ \t\n\r:#'\"\\-\\[\\]{}&*!|>%@`,?~=a0.]{0,12}",
        prop::sample::select(vec![
            "",
            " ",
            "~",
            "null",
            "true",
            "no",
            "on",
            "012",
            "1e3",
            "-1",
            ".5",
            "0x1f",
            "2024-01-01",
            "111111111111",
            "---",
            "...",
            "- a",
            "a: b",
            "a #b",
            "line\nline",
            "line\n",
            "\nline",
            " line\n  more\n",
            "trailing \nspace",
            "tab\there",
            "\u{1b}[31m",
            "\u{85}",
            "\u{2028}",
            "\u{feff}",
            "\u{7f}",
            "<<",
            "=",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a",
            "'",
            "\"",
            "\\",
            "a\r\nb",
        ])
        .prop_map(str::to_owned),
    ]
}

fn tags() -> impl Strategy<Value = IndexMap<String, String>> {
    prop::collection::vec((text(), text()), 0..3).prop_map(|tags| tags.into_iter().collect())
}

fn moment() -> impl Strategy<Value = Option<Moment>> {
    prop::option::of((0_i64..2_000_000_000_000).prop_map(|millis| Moment(Timestamp::from_millis(millis))))
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(text(), 0..3)
}

fn references() -> impl Strategy<Value = Vec<Reference>> {
    prop::collection::vec(text().prop_map(Reference), 0..3)
}

fn one_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
    prop::option::of(prop::sample::select(all))
}

fn content() -> impl Strategy<Value = Option<Content>> {
    let map = (text(), text()).prop_map(|(key, value)| {
        let map: serde_json::Value =
            [(key, serde_json::json!([value, 1, -2, 1.5, true, null, {"a": {}}, []]))].into_iter().collect();
        map.to_string()
    });
    prop::option::of(prop_oneof![map, text()].prop_map(Content::new))
}

fn unit() -> impl Strategy<Value = Unit> {
    let leaf = (text(), tags(), references(), any::<Option<bool>>(), prop::option::of(text())).prop_map(
        |(name, tags, policies, full_aws_access, configuration)| Unit {
            id: Some("ou-a1b2-c3d4e5f6".parse().unwrap()),
            name,
            tags,
            policies,
            full_aws_access,
            configuration_policy: configuration.map(Reference),
            units: Vec::new(),
        },
    );
    leaf.prop_recursive(3, 8, 3, |inner| {
        (text(), prop::collection::vec(inner, 0..3)).prop_map(|(name, units)| Unit { name, units, ..Unit::default() })
    })
}

fn recorder() -> impl Strategy<Value = ConfigurationRecorder> {
    let mode =
        (one_of(RecordingFrequency::ALL), text(), texts()).prop_map(|(frequency, description, resource_types)| {
            let frequency = frequency.unwrap_or_default();
            let exception = RecordingModeOverride { description: Some(description), resource_types, frequency };
            RecordingMode { frequency, overrides: vec![exception] }
        });
    (text(), one_of(RecordingStrategy::ALL), texts(), any::<Option<bool>>(), prop::option::of(mode), moment(), tags())
        .prop_map(|(name, strategy, resource_types, flag, mode, at, tags)| ConfigurationRecorder {
            id: Some(name.clone()),
            role_arn: Some(name.clone()),
            name: Some(name),
            strategy,
            excluded_resource_types: resource_types.clone(),
            resource_types,
            include_global_resource_types: flag,
            mode,
            recording: flag,
            started_at: at,
            stopped_at: at,
            tags,
        })
}

fn rule() -> impl Strategy<Value = ConfigRule> {
    let source =
        (one_of(RuleOwner::ALL), text(), one_of(MessageType::ALL), one_of(RuleFrequency::ALL), any::<Option<bool>>());
    (text(), source, texts(), content(), one_of(EvaluationMode::ALL), tags(), moment()).prop_map(
        |(
            name,
            (owner, identifier, message_type, frequency, flag),
            resource_types,
            input_parameters,
            mode,
            tags,
            created_at,
        )| ConfigRule {
            id: Some(name.clone()),
            description: Some(name.clone()),
            source: RuleSource {
                owner: owner.unwrap_or_default(),
                identifier: Some(identifier.clone()),
                details: Some(vec![SourceDetail {
                    event_source: Some(identifier.clone()),
                    message_type,
                    maximum_execution_frequency: frequency,
                }]),
                policy_text: Some(identifier.clone()),
                policy_runtime: Some(identifier.clone()),
                enable_debug_log_delivery: flag,
            },
            scope: Some(RuleScope {
                resource_types: Some(resource_types),
                resource_id: Some(identifier.clone()),
                tag_key: Some(identifier.clone()),
                tag_value: Some(identifier),
            }),
            input_parameters,
            maximum_execution_frequency: frequency,
            evaluation_modes: mode.into_iter().collect(),
            name,
            tags,
            created_at,
        },
    )
}

fn parameters() -> impl Strategy<Value = ControlParameters> {
    let values = (
        any::<Option<i64>>(),
        prop::option::of(-1e6..1e6),
        text(),
        any::<Option<bool>>(),
        one_of(ParameterValueType::ALL),
    );
    (text(), values, texts()).prop_map(|(control, (integer, double, string, boolean, value_type), list)| {
        ControlParameters {
            reason: Some(string.clone()),
            parameters: vec![Parameter {
                name: control.clone(),
                value_type,
                integer,
                integer_list: integer.map(|integer| vec![integer]),
                double,
                string: Some(string.clone()),
                string_list: Some(list.clone()),
                boolean,
                r#enum: Some(string),
                enum_list: Some(list),
            }],
            control,
        }
    })
}

fn hub() -> impl Strategy<Value = Hub> {
    (moment(), texts(), any::<bool>(), one_of(ControlFindingGenerator::ALL), parameters(), text(), tags()).prop_map(
        |(at, standards, enabled, control_finding_generator, parameters, text, tags)| Hub {
            enabled_at: at,
            standards,
            auto_enable_controls: Some(enabled),
            control_finding_generator,
            controls: vec![HubControl {
                standard: text.clone(),
                control: text.clone(),
                enabled,
                reason: Some(text.clone()),
                updated_at: at,
            }],
            parameters: vec![parameters],
            products: vec![HubProduct { product: text, enabled }],
            tags,
        },
    )
}

fn region() -> impl Strategy<Value = AccountRegion> {
    let pack = (text(), text(), tags(), tags(), moment()).prop_map(|(name, template, parameters, tags, updated_at)| {
        ConformancePack {
            id: Some(name.clone()),
            template: Some(template.clone()),
            template_file: Some(template.clone()),
            parameters,
            delivery_s3_bucket: Some(template.clone()),
            delivery_s3_key_prefix: Some(template.clone()),
            ssm_document: Some(SsmDocument { name: template.clone(), version: Some(template) }),
            tags,
            updated_at,
            name,
        }
    });
    let channel =
        (text(), one_of(DeliveryFrequency::ALL), moment()).prop_map(|(name, snapshot_frequency, updated_at)| {
            DeliveryChannel {
                s3_bucket: name.clone(),
                s3_key_prefix: Some(name.clone()),
                s3_kms_key_arn: Some(name.clone()),
                sns_topic_arn: Some(name.clone()),
                name: Some(name),
                snapshot_frequency,
                updated_at,
            }
        });
    let lists = (prop::collection::vec(rule(), 0..2), prop::collection::vec(pack, 0..2));
    (prop::option::of(recorder()), prop::option::of(channel), any::<Option<u32>>(), lists, prop::option::of(hub()))
        .prop_map(
            |(
                configuration_recorder,
                delivery_channel,
                retention_in_days,
                (config_rules, conformance_packs),
                security_hub,
            )| AccountRegion {
                configuration_recorder,
                delivery_channel,
                retention_in_days,
                config_rules,
                conformance_packs,
                security_hub,
            },
        )
}

fn regions() -> impl Strategy<Value = BTreeMap<identifiers::Region, AccountRegion>> {
    prop::collection::vec(region(), 0..2).prop_map(|regions| {
        ["eu-west-1", "us-east-1"].into_iter().map(|name| name.parse().unwrap()).zip(regions).collect()
    })
}

fn account() -> impl Strategy<Value = Account> {
    let life = (one_of(AccountState::ALL), one_of(JoinedMethod::ALL), moment());
    (text(), 0_u64..1_000_000_000_000, life, tags(), references(), any::<Option<bool>>(), regions()).prop_map(
        |(name, id, (state, joined_method, at), tags, policies, full_aws_access, regions)| Account {
            id: identifiers::AccountId::from_number(id),
            email: Some(name.clone()),
            unit: Some(Reference(name.clone())),
            state,
            gone_at: at,
            joined_method,
            joined_at: at,
            access_role: Some(name.clone()),
            alias: Some(name.clone()),
            configuration_policy: Some(Reference(name.clone())),
            name,
            tags,
            policies,
            full_aws_access,
            regions,
        },
    )
}

fn security_hub() -> impl Strategy<Value = SecurityHub> {
    let policy = (text(), any::<bool>(), prop::option::of(texts()), parameters(), tags(), moment()).prop_map(
        |(name, service_enabled, controls, parameters, tags, at)| ConfigurationPolicy {
            id: Some(name.clone()),
            description: Some(name.clone()),
            service_enabled,
            enabled_standards: controls.clone().unwrap_or_default(),
            enabled_controls: controls.clone(),
            disabled_controls: controls,
            custom_parameters: Some(vec![parameters]),
            tags,
            created_at: at,
            name,
        },
    );
    (prop::collection::vec(policy, 0..2), text(), one_of(LinkingMode::ALL), any::<Option<bool>>(), moment()).prop_map(
        |(configuration_policies, account, linking_mode, flag, at)| {
            let region: identifiers::Region = "eu-west-1".parse().unwrap();
            let account = Reference(account);
            SecurityHub {
                administrators: vec![SecurityHubAdministrator {
                    region: region.clone(),
                    account: account.clone(),
                    enabled_at: at,
                }],
                finding_aggregators: vec![Aggregator {
                    id: Some(account.0.clone()),
                    account: account.clone(),
                    region: region.clone(),
                    linking_mode,
                    regions: vec![region.clone()],
                    created_at: at,
                }],
                central_configuration: Some(CentralConfiguration {
                    home_region: region.clone(),
                    administrator: account,
                }),
                new_account_defaults: vec![NewAccountDefaults {
                    region,
                    auto_enable: flag,
                    auto_enable_standards: flag,
                }],
                configuration_policies,
            }
        },
    )
}

fn access() -> impl Strategy<Value = OrganizationDocument> {
    let administrator =
        (text(), texts(), moment()).prop_map(|(account, services, enabled_at)| DelegatedAdministrator {
            account: Reference(account),
            services: services.into_iter().map(|service| DelegatedService { service, enabled_at }).collect(),
        });
    let role = (prop::option::of(text()), text(), tags()).prop_map(|(account, name, tags)| Role {
        account: account.map(Reference),
        path: Some(name.clone()),
        name,
        tags,
    });
    let delegation = (content(), text(), tags()).prop_map(|(content, file, tags)| DelegationPolicy {
        id: Some("rp-a1b2c3d4".parse().unwrap()),
        content,
        content_file: Some(file),
        tags,
    });
    let trusted = (text(), moment()).prop_map(|(service, enabled_at)| TrustedAccess { service, enabled_at });
    let few = 0..2;
    (
        prop::collection::vec(trusted, few.clone()),
        prop::collection::vec(administrator, few.clone()),
        prop::option::of(delegation),
        prop::collection::vec(role, few),
    )
        .prop_map(|(trusted_access, delegated_administrators, delegation_policy, roles)| OrganizationDocument {
            trusted_access,
            delegated_administrators,
            delegation_policy,
            roles,
            ..OrganizationDocument::default()
        })
}

fn pack() -> impl Strategy<Value = OrganizationConformancePack> {
    (text(), text(), tags(), references(), tags(), moment()).prop_map(
        |(name, template, parameters, excluded_accounts, tags, updated_at)| OrganizationConformancePack {
            id: Some(name.clone()),
            account: Some(Reference(name.clone())),
            region: "eu-west-1".parse().unwrap(),
            template: Some(template.clone()),
            template_file: Some(template.clone()),
            parameters,
            delivery_s3_bucket: Some(template.clone()),
            delivery_s3_key_prefix: Some(template),
            excluded_accounts,
            tags,
            updated_at,
            name,
        },
    )
}

/// Any document by its form; what it says needn't make sense.
pub(super) fn document() -> impl Strategy<Value = OrganizationDocument> {
    let policy = (text(), content(), tags(), moment(), prop::sample::select(policies::PolicyType::ALL.to_vec()))
        .prop_map(|(name, content, tags, updated_at, policy_type)| Policy {
            id: Some("p-a1b2c3d4".parse().unwrap()),
            r#type: PolicyTypeName(policy_type),
            description: Some(name.clone()),
            content_file: Some(name.clone()),
            name,
            content,
            tags,
            updated_at,
        });
    let few = 0..3;
    let root = (prop::collection::vec(unit(), few.clone()), tags(), references(), any::<Option<bool>>()).prop_map(
        |(units, tags, policies, full_aws_access)| Root {
            id: Some("r-a1b2".parse().unwrap()),
            name: Some("Root".to_owned()),
            tags,
            policy_types: vec![PolicyTypeName::default()],
            policies,
            full_aws_access,
            configuration_policy: Some(Reference(SELF_MANAGED_SECURITY_HUB.to_owned())),
            units,
        },
    );
    let lists = (
        prop::collection::vec(account(), few.clone()),
        prop::collection::vec(policy, few.clone()),
        prop::collection::vec(pack(), few),
    );
    let item = (text(), text()).prop_map(|(key, value)| Any(serde_json::json!({ key: { "a": [value, 1, null] } })));
    let items = prop::collection::vec(item, 0..2);
    (access(), root, lists, regions(), prop::option::of(security_hub()), (items, texts())).prop_map(
        |(access, root, (accounts, policies, packs), regions, security_hub, (items, files))| OrganizationDocument {
            id: Some("o-a1b2c3d4e5".parse().unwrap()),
            partition: Some(PartitionName(identifiers::Partition::GovCloud)),
            feature_set: Some(FeatureSet::ConsolidatedBilling),
            management_account: Some(Reference("111111111111".to_owned())),
            root,
            accounts,
            policies,
            root_access_features: RootAccessFeature::ALL.to_vec(),
            every_account: Some(EveryAccount { regions }),
            organization_conformance_packs: packs,
            security_hub,
            configuration_items: items.clone(),
            configuration_item_files: files,
            account_facts: items,
            ..access
        },
    )
}
