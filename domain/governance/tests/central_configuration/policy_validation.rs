//! Which bodies make a policy, and how they are kept.

use crate::world::{FSBP, World, all_but, off, refusal};
use governance::central_configuration::commands::CreateConfigurationPolicy;
use governance::central_configuration::queries::get_configuration_policy;
use governance::central_configuration::{
    ControlParameters, ControlsConfiguration, Exception, Parameter, ParameterValue, SecurityHubPolicy, Standard,
    ValueType, validate,
};
use governance::organizations::{Tag, Tags};
use identifiers::{Partition, Region};
use serde_json::Value;
use smol_str::SmolStr;

fn texts(value: &Value) -> Option<Vec<SmolStr>> {
    value.as_array().map(|items| items.iter().map(|item| item.as_str().unwrap().into()).collect())
}

fn value(value: &Value) -> Option<ParameterValue> {
    let (kind, value) = value.as_object()?.iter().next()?;
    Some(match kind.as_str() {
        "Integer" => ParameterValue::Integer(value.as_i64()?),
        "String" => ParameterValue::String(value.as_str()?.into()),
        other => panic!("{other}"),
    })
}

fn body(request: &Value) -> SecurityHubPolicy {
    let policy = &request["ConfigurationPolicy"]["SecurityHub"];
    let controls = policy.get("SecurityControlsConfiguration").map(|controls| ControlsConfiguration {
        enabled: texts(&controls["EnabledSecurityControlIdentifiers"]),
        disabled: texts(&controls["DisabledSecurityControlIdentifiers"]),
        custom_parameters: controls["SecurityControlCustomParameters"].as_array().map(|customs| {
            let custom = |custom: &Value| ControlParameters {
                control: custom["SecurityControlId"].as_str().unwrap().into(),
                parameters: custom["Parameters"]
                    .as_object()
                    .unwrap()
                    .iter()
                    .map(|(name, parameter)| {
                        let value_type = ValueType::from_api_name(parameter["ValueType"].as_str().unwrap()).unwrap();
                        (name.as_str().into(), Parameter { value_type, value: value(&parameter["Value"]) })
                    })
                    .collect(),
            };
            customs.iter().map(custom).collect()
        }),
    });
    SecurityHubPolicy {
        service_enabled: policy["ServiceEnabled"].as_bool(),
        enabled_standards: texts(&policy["EnabledStandardIdentifiers"]),
        controls,
    }
}

#[test]
fn every_case() {
    let vectors: Value = serde_json::from_str(include_str!("../vectors/securityhub/policy_validation.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    assert!(cases.len() >= 17);
    for case in cases {
        let mut world = World::central(&[]);
        if case["given"] == "20 policies exist" {
            for number in 0..20 {
                world.policy(&format!("given {number}"), all_but(&[]));
            }
        }
        let request = &case["request"];
        let tags = request["Tags"].as_object().into_iter().flatten();
        let command = CreateConfigurationPolicy {
            // The port refuses a request without a name before it becomes a command.
            name: request["Name"].as_str().unwrap_or_default().into(),
            description: None,
            policy: body(request),
            tags: tags
                .map(|(key, value)| Tag { key: key.as_str().into(), value: value.as_str().unwrap().into() })
                .collect(),
        };
        let admin = world.admin();
        match world.run(&admin, command) {
            Ok(policy) => {
                assert_eq!(case["ok"], true, "{case}");
                let (_, document) = get_configuration_policy(&world.state, &admin, &policy.to_string()).unwrap();
                if let Some(stored) = case.get("stored_policy") {
                    let expected = &stored["SecurityHub"];
                    assert_eq!(expected["ServiceEnabled"], document.service_enabled, "{case}");
                    assert_eq!(
                        expected.get("EnabledStandardIdentifiers").is_some(),
                        document.enabled_standards.is_some()
                    );
                    assert_eq!(expected.get("SecurityControlsConfiguration").is_some(), document.controls.is_some());
                } else {
                    let sent = body(request);
                    assert_eq!(document.enabled_standards, sent.enabled_standards, "{case}");
                    assert_eq!(document.controls, sent.controls, "{case}");
                }
            }
            Err(rejection) => {
                assert_eq!(case["ok"], false, "{case}: {rejection}");
                let (exception, message) = refusal(rejection);
                assert_eq!(exception.api_name(), case["error"], "{case}: {message}");
                if let Some(expected) = case["message"].as_str() {
                    assert_eq!(message, expected);
                }
            }
        }
    }
}

fn with_parameter(control: &str, name: &str, value: ParameterValue) -> SecurityHubPolicy {
    let parameter = Parameter { value_type: ValueType::Custom, value: Some(value) };
    let mut policy = all_but(&[]);
    policy.controls.as_mut().unwrap().custom_parameters =
        Some(vec![ControlParameters { control: control.into(), parameters: vec![(name.into(), parameter)] }]);
    policy
}

#[test]
fn parameters_keep_to_their_bounds() {
    use ParameterValue::*;
    let list = |items: &[&str]| items.iter().map(SmolStr::new).collect::<Vec<_>>();
    let cases = [
        ("ACM.1", "daysToExpiration", Integer(14), true),
        ("ACM.1", "daysToExpiration", Integer(13), false),
        ("ACM.1", "daysToExpiration", Integer(365), true),
        ("ACM.1", "daysToExpiration", Integer(366), false),
        ("RDS.14", "BacktrackWindowInHours", Double(0.1), true),
        ("RDS.14", "BacktrackWindowInHours", Double(72.5), false),
        ("RDS.14", "BacktrackWindowInHours", Double(f64::NAN), false),
        ("RDS.14", "BacktrackWindowInHours", Integer(1), false),
        ("APIGateway.1", "loggingLevel", Enum("INFO".into()), true),
        ("APIGateway.1", "loggingLevel", Enum("info".into()), false),
        ("AutoScaling.2", "minAvailabilityZones", Enum("6".into()), true),
        ("AutoScaling.2", "minAvailabilityZones", Enum("7".into()), false),
        ("Kinesis.3", "minimumBackupRetentionPeriod", String("24".into()), true),
        ("Kinesis.3", "minimumBackupRetentionPeriod", String("23".into()), false),
        ("Kinesis.3", "minimumBackupRetentionPeriod", String("many".into()), false),
        ("EC2.18", "authorizedTcpPorts", IntegerList(vec![22, 443]), true),
        ("EC2.18", "authorizedTcpPorts", IntegerList(vec![]), false),
        ("EC2.18", "authorizedTcpPorts", IntegerList(vec![0]), false),
        ("EC2.18", "authorizedTcpPorts", IntegerList(vec![80, 80]), false),
        ("EC2.18", "authorizedTcpPorts", IntegerList((1..=33).collect()), false),
        ("RDS.40", "logTypes", EnumList(list(&["agent", "error"])), true),
        ("RDS.40", "logTypes", EnumList(list(&["audit"])), false),
        ("ACM.3", "requiredTagKeys", StringList(list(&["Owner"])), true),
        ("ACM.3", "requiredTagKeys", StringList(list(&[])), false),
        ("ACM.3", "requiredTagKeys", StringList(list(&["1", "2", "3", "4", "5", "6", "7"])), false),
        ("CloudWatch.15", "okActionRequired", Boolean(true), true),
        ("CloudWatch.15", "alarmActionRequired", Boolean(false), false),
        ("RDS.36", "logTypes", StringList(list(&["postgresql"])), false),
    ];
    for (control, name, value, fine) in cases {
        let outcome = validate(&with_parameter(control, name, value.clone()), Partition::Aws);
        assert_eq!(outcome.is_ok(), fine, "{control} {name} {value:?}: {outcome:?}");
    }
}

#[test]
fn a_default_ignores_its_value_and_repetitions_are_dropped() {
    let mut policy = with_parameter("ACM.1", "daysToExpiration", ParameterValue::Integer(1));
    policy.controls.as_mut().unwrap().custom_parameters.as_mut().unwrap()[0].parameters[0].1.value_type =
        ValueType::Default;
    policy.enabled_standards = Some(vec![FSBP.into(), FSBP.into()]);
    policy.controls.as_mut().unwrap().disabled = Some(vec!["IAM.1".into(), "IAM.2".into(), "IAM.1".into()]);
    let document = validate(&policy, Partition::Aws).unwrap();
    assert_eq!(document.enabled_standards, Some(vec![FSBP.into()]));
    assert_eq!(document.controls.unwrap().disabled, Some(vec!["IAM.1".into(), "IAM.2".into()]));
}

#[test]
fn unknown_standards_are_refused_and_an_empty_list_is_not_an_absent_one() {
    for unknown in [
        "arn:aws:securityhub:us-east-1::standards/nope/v/1.0.0",
        "arn:aws:securityhub:us-east-1::ruleset/cis-aws-foundations-benchmark/v/1.2.0",
        "arn:aws:securityhub:us-east-1::standards/cis-aws-foundations-benchmark/v/1.2.0",
        "arn:aws:securityhub:us-east-1::standards/service-managed-aws-control-tower/v/1.0.0",
        "arn:aws-cn:securityhub:cn-north-1::standards/aws-foundational-security-best-practices/v/1.0.0",
        "arn:aws-none:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0",
        "fsbp",
    ] {
        let policy = SecurityHubPolicy { enabled_standards: Some(vec![unknown.into()]), ..all_but(&[]) };
        assert_eq!(validate(&policy, Partition::Aws).unwrap_err().exception(), Exception::InvalidInput, "{unknown}");
    }
    for partition in Partition::all() {
        let arns = Standard::ALL.map(|standard| standard.arn(&Region::global_in(partition)).into()).to_vec();
        let policy = SecurityHubPolicy { enabled_standards: Some(arns.clone()), ..all_but(&[]) };
        assert_eq!(validate(&policy, partition).unwrap().enabled_standards, Some(arns), "{partition}");
    }
    let cis = "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0";
    let policy = SecurityHubPolicy { enabled_standards: Some(vec![cis.into()]), ..all_but(&[]) };
    assert!(validate(&policy, Partition::Aws).is_ok());
    let empty = SecurityHubPolicy { enabled_standards: Some(vec![]), ..all_but(&[]) };
    assert_eq!(validate(&empty, Partition::Aws).unwrap().enabled_standards, Some(vec![]));
}

#[test]
fn a_name_is_given_once_and_its_policys_id_never_again() {
    let mut world = World::central(&[]);
    let first = world.policy("same", off());
    let admin = world.admin();
    let again =
        || CreateConfigurationPolicy { name: "same".into(), description: None, policy: off(), tags: Tags::new() };
    assert_eq!(refusal(world.run(&admin, again()).unwrap_err()).0, Exception::ResourceConflict);
    let delete = governance::central_configuration::commands::DeleteConfigurationPolicy { identifier: first.clone() };
    world.run(&admin, delete).unwrap();
    assert_ne!(world.run(&admin, again()).unwrap().to_string(), first);
}
