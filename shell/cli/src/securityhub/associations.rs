//! `bailiwick securityhub associations [--tree] [--format json]`: the associations of an organization, as a list or a tree.

use super::organization::Organization;
use super::{configuration, describe};
use crate::Problem;
use crate::answers::Answer;
use crate::endpoint::Endpoint;
use crate::printable::printable;
use crate::terminal::{out, output};
use crate::tree::{Node, Tree};
use comfy_table::{Table, presets::NOTHING};
use identifiers::AccountId;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What to show, and how.
#[derive(clap::Args)]
pub struct Arguments {
    /// Show the whole tree of root, units and accounts, those that no configuration covers included.
    #[arg(long)]
    tree: bool,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// An account of the organization, where there are several organizations.
    #[arg(long)]
    account: Option<AccountId>,
    #[command(flatten)]
    endpoint: Endpoint,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Asks the installation and prints.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let tree = match arguments.account {
        Some(account) => Tree::around(&client, account).await?,
        None => Tree::of(&client, None).await?,
    };
    let organization = Organization::with(&client, &tree).await?;
    let names = organization.policy_names().await?;
    let associations = organization.associations().await?;
    if !arguments.tree {
        match arguments.format {
            Format::Text => out!("{}", list(&associations, &names)),
            Format::Json => out!("{}", crate::terminal::json(&associations)?),
        }
        return Ok(());
    }
    let by_target: BTreeMap<String, Value> =
        associations.into_iter().map(|association| (association.text_at("/TargetId"), association)).collect();
    let root = tree.nodes().await?;
    match arguments.format {
        Format::Text => output(&drawn(&root, &by_target, &names).to_string()),
        Format::Json => out!("{}", crate::terminal::json(&nested(&root, &by_target, &names))?),
    }
    Ok(())
}

fn list(associations: &[Value], names: &BTreeMap<String, String>) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    table.set_header(["TARGET", "KIND", "CONFIGURATION", "TYPE", "STATUS", "MESSAGE"]);
    for association in associations {
        table.add_row(
            [
                association.text_at("/TargetId"),
                association.text_at("/TargetType"),
                configuration(association, names),
                association.text_at("/AssociationType"),
                association.text_at("/AssociationStatus"),
                association.text_at("/AssociationStatusMessage"),
            ]
            .map(|cell| printable(&cell)),
        );
    }
    table
}

/// The tree for people: a line a node, with the message of what failed.
fn drawn(
    node: &Node,
    associations: &BTreeMap<String, Value>,
    names: &BTreeMap<String, String>,
) -> termtree::Tree<String> {
    let association = associations.get(&node.id);
    let message = association.map(|association| association.text_at("/AssociationStatusMessage")).unwrap_or_default();
    let line = format!("{} {}  {} {message}", node.name, node.id, describe(association, names));
    let mut tree = termtree::Tree::new(printable(line.trim_end()));
    for child in &node.children {
        tree.push(drawn(child, associations, names));
    }
    tree
}

/// The tree for programs. What no configuration covers has no association.
fn nested(node: &Node, associations: &BTreeMap<String, Value>, names: &BTreeMap<String, String>) -> Value {
    let mut told = json!({ "Id": node.id, "Name": node.name, "TargetType": node.kind });
    if let Some(association) = associations.get(&node.id) {
        let mut association = association.clone();
        let name = configuration(&association, names);
        association.put("ConfigurationPolicyName", name);
        told.put("Association", association);
    }
    if node.kind != "ACCOUNT" {
        let children: Vec<Value> = node.children.iter().map(|child| nested(child, associations, names)).collect();
        told.put("Children", children);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::{Node, drawn, nested};
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    fn organization() -> (Node, BTreeMap<String, Value>, BTreeMap<String, String>) {
        let node = |id: &str, name: &str, kind, children| Node {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            status: String::new(),
            children,
        };
        let account = node("111122223333", "one", "ACCOUNT", Vec::new());
        let unit = node("ou-ab12-11111111", "Prod\u{1b}[2J", "ORGANIZATIONAL_UNIT", vec![account]);
        let root = node("r-ab12", "Root", "ROOT", vec![unit]);
        let associations = BTreeMap::from([
            (
                "ou-ab12-11111111".to_owned(),
                json!({ "ConfigurationPolicyId": "p1", "AssociationType": "APPLIED", "AssociationStatus": "FAILED",
                    "AssociationStatusMessage": "Why." }),
            ),
            (
                "111122223333".to_owned(),
                json!({ "ConfigurationPolicyId": "SELF_MANAGED_SECURITY_HUB", "AssociationType": "APPLIED",
                    "AssociationStatus": "SUCCESS" }),
            ),
        ]);
        (root, associations, BTreeMap::from([("p1".to_owned(), "baseline".to_owned())]))
    }

    #[test]
    fn the_tree_tells_policy_type_status_and_message() {
        let (root, associations, names) = organization();
        assert_eq!(
            drawn(&root, &associations, &names).to_string(),
            "Root r-ab12  (no configuration)\n\
             └── Prod\u{fffd}[2J ou-ab12-11111111  [baseline, applied, FAILED] Why.\n    \
             └── one 111122223333  [self-managed, applied, SUCCESS]\n"
        );
    }

    #[test]
    fn the_same_for_programs() {
        let (root, associations, names) = organization();
        let told = nested(&root, &associations, &names);
        assert!(told.get("Association").is_none());
        assert_eq!(told["Children"][0]["Association"]["ConfigurationPolicyName"], "baseline");
        assert_eq!(told["Children"][0]["Children"][0]["Association"]["AssociationStatus"], "SUCCESS");
        assert!(told["Children"][0]["Children"][0].get("Children").is_none());
    }
}
