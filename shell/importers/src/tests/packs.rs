//! Packs: everything but the template is told, and the template is made again from rules, or a gap.

use super::{MANAGER, imported, says, with};
use crate::{Files, sources};
use serde_json::{Value, json};

fn organization_packs() -> Value {
    json!({ "OrganizationConformancePacks": [{
        "OrganizationConformancePackName": "baseline",
        "OrganizationConformancePackArn": format!("arn:aws:config:eu-west-1:{MANAGER}:organization-conformance-pack/baseline-a1b2c3d4"),
        "ConformancePackInputParameters": [{ "ParameterName": "MaximumAge", "ParameterValue": "90" }],
        "ExcludedAccounts": ["222222222222"], "LastUpdateTime": "2024-05-01 12:00:00+00:00",
    }]})
}

fn member_packs() -> Value {
    json!({ "ConformancePackDetails": [{
        "ConformancePackName": "OrgConformsPack-baseline-a1b2c3d4", "ConformancePackId": "conformance-pack-abcdefghi",
        "ConformancePackArn": format!("arn:aws:config:eu-west-1:{MANAGER}:conformance-pack/OrgConformsPack-baseline-a1b2c3d4/conformance-pack-abcdefghi"),
        "CreatedBy": "config-multiaccountsetup.amazonaws.com",
    }]})
}

fn rules() -> Value {
    let rule = |name: &str, created_by: Option<&str>| {
        json!({
            "ConfigRuleName": name, "ConfigRuleArn": format!("arn:aws:config:eu-west-1:{MANAGER}:config-rule/config-rule-a1b2c3"),
            "ConfigRuleId": "config-rule-a1b2c3", "InputParameters": "{\"maxAccessKeyAge\":\"90\"}", "ConfigRuleState": "ACTIVE",
            "Source": { "Owner": "AWS", "SourceIdentifier": "ACCESS_KEYS_ROTATED" }, "CreatedBy": created_by,
            "MaximumExecutionFrequency": "TwentyFour_Hours",
        })
    };
    json!({ "ConfigRules": [
        rule("keys-are-rotated-conformance-pack-abcdefghi", Some("config-conforms.amazonaws.com")),
        rule("mine", None),
    ]})
}

#[test]
fn a_template_is_made_again_from_rules() {
    let mut of = with("config/eu-west-1/packs.json", organization_packs());
    of.push(("accounts/111111111111/config/eu-west-1/packs.json".to_owned(), member_packs()));
    of.push(("accounts/111111111111/config/eu-west-1/rules.json".to_owned(), rules()));
    let imported = imported(&of).unwrap();
    let [pack] = imported.document.organization_conformance_packs.as_slice() else { panic!("{:?}", imported.gaps) };
    assert_eq!(
        (pack.name.as_str(), pack.id.as_deref(), pack.region.as_str()),
        ("baseline", Some("a1b2c3d4"), "eu-west-1")
    );
    assert_eq!(pack.excluded_accounts.first().unwrap().0, "222222222222");
    let template: Value = serde_json::from_str(pack.template.as_ref().unwrap()).unwrap();
    assert_eq!(
        template,
        json!({ "Parameters": { "MaximumAge": { "Type": "String" } }, "Resources": { "KeysAreRotated": {
            "Type": "AWS::Config::ConfigRule", "Properties": {
                "ConfigRuleName": "keys-are-rotated", "InputParameters": { "maxAccessKeyAge": "90" },
                "MaximumExecutionFrequency": "TwentyFour_Hours",
                "Source": { "Owner": "AWS", "SourceIdentifier": "ACCESS_KEYS_ROTATED" },
            },
        }}})
    );
    assert!(says(&imported, "made again from its 1 rules in 111111111111 in eu-west-1"), "{:?}", imported.gaps);
    let own = &imported.document.accounts.first().unwrap().regions.values().next().unwrap().config_rules;
    assert_eq!(own.iter().map(|rule| rule.name.as_str()).collect::<Vec<_>>(), ["mine"]);
}

#[test]
fn a_pack_without_rules_is_left_out_and_told() {
    let imported = imported(&with("config/eu-west-1/packs.json", organization_packs())).unwrap();
    assert!(imported.document.organization_conformance_packs.is_empty());
    assert!(
        says(&imported, "`baseline` can't be made again: no answer tells the packs and rules of a member"),
        "{:?}",
        imported.gaps
    );
}

#[test]
fn a_template_that_another_source_has_is_taken() {
    let of = with("config/eu-west-1/packs.json", organization_packs());
    let document = "version: 1\nid: o-a1b2c3d4e5\naccounts:\n- {id: \"111111111111\", name: manager}\nmanagement_account: \"111111111111\"\n\
                    organization_conformance_packs:\n- {name: baseline, region: eu-west-1, template: \"Resources: {}\"}\n";
    let other = Files::held("org.yaml", [("org.yaml", document)]);
    let api = sources::named("aws-cli").unwrap().import(&super::files(&of)).unwrap();
    let hand = sources::named("document").unwrap().import(&other).unwrap();
    let taken = |name: &str, imported| crate::Taken { name: name.to_owned(), complete: name == "here", imported };
    let imported = crate::combine(vec![taken("here", api), taken("org.yaml", hand)]).unwrap();
    let [pack] = imported.document.organization_conformance_packs.as_slice() else { panic!("{:?}", imported.gaps) };
    assert_eq!(pack.template.as_deref(), Some("Resources: {}"));
    assert!(!says(&imported, "can't be made again"), "{:?}", imported.gaps);
}
