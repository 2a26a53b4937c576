//! Resources of Security Hub, each with what the document has of it.

use super::super::says;
use super::{aliased, imported, managed, with};
use organization_document::{ControlFindingGenerator, LinkingMode, ParameterValueType, Reference};
use serde_json::{Value, json};

/// Central configuration: the audit account is the shop here.
fn central() -> Vec<Value> {
    let of = |kind: &str, name: &str, attributes: Value| aliased("audit", managed(kind, name, attributes));
    vec![
        // The management account's own provider tells its Region by a data source.
        super::data(
            "aws_region",
            "here",
            json!({ "name": "eu-west-1", "id": "eu-west-1", "description": "Europe (Ireland)", "endpoint": "x" }),
        ),
        managed(
            "aws_securityhub_organization_admin_account",
            "audit",
            json!({ "admin_account_id": "222222222222", "id": "222222222222" }),
        ),
        of(
            "aws_securityhub_finding_aggregator",
            "home",
            json!({
            "id": "arn:aws:securityhub:eu-west-1:222222222222:finding-aggregator/99c2ba99-03b7-4a8a-991d-7b59a1ef54f3",
            "linking_mode": "SPECIFIED_REGIONS", "specified_regions": ["us-east-1"] }),
        ),
        of(
            "aws_securityhub_organization_configuration",
            "central",
            json!({ "auto_enable": false, "auto_enable_standards": "NONE", "id": "222222222222",
            "organization_configuration": [{ "configuration_type": "CENTRAL" }], "timeouts": null }),
        ),
        of(
            "aws_securityhub_configuration_policy",
            "baseline",
            policy(
                "9fc6a1b4-e84a-4239-a84a-29225bb39869",
                "baseline",
                true,
                json!([{
            "disabled_control_identifiers": ["IAM.6"], "enabled_control_identifiers": null, "security_control_custom_parameter": [
                { "security_control_id": "ACM.1", "parameter": [{ "bool": [], "double": [], "enum": [], "enum_list": [], "int": [{ "value": 60 }], "int_list": [],
                    "name": "daysToExpiration", "string": [], "string_list": [], "value_type": "CUSTOM" }] }] }]),
            ),
        ),
        of(
            "aws_securityhub_configuration_policy",
            "off",
            policy("27695f86-48e5-4ecf-adda-fc408b4012bc", "off", false, json!([])),
        ),
        of(
            "aws_securityhub_configuration_policy_association",
            "root",
            json!({ "id": "r-ab12", "policy_id": "9fc6a1b4-e84a-4239-a84a-29225bb39869", "target_id": "r-ab12" }),
        ),
        of(
            "aws_securityhub_configuration_policy_association",
            "own",
            json!({ "id": "333333333333", "policy_id": "SELF_MANAGED_SECURITY_HUB", "target_id": "333333333333" }),
        ),
        of(
            "aws_securityhub_configuration_policy_association",
            "lost",
            json!({ "id": "ou-ab12-productn", "policy_id": "aaaaaaaa-48e5-4ecf-adda-fc408b4012bc", "target_id": "ou-ab12-productn" }),
        ),
    ]
}

fn policy(id: &str, name: &str, is_on: bool, controls: Value) -> Value {
    let standards = if is_on {
        json!(["arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0"])
    } else {
        Value::Null
    };
    json!({ "arn": format!("arn:aws:securityhub:eu-west-1:222222222222:configuration-policy/{id}"), "description": "", "id": id, "name": name,
        "configuration_policy": [{ "enabled_standard_arns": standards, "security_controls_configuration": controls, "service_enabled": is_on }] })
}

#[test]
fn central_configuration() {
    let imported = imported(&with(central()));
    let document = &imported.document;
    let hub = document.security_hub.as_ref().unwrap();
    let [administrator] = hub.administrators.as_slice() else { panic!("{:?}", imported.gaps) };
    assert_eq!((administrator.account.0.as_str(), administrator.region.as_str()), ("222222222222", "eu-west-1"));
    let [aggregator] = hub.finding_aggregators.as_slice() else { panic!("{hub:?}") };
    assert_eq!(aggregator.id.as_deref(), Some("99c2ba99-03b7-4a8a-991d-7b59a1ef54f3"));
    assert_eq!((aggregator.linking_mode, aggregator.regions.len()), (Some(LinkingMode::SpecifiedRegions), 1));
    let central = hub.central_configuration.as_ref().unwrap();
    assert_eq!((central.administrator.0.as_str(), central.home_region.as_str()), ("222222222222", "eu-west-1"));
    let [baseline, off] = hub.configuration_policies.as_slice() else { panic!("{hub:?}") };
    assert_eq!(
        (baseline.name.as_str(), baseline.service_enabled, baseline.enabled_standards.len()),
        ("baseline", true, 1)
    );
    assert_eq!(baseline.disabled_controls.as_deref(), Some(&["IAM.6".to_owned()][..]));
    assert_eq!(baseline.enabled_controls, None);
    let [custom] = baseline.custom_parameters.as_deref().unwrap() else { panic!("{baseline:?}") };
    let [parameter] = custom.parameters.as_slice() else { panic!("{custom:?}") };
    assert_eq!((custom.control.as_str(), parameter.name.as_str()), ("ACM.1", "daysToExpiration"));
    assert_eq!((parameter.value_type, parameter.integer), (Some(ParameterValueType::Custom), Some(60)));
    assert_eq!((off.service_enabled, &off.disabled_controls), (false, &None));
    assert_eq!(document.root.configuration_policy, Some(Reference("9fc6a1b4-e84a-4239-a84a-29225bb39869".to_owned())));
    let stray = document.accounts.iter().find(|account| account.name == "stray").unwrap();
    assert_eq!(stray.configuration_policy, Some(Reference("SELF_MANAGED_SECURITY_HUB".to_owned())));
    assert!(says(
        &imported,
        "(aws_securityhub_configuration_policy_association.lost): No state has the configuration policy; the association is left out."
    ));
}

#[test]
fn parameters_of_every_kind() {
    let kinds = [
        ("bool", json!(true)),
        ("double", json!(0.5)),
        ("enum", json!("A")),
        ("enum_list", json!(["A"])),
        ("int", json!(1)),
        ("int_list", json!([1, 2])),
        ("string", json!("s")),
        ("string_list", json!(["s"])),
    ];
    let parameters: Vec<Value> = kinds
        .iter()
        .map(|(kind, value)| json!({ "name": kind, "value_type": "CUSTOM", *kind: [{ "value": value }] }))
        .collect();
    let mut resources = central();
    let controls = json!([{ "enabled_control_identifiers": ["IAM.1"], "security_control_custom_parameter": [{ "security_control_id": "IAM.1", "parameter": parameters }] }]);
    let changed = policy("9fc6a1b4-e84a-4239-a84a-29225bb39869", "baseline", true, controls);
    resources.iter_mut().find(|it| it["name"] == "baseline").unwrap()["instances"][0]["attributes"] = changed;
    let imported = imported(&with(resources));
    let policies = &imported.document.security_hub.as_ref().unwrap().configuration_policies;
    let baseline = policies.first().unwrap();
    assert_eq!((baseline.enabled_controls.as_ref().unwrap().len(), &baseline.disabled_controls), (1, &None));
    let parameters = &baseline.custom_parameters.as_ref().unwrap().first().unwrap().parameters;
    let at = |name: &str| parameters.iter().find(|parameter| parameter.name == name).unwrap();
    assert_eq!((at("bool").boolean, at("double").double, at("int").integer), (Some(true), Some(0.5), Some(1)));
    assert_eq!((at("enum").r#enum.as_deref(), at("string").string.as_deref()), (Some("A"), Some("s")));
    assert_eq!(at("int_list").integer_list.as_deref(), Some(&[1, 2][..]));
    assert_eq!(
        (at("enum_list").enum_list.as_ref().unwrap().len(), at("string_list").string_list.as_ref().unwrap().len()),
        (1, 1)
    );
}

#[test]
fn policies_without_the_configuration_assume_that_it_is_central() {
    let resources = central().into_iter().filter(|it| it["name"] != "central" && it["name"] != "home");
    let imported = imported(&with(resources));
    let central = imported.document.security_hub.as_ref().unwrap().central_configuration.clone().unwrap();
    assert_eq!((central.administrator.0.as_str(), central.home_region.as_str()), ("222222222222", "eu-west-1"));
    assert!(says(&imported, "No aws_securityhub_organization_configuration is CENTRAL"));
}

#[test]
fn a_hub_with_standards_controls_and_products() {
    let hub = |kind: &str, name: &str, attributes: Value| managed(kind, name, attributes);
    let imported = imported(&with([
        hub(
            "aws_securityhub_account",
            "h",
            json!({ "arn": "arn:aws:securityhub:eu-west-1:222222222222:hub/default", "auto_enable_controls": false,
            "control_finding_generator": "STANDARD_CONTROL", "enable_default_standards": true, "id": "222222222222" }),
        ),
        hub(
            "aws_securityhub_standards_subscription",
            "cis",
            json!({ "id": "arn:aws:securityhub:eu-west-1:222222222222:subscription/cis-aws-foundations-benchmark/v/1.2.0",
            "standards_arn": "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0" }),
        ),
        hub(
            "aws_securityhub_standards_control",
            "keys",
            json!({ "control_id": "CIS.1.4", "control_status": "DISABLED", "disabled_reason": "Elsewhere",
            "id": "x", "remediation_url": "https://docs.aws.amazon.com/console/securityhub/IAM.3/remediation",
            "standards_control_arn": "arn:aws:securityhub:eu-west-1:222222222222:control/cis-aws-foundations-benchmark/v/1.2.0/1.4" }),
        ),
        hub(
            "aws_securityhub_standards_control",
            "odd",
            json!({ "control_id": "CIS.1.5", "control_status": "DISABLED", "disabled_reason": "",
            "id": "y", "remediation_url": "https://docs.aws.amazon.com/console/securityhub/standards-cis-1.5/remediation",
            "standards_control_arn": "arn:aws:securityhub:eu-west-1:222222222222:control/cis-aws-foundations-benchmark/v/1.2.0/1.5" }),
        ),
        hub(
            "aws_securityhub_standards_control_association",
            "root",
            json!({ "association_status": "DISABLED", "id": "IAM.1,x", "security_control_id": "IAM.1",
            "standards_arn": "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0", "updated_reason": null, "region": "eu-west-1" }),
        ),
        hub(
            "aws_securityhub_product_subscription",
            "p",
            json!({ "arn": "arn:aws:securityhub:eu-west-1:222222222222:product-subscription/prowler/prowler",
            "id": "z", "product_arn": "arn:aws:securityhub:eu-west-1::product/prowler/prowler" }),
        ),
        super::data(
            "aws_caller_identity",
            "me",
            json!({ "account_id": "222222222222", "arn": "arn:aws:iam::222222222222:root", "id": "222222222222" }),
        ),
    ]));
    let shop = imported.document.accounts.iter().find(|account| account.name == "shop").unwrap();
    let hub = shop.regions[&"eu-west-1".parse().unwrap()].security_hub.as_ref().unwrap();
    assert_eq!(
        (hub.auto_enable_controls, hub.control_finding_generator),
        (Some(false), Some(ControlFindingGenerator::StandardControl))
    );
    // Those that AWS turns on by itself, of which one has a resource of its own.
    assert_eq!(
        hub.standards,
        ["aws-foundational-security-best-practices/v/1.0.0", "cis-aws-foundations-benchmark/v/1.2.0"]
    );
    assert!(says(&imported, "AWS's default standards: that they are still on was assumed."));
    let controls: Vec<(&str, &str, bool, Option<&str>)> = hub
        .controls
        .iter()
        .map(|it| (it.standard.as_str(), it.control.as_str(), it.enabled, it.reason.as_deref()))
        .collect();
    assert_eq!(
        controls,
        [
            ("cis-aws-foundations-benchmark/v/1.2.0", "IAM.3", false, Some("Elsewhere")),
            ("arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0", "IAM.1", false, None),
        ]
    );
    assert_eq!(hub.products.first().unwrap().product, "arn:aws:securityhub:eu-west-1::product/prowler/prowler");
    assert!(says(&imported, "(aws_securityhub_standards_control.odd): The control has the number of its standard"));
}

#[test]
fn local_configuration_says_what_new_accounts_begin_with() {
    let imported = imported(&with([managed(
        "aws_securityhub_organization_configuration",
        "local",
        json!({ "auto_enable": true, "auto_enable_standards": "DEFAULT", "id": "222222222222",
            "organization_configuration": [{ "configuration_type": "LOCAL" }], "region": "eu-west-1" }),
    )]));
    let hub = imported.document.security_hub.as_ref().unwrap();
    let [defaults] = hub.new_account_defaults.as_slice() else { panic!("{hub:?}") };
    assert_eq!(
        (defaults.region.as_str(), defaults.auto_enable, defaults.auto_enable_standards),
        ("eu-west-1", Some(true), Some(true))
    );
    assert_eq!(hub.central_configuration, None);
}
