//! A pack put through the API, and the rules that its account has of it, as lines that can be compared.

use crate::client::Port;
use schema::ServiceId::Config;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A pack to put.
#[derive(Clone, Copy)]
pub struct Put<'a> {
    pub name: &'a str,
    pub body: &'a str,
    pub inputs: &'a Map<String, Value>,
}

/// A recorder, without which no rule can be.
pub async fn record(port: &Port, account: &str) {
    let input =
        json!({"ConfigurationRecorder": {"name": "default", "roleARN": format!("arn:aws:iam::{account}:role/config")}});
    port.done(account, Config, "PutConfigurationRecorder", input).await;
}

/// The input of a put.
pub fn input(put: &Put<'_>) -> Value {
    let inputs: Vec<Value> =
        put.inputs.iter().map(|(name, value)| json!({"ParameterName": name, "ParameterValue": value})).collect();
    let mut input = json!({"ConformancePackName": put.name, "TemplateBody": put.body});
    if !inputs.is_empty() {
        input["ConformancePackInputParameters"] = Value::Array(inputs);
    }
    input
}

/// Puts the pack and waits for its deployment.
pub async fn put(port: &Port, account: &str, put: &Put<'_>) {
    port.named(account, Config, "PutConformancePack", input(put)).await.succeeds(put.name);
    port.settle().await;
}

/// The pack's state, and the reason if there is one.
pub async fn state(port: &Port, account: &str, name: &str) -> (String, Option<String>) {
    let input = json!({"ConformancePackNames": [name]});
    let status = port.done(account, Config, "DescribeConformancePackStatus", input).await;
    let status = &status["ConformancePackStatusDetails"][0];
    let text = |name: &str| status[name].as_str().map(str::to_owned);
    (text("ConformancePackState").unwrap_or_default(), text("ConformancePackStatusReason"))
}

/// All entries of a list, page by page.
pub async fn all(port: &Port, account: &str, operation: &str, input: Value, list: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut input = input;
    loop {
        let page = port.done(account, Config, operation, input.clone()).await;
        found.extend(page[list].as_array().into_iter().flatten().cloned());
        match page.get("NextToken") {
            Some(token) => input["NextToken"] = token.clone(),
            None => return found,
        }
    }
}

/// The rules of the account's only pack by their names in the template: a line each of what DescribeConfigRules and
/// DescribeConformancePackCompliance say.
pub async fn deployed(port: &Port, account: &str, pack: &str) -> BTreeMap<String, String> {
    let packs = port.done(account, Config, "DescribeConformancePacks", json!({"ConformancePackNames": [pack]})).await;
    let id = packs["ConformancePackDetails"][0]["ConformancePackId"].as_str().unwrap_or_default();
    let input = json!({"ConformancePackName": pack});
    let list = "ConformancePackRuleComplianceList";
    let compliance = all(port, account, "DescribeConformancePackCompliance", input, list).await;
    let controls: BTreeMap<&str, String> = compliance
        .iter()
        .map(|rule| (rule["ConfigRuleName"].as_str().unwrap_or_default(), texts(&rule["Controls"])))
        .collect();
    let rules = all(port, account, "DescribeConfigRules", json!({}), "ConfigRules").await;
    assert_eq!(rules.len(), controls.len(), "the pack and the account have the same rules");
    rules
        .iter()
        .map(|rule| {
            let full = rule["ConfigRuleName"].as_str().unwrap_or_default();
            let name = full.strip_suffix(&format!("-{id}")).unwrap_or_else(|| other_suffix(full, id));
            assert_eq!(rule["CreatedBy"], "config-conforms.amazonaws.com", "{full}");
            (name.to_owned(), line(name, rule, controls.get(full).map_or("not listed", String::as_str)))
        })
        .collect()
}

#[expect(clippy::panic, reason = "a rule that doesn't carry its pack's id is what these tests look for")]
fn other_suffix<'a>(rule: &str, id: &str) -> &'a str {
    panic!("{rule} doesn't end in {id}")
}

/// Name, owner, identifier, scope, input parameters, frequency, controls. Every day is what periodic rules have without being told.
fn line(name: &str, rule: &Value, controls: &str) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let source = &rule["Source"];
    let parameters: BTreeMap<String, Value> =
        rule["InputParameters"].as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let parameters = if parameters.is_empty() { String::new() } else { json!(parameters).to_string() };
    let frequency = Some(text(&rule["MaximumExecutionFrequency"])).filter(|frequency| frequency != "TwentyFour_Hours");
    let mut scope = texts(&rule["Scope"]["ComplianceResourceTypes"]);
    for key in ["TagKey", "TagValue", "ComplianceResourceId"] {
        if let Some(value) = rule["Scope"][key].as_str() {
            scope.push_str(&format!(" {key}={value}"));
        }
    }
    let (owner, identifier) = (text(&source["Owner"]), text(&source["SourceIdentifier"]));
    [name, &owner, &identifier, &scope, &parameters, &frequency.unwrap_or_default(), controls].join("\t")
}

fn texts(list: &Value) -> String {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>().join(",")
}
