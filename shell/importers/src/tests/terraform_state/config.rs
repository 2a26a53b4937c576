//! Resources of AWS Config, each with what the document has of it.

use super::super::says;
use super::{aliased, imported, managed, with};
use organization_document::{
    AccountRegion, DeliveryFrequency, EvaluationMode, MessageType, RecordingFrequency, RecordingStrategy, Reference,
    RuleFrequency, RuleOwner,
};
use serde_json::{Value, json};

fn rule(name: &str, source: Value) -> Value {
    managed(
        "aws_config_config_rule",
        name,
        json!({
            "arn": "arn:aws:config:eu-west-1:222222222222:config-rule/config-rule-a1b2c3", "description": "", "evaluation_mode": [{ "mode": "DETECTIVE" }],
            "id": name, "input_parameters": "{\"tag1Key\":\"team\"}", "maximum_execution_frequency": "Six_Hours", "name": name, "rule_id": "config-rule-a1b2c3",
            "scope": [{ "compliance_resource_id": "", "compliance_resource_types": ["AWS::S3::Bucket"], "tag_key": "", "tag_value": "" }],
            "source": [source], "tags": null, "tags_all": { "a": "b" },
        }),
    )
}

fn region(imported: &crate::Imported) -> &AccountRegion {
    let shop = imported.document.accounts.iter().find(|account| account.name == "shop").unwrap();
    &shop.regions[&"eu-west-1".parse().unwrap()]
}

#[test]
fn rules_of_every_owner() {
    let imported = imported(&with([
        rule(
            "managed",
            json!({ "custom_policy_details": [], "owner": "AWS", "source_detail": [], "source_identifier": "REQUIRED_TAGS" }),
        ),
        rule(
            "lambda",
            json!({ "custom_policy_details": [], "owner": "CUSTOM_LAMBDA", "source_identifier": "arn:aws:lambda:eu-west-1:222222222222:function:f",
            "source_detail": [{ "event_source": "aws.config", "maximum_execution_frequency": "", "message_type": "ConfigurationItemChangeNotification" }] }),
        ),
        rule(
            "guard",
            json!({ "owner": "CUSTOM_POLICY", "source_detail": [], "source_identifier": "",
            "custom_policy_details": [{ "enable_debug_log_delivery": true, "policy_runtime": "guard-2.x.x", "policy_text": "rule a { }" }] }),
        ),
    ]));
    let rules = &region(&imported).config_rules;
    let [first, second, third] = rules.as_slice() else { panic!("{rules:?}") };
    assert_eq!((first.name.as_str(), first.id.as_deref()), ("managed", Some("config-rule-a1b2c3")));
    assert_eq!((first.source.owner, first.source.identifier.as_deref()), (RuleOwner::Aws, Some("REQUIRED_TAGS")));
    assert_eq!((first.description.as_deref(), &first.source.details), (None, &None));
    assert_eq!(&*first.input_parameters.as_ref().unwrap().0, r#"{"tag1Key":"team"}"#);
    assert_eq!(first.maximum_execution_frequency, Some(RuleFrequency::SixHours));
    assert_eq!(first.evaluation_modes, [EvaluationMode::Detective]);
    let scope = first.scope.as_ref().unwrap();
    assert_eq!((scope.resource_types.as_deref(), &scope.tag_key), (Some(&["AWS::S3::Bucket".to_owned()][..]), &None));
    assert_eq!(first.tags.get("a").unwrap(), "b");
    let [detail] = second.source.details.as_deref().unwrap() else { panic!("{second:?}") };
    assert_eq!(detail.message_type, Some(MessageType::ConfigurationItemChange));
    assert_eq!((detail.event_source.as_deref(), detail.maximum_execution_frequency), (Some("aws.config"), None));
    assert_eq!(
        (third.source.policy_text.as_deref(), third.source.enable_debug_log_delivery),
        (Some("rule a { }"), Some(true))
    );
    assert_eq!(
        (third.source.policy_runtime.as_deref(), third.source.identifier.as_deref()),
        (Some("guard-2.x.x"), None)
    );
}

#[test]
fn a_recorder_with_its_status_channel_and_retention() {
    let of = |kind: &str, attributes: Value| aliased("shop", managed(kind, "this", attributes));
    let imported = imported(&with([
        of(
            "aws_config_configuration_recorder",
            json!({ "id": "mine", "name": "mine", "role_arn": "arn:aws:iam::222222222222:role/config",
            "recording_group": [{ "all_supported": false, "include_global_resource_types": false, "resource_types": [],
                "exclusion_by_resource_types": [{ "resource_types": ["AWS::EC2::Instance"] }],
                "recording_strategy": [{ "use_only": "EXCLUSION_BY_RESOURCE_TYPES" }] }],
            "recording_mode": [{ "recording_frequency": "CONTINUOUS", "recording_mode_override": [{ "description": "daily",
                "recording_frequency": "DAILY", "resource_types": ["AWS::S3::Bucket"] }] }] }),
        ),
        of("aws_config_configuration_recorder_status", json!({ "id": "mine", "name": "mine", "is_enabled": false })),
        of(
            "aws_config_delivery_channel",
            json!({ "id": "mine", "name": "mine", "s3_bucket_name": "deliveries", "s3_key_prefix": "", "s3_kms_key_arn": "",
            "sns_topic_arn": "arn:aws:sns:eu-west-1:111111111111:topic", "snapshot_delivery_properties": [{ "delivery_frequency": "Six_Hours" }] }),
        ),
        of(
            "aws_config_retention_configuration",
            json!({ "id": "default", "name": "default", "retention_period_in_days": 90 }),
        ),
        // The bucket has a Region, and nothing else tells it.
        of("aws_s3_bucket", json!({ "arn": "arn:aws:s3:::deliveries", "id": "deliveries", "region": "eu-west-1" })),
    ]));
    let region = region(&imported);
    let recorder = region.configuration_recorder.as_ref().unwrap();
    assert_eq!(
        (recorder.name.as_deref(), recorder.role_arn.as_deref()),
        (Some("mine"), Some("arn:aws:iam::222222222222:role/config"))
    );
    assert_eq!((recorder.strategy, recorder.recording), (Some(RecordingStrategy::Exclusion), Some(false)));
    assert_eq!(recorder.excluded_resource_types, ["AWS::EC2::Instance"]);
    let mode = recorder.mode.as_ref().unwrap();
    assert_eq!(
        (mode.frequency, mode.overrides.first().unwrap().frequency),
        (RecordingFrequency::Continuous, RecordingFrequency::Daily)
    );
    let channel = region.delivery_channel.as_ref().unwrap();
    assert_eq!((channel.s3_bucket.as_str(), channel.s3_key_prefix.as_deref()), ("deliveries", None));
    assert_eq!(channel.snapshot_frequency, Some(DeliveryFrequency::SixHours));
    assert_eq!(region.retention_in_days, Some(90));
    assert!(says(
        &imported,
        "account 222222222222 and eu-west-1 were taken, where other resources of the same provider are."
    ));
    assert!(!says(&imported, "whether the recorder runs"));
}

#[test]
fn a_recorder_without_a_status_is_told() {
    let recorder = json!({ "id": "default", "name": "default", "role_arn": "arn:aws:iam::222222222222:role/config", "region": "eu-west-1",
        "recording_group": [{ "all_supported": true, "include_global_resource_types": true, "resource_types": null, "exclusion_by_resource_types": [],
            "recording_strategy": [] }], "recording_mode": [] });
    let imported = imported(&with([managed("aws_config_configuration_recorder", "this", recorder)]));
    let recorder = region(&imported).configuration_recorder.as_ref().unwrap();
    assert_eq!((recorder.strategy, recorder.recording), (Some(RecordingStrategy::AllSupported), None));
    assert!(says(
        &imported,
        "assumed: terraform.tfstate/terraform.tfstate (aws_config_configuration_recorder.this): No aws_config_configuration_recorder_status"
    ));
}

#[test]
fn packs_have_their_templates() {
    let template = "Resources: {}";
    let pack = |name: &str, body: Value, uri: Value| {
        managed(
            "aws_config_conformance_pack",
            name,
            json!({ "arn": format!("arn:aws:config:eu-west-1:222222222222:conformance-pack/{name}/conformance-pack-a1b2c3d4e"),
            "delivery_s3_bucket": "", "delivery_s3_key_prefix": "", "id": name, "name": name, "template_body": body, "template_s3_uri": uri,
            "input_parameter": [{ "parameter_name": "Age", "parameter_value": "90" }] }),
        )
    };
    let of_organization = |name: &str, body: Value| {
        managed(
            "aws_config_organization_conformance_pack",
            name,
            json!({ "arn": format!("arn:aws:config:eu-west-1:111111111111:organization-conformance-pack/{name}-a1b2c3d4"),
            "delivery_s3_bucket": "awsconfigconforms-x", "delivery_s3_key_prefix": "", "excluded_accounts": ["333333333333"], "id": name, "name": name,
            "input_parameter": [], "template_body": body, "template_s3_uri": null, "timeouts": null }),
        )
    };
    let imported = imported(&with([
        pack("own", template.into(), Value::Null),
        pack("elsewhere", Value::Null, "s3://bucket/pack.yaml".into()),
        of_organization("everywhere", template.into()),
        of_organization("imported", Value::Null),
    ]));
    let [pack] = region(&imported).conformance_packs.as_slice() else { panic!("{:?}", imported.document) };
    assert_eq!((pack.name.as_str(), pack.template.as_deref()), ("own", Some(template)));
    assert_eq!(
        (pack.id.as_deref(), pack.parameters.get("Age").unwrap().as_str()),
        (Some("conformance-pack-a1b2c3d4e"), "90")
    );
    let [pack] = imported.document.organization_conformance_packs.as_slice() else { panic!("{:?}", imported.document) };
    assert_eq!(
        (pack.name.as_str(), pack.id.as_deref(), pack.region.as_str()),
        ("everywhere", Some("a1b2c3d4"), "eu-west-1")
    );
    assert_eq!(
        (pack.account.clone(), pack.template.as_deref()),
        (Some(Reference("111111111111".to_owned())), Some(template))
    );
    assert_eq!(pack.excluded_accounts, [Reference("333333333333".to_owned())]);
    assert_eq!(pack.delivery_s3_bucket.as_deref(), Some("awsconfigconforms-x"));
    assert!(says(
        &imported,
        "The template isn't in the state, but in `s3://bucket/pack.yaml`; the pack `elsewhere` is left out."
    ));
    assert!(says(&imported, "no API gives it back; the pack `imported` is left out."));
}

#[test]
fn what_is_not_modelled_is_named_by_its_type() {
    let rule = |name: &str| managed("aws_config_organization_managed_rule", name, json!({ "name": name }));
    let imported = imported(&with([rule("a"), rule("b"), managed("aws_instance", "i", json!({ "id": "i-1" }))]));
    assert!(says(
        &imported,
        "(aws_config_organization_managed_rule.a): There is nothing here that aws_config_organization_managed_rule could become; 2 of them are left out."
    ));
    assert!(!says(&imported, "aws_instance"));
}
