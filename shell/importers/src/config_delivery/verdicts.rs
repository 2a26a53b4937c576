//! AWS's own verdicts among what AWS Config delivers: what a rule says of a resource, and when.

use super::elements::{Elements, is_verdict, text_of};
use identifiers::{AccountId, Region};
use organization_document::Moment;
use serde::Deserialize;
use serde_json::Value;

/// What AWS found of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The account.
    pub account: AccountId,
    /// The Region.
    pub region: Region,
    /// The resource's type.
    pub resource_type: String,
    /// The resource's id.
    pub resource_id: String,
    /// When that was.
    pub at: Moment,
    /// What each rule says; nothing any more, where the item was deleted.
    pub rules: Vec<(String, String)>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    resource_type: String,
    resource_id: String,
    aws_account_id: Option<String>,
    account_id: Option<String>,
    aws_region: String,
    configuration_item_capture_time: Value,
    configuration_item_status: Option<String>,
    configuration: Option<Value>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Configuration {
    target_resource_type: String,
    target_resource_id: String,
    #[serde(default)]
    config_rule_list: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    config_rule_name: String,
    compliance_type: String,
}

/// The verdicts on resources of a file, and the places of those that can't be read.
pub fn of(elements: &Elements<'_>) -> (Vec<Found>, Vec<String>) {
    let (mut all, mut unread) = (Vec::new(), Vec::new());
    for (name, list) in &elements.lists {
        for (at, raw) in list.iter().enumerate().filter(|(_, raw)| is_verdict(name, raw)) {
            let Ok(item) = serde_json::from_str::<Item>(&text_of(name, raw)) else {
                unread.push(format!("{name}[{at}]"));
                continue;
            };
            if item.resource_type != "AWS::Config::ResourceCompliance" {
                continue;
            }
            match found(item) {
                Some(found) => all.push(found),
                None => unread.push(format!("{name}[{at}]")),
            }
        }
    }
    (all, unread)
}

fn found(item: Item) -> Option<Found> {
    let at = match &item.configuration_item_capture_time {
        Value::String(text) => Moment::parse(text),
        number => Moment::parse(&number.to_string()),
    }?;
    let is_gone = item.configuration_item_status.is_some_and(|status| status.starts_with("ResourceDeleted"));
    // The API gives it as a text.
    let configuration = match item.configuration {
        Some(Value::String(text)) => serde_json::from_str::<Configuration>(&text).ok(),
        Some(value) => serde_json::from_value(value).ok(),
        None => None,
    };
    let (resource_type, resource_id, rules) = match configuration {
        Some(Configuration { target_resource_type, target_resource_id, config_rule_list }) => {
            let rules = config_rule_list.into_iter().map(|rule| (rule.config_rule_name, rule.compliance_type));
            (target_resource_type, target_resource_id, rules.collect())
        }
        None if is_gone => {
            let (resource_type, resource_id) = item.resource_id.split_once('/')?;
            (resource_type.to_owned(), resource_id.to_owned(), Vec::new())
        }
        None => return None,
    };
    Some(Found {
        account: item.aws_account_id.or(item.account_id)?.parse().ok()?,
        region: item.aws_region.parse().ok()?,
        resource_type,
        resource_id,
        at,
        rules: if is_gone { Vec::new() } else { rules },
    })
}
