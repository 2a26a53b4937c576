//! A question that brings its organization along: answered without an installation.

use super::answer::Names;
use super::ask::{Delegation, Sides, answer};
use super::asked::Asked;
use authorization::{Attached, Dialect, Level, Side, read};
use reports::decide::{Answer, Question};
use serde::Deserialize;
use serde_json::Value;
use smol_str::SmolStr;
use std::sync::Arc;

/// A question with both sides, and perhaps with more members, which are no matter here.
#[derive(Deserialize)]
struct Case {
    organization: Organization,
    request: Question,
    #[serde(default)]
    unknown: Vec<String>,
}

/// Where the caller and the resource are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Organization {
    caller: Option<Account>,
    /// That of the caller, where it is left out.
    resource: Option<Account>,
    delegation: Option<Policy>,
}

/// An account and the policies on the way to it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    account: SmolStr,
    organization: Option<SmolStr>,
    #[serde(default)]
    management: bool,
    #[serde(default = "yes")]
    scp_enabled: bool,
    #[serde(default = "yes")]
    rcp_enabled: bool,
    /// From the root; the last one is the account itself.
    levels: Vec<Node>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Node {
    node: SmolStr,
    #[serde(default)]
    scps: Vec<Policy>,
    #[serde(default)]
    rcps: Vec<Policy>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Policy {
    id: SmolStr,
    /// The document, as an object or as its text.
    document: Value,
}

fn yes() -> bool {
    true
}

/// Answers a question in the organization that it brings along: `{"organization": {"caller": ...}, "request": ..., "unknown": [...]}`.
///
/// # Errors
/// What is wrong with it, with the member's name.
pub fn answer_case(case: &Value, explain: bool) -> Result<Answer, String> {
    let Case { organization, mut request, unknown } = Case::deserialize(case).map_err(|problem| problem.to_string())?;
    request.unknown.extend(unknown);
    let asked = Asked::read(&request)?;
    let caller = organization.caller.map(side).transpose()?;
    let owner = match organization.resource {
        Some(account) => Some(side(account)?),
        None => caller.clone(),
    };
    let delegation = organization.delegation.map(|policy| attached(Dialect::Delegation, policy)).transpose()?;
    let explain = explain || request.explain;
    let sides = Sides {
        caller: caller.as_ref(),
        owner: owner.as_ref(),
        delegation: delegation.as_ref().map(|policy| Delegation { policy, of: None, denying: None }),
    };
    // Whoever brings everything along waits for nobody else's sake.
    answer(asked, sides, Names::Unknown, explain, &|| false)
}

fn side(account: Account) -> Result<Side, String> {
    let Account { account, organization, management, scp_enabled, rcp_enabled, levels } = account;
    let parents = levels.len().saturating_sub(1);
    let parents = levels.iter().take(parents).map(|level| level.node.clone()).collect();
    let (mut scps, mut rcps) = (Vec::new(), Vec::new());
    for Node { node, scps: service, rcps: resource } in levels {
        scps.push(level(&node, Dialect::ServiceControl, service)?);
        rcps.push(level(&node, Dialect::ResourceControl, resource)?);
    }
    Ok(Side {
        account,
        organization,
        is_management: management,
        parents,
        scps: scp_enabled.then(|| scps.into_iter().collect()),
        rcps: rcp_enabled.then(|| rcps.into_iter().collect()),
    })
}

fn level(node: &SmolStr, dialect: Dialect, policies: Vec<Policy>) -> Result<Arc<Level>, String> {
    let policies: Result<Vec<_>, _> = policies.into_iter().map(|policy| attached(dialect, policy)).collect();
    Ok(Arc::new(Level::new(node.clone(), policies?)))
}

/// A policy of which everything can be read: nobody has checked it before.
fn attached(dialect: Dialect, policy: Policy) -> Result<Attached, String> {
    let Policy { id, document } = policy;
    let text = document.as_str().map_or_else(|| document.to_string(), str::to_owned);
    let wrong = |problem: &dyn std::fmt::Display| format!("policy {id}: {problem}");
    let document = documents::parse_json(&text).map_err(|problem| wrong(&problem))?;
    let (policy, problems) = read(dialect, &document);
    if !policy.unreadable.is_empty() {
        let problem = problems
            .first()
            .map_or_else(String::new, |problem| format!(": {} in {}", problem.reason, problem.path.join("/")));
        return Err(wrong(&format!("not every statement can be read{problem}")));
    }
    Ok(Attached { id, policy: Arc::new(policy) })
}

#[cfg(test)]
mod tests {
    use super::answer_case;
    use serde_json::{Value, json};
    use std::path::Path;

    /// The engine's own cases, as people would ask them.
    #[test]
    fn every_case_is_answered_in_its_own_form() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../domain/authorization/tests/vectors/decisions");
        let mut count = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            for case in cases {
                let answer = answer_case(&case, false).unwrap_or_else(|problem| panic!("{}: {problem}", case["name"]));
                let told = serde_json::to_value(&answer).unwrap();
                let wanted = &case["expect"];
                if wanted.get("accept_also").is_none() {
                    assert_eq!(told["decision"], wanted["decision"], "{}", case["name"]);
                }
                if let (Some(by), None) = (wanted.get("by"), wanted.get("accept_also")) {
                    for (member, value) in by.as_object().unwrap() {
                        assert_eq!(told["by"][member], *value, "{} {member}", case["name"]);
                    }
                }
                count += 1;
            }
        }
        assert!(count >= 170, "{count}");
    }

    #[test]
    fn what_is_wrong_with_a_case_is_told() {
        let case = |document: Value| {
            json!({
                "organization": {"caller": {"account": "111111111111", "organization": "o-1", "levels": [
                    {"node": "r-1", "scps": [{"id": "p-1", "document": document}]},
                    {"node": "111111111111", "scps": []},
                ]}},
                "request": {"principal": {"account": "111111111111"}, "action": "s3:GetObject"},
            })
        };
        let wrong = answer_case(&case(json!({"Statement": {"Effect": "Allow"}})), false).unwrap_err();
        assert!(wrong.contains("p-1") && wrong.contains("Action"), "{wrong}");
        let wrong = answer_case(&case(json!("{")), false).unwrap_err();
        assert!(wrong.contains("p-1") && wrong.contains("line 1"), "{wrong}");
        let mut misspelt = case(json!({"Statement": []}));
        misspelt["request"]["recource"] = json!({});
        let wrong = answer_case(&misspelt, false).unwrap_err();
        assert!(wrong.contains("recource"), "{wrong}");
    }
}
