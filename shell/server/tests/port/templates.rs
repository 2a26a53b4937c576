//! Small templates through the API: what they deploy, and how they are refused.

use crate::client::Port;
use crate::deployed::{Put, all, input, put, record, state};
use schema::ServiceId::{Config, Organizations};
use serde_json::{Map, Value, json};

/// The account of the vectors' pseudo parameters.
const ACCOUNT: &str = "123456789012";

fn vectors() -> Value {
    let text = include_str!("../../../../domain/evaluation/tests/vectors/templates.json");
    serde_json::from_str(text).expect("the vectors are JSON")
}

fn cases<'v>(
    vectors: &'v Value,
    list: &str,
) -> impl Iterator<Item = (&'v str, &'v str, Map<String, Value>, &'v Value)> {
    vectors[list].as_array().into_iter().flatten().map(|case| {
        let text = |name: &str| case[name].as_str().unwrap_or_default();
        let inputs = case["conformancePackInputParameters"].as_array().into_iter().flatten();
        let inputs = inputs
            .map(|one| (one["ParameterName"].as_str().unwrap_or_default().to_owned(), one["ParameterValue"].clone()))
            .collect();
        (text("name"), text("templateBody"), inputs, case)
    })
}

/// What DescribeConfigRules has to say about an expected rule; the same form for both sides.
fn expected(rule: &Value, id: &str) -> Value {
    json!({
        "name": format!("{}-{id}", rule["configRuleName"].as_str().unwrap_or_default()),
        "owner": rule["owner"],
        "identifier": rule["sourceIdentifier"],
        "details": rule["sourceDetails"],
        "scope": rule["scope"],
        "parameters": rule["inputParameters"],
        "frequency": rule["maximumExecutionFrequency"],
    })
}

fn found(rule: &Value) -> Value {
    let parameters = rule["InputParameters"].as_str().map(|text| serde_json::from_str::<Value>(text));
    let frequency = Some(&rule["MaximumExecutionFrequency"]).filter(|frequency| *frequency != "TwentyFour_Hours");
    json!({
        "name": rule["ConfigRuleName"],
        "owner": rule["Source"]["Owner"],
        "identifier": rule["Source"]["SourceIdentifier"],
        "details": rule["Source"]["SourceDetails"],
        "scope": rule["Scope"],
        "parameters": parameters.and_then(Result::ok),
        "frequency": frequency,
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn valid_templates_deploy_what_they_say() {
    let port = Port::start().await;
    record(&port, ACCOUNT).await;
    let vectors = vectors();
    let mut seen = 0;
    for (name, body, inputs, case) in cases(&vectors, "valid") {
        put(&port, ACCOUNT, &Put { name: "small", body, inputs: &inputs }).await;
        assert_eq!(state(&port, ACCOUNT, "small").await, ("CREATE_COMPLETE".to_owned(), None), "{name}");
        let packs = port.done(ACCOUNT, Config, "DescribeConformancePacks", json!({})).await;
        let id = packs["ConformancePackDetails"][0]["ConformancePackId"].as_str().unwrap_or_default().to_owned();
        let mut wanted: Vec<Value> =
            case["expected"]["rules"].as_array().into_iter().flatten().map(|rule| expected(rule, &id)).collect();
        wanted.sort_by_key(|rule| rule["name"].to_string());
        let rules = all(&port, ACCOUNT, "DescribeConfigRules", json!({}), "ConfigRules").await;
        let rules: Vec<Value> = rules.iter().map(found).collect();
        assert_eq!(rules, wanted, "{name}");
        seen += 1;
    }
    assert_eq!(seen, 12);
}

#[tokio::test(flavor = "multi_thread")]
async fn invalid_templates_are_refused() {
    let port = Port::start().await;
    record(&port, ACCOUNT).await;
    port.done(ACCOUNT, Organizations, "CreateOrganization", json!({})).await;
    let vectors = vectors();
    let mut seen = 0;
    for (name, body, inputs, case) in cases(&vectors, "invalid") {
        let put = Put { name: "small", body, inputs: &inputs };
        let (operation, mut request) = (case["operation"].as_str().unwrap_or_default(), input(&put));
        if operation == "PutOrganizationConformancePack" {
            request = json!({"OrganizationConformancePackName": "small", "TemplateBody": body,
                "DeliveryS3Bucket": case["deliveryS3Bucket"]});
        }
        let answer = port.named(ACCOUNT, Config, operation, request).await;
        let packs = async || {
            port.settle().await;
            port.done(ACCOUNT, Config, "DescribeConformancePacks", json!({})).await["ConformancePackDetails"].clone()
        };
        if case["expectedError"] == "CREATE_FAILED" {
            answer.succeeds(name);
            assert_eq!(packs().await.as_array().map(Vec::len), Some(1), "{name}");
            assert_eq!(state(&port, ACCOUNT, "small").await.0, "CREATE_FAILED", "{name}");
            port.done(ACCOUNT, Config, "DeleteConformancePack", json!({"ConformancePackName": "small"})).await;
            port.settle().await;
        } else {
            answer.is_refusal(Config, name);
            assert_eq!(case["expectedError"], answer.code(), "{name}: {}", answer.text());
            assert_eq!(packs().await, json!([]), "{name}");
        }
        seen += 1;
    }
    assert_eq!(seen, 11);
}
