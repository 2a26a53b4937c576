//! The tree, with what is applied and inherited at every node.

use super::{hang, heading};
use crate::Problem;
use crate::answers::Answer;
use crate::demo::accounts::Staff;
use crate::demo::organization::Tree;
use crate::demo::session::Session;
use crate::securityhub::describe;
use crate::terminal::output;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Accounts that are shown of each unit; the others are counted.
const SHOWN: usize = 2;

/// Prints the tree.
pub async fn print(session: &Session, tree: &Tree, staff: &Staff) -> Result<(), Problem> {
    heading(
        "1. The tree, and which Security Hub configuration each part has",
        "Policies are applied at the root, at Production and to one account; everything below inherits them. The management account inherits, too, but \
         nobody has switched Security Hub on there: its association fails, as on AWS.",
    );
    let associations = associations(session, staff).await?;
    let names = policy_names(session, staff).await?;
    let show = |target: &str| shown(associations.get(target), &names);
    let mut root = termtree::Tree::new(format!("Root {}  {}", tree.root, show(&tree.root)));
    let mut top: Vec<&str> = tree.units.iter().map(|unit| unit.path).filter(|path| !path.contains('/')).collect();
    top.sort_unstable();
    root.push(format!("management {}  {}", session.management, show(&session.management.to_string())));
    for path in top {
        root.push(branch(tree, staff, path, &show));
    }
    output(&root.to_string());
    let failed = |(_, association): &(&String, &Value)| *association.at("/AssociationStatus") == "FAILED";
    for (target, association) in associations.iter().filter(failed) {
        hang(&format!("{target}:"), &association.text_at("/AssociationStatusMessage"));
    }
    Ok(())
}

/// A configuration in brackets, with how it came and, where it isn't in force, its status.
fn shown(association: Option<&Value>, names: &BTreeMap<String, String>) -> String {
    let succeeded = ", SUCCESS";
    describe(association, names).replace(succeeded, "")
}

fn branch(tree: &Tree, staff: &Staff, path: &str, show: &impl Fn(&str) -> String) -> termtree::Tree<String> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let mut branch = termtree::Tree::new(format!("{name}  {}", show(tree.unit(path))));
    let mut below: Vec<&str> = tree
        .units
        .iter()
        .map(|unit| unit.path)
        .filter(|unit| unit.rsplit_once('/').is_some_and(|(parent, _)| parent == path))
        .collect();
    below.sort_unstable();
    for unit in below {
        branch.push(self::branch(tree, staff, unit, show));
    }
    let accounts: Vec<_> = staff.members.iter().filter(|account| account.path == path).collect();
    for account in accounts.iter().take(SHOWN) {
        branch.push(termtree::Tree::new(format!("{} {}  {}", account.name, account.id, show(&account.id.to_string()))));
    }
    if accounts.len() > SHOWN {
        let more = accounts.len() - SHOWN;
        let accounts = if more == 1 { "account" } else { "accounts" };
        branch.push(termtree::Tree::new(format!("and {more} {accounts} more")));
    }
    branch
}

/// Every association, by target.
pub async fn associations(session: &Session, staff: &Staff) -> Result<BTreeMap<String, Value>, Problem> {
    let mut associations = BTreeMap::new();
    let mut input = json!({ "MaxResults": 100 });
    loop {
        let administrator = staff.administrator.id;
        let page = session
            .security_hub(administrator, &session.home, "ListConfigurationPolicyAssociations", input.clone())
            .await?;
        for association in page.items_at("/ConfigurationPolicyAssociationSummaries") {
            associations.insert(association.text_at("/TargetId"), association.clone());
        }
        match page.get("NextToken").filter(|token| token.is_string()) {
            Some(token) => input.put("NextToken", token.clone()),
            None => return Ok(associations),
        }
    }
}

/// The names of the configuration policies, by id.
pub async fn policy_names(session: &Session, staff: &Staff) -> Result<BTreeMap<String, String>, Problem> {
    let list =
        session.security_hub(staff.administrator.id, &session.home, "ListConfigurationPolicies", json!({})).await?;
    let summaries = list.at("/ConfigurationPolicySummaries").as_array().cloned().unwrap_or_default();
    Ok(summaries.iter().map(|policy| (policy.text_at("/Id"), policy.text_at("/Name"))).collect())
}
