//! `bailiwick tree`: the organization with its units and accounts, and what is attached to them.

use crate::Problem;
use crate::draw::branch;
use crate::terminal::output;
use crate::tree;
use crate::width::width;
use reports::organizations::{Node, Organization, Policy};

/// What to show of the organization.
#[derive(clap::Args)]
pub struct Arguments {
    /// Show the policies that are attached to each root, unit and account: AWS's own only where they are missing.
    #[arg(long)]
    policies: bool,
    /// As it was at this version of the journal, or at this time (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    #[command(flatten)]
    organization: tree::Whose,
}

/// Prints the tree: units before accounts, each by name.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.organization.client()?;
    let tree = arguments.organization.tree_as_of(&client, arguments.as_of.as_deref()).await?;
    let drawing = Drawing { organization: tree.organization(), policies: arguments.policies, width: width() };
    output(&drawing.node(&tree.organization().root, 0).to_string());
    Ok(())
}

/// How an organization is drawn.
struct Drawing<'a> {
    organization: &'a Organization,
    policies: bool,
    width: Option<u16>,
}

impl Drawing<'_> {
    /// A node, what is attached to it, and everything below it.
    fn node(&self, node: &Node, depth: u16) -> termtree::Tree<String> {
        let manages = if node.id == self.organization.management_account { " (management account)" } else { "" };
        let state = node.state.as_deref().filter(|state| *state != "ACTIVE");
        let state = state.map(|state| format!(" {state}")).unwrap_or_default();
        let mut shown = branch(&[&format!("{} {}{manages}{state}", node.name, node.id)], depth, self.width);
        for said in self.attached(node) {
            shown.push(branch(&[&said], depth + 1, self.width));
        }
        for child in tree::in_order(&node.children) {
            shown.push(self.node(child, depth + 1));
        }
        shown
    }

    /// Type and name of what is attached to a node; of AWS's own policies, which are nearly everywhere, those that are not.
    fn attached(&self, node: &Node) -> Vec<String> {
        let policies = || self.organization.policies.iter().filter(|_| self.policies);
        let is_here = |policy: &&Policy| node.policies.contains(&policy.id);
        let said = |policy: &Policy| format!("{}: {}", policy.policy_type, policy.name);
        let mut attached: Vec<String> =
            policies().filter(|policy| !policy.aws_managed).filter(is_here).map(said).collect();
        attached.sort();
        let missing = policies().filter(|policy| policy.aws_managed && !is_here(policy));
        attached.extend(missing.map(|policy| format!("{} is missing", said(policy))));
        attached
    }
}

#[cfg(test)]
mod tests {
    use super::Drawing;
    use reports::organizations::Organization;
    use serde_json::json;

    #[test]
    fn units_come_first_and_numbers_at_the_end_of_names_are_numbers() {
        let account = |id: &str, name: &str, state: &str| json!({ "id": id, "name": name, "kind": "ACCOUNT", "state": state, "policies": ["p-all"] });
        let unit = json!({ "id": "ou", "name": "Zoo", "kind": "ORGANIZATIONAL_UNIT", "policies": ["p-all", "p-1"] });
        let mut lacking = account("2", "a-2", "ACTIVE");
        lacking["policies"] = json!([]);
        let children = json!([
            account("1", "a-10", "ACTIVE"),
            account("1", "B", "CLOSED"),
            lacking,
            account("1", "ä", "ACTIVE"),
            unit
        ]);
        let organization: Organization = serde_json::from_value(json!({
            "id": "o-1", "partition": "aws", "management_account": "2", "policy_types": ["TAG_POLICY", "SCP"],
            "policies": [
                { "id": "p-1", "type": "TAG_POLICY", "name": "\u{1b}[2J", "aws_managed": false },
                { "id": "p-all", "type": "SCP", "name": "all", "aws_managed": true },
            ],
            "root": { "id": "r", "name": "Root", "kind": "ROOT", "policies": ["p-all"], "children": children },
        }))
        .unwrap();
        let drawn = |policies, width| {
            Drawing { organization: &organization, policies, width }.node(&organization.root, 0).to_string()
        };
        let expected = "Root r\n├── Zoo ou\n│   └── TAG_POLICY: \u{fffd}[2J\n├── a-2 2 (management account)\n│   └── SCP: all is missing\n\
                        ├── a-10 1\n├── B 1 CLOSED\n└── ä 1\n";
        assert_eq!(drawn(true, None), expected);
        let narrow =
            "Root r\n├── Zoo ou\n├── a-2 2\n│     (management\n│     account)\n├── a-10 1\n├── B 1 CLOSED\n└── ä 1\n";
        assert_eq!(drawn(false, Some(18)), narrow);
    }
}
