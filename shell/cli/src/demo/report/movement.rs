//! One account moves, and what that changes.

use super::pack::statuses;
use super::tree::{associations, policy_names};
use super::{hang, heading};
use crate::Problem;
use crate::answers::Answer;
use crate::demo::accounts::{Account, Staff, id};
use crate::demo::organization::Tree;
use crate::demo::packs::Pack;
use crate::demo::progress::Steps;
use crate::demo::session::Session;
use crate::securityhub::describe;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Where it moves to.
const DESTINATION: &str = "Workloads/Production/Payments";

/// Moves the account, waits for what follows, and prints the differences.
pub async fn print(session: &Session, tree: &Tree, staff: &Staff, pack: &Pack) -> Result<(), Problem> {
    let account = &staff.mover;
    heading(
        &format!("5. {} ({}) moves to {DESTINATION}", account.name, account.id),
        "One MoveAccount; what follows from it is done in the background. What is true of the account before and after, as the APIs tell it:",
    );
    let before = View::of(session, tree, staff, pack, account, account.path).await?;
    let input = json!({
        "AccountId": id(account),
        "SourceParentId": tree.unit(account.path),
        "DestinationParentId": tree.unit(DESTINATION),
    });
    session.organizations("MoveAccount", input).await?;
    let steps = Steps::new();
    session.settle(&steps).await?;
    steps.done();
    let after = View::of(session, tree, staff, pack, account, DESTINATION).await?;
    let names: BTreeSet<&String> = before.0.keys().chain(after.0.keys()).collect();
    let value = |view: &View, name: &String| view.0.get(name).cloned().unwrap_or_else(|| "(nothing)".to_owned());
    let compared = names.into_iter().map(|name| (name, value(&before, name), value(&after, name)));
    let (same, changed): (Vec<_>, Vec<_>) = compared.partition(|(_, was, is)| was == is);
    for (name, was, is) in changed {
        hang(" ", name);
        hang("    before", &was);
        hang("    after ", &is);
    }
    let same: Vec<&str> = same.iter().map(|(name, ..)| name.as_str()).collect();
    hang(" ", &format!("as before: {}", same.join("; ")));
    Ok(())
}

/// What is true of an account, by the words that say it.
struct View(BTreeMap<String, String>);

impl View {
    async fn of(
        session: &Session,
        tree: &Tree,
        staff: &Staff,
        pack: &Pack,
        account: &Account,
        path: &str,
    ) -> Result<Self, Problem> {
        let mut view = BTreeMap::new();
        let input = json!({ "PolicyType": "TAG_POLICY", "TargetId": id(account) });
        let effective = session.organizations("DescribeEffectivePolicy", input).await?;
        let content: Value =
            serde_json::from_str(effective.at("/EffectivePolicy/PolicyContent").as_str().unwrap_or("{}"))?;
        for (key, rule) in content.at("/tags").as_object().into_iter().flatten() {
            for member in ["tag_key", "tag_value"] {
                view.insert(format!("tag policy, {key}/{member}"), rule[member].to_string());
            }
        }
        view.insert("service control policies".to_owned(), control_policies(session, tree, account, path).await?);
        let names = policy_names(session, staff).await?;
        let associations = associations(session, staff).await?;
        let association = associations.get(&account.id.to_string());
        view.insert("Security Hub configuration".to_owned(), describe(association, &names));
        for region in [&session.home, &session.linked] {
            let standards = session.security_hub(account.id, region, "GetEnabledStandards", json!({})).await;
            let list = match standards {
                Ok(answer) => standards_of(&answer),
                Err(problem) => problem.to_string(),
            };
            view.insert(format!("Security Hub standards in {region}"), list);
        }
        let members = statuses(session, staff, pack).await?;
        let status = members.iter().find(|member| *member.at("/AccountId") == id(account));
        view.insert(
            format!("conformance pack {}", pack.name),
            status.map(|member| member.text_at("/Status")).unwrap_or_default(),
        );
        Ok(Self(view))
    }
}

/// The names of the service control policies on the way from the root to the account.
async fn control_policies(session: &Session, tree: &Tree, account: &Account, path: &str) -> Result<String, Problem> {
    let mut targets = vec![tree.root.clone()];
    let mut sofar = String::new();
    for part in path.split('/') {
        if !sofar.is_empty() {
            sofar.push('/');
        }
        sofar.push_str(part);
        targets.push(tree.unit(&sofar).to_owned());
    }
    targets.push(account.id.to_string());
    let mut names = Vec::new();
    for target in targets {
        let input = json!({ "TargetId": target, "Filter": "SERVICE_CONTROL_POLICY" });
        let attached = session.organizations("ListPoliciesForTarget", input).await?;
        names.extend(attached.items_at("/Policies").map(|policy| policy.text_at("/Name")));
    }
    names.sort();
    names.dedup();
    Ok(names.join(", "))
}

fn standards_of(answer: &Value) -> String {
    let mut standards: Vec<String> = answer
        .items_at("/StandardsSubscriptions")
        .map(|subscription| {
            let arn = subscription.text_at("/StandardsArn");
            let name = arn.split('/').skip(1).collect::<Vec<_>>().join("/");
            format!("{name} {}", subscription.text_at("/StandardsStatus"))
        })
        .collect();
    standards.sort();
    if standards.is_empty() { "none".to_owned() } else { standards.join(", ") }
}
