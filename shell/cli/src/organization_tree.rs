//! `bailiwick tree`: the organization with its units and accounts, and what is attached to them.

use crate::Problem;
use crate::answers::Answer;
use crate::printable::printable;
use crate::terminal::output;
use crate::tree::{self, Node, Tree};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// What to show of the organization.
#[derive(clap::Args)]
pub struct Arguments {
    /// Show the policies that are attached to each root, unit and account: AWS's own only where they are missing.
    #[arg(long)]
    policies: bool,
    #[command(flatten)]
    organization: tree::Whose,
}

/// Prints the tree: units before accounts, each by name.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.organization.client()?;
    let tree = arguments.organization.tree(&client).await?;
    let attached = if arguments.policies { attached(&tree).await? } else { Attached::default() };
    output(&drawn(&tree.nodes().await?, &tree.management().to_string(), &attached).to_string());
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

/// A node, what is attached to it, and everything below it.
fn drawn(node: &Node, management: &str, attached: &Attached) -> termtree::Tree<String> {
    let manages = if node.id == management { " (management account)" } else { "" };
    let status =
        if matches!(node.status.as_str(), "" | "ACTIVE") { String::new() } else { format!(" {}", node.status) };
    let mut shown = termtree::Tree::new(printable(&format!("{} {}{manages}{status}", node.name, node.id)));
    for policy in attached.policies.get(&node.id).into_iter().flatten() {
        shown.push(termtree::Tree::new(printable(policy)));
    }
    for (policy, _) in attached.everywhere.iter().filter(|(_, targets)| !targets.contains(&node.id)) {
        shown.push(termtree::Tree::new(printable(&format!("{policy} is missing"))));
    }
    for child in in_order(&node.children) {
        shown.push(drawn(child, management, attached));
    }
    shown
}

/// Units before accounts, each as people look for them: `payments-2` before `payments-10`.
fn in_order(nodes: &[Node]) -> Vec<&Node> {
    let mut nodes: Vec<&Node> = nodes.iter().collect();
    nodes.sort_by_cached_key(|node| (node.kind == "ACCOUNT", by_name(&node.name), node.id.clone()));
    nodes
}

/// A name with its last number as a number.
fn by_name(name: &str) -> (String, u64) {
    let digits = name.chars().rev().take_while(char::is_ascii_digit).count();
    let (words, number) = name.split_at(name.len() - digits);
    (words.to_lowercase(), number.parse().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{Attached, Node, drawn};

    fn node(id: &str, name: &str, kind: &'static str, children: Vec<Node>) -> Node {
        Node { id: id.to_owned(), name: name.to_owned(), kind, status: String::new(), children }
    }

    #[test]
    fn units_come_first_and_numbers_at_the_end_of_names_are_numbers() {
        let accounts = ["a-10", "B", "a-2", "ä"].map(|name| node("1", name, "ACCOUNT", Vec::new()));
        let children = accounts.into_iter().chain([node("ou", "Zoo", "ORGANIZATIONAL_UNIT", Vec::new())]).collect();
        let mut root = node("r", "Root", "ROOT", children);
        root.children[1].status = "CLOSED".to_owned();
        root.children[2].id = "2".to_owned();
        let attached = Attached {
            policies: [("ou".to_owned(), vec!["TAG_POLICY: \u{1b}[2J".to_owned()])].into(),
            everywhere: vec![("SCP: all".to_owned(), ["r", "ou", "1"].map(str::to_owned).into())],
        };
        let expected = "Root r\n├── Zoo ou\n│   └── TAG_POLICY: \u{fffd}[2J\n├── a-2 2 (management account)\n│   └── SCP: all is missing\n\
                        ├── a-10 1\n├── B 1 CLOSED\n└── ä 1\n";
        assert_eq!(drawn(&root, "2", &attached).to_string(), expected);
    }
}
