//! `bailiwick securityhub associations [--tree] [--format json]`: the associations of an organization, as a list or a tree.

use super::organization::Organization;
use super::{configuration, describe};
use crate::Problem;
use crate::answers::Answer;
use crate::draw::{self, branch};
use crate::terminal::{out, output};
use crate::tree::{self, in_order};
use crate::width::width;
use reports::organizations::{Node, NodeKind};
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
    #[command(flatten)]
    organization: tree::Whose,
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
    let client = arguments.organization.client()?;
    let tree = arguments.organization.tree(&client).await?;
    let organization = Organization::with(&client, &tree).await?;
    let names = organization.policy_names().await?;
    let associations = organization.associations().await?;
    let root = &tree.organization().root;
    if !arguments.tree {
        match arguments.format {
            Format::Text => list(&associations, &names, root, width()).iter().for_each(|line| out!("{line}")),
            Format::Json => out!("{}", crate::terminal::json(&associations)?),
        }
        return Ok(());
    }
    let by_target = by_target(&associations);
    match arguments.format {
        Format::Text => {
            output(&drawn(root, &by_target, &names, 0, width()).to_string());
            if let Some(width) = width() {
                messages(&by_target, root, Some(width)).iter().for_each(|line| out!("{line}"));
            }
        }
        Format::Json => out!("{}", crate::terminal::json(&nested(root, &by_target, &names))?),
    }
    Ok(())
}

/// A row an association. On a terminal the messages stand below the table, each behind its target.
fn list(associations: &[Value], names: &BTreeMap<String, String>, root: &Node, width: Option<u16>) -> Vec<String> {
    if associations.is_empty() {
        return vec!["no association".to_owned()];
    }
    let nodes = named(root);
    let target = |association: &Value| {
        let id = association.text_at("/TargetId");
        nodes.get(id.as_str()).map_or_else(|| id.clone(), |name| format!("{name} ({id})"))
    };
    let row = |association: &Value| {
        let (kind, status) = (association.text_at("/AssociationType"), association.text_at("/AssociationStatus"));
        vec![target(association), configuration(association, names), kind, status]
    };
    let mut header = vec!["TARGET", "CONFIGURATION", "TYPE", "STATUS"];
    let mut rows: Vec<Vec<String>> = associations.iter().map(row).collect();
    if width.is_none() {
        header.push("MESSAGE");
        rows.iter_mut().zip(associations).for_each(|(row, association)| row.push(message(association)));
        return draw::lines(&header, 0, &rows, None);
    }
    [draw::lines(&header, 0, &rows, width), messages(&by_target(associations), root, width)].concat()
}

fn message(association: &Value) -> String {
    association.text_at("/AssociationStatusMessage")
}

/// The associations by what they are of.
fn by_target(associations: &[Value]) -> BTreeMap<String, Value> {
    associations.iter().map(|association| (association.text_at("/TargetId"), association.clone())).collect()
}

/// A paragraph for each message, behind what it is about, in the order of the tree.
fn messages(associations: &BTreeMap<String, Value>, node: &Node, width: Option<u16>) -> Vec<String> {
    let own = associations.get(&node.id).map(message).filter(|message| !message.is_empty());
    let own = own.map(|message| draw::line(&format!("{} ({}): {message}", node.name, node.id), width));
    let mut lines: Vec<String> = own.into_iter().flat_map(|lines| [vec![String::new()], lines].concat()).collect();
    for child in in_order(&node.children) {
        lines.extend(messages(associations, child, width));
    }
    lines
}

/// The names of a node and of those below it, by their ids.
fn named(node: &Node) -> BTreeMap<&str, &str> {
    let below = node.children.iter().flat_map(named);
    std::iter::once((node.id.as_str(), node.name.as_str())).chain(below).collect()
}

/// The tree for people: a line a node. On a terminal the messages of what failed stand below it, else in its lines.
fn drawn(
    node: &Node,
    associations: &BTreeMap<String, Value>,
    names: &BTreeMap<String, String>,
    depth: u16,
    width: Option<u16>,
) -> termtree::Tree<String> {
    let association = associations.get(&node.id);
    let message = association.map(message).filter(|message| width.is_none() && !message.is_empty());
    let message = message.map(|message| format!(" {message}")).unwrap_or_default();
    let (who, what) = (format!("{} {}", node.name, node.id), describe(association, names) + &message);
    let mut tree = branch(&[&who, &what], depth, width);
    for child in in_order(&node.children) {
        tree.push(drawn(child, associations, names, depth + 1, width));
    }
    tree
}

/// The tree for programs. What no configuration covers has no association.
fn nested(node: &Node, associations: &BTreeMap<String, Value>, names: &BTreeMap<String, String>) -> Value {
    let mut told = json!({ "Id": node.id, "Name": node.name, "TargetType": node.kind.as_str() });
    if let Some(association) = associations.get(&node.id) {
        let mut association = association.clone();
        let name = configuration(&association, names);
        association.put("ConfigurationPolicyName", name);
        told.put("Association", association);
    }
    if node.kind != NodeKind::Account {
        let children: Vec<Value> = node.children.iter().map(|child| nested(child, associations, names)).collect();
        told.put("Children", children);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::{Node, drawn, list, nested};
    use serde_json::{Value, json};
    use std::collections::BTreeMap;

    fn organization() -> (Node, BTreeMap<String, Value>, BTreeMap<String, String>) {
        let node = |id: &str, name: &str, kind: &str, children: Value| json!({ "id": id, "name": name, "kind": kind, "policies": [], "children": children });
        let account = node("111122223333", "one", "ACCOUNT", json!([]));
        let unit = node("ou-ab12-11111111", "Prod\u{1b}[2J", "ORGANIZATIONAL_UNIT", json!([account]));
        let root: Node = serde_json::from_value(node("r-ab12", "Root", "ROOT", json!([unit]))).unwrap();
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
            drawn(&root, &associations, &names, 0, None).to_string(),
            "Root r-ab12  (no configuration)\n\
             └── Prod\u{fffd}[2J ou-ab12-11111111  [baseline, applied, FAILED] Why.\n    \
             └── one 111122223333  [self-managed, applied, SUCCESS]\n"
        );
        assert_eq!(
            drawn(&root, &associations, &names, 0, Some(40)).to_string(),
            "Root r-ab12  (no configuration)\n\
             └── Prod\u{fffd}[2J ou-ab12-11111111\n      [baseline, applied, FAILED]\n    \
             └── one 111122223333\n          [self-managed, applied,\n          SUCCESS]\n"
        );
    }

    #[test]
    fn the_list_tells_messages_below_it_or_in_each_line() {
        let (root, associations, names) = organization();
        let mut associations: Vec<Value> = associations.into_values().collect();
        associations[0]["TargetId"] = json!("111122223333");
        associations[1]["TargetId"] = json!("ou-ab12-11111111");
        let drawn = list(&associations, &names, &root, Some(80));
        let expected = [
            "TARGET                       CONFIGURATION  TYPE     STATUS",
            "one (111122223333)           self-managed   APPLIED  SUCCESS",
            "Prod\u{fffd}[2J (ou-ab12-11111111)  baseline       APPLIED  FAILED",
            "",
            "Prod\u{fffd}[2J (ou-ab12-11111111): Why.",
        ];
        assert_eq!(drawn, expected);
        assert!(list(&associations, &names, &root, None)[2].ends_with("FAILED   Why."));
        assert_eq!(list(&[], &names, &root, None), ["no association"]);
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
