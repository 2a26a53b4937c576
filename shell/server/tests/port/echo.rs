//! What Describe shows is what was put, to the member: a corpus of shapes that accounts really have, put, described and compared.

use crate::client::{Port, operation};
use crate::deployed::record;
use schema::ServiceId::{Config, Organizations, SecurityHub};
use schema::Shape;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const ACCOUNT: &str = "123456789012";

fn corpus() -> Value {
    serde_json::from_str(include_str!("../vectors/echo.json")).expect("the corpus is JSON")
}

/// A shown value without the members that the service sets itself.
fn without(shown: &Value, names: &[&str]) -> Value {
    let members = shown.as_object().into_iter().flatten();
    members
        .filter(|(name, _)| !names.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// What has to be shown: what was put, or what the case says instead, where the service keeps it in another place.
fn wanted(case: &Value) -> Value {
    if case["shown"].is_null() { case["put"].clone() } else { case["shown"].clone() }
}

/// A rule with what the service fills in besides: an evaluation mode.
fn with_mode(mut rule: Value) -> Value {
    if let Some(members) = rule.as_object_mut() {
        members.entry("EvaluationModes").or_insert_with(|| json!([{"Mode": "DETECTIVE"}]));
    }
    rule
}

#[tokio::test(flavor = "multi_thread")]
async fn rules_are_shown_as_they_were_put() {
    let port = Port::start().await;
    record(&port, ACCOUNT).await;
    let corpus = corpus();
    let rules = corpus["rules"].as_array().expect("a list");
    for case in rules {
        let name = &case["name"];
        let mut put = case["put"].clone();
        put["ConfigRuleName"] = name.clone();
        port.done(ACCOUNT, Config, "PutConfigRule", json!({"ConfigRule": put})).await;
    }
    let port = port.restarted().await;
    for case in rules {
        let name = &case["name"];
        let shown = port.done(ACCOUNT, Config, "DescribeConfigRules", json!({"ConfigRuleNames": [name]})).await;
        let shown = &shown["ConfigRules"][0];
        for own in ["ConfigRuleArn", "ConfigRuleId"] {
            assert!(shown[own].is_string(), "{name} {own}");
        }
        assert_eq!(shown["ConfigRuleState"], "ACTIVE", "{name}");
        let shown = without(shown, &["ConfigRuleName", "ConfigRuleArn", "ConfigRuleId", "ConfigRuleState"]);
        assert_eq!(shown, with_mode(wanted(case)), "{name}");
    }
    assert_eq!(rules.len(), 20);
}

/// The same rules in a pack: a template says them with the same names.
#[tokio::test(flavor = "multi_thread")]
async fn rules_of_packs_are_shown_as_their_template_puts_them() {
    let port = Port::start().await;
    record(&port, ACCOUNT).await;
    let corpus = corpus();
    let mut resources = Map::new();
    for (number, case) in corpus["rules"].as_array().expect("a list").iter().enumerate() {
        let mut properties = case["put"].clone();
        properties["ConfigRuleName"] = case["name"].clone();
        resources.insert(format!("R{number}"), json!({"Type": "AWS::Config::ConfigRule", "Properties": properties}));
    }
    let template = json!({"Resources": resources}).to_string();
    let put = json!({"ConformancePackName": "pack", "TemplateBody": template});
    port.done(ACCOUNT, Config, "PutConformancePack", put).await;
    port.settle().await;
    let packs = port.done(ACCOUNT, Config, "DescribeConformancePacks", json!({})).await;
    let id = packs["ConformancePackDetails"][0]["ConformancePackId"].as_str().unwrap_or_default();
    for case in corpus["rules"].as_array().expect("a list") {
        let name = format!("{}-{id}", case["name"].as_str().unwrap_or_default());
        let shown = port.done(ACCOUNT, Config, "DescribeConfigRules", json!({"ConfigRuleNames": [name]})).await;
        let service = ["ConfigRuleName", "ConfigRuleArn", "ConfigRuleId", "ConfigRuleState", "CreatedBy"];
        let mut wanted = with_mode(wanted(case));
        // A template's parameters are a map of its own, which becomes a text without blanks.
        if let Some(parameters) = wanted["InputParameters"].as_str() {
            let value: Value = serde_json::from_str(parameters).expect("parameters are JSON");
            if value.as_object().is_some_and(Map::is_empty) {
                wanted.as_object_mut().map(|members| members.remove("InputParameters"));
            } else {
                wanted["InputParameters"] = value.to_string().into();
            }
        }
        assert_eq!(without(&shown["ConfigRules"][0], &service), wanted, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn recorders_and_channels_are_shown_as_they_were_put() {
    let port = Port::start().await;
    let corpus = corpus();
    for (number, case) in corpus["recorders"].as_array().expect("a list").iter().enumerate() {
        let account = format!("{:012}", number + 1);
        port.done(&account, Config, "PutConfigurationRecorder", json!({"ConfigurationRecorder": case["put"]})).await;
        let shown = port.done(&account, Config, "DescribeConfigurationRecorders", json!({})).await;
        let shown = without(&shown["ConfigurationRecorders"][0], &["arn"]);
        assert_eq!(shown, wanted(case), "{}", case["name"]);
    }
    let who = crate::client::Who::account("000000000001").authorization("s3");
    port.http("PUT", "/deliveries", &who, b"").await;
    for case in corpus["channels"].as_array().expect("a list") {
        port.done("000000000001", Config, "PutDeliveryChannel", json!({"DeliveryChannel": case["put"]})).await;
        let shown = port.done("000000000001", Config, "DescribeDeliveryChannels", json!({})).await;
        assert_eq!(shown["DeliveryChannels"], json!([wanted(case)]), "{}", case["name"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn packs_are_shown_as_they_were_put() {
    let port = Port::start().await;
    record(&port, ACCOUNT).await;
    port.done(ACCOUNT, Organizations, "CreateOrganization", json!({})).await;
    let template = json!({"Parameters": {"P": {"Type": "String", "Default": "a"}}, "Resources": {"R": {
        "Type": "AWS::Config::ConfigRule",
        "Properties": {"Source": {"Owner": "AWS", "SourceIdentifier": "S3_BUCKET_VERSIONING_ENABLED"}}}}});
    let template = template.to_string();
    let given = json!([{"ParameterName": "P", "ParameterValue": "b"}]);
    for (parameters, shown) in [(Value::Null, json!([])), (json!([]), json!([])), (given.clone(), given)] {
        let mut put = json!({"ConformancePackName": "pack", "TemplateBody": template});
        let mut everywhere = json!({"OrganizationConformancePackName": "pack", "TemplateBody": template});
        if !parameters.is_null() {
            put["ConformancePackInputParameters"] = parameters.clone();
            everywhere["ConformancePackInputParameters"] = parameters;
        }
        port.done(ACCOUNT, Config, "PutConformancePack", put).await;
        port.done(ACCOUNT, Config, "PutOrganizationConformancePack", everywhere).await;
        port.settle().await;
        let described =
            port.done(ACCOUNT, Config, "DescribeConformancePacks", json!({"ConformancePackNames": ["pack"]})).await;
        let service = ["ConformancePackArn", "ConformancePackId", "LastUpdateRequestedTime"];
        assert_eq!(
            without(&described["ConformancePackDetails"][0], &service),
            json!({"ConformancePackName": "pack", "ConformancePackInputParameters": shown, "Type": "CUSTOM"})
        );
        let described = port.done(ACCOUNT, Config, "DescribeOrganizationConformancePacks", json!({})).await;
        let service = ["OrganizationConformancePackArn", "LastUpdateTime"];
        assert_eq!(
            without(&described["OrganizationConformancePacks"][0], &service),
            json!({"OrganizationConformancePackName": "pack", "ConformancePackInputParameters": shown,
                "ExcludedAccounts": []})
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn policies_of_an_organization_are_shown_as_they_were_put() {
    let port = Port::start().await;
    port.done(ACCOUNT, Organizations, "CreateOrganization", json!({})).await;
    let corpus = corpus();
    let cases = corpus["policies"].as_array().expect("a list");
    let types: BTreeSet<&str> = cases.iter().filter_map(|case| case["put"]["Type"].as_str()).collect();
    let named = operation(Organizations, "CreatePolicy").input.and_then(|input| input.member("Type"));
    let Some(Shape::String(named)) = named.map(|member| member.shape) else { panic!("CreatePolicy has no Type") };
    let missing: BTreeSet<&str> = named.values.iter().filter(|one| !types.contains(**one)).copied().collect();
    assert_eq!(
        missing,
        BTreeSet::from(["GUARDDUTY_POLICY", "SECURITYHUB_CSPM_POLICY"]),
        "types without a case, but those that aren't modelled"
    );
    let mut ids = Vec::new();
    for case in cases {
        let made = port.named(ACCOUNT, Organizations, "CreatePolicy", case["put"].clone()).await;
        let made = made.succeeds(&case["name"].to_string())["Policy"].clone();
        ids.push(made["PolicySummary"]["Id"].clone());
        assert_eq!(made["Content"], case["put"]["Content"], "{}", case["name"]);
    }
    let port = port.restarted().await;
    for (case, id) in cases.iter().zip(&ids) {
        let shown = port.done(ACCOUNT, Organizations, "DescribePolicy", json!({"PolicyId": id})).await;
        let summary = &shown["Policy"]["PolicySummary"];
        let arn = summary["Arn"].as_str().unwrap_or_default();
        assert!(arn.ends_with(id.as_str().unwrap_or("none")), "{}: {arn}", case["name"]);
        let mut told = without(summary, &["Id", "Arn"]);
        told["Content"] = shown["Policy"]["Content"].clone();
        let mut expected = wanted(case);
        expected["AwsManaged"] = false.into();
        assert_eq!(told, expected, "{}", case["name"]);
        // An update that says the same leaves it as it is.
        let mut same = case["put"].clone();
        same["PolicyId"] = id.clone();
        let same = without(&same, &["Type"]);
        let updated = port.done(ACCOUNT, Organizations, "UpdatePolicy", same).await;
        assert_eq!(updated, shown, "{}", case["name"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn configuration_policies_are_shown_as_they_were_put() {
    let port = Port::start().await;
    let world = crate::world::furnish(&port).await;
    let corpus = corpus();
    let cases = corpus["configuration_policies"].as_array().expect("a list");
    for case in cases {
        let what = case["name"].to_string();
        let who = world.administrator.as_str();
        let made = port.named(who, SecurityHub, "CreateConfigurationPolicy", case["put"].clone()).await.succeeds(&what);
        let identifier = json!({"Identifier": made["Id"]});
        let service = ["Id", "Arn", "CreatedAt", "UpdatedAt"];
        let shown = port.done(who, SecurityHub, "GetConfigurationPolicy", identifier.clone()).await;
        assert_eq!(shown, made, "{what}");
        assert_eq!(without(&shown, &service), wanted(case), "{what}");
        // The same body again changes nothing.
        let mut same = case["put"].clone();
        same["Identifier"] = made["Id"].clone();
        port.done(who, SecurityHub, "UpdateConfigurationPolicy", same).await;
        let shown = port.done(who, SecurityHub, "GetConfigurationPolicy", identifier.clone()).await;
        assert_eq!(without(&shown, &service), wanted(case), "{what}");
        // There is room for twenty.
        port.done(who, SecurityHub, "DeleteConfigurationPolicy", identifier).await;
    }
    assert_eq!(cases.len(), 21);
}
