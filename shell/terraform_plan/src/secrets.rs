//! Sensitive values: used in calls, and hidden wherever a report would show them.

use crate::change::Change;
use serde_json::Value;

/// What stands in the place of one.
const HIDDEN: &str = "(sensitive)";
/// What is shorter would be found in every other text.
const LEAST: usize = 6;

/// The texts of a change that are sensitive, with those inside of documents.
pub fn of(change: &Change, into: &mut Vec<String>) {
    gather(&Value::Object(change.before.clone()), &change.before_sensitive, into);
    gather(&Value::Object(change.after.clone()), &change.after_sensitive, into);
}

fn gather(value: &Value, is: &Value, into: &mut Vec<String>) {
    match (value, is) {
        (value, Value::Bool(true)) => take(value, into, 0),
        (Value::Object(members), Value::Object(are)) => {
            for (name, value) in members {
                if let Some(is) = are.get(name) {
                    gather(value, is, into);
                }
            }
        }
        (Value::Array(items), Value::Array(are)) => items.iter().zip(are).for_each(|(item, is)| gather(item, is, into)),
        _ => {}
    }
}

fn take(value: &Value, into: &mut Vec<String>, depth: usize) {
    match value {
        Value::String(text) => {
            if text.len() >= LEAST {
                into.push(text.clone());
            }
            // A policy's text is told in parts, too.
            if depth < 2
                && text.trim_start().starts_with(['{', '['])
                && let Ok(inside) = serde_json::from_str::<Value>(text)
            {
                take(&inside, into, depth + 1);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| take(item, into, depth)),
        Value::Object(members) => members.values().for_each(|item| take(item, into, depth)),
        Value::Number(number) if number.to_string().len() >= LEAST => into.push(number.to_string()),
        _ => {}
    }
}

/// The value with every sensitive text in it hidden, wherever it stands in another one.
pub fn hide(value: &mut Value, secrets: &[String]) {
    match value {
        Value::String(text) => {
            if let Some(hidden) = hidden(text, secrets) {
                *text = hidden;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| hide(item, secrets)),
        Value::Object(members) => {
            let is_told = members.keys().any(|name| hidden(name, secrets).is_some());
            if is_told {
                let all = std::mem::take(members);
                members.extend(all.into_iter().map(|(name, value)| (hidden(&name, secrets).unwrap_or(name), value)));
            }
            members.values_mut().for_each(|value| hide(value, secrets));
        }
        _ => {}
    }
}

fn hidden(text: &str, secrets: &[String]) -> Option<String> {
    let mut hidden = None::<String>;
    for secret in secrets {
        let shown = hidden.as_deref().unwrap_or(text);
        if shown.contains(secret.as_str()) {
            hidden = Some(shown.replace(secret.as_str(), HIDDEN));
        }
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::{gather, hide};
    use serde_json::json;

    #[test]
    fn what_is_sensitive_is_hidden_wherever_it_stands() {
        let mut secrets = Vec::new();
        let value =
            json!({"content": "{\"Sid\": \"TopSecretPlan\"}", "name": "shown", "list": ["a secret", "no secret"]});
        gather(&value, &json!({"content": true, "list": [true, false]}), &mut secrets);
        let mut report = json!({"TopSecretPlan": ["Sid TopSecretPlan is wrong", "shown", "a secret", "no secret"]});
        hide(&mut report, &secrets);
        assert_eq!(report, json!({"(sensitive)": ["Sid (sensitive) is wrong", "shown", "(sensitive)", "no secret"]}));
    }
}
