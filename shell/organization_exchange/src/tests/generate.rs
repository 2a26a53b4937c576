//! Organizations that make sense, with something in every member.

use organization_document::*;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::collections::BTreeMap;

const TEMPLATES: [&str; 2] = [
    "Resources:\n  Mfa:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: mfa\n      Source:\n        Owner: AWS\n        SourceIdentifier: ROOT_ACCOUNT_MFA_ENABLED\n",
    "Parameters:\n  Days:\n    Type: String\n    Default: \"90\"\nResources:\n  Keys:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      ConfigRuleName: keys\n      InputParameters:\n        maxAccessKeyAge: !Ref Days\n      Source:\n        Owner: AWS\n        SourceIdentifier: ACCESS_KEYS_ROTATED\n",
];

fn name(prefix: &str, at: usize) -> String {
    format!("{prefix} {at}")
}

fn moment() -> impl Strategy<Value = Option<Moment>> {
    prop::option::of((0_i64..1_767_000_000_000).prop_map(|millis| Moment(identifiers::Timestamp::from_millis(millis))))
}

fn tags() -> impl Strategy<Value = indexmap::IndexMap<String, String>> {
    // Sorted, as states keep them.
    prop::collection::btree_map("[A-Za-z]{1,4}", "[a-z0-9 ]{0,4}", 0..3).prop_map(|tags| tags.into_iter().collect())
}

/// The policies that there may be, each as (type, content).
const CONTENTS: [(policies::PolicyType, &str); 5] = [
    (
        policies::PolicyType::ServiceControl,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#,
    ),
    (
        policies::PolicyType::ServiceControl,
        "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"Allow\", \"Action\": [\"ec2:*\", \"s3:*\"], \"Resource\": \"*\"}]\n}",
    ),
    (
        policies::PolicyType::ResourceControl,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}"#,
    ),
    (policies::PolicyType::Tag, r#"{"tags":{"Cost":{"tag_key":{"@@assign":"Cost"},"tag_value":{"@@append":["a"]}}}}"#),
    (policies::PolicyType::AiServicesOptOut, r#"{"services":{"default":{"opt_out_policy":{"@@assign":"optOut"}}}}"#),
];

#[derive(Debug, Clone)]
struct NodeOf {
    tags: indexmap::IndexMap<String, String>,
    policies: Vec<Reference>,
    full_aws_access: Option<bool>,
    configuration_policy: Option<Reference>,
}

/// What a node may have: some of the policies in some order, perhaps with AWS's own among them.
fn node(policies: usize, central: bool) -> impl Strategy<Value = NodeOf> {
    let all: Vec<usize> = (0..policies).collect();
    let configurations = ["SELF_MANAGED_SECURITY_HUB", "Conf 0", "Conf 1"].map(|name| Reference(name.to_owned()));
    let configuration = prop::option::of(select(configurations.to_vec()));
    let configuration = configuration.prop_map(move |chosen| chosen.filter(|_| central));
    (tags(), subsequence(all, 0..=policies.min(4)).prop_shuffle(), any::<[bool; 2]>(), configuration).prop_map(
        |(tags, chosen, [listed, without], configuration_policy)| {
            let is_scp = |at: &usize| CONTENTS[at % CONTENTS.len()].0 == policies::PolicyType::ServiceControl;
            let any_scp = chosen.iter().any(is_scp);
            let mut policies: Vec<Reference> = chosen.iter().map(|at| Reference(name("Policy", *at))).collect();
            let detached = without && any_scp;
            if listed && !detached {
                // In the middle: its place counts.
                policies.insert(policies.len() / 2, Reference("FullAWSAccess".to_owned()));
            }
            NodeOf { tags, policies, full_aws_access: detached.then_some(false), configuration_policy }
        },
    )
}

fn unit(at: usize, node: NodeOf, units: Vec<Unit>) -> Unit {
    let NodeOf { tags, policies, full_aws_access, configuration_policy } = node;
    Unit { id: None, name: name("Unit", at), tags, policies, full_aws_access, configuration_policy, units }
}

fn recorder() -> impl Strategy<Value = ConfigurationRecorder> {
    let strategies = select(vec![
        (None, vec![], vec![]),
        (Some(RecordingStrategy::Inclusion), vec!["AWS::S3::Bucket".to_owned()], vec![]),
        (Some(RecordingStrategy::Exclusion), vec![], vec!["AWS::EC2::Volume".to_owned()]),
    ]);
    (strategies, any::<bool>(), moment(), moment(), tags(), any::<bool>()).prop_map(
        |((strategy, resource_types, excluded_resource_types), recording, started_at, stopped_at, tags, mode)| {
            ConfigurationRecorder {
                strategy,
                resource_types,
                excluded_resource_types,
                include_global_resource_types: (mode && strategy.is_none()).then_some(true),
                mode: mode.then(|| RecordingMode {
                    frequency: RecordingFrequency::Daily,
                    overrides: vec![RecordingModeOverride {
                        description: Some("d".to_owned()),
                        resource_types: vec!["AWS::S3::Bucket".to_owned()],
                        frequency: RecordingFrequency::Continuous,
                    }],
                }),
                recording: Some(recording),
                started_at,
                stopped_at,
                tags,
                ..ConfigurationRecorder::default()
            }
        },
    )
}

fn rule(at: usize) -> impl Strategy<Value = ConfigRule> {
    (any::<[bool; 3]>(), tags(), moment()).prop_map(move |([managed, scoped, empty], tags, created_at)| ConfigRule {
        name: name("rule", at),
        description: scoped.then(|| "d".to_owned()),
        source: if managed {
            RuleSource {
                owner: RuleOwner::Aws,
                identifier: Some("ACCESS_KEYS_ROTATED".to_owned()),
                ..Default::default()
            }
        } else {
            RuleSource {
                owner: RuleOwner::CustomPolicy,
                policy_text: Some("rule a { a exists }".to_owned()),
                policy_runtime: Some("guard-2.x.x".to_owned()),
                enable_debug_log_delivery: Some(empty),
                details: Some(vec![SourceDetail {
                    event_source: Some("aws.config".to_owned()),
                    message_type: Some(MessageType::ConfigurationItemChange),
                    maximum_execution_frequency: None,
                }]),
                ..Default::default()
            }
        },
        scope: scoped
            .then(|| RuleScope { resource_types: Some(vec!["AWS::IAM::User".to_owned()]), ..RuleScope::default() }),
        input_parameters: managed.then(|| Content::new(r#"{"maxAccessKeyAge":"30"}"#)),
        maximum_execution_frequency: (managed && empty).then_some(RuleFrequency::SixHours),
        tags,
        created_at,
        ..ConfigRule::default()
    })
}

fn hub() -> impl Strategy<Value = Hub> {
    let standards = vec!["nist-800-53/v/5.0.0", "aws-foundational-security-best-practices/v/1.0.0"];
    (moment(), subsequence(standards, 0..=2), any::<[bool; 3]>(), tags()).prop_map(
        |(enabled_at, standards, [auto, own, enabled], tags)| Hub {
            enabled_at,
            auto_enable_controls: Some(auto),
            control_finding_generator: enabled.then_some(ControlFindingGenerator::StandardControl),
            controls: standards
                .iter()
                .filter(|_| own)
                .map(|standard| HubControl {
                    standard: (*standard).to_owned(),
                    control: "IAM.1".to_owned(),
                    enabled,
                    reason: Some("because".to_owned()),
                    updated_at: enabled_at,
                })
                .collect(),
            parameters: own.then(parameters).into_iter().collect(),
            products: own
                .then(|| HubProduct {
                    product: "arn:aws:securityhub:eu-west-1::product/aws/guardduty".to_owned(),
                    enabled,
                })
                .into_iter()
                .collect(),
            standards: standards.into_iter().map(str::to_owned).collect(),
            tags,
        },
    )
}

fn parameters() -> ControlParameters {
    ControlParameters {
        control: "IAM.7".to_owned(),
        parameters: vec![Parameter { name: "MaxPasswordAge".to_owned(), integer: Some(60), ..Parameter::default() }],
        reason: None,
    }
}

fn region() -> impl Strategy<Value = AccountRegion> {
    let pack =
        (select(TEMPLATES.to_vec()), tags(), moment()).prop_map(|(template, tags, updated_at)| ConformancePack {
            name: "pack".to_owned(),
            template: Some(template.to_owned()),
            delivery_s3_bucket: Some("bucket".to_owned()),
            ssm_document: Some(SsmDocument { name: "document".to_owned(), version: Some("1".to_owned()) }),
            tags,
            updated_at,
            ..ConformancePack::default()
        });
    let channel = (any::<bool>(), moment()).prop_map(|(all, updated_at)| DeliveryChannel {
        s3_bucket: "bucket".to_owned(),
        s3_key_prefix: all.then(|| "prefix".to_owned()),
        s3_kms_key_arn: all.then(|| "arn:aws:kms:eu-west-1:111111111111:key/a".to_owned()),
        sns_topic_arn: all.then(|| "arn:aws:sns:eu-west-1:111111111111:topic".to_owned()),
        snapshot_frequency: all.then_some(DeliveryFrequency::SixHours),
        updated_at,
        ..DeliveryChannel::default()
    });
    let rules = (prop::option::of(rule(0)), prop::option::of(rule(1)));
    (
        prop::option::of(recorder()),
        prop::option::of(channel),
        prop::option::of(30_u32..2557),
        rules,
        prop::option::of(pack),
        prop::option::of(hub()),
    )
        .prop_map(
            |(configuration_recorder, delivery_channel, retention_in_days, (one, other), pack, security_hub)| {
                AccountRegion {
                    configuration_recorder,
                    delivery_channel,
                    retention_in_days,
                    config_rules: one.into_iter().chain(other).collect(),
                    conformance_packs: pack.into_iter().collect(),
                    security_hub,
                }
            },
        )
}

/// One account of many: how it is in its life, what it has, and where, by a number among the units.
fn account(at: usize, policies: usize, central: bool) -> impl Strategy<Value = (Account, usize)> {
    // The first two manage and administer.
    let states: &[AccountState] = if at < 2 { &[AccountState::Active] } else { AccountState::ALL };
    let life = (select(states.to_vec()), select(JoinedMethod::ALL.to_vec()), moment(), any::<bool>());
    let regions = prop::collection::vec(region(), 0..2);
    (life, node(policies, central && at != 1), regions, 0_usize..8).prop_map(
        move |((state, joined_method, joined_at, told), node, regions, unit)| {
            let NodeOf { tags, policies, full_aws_access, configuration_policy } = node;
            let joined_method = if at == 0 { JoinedMethod::Invited } else { joined_method };
            let account = Account {
                id: (told || at < 2)
                    .then(|| identifiers::AccountId::from_number(111 + u64::try_from(at).unwrap()).unwrap()),
                name: name("Account", at),
                email: (told || at < 2).then(|| format!("a{at}@example.com")),
                state: Some(state),
                gone_at: (state == AccountState::Closed).then_some(joined_at).flatten(),
                joined_method: Some(joined_method),
                joined_at,
                access_role: (told && at > 0).then(|| "Access".to_owned()),
                tags,
                policies,
                full_aws_access,
                configuration_policy,
                regions: ["eu-west-1", "eu-central-1"]
                    .into_iter()
                    .map(|name| name.parse().unwrap())
                    .zip(regions)
                    .collect(),
                ..Account::default()
            };
            (account, unit)
        },
    )
}

fn configuration_policy(at: usize) -> impl Strategy<Value = ConfigurationPolicy> {
    (any::<[bool; 2]>(), tags(), moment()).prop_map(move |([on, listed], tags, created_at)| {
        // One that is associated with the administrator must leave it on.
        let on = on || at == 0;
        let standards = ["arn:aws:securityhub:eu-west-1::standards/nist-800-53/v/5.0.0".to_owned()];
        ConfigurationPolicy {
            name: name("Conf", at),
            description: on.then(|| "d".to_owned()),
            service_enabled: on,
            enabled_standards: standards.into_iter().filter(|_| on).collect(),
            enabled_controls: (on && listed).then(|| vec!["IAM.1".to_owned(), "IAM.7".to_owned()]),
            disabled_controls: (on && !listed).then(Vec::new),
            custom_parameters: on.then(|| vec![parameters()]),
            tags,
            created_at,
            ..ConfigurationPolicy::default()
        }
    })
}

/// Central from one Region or the other, or local, under a member or under the management account.
fn security_hub() -> impl Strategy<Value = SecurityHub> {
    let parts = (configuration_policy(0), configuration_policy(1), moment(), any::<[bool; 2]>());
    (parts, 0_usize..5, 0_usize..3).prop_map(move |((first, second, at, [auto, standards]), how, linked)| {
        let (home, other) = if how == 2 { ("eu-central-1", "eu-west-1") } else { ("eu-west-1", "eu-central-1") };
        let (home, other): (identifiers::Region, identifiers::Region) = (home.parse().unwrap(), other.parse().unwrap());
        let central = how < 3;
        let who = || Reference(name("Account", usize::from(how != 4)));
        let mut regions = vec![home.clone()];
        if !central && auto {
            regions.push("us-east-1".parse().unwrap());
        }
        let mut defaults = vec![("us-east-1".parse().unwrap(), auto, standards)];
        if !central {
            defaults.insert(0, (home.clone(), standards, auto));
            defaults.sort_by(|one, two| one.0.cmp(&two.0));
        }
        SecurityHub {
            administrators: regions
                .into_iter()
                .map(|region| SecurityHubAdministrator { region, account: who(), enabled_at: at })
                .collect(),
            finding_aggregators: vec![Aggregator {
                id: None,
                account: who(),
                region: home.clone(),
                linking_mode: Some(
                    [LinkingMode::SpecifiedRegions, LinkingMode::NoRegions, LinkingMode::AllRegionsExceptSpecified]
                        [linked],
                ),
                regions: if linked == 1 { Vec::new() } else { vec![other] },
                created_at: at,
            }],
            central_configuration: central.then(|| CentralConfiguration { home_region: home, administrator: who() }),
            new_account_defaults: defaults
                .into_iter()
                .map(|(region, auto, standards)| NewAccountDefaults {
                    region,
                    auto_enable: Some(auto),
                    auto_enable_standards: Some(standards),
                })
                .collect(),
            configuration_policies: if central { vec![first, second] } else { Vec::new() },
        }
    })
}

fn organization_pack() -> impl Strategy<Value = OrganizationConformancePack> {
    (select(TEMPLATES.to_vec()), tags(), moment(), any::<bool>()).prop_map(|(template, tags, updated_at, other)| {
        OrganizationConformancePack {
            name: "baseline".to_owned(),
            account: other.then(|| Reference(name("Account", 1))),
            region: "eu-west-1".parse().unwrap(),
            template: Some(template.to_owned()),
            parameters: (template == TEMPLATES[1]).then(|| ("Days".to_owned(), "30".to_owned())).into_iter().collect(),
            delivery_s3_bucket: Some("awsconfigconforms-bucket".to_owned()),
            delivery_s3_key_prefix: Some("prefix".to_owned()),
            excluded_accounts: vec![Reference(name("Account", 0))],
            tags,
            updated_at,
            ..OrganizationConformancePack::default()
        }
    })
}

fn own_policies() -> impl Strategy<Value = Vec<Policy>> {
    prop::collection::vec((tags(), moment(), any::<bool>()), CONTENTS.len()..8).prop_map(|all| {
        let policy = |(at, (tags, updated_at, described)): (usize, (_, _, bool))| {
            let (policy_type, content) = CONTENTS[at % CONTENTS.len()];
            Policy {
                r#type: PolicyTypeName(policy_type),
                name: name("Policy", at),
                description: described.then(|| "what it is for".to_owned()),
                content: Some(Content::new(content)),
                tags,
                updated_at,
                ..Policy::default()
            }
        };
        all.into_iter().enumerate().map(policy).collect()
    })
}

/// An account and Region with something of every kind: whatever isn't there then is told as not there.
pub(super) fn everything() -> AccountRegion {
    let team = || [("Team".to_owned(), "a".to_owned())].into_iter().collect();
    let hub = Hub {
        standards: vec!["nist-800-53/v/5.0.0".to_owned()],
        controls: vec![HubControl {
            standard: "nist-800-53/v/5.0.0".to_owned(),
            control: "IAM.1".to_owned(),
            enabled: false,
            reason: None,
            updated_at: None,
        }],
        parameters: vec![parameters()],
        products: vec![HubProduct {
            product: "arn:aws:securityhub:us-west-2::product/aws/guardduty".to_owned(),
            enabled: true,
        }],
        tags: team(),
        ..Hub::default()
    };
    AccountRegion {
        configuration_recorder: Some(ConfigurationRecorder { tags: team(), ..ConfigurationRecorder::default() }),
        delivery_channel: Some(DeliveryChannel { s3_bucket: "bucket".to_owned(), ..DeliveryChannel::default() }),
        retention_in_days: Some(365),
        config_rules: vec![ConfigRule {
            name: "own".to_owned(),
            source: RuleSource {
                owner: RuleOwner::Aws,
                identifier: Some("ACCESS_KEYS_ROTATED".to_owned()),
                ..RuleSource::default()
            },
            input_parameters: Some(Content::new(r#"{"maxAccessKeyAge":"30"}"#)),
            tags: team(),
            ..ConfigRule::default()
        }],
        conformance_packs: vec![ConformancePack {
            name: "own".to_owned(),
            template: Some(TEMPLATES[0].to_owned()),
            tags: team(),
            ..ConformancePack::default()
        }],
        security_hub: Some(hub),
    }
}

/// An organization.
pub(super) fn organization() -> impl Strategy<Value = OrganizationDocument> {
    organization_with(prop::option::of(security_hub()))
}

/// An organization in which somebody administers Security Hub.
pub(super) fn administered() -> impl Strategy<Value = OrganizationDocument> {
    organization_with(security_hub().prop_map(Some))
}

fn organization_with(hub: impl Strategy<Value = Option<SecurityHub>>) -> impl Strategy<Value = OrganizationDocument> {
    (own_policies(), hub)
        .prop_flat_map(|(policies, hub)| {
            let central = hub.as_ref().is_some_and(|hub| hub.central_configuration.is_some());
            let count = policies.len();
            let nodes = prop::collection::vec(node(count, central), 7);
            let accounts: Vec<_> = (0..6).map(|at| account(at, count, central)).collect();
            let rest = (prop::option::of(organization_pack()), any::<[bool; 2]>(), moment(), tags());
            (Just(policies), Just(hub), nodes, accounts, rest)
        })
        .prop_map(|(policies, security_hub, nodes, accounts, (pack, [delegation, features], at, tags))| {
            let mut nodes = nodes.into_iter();
            let root = nodes.next().unwrap();
            let mut below: Vec<NodeOf> = nodes.collect();
            let deep = below.split_off(4);
            let deep = deep.into_iter().enumerate().map(|(at, node)| unit(at, node, Vec::new())).collect();
            let mut units: Vec<Unit> = below.into_iter().enumerate().map(|(at, node)| unit(at, node, Vec::new())).collect();
            units[0].units = deep;
            let paths = ["", "Unit 0", "Unit 1", "Unit 2", "Unit 3", "Unit 0/Unit 0", "Unit 0/Unit 1", ""];
            let accounts = accounts.into_iter().map(|(account, unit)| Account {
                unit: Some(paths[unit]).filter(|path| !path.is_empty()).map(|path| Reference(path.to_owned())),
                ..account
            });
            let services = ["config-multiaccountsetup.amazonaws.com", "iam.amazonaws.com", "securityhub.amazonaws.com"];
            let types = [policies::PolicyType::AiServicesOptOut, policies::PolicyType::ServiceControl, policies::PolicyType::ResourceControl, policies::PolicyType::Tag];
            OrganizationDocument {
                management_account: Some(Reference(name("Account", 0))),
                root: Root {
                    tags: root.tags,
                    policy_types: types.into_iter().map(PolicyTypeName).collect(),
                    policies: root.policies,
                    full_aws_access: root.full_aws_access,
                    configuration_policy: root.configuration_policy,
                    units,
                    ..Root::default()
                },
                accounts: accounts.collect(),
                policies,
                trusted_access: services
                    .into_iter()
                    .map(|service| TrustedAccess { service: service.to_owned(), enabled_at: at })
                    .collect(),
                delegated_administrators: vec![DelegatedAdministrator {
                    account: Reference(name("Account", 1)),
                    services: services
                        .into_iter()
                        .map(|service| DelegatedService { service: service.to_owned(), enabled_at: at })
                        .collect(),
                }],
                delegation_policy: delegation.then(|| DelegationPolicy {
                    id: None,
                    content: Some(Content::new(r#"{"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::000000000112:root"},"Action":"organizations:DescribeOrganization","Resource":"*"}]}"#)),
                    content_file: None,
                    tags,
                }),
                root_access_features: RootAccessFeature::ALL.iter().copied().filter(|_| features).collect(),
                organization_conformance_packs: pack.into_iter().collect(),
                security_hub,
                every_account: features.then(|| EveryAccount {
                    regions: BTreeMap::from([("us-east-1".parse().unwrap(), AccountRegion {
                        configuration_recorder: Some(ConfigurationRecorder::default()),
                        ..AccountRegion::default()
                    })]),
                }),
                ..OrganizationDocument::default()
            }
        })
}
