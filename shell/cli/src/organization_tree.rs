//! `bailiwick tree`: the organization with its units and accounts, and what is attached to them.

use crate::Problem;
use crate::answers::Answer;
use crate::endpoint::Endpoint;
use crate::printable::printable;
use crate::terminal::output;
use crate::tree::Tree;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// What to show of the organization.
#[derive(clap::Args)]
pub struct Arguments {
    /// Show the policies that are attached to each root, unit and account: AWS's own only where they are missing.
    #[arg(long)]
    policies: bool,
    /// The management account, where there are several organizations.
    #[arg(long)]
    account: Option<identifiers::AccountId>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Prints the tree: units before accounts, each by name.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let tree = Tree::of(&client, arguments.account).await?;
    let attached = if arguments.policies { attached(&tree).await? } else { Attached::default() };
    let root = Node { id: tree.root().to_owned(), name: "Root".to_owned(), note: String::new() };
    output(&drawn(&tree, root, &attached).await?.to_string());
    Ok(())
}

/// What is attached.
#[derive(Default)]
struct Attached {
    /// Type and name of policies, by what they are attached to; AWS's own, which are nearly everywhere, apart.
    policies: BTreeMap<String, Vec<String>>,
    /// Type and name of AWS's own, and where they are.
    everywhere: Vec<(String, BTreeSet<String>)>,
}

/// What is attached where, asked for policy by policy: there are fewer of them than nodes.
async fn attached(tree: &Tree<'_>) -> Result<Attached, Problem> {
    let mut found = Attached::default();
    let roots = tree.call("ListRoots", json!({})).await?;
    for enabled in roots.items_at("/Roots/0/PolicyTypes") {
        let policy_type = enabled.text_at("/Type");
        for policy in tree.list("ListPolicies", json!({ "Filter": policy_type }), "Policies").await? {
            let input = json!({ "PolicyId": policy.text_at("/Id") });
            let said = format!("{policy_type}: {}", policy.text_at("/Name"));
            let targets = tree.list("ListTargetsForPolicy", input, "Targets").await?;
            let targets = targets.iter().map(|target| target.text_at("/TargetId"));
            if policy.at("/AwsManaged").as_bool() == Some(true) {
                found.everywhere.push((said, targets.collect()));
            } else {
                targets.for_each(|target| found.policies.entry(target).or_default().push(said.clone()));
            }
        }
    }
    found.policies.values_mut().for_each(|policies| policies.sort());
    Ok(found)
}

/// A root, unit or account.
struct Node {
    id: String,
    name: String,
    note: String,
}

impl Node {
    fn shown(&self, attached: &Attached) -> termtree::Tree<String> {
        let mut shown = termtree::Tree::new(printable(&format!("{} {}{}", self.name, self.id, self.note)));
        for policy in attached.policies.get(&self.id).into_iter().flatten() {
            shown.push(termtree::Tree::new(printable(policy)));
        }
        for (policy, _) in attached.everywhere.iter().filter(|(_, targets)| !targets.contains(&self.id)) {
            shown.push(termtree::Tree::new(printable(&format!("{policy} is missing"))));
        }
        shown
    }
}

/// A node and everything below it.
async fn drawn(tree: &Tree<'_>, node: Node, attached: &Attached) -> Result<termtree::Tree<String>, Problem> {
    let parent = json!({ "ParentId": node.id });
    let mut shown = node.shown(attached);
    let units = tree.list("ListOrganizationalUnitsForParent", parent.clone(), "OrganizationalUnits").await?;
    let unit =
        |unit: &serde_json::Value| Node { id: unit.text_at("/Id"), name: unit.text_at("/Name"), note: String::new() };
    for unit in by_name(units.iter().map(unit).collect()) {
        shown.push(Box::pin(drawn(tree, unit, attached)).await?);
    }
    let accounts = tree.list("ListAccountsForParent", parent, "Accounts").await?;
    let account = |account: &serde_json::Value| {
        let (id, status) = (account.text_at("/Id"), account.text_at("/Status"));
        let manages = if id == tree.management().to_string() { " (management account)" } else { "" };
        let status = if status == "ACTIVE" { String::new() } else { format!(" {status}") };
        Node { id, name: account.text_at("/Name"), note: format!("{manages}{status}") }
    };
    for account in by_name(accounts.iter().map(account).collect()) {
        shown.push(account.shown(attached));
    }
    Ok(shown)
}

/// As people look for them: `payments-2` before `payments-10`.
fn by_name(mut nodes: Vec<Node>) -> Vec<Node> {
    nodes.sort_by_cached_key(|node| (in_order(&node.name), node.id.clone()));
    nodes
}

/// A name with its last number as a number.
fn in_order(name: &str) -> (String, u64) {
    let digits = name.chars().rev().take_while(char::is_ascii_digit).count();
    let (words, number) = name.split_at(name.len() - digits);
    (words.to_lowercase(), number.parse().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Node, by_name};

    #[test]
    fn numbers_at_the_end_of_names_are_numbers() {
        let node = |name: &str| Node { id: String::new(), name: name.to_owned(), note: String::new() };
        let nodes = ["a-10", "B", "a-2", "ä", ""].map(node).into();
        let names: Vec<String> = by_name(nodes).into_iter().map(|node| node.name).collect();
        assert_eq!(names, ["", "a-2", "a-10", "B", "ä"]);
    }
}
