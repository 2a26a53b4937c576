//! Small templates through the API: what they deploy, and how they are refused.

use crate::client::{Port, Who};
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
    let parameters = rule["InputParameters"].as_str().map(serde_json::from_str::<Value>);
    json!({
        "name": rule["ConfigRuleName"],
        "owner": rule["Source"]["Owner"],
        "identifier": rule["Source"]["SourceIdentifier"],
        "details": rule["Source"]["SourceDetails"],
        "scope": rule["Scope"],
        "parameters": parameters.and_then(Result::ok),
        "frequency": rule["MaximumExecutionFrequency"],
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
        let reason = match case["expected"]["others"].as_array().map_or(0, Vec::len) {
            0 => None,
            1 => Some("1 remediation: kept, not run.".to_owned()),
            count => Some(format!("{count} remediations: kept, not run.")),
        };
        assert_eq!(state(&port, ACCOUNT, "small").await, ("CREATE_COMPLETE".to_owned(), reason), "{name}");
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

/// A template with so many rules, filled up with a comment to so many bytes.
fn sized(rules: usize, bytes: usize) -> String {
    let rules = (0..rules).map(|number| {
        format!(
            "  R{number}: {{Type: 'AWS::Config::ConfigRule', Properties: {{Source: {{Owner: AWS, SourceIdentifier: SECURITYHUB_ENABLED}}}}}}\n"
        )
    });
    let text = format!("Resources:\n{}", rules.collect::<String>());
    let rest = bytes.saturating_sub(text.len());
    if rest == 0 { text } else { format!("{text}#{}", "x".repeat(rest - 1)) }
}

#[tokio::test(flavor = "multi_thread")]
async fn sizes_and_numbers_have_limits() {
    let port = Port::start().await;
    record(&port, ACCOUNT).await;
    port.done(ACCOUNT, Organizations, "CreateOrganization", json!({})).await;
    let who = Who::account(ACCOUNT).authorization("s3");
    port.http("PUT", "/templates", &who, b"").await;
    for (key, bytes) in [("largest", 300 * 1024), ("larger", 300 * 1024 + 1)] {
        let stored = port.http("PUT", &format!("/templates/{key}"), &who, sized(1, bytes).as_bytes()).await;
        assert_eq!(stored.status, 200);
    }
    let parameters = |count: usize| -> (String, Value) {
        let declared: String = (0..count).map(|n| format!("  P{n}: {{Type: String, Default: a}}\n")).collect();
        let given = (0..count).map(|n| json!({"ParameterName": format!("P{n}"), "ParameterValue": "b"}));
        (format!("Parameters:\n{declared}{}", sized(1, 0)), given.collect())
    };
    let ((sixty, given_sixty), (more, given_more)) = (parameters(60), parameters(61));
    let value = |length: usize| json!([{"ParameterName": "P0", "ParameterValue": "v".repeat(length)}]);
    let accounts = |count: usize| (0..count).map(|number| format!("{:012}", number + 1)).collect::<Vec<_>>();
    let tags = |count: usize| (0..count).map(|n| json!({"Key": format!("k{n}"), "Value": ""})).collect::<Vec<_>>();
    let (invalid, validation) = ("InvalidParameterValueException", "ValidationException");
    let (template, of_organization) =
        ("ConformancePackTemplateValidationException", "OrganizationConformancePackTemplateValidationException");
    // What is put, what an account answers, and what an organization answers; nothing: it is accepted.
    let cases = [
        (json!({"TemplateBody": sized(130, 51_200)}), "", ""),
        // Bytes are counted, not characters.
        (json!({"TemplateBody": format!("{}é", sized(1, 51_198))}), "", ""),
        (json!({"TemplateBody": format!("{}é", sized(1, 51_199))}), validation, validation),
        (json!({"TemplateBody": sized(1, 51_201)}), validation, validation),
        (json!({"TemplateBody": sized(131, 0)}), template, of_organization),
        (json!({"TemplateS3Uri": "s3://templates/largest"}), "", ""),
        (json!({"TemplateS3Uri": "s3://templates/larger"}), template, of_organization),
        (json!({"TemplateBody": sixty, "ConformancePackInputParameters": given_sixty}), "", ""),
        (json!({"TemplateBody": more, "ConformancePackInputParameters": given_more}), invalid, validation),
        (json!({"TemplateBody": sixty, "ConformancePackInputParameters": value(4_096)}), "", ""),
        (json!({"TemplateBody": sixty, "ConformancePackInputParameters": value(4_097)}), validation, validation),
        (json!({"TemplateBody": sized(1, 0), "Tags": tags(50)}), "", ""),
        (json!({"TemplateBody": sized(1, 0), "Tags": tags(51)}), validation, validation),
        (json!({"TemplateBody": sized(1, 0), "DeliveryS3KeyPrefix": "p".repeat(1_025)}), validation, validation),
        (json!({"TemplateBody": sized(1, 0), "ExcludedAccounts": accounts(1_000)}), "", ""),
        (json!({"TemplateBody": sized(1, 0), "ExcludedAccounts": accounts(1_001)}), "", validation),
        (json!({"TemplateBody": sized(1, 0), "Name": "n".repeat(128)}), "", ""),
        (json!({"TemplateBody": sized(1, 0), "Name": "n".repeat(129)}), "", validation),
        (json!({"TemplateBody": sized(1, 0), "Name": "n".repeat(256)}), "", validation),
        (json!({"TemplateBody": sized(1, 0), "Name": "n".repeat(257)}), validation, validation),
    ];
    for (number, (members, own, organizations)) in cases.into_iter().enumerate() {
        let puts = [
            ("PutConformancePack", "ConformancePackName", own),
            ("PutOrganizationConformancePack", "OrganizationConformancePackName", organizations),
        ];
        for (operation, name, refused) in puts {
            let mut input = members.clone();
            let Some(members) = input.as_object_mut() else { continue };
            let called = members.remove("Name").unwrap_or_else(|| json!(format!("case{number}")));
            members.insert(name.to_owned(), called);
            if name == "ConformancePackName" {
                members.remove("ExcludedAccounts");
            }
            let answer = port.named(ACCOUNT, Config, operation, input).await;
            assert_eq!(answer.code(), refused, "case {number}, {operation}: {}", answer.text());
        }
    }
}
