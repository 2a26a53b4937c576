//! Expectations written from what is: the place of each account, the leaves of its effective policies, what is denied to it and how its packs stand. The
//! same organization is always written in the same way.

use crate::world::{Place, World};
use reports::compliance::Compliance;
use reports::decide::{Answer, Decision};
use reports::effective_policy::EffectivePolicy;
use serde_json::{Value, json};

/// What was found out of one account.
#[derive(Debug, Default)]
pub struct Recorded {
    /// Its effective policies.
    pub effective: Vec<EffectivePolicy>,
    /// Actions, and what comes of each for anybody in it.
    pub decisions: Vec<(String, Answer)>,
    /// Its packs in Regions.
    pub compliance: Vec<Compliance>,
}

/// A file of expectations that hold of accounts as they are.
pub fn record(accounts: &[(&Place, Recorded)], world: &World) -> String {
    let mut out = format!("# As it is at version {}.\nexpectations:\n", world.version);
    for (place, recorded) in accounts {
        for (kind, body) in of_account(place, recorded) {
            out.push_str(&format!("- {kind}: {}\n", flow(&body)));
        }
    }
    out
}

fn of_account(place: &Place, recorded: &Recorded) -> Vec<(&'static str, Value)> {
    let account = place.id.as_str();
    let mut found = Vec::new();
    let state = place.state.clone();
    let parent = place.parent.clone();
    found.push(("tree", json!({"account": account, "in": parent, "state": state})));
    for policy in &recorded.effective {
        for leaf in &policy.leaves {
            let mut body = json!({"type": policy.policy_type, "target": account, "path": leaf.path});
            if let Some(members) = body.as_object_mut() {
                match &leaf.value {
                    Some(value) => members.insert("value".to_owned(), value.clone()),
                    None => members.insert("absent".to_owned(), Value::Bool(true)),
                };
            }
            found.push(("effective", body));
        }
    }
    for (action, answer) in &recorded.decisions {
        let mut body = json!({"account": account, "action": action});
        match answer.decision {
            Decision::Denied => {
                let by = answer.by.as_ref().and_then(|reason| reason.policy_name.clone());
                if let (Some(members), Some(by)) = (body.as_object_mut(), by) {
                    members.insert("by".to_owned(), Value::String(by));
                }
                found.push(("denied", body));
            }
            Decision::Allowed => found.push(("allowed", body)),
            // What isn't known is no expectation.
            Decision::Undecided | Decision::Mixed => {}
        }
    }
    for compliance in &recorded.compliance {
        for pack in &compliance.packs {
            let name = pack.organization_pack.as_ref().unwrap_or(&pack.name);
            let body = json!({"name": name, "account": account, "region": compliance.region, "status": pack.state});
            found.push(("pack", body));
        }
    }
    found
}

/// A value on one line: JSON, which YAML reads as it is, with a space where people put one.
fn flow(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let told: Vec<String> = members
                .iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| format!("{name}: {}", flow(value)))
                .collect();
            if members.keys().all(|name| is_word(name)) {
                format!("{{{}}}", told.join(", "))
            } else {
                value.to_string()
            }
        }
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::String(text) if is_word(text) && !text.bytes().all(|byte| byte.is_ascii_digit()) => text.clone(),
        other => other.to_string(),
    }
}

/// Whether a text needs no quotes, whatever reads it.
fn is_word(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte);
    text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && text.bytes().all(is_plain)
        && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&text.to_ascii_lowercase().as_str())
}
