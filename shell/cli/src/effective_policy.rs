//! `bailiwick effective-policy TYPE --target ACCOUNT [--explain]`: what inheritance makes of the policies on the way to an
//! account, and which policy at which node put each part there.

use crate::Problem;
use crate::near;
use crate::terminal::out;
use crate::tree;
use comfy_table::{Table, presets::NOTHING};
use reports::EffectivePolicy;
use reports::effective_policy::{Leaf, Part, Put, Source, Why};
use schema::Shape;
use serde_json::Value;

/// What to show.
#[derive(clap::Args)]
pub struct Arguments {
    /// The policy type, such as TAG_POLICY or BACKUP_POLICY; tag and backup-policy will do.
    #[arg(value_name = "TYPE", value_parser = policy_type)]
    policy_type: String,
    /// The account, by its number, its name or its address.
    #[arg(long)]
    target: String,
    /// Show a line a leaf: value, node, policy, operator, and whether a child may still change it.
    #[arg(long)]
    explain: bool,
    #[command(flatten)]
    organization: tree::Whose,
}

/// A policy type, however it is written.
fn policy_type(text: &str) -> Result<String, String> {
    let name = text.replace(['-', ' '], "_").to_ascii_uppercase();
    let is_whole = name.ends_with("_POLICY") || name.contains("_POLICY_");
    let name = if is_whole { name } else { format!("{name}_POLICY") };
    let known = policy_types();
    if known.contains(&name.as_str()) {
        return Ok(name);
    }
    Err(format!("AWS Organizations has no policy type {name}{}", near::hint(&name, known.iter().copied())))
}

/// Those of the API's model.
fn policy_types() -> &'static [&'static str] {
    let input = schema::organizations::SERVICE.operation("CreatePolicy").and_then(|operation| operation.input);
    match input.and_then(|input| input.member("Type")).map(|member| member.shape) {
        Some(Shape::String(shape)) => shape.values,
        _ => &[],
    }
}

/// Asks the installation and prints.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.organization.client()?;
    // A number needs no looking up, and has an answer without an organization, too.
    let target = match arguments.target.parse::<identifiers::AccountId>() {
        Ok(account) => account.to_string(),
        Err(_) => arguments.organization.tree(&client).await?.account(&arguments.target).await?,
    };
    let query = [("type", arguments.policy_type.as_str()), ("target", &target)];
    let answer: EffectivePolicy = client.get("/_bailiwick/effective-policy", &query).await?;
    if arguments.explain {
        out!("{}", table(&answer));
    } else {
        out!("{}", crate::terminal::json(&answer.content)?);
    }
    for problem in &answer.validation_errors {
        out!("not valid: {} at {}", problem.message, problem.path);
    }
    Ok(())
}

/// The explanation as a table: a line a leaf, and a line more for each further element of a list and each ignored operator.
pub fn table(answer: &EffectivePolicy) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    table.set_header(["LEAF", "VALUE", "NODE", "POLICY", "OPERATOR", "A CHILD MAY"]);
    for leaf in &answer.leaves {
        // Said once, on the leaf's first line.
        let mut path = leaf.path.clone();
        let mut may = children_may(leaf);
        if leaf.parts.is_empty() {
            let value = leaf.value.as_ref().map(text).unwrap_or_default();
            let nobody = String::new;
            table.add_row([std::mem::take(&mut path), value, nobody(), nobody(), nobody(), std::mem::take(&mut may)]);
        }
        for Part { value, put } in &leaf.parts {
            let (at, policy, operator) = match put {
                Some(Put { operator, by }) => (node(by), by.policy_name.clone(), operator.clone().unwrap_or_default()),
                None => (String::new(), "(default)".to_owned(), String::new()),
            };
            table.add_row([std::mem::take(&mut path), text(value), at, policy, operator, std::mem::take(&mut may)]);
        }
        for ignored in &leaf.ignored {
            table.add_row([
                String::new(),
                format!("ignored: {}", text(&ignored.value)),
                node(&ignored.by),
                ignored.by.policy_name.clone(),
                ignored.operator.clone(),
                why(&ignored.why),
            ]);
        }
    }
    table
}

fn children_may(leaf: &Leaf) -> String {
    match leaf.children_may.len() {
        0 => "nothing".to_owned(),
        3 => "anything".to_owned(),
        _ => leaf.children_may.join(", "),
    }
}

fn why(why: &Why) -> String {
    match why {
        Why::Told(plain) => plain.clone(),
        Why::AssignedEarlier { assigned_earlier_by } => {
            format!("{} was attached first", assigned_earlier_by.policy_name)
        }
        Why::Locked { locked_at, by } => {
            let by: Vec<String> = by.iter().map(|by| format!("{} at {}", by.policy_name, node(by))).collect();
            format!("locked at {locked_at} by {}", by.join(", "))
        }
    }
}

fn node(source: &Source) -> String {
    if source.node_name.is_empty() { source.node.clone() } else { source.node_name.clone() }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::policy_type;

    #[test]
    fn a_policy_type_is_taken_in_every_spelling_and_a_wrong_one_is_told() {
        for text in ["TAG_POLICY", "tag", "tag-policy", "Tag Policy"] {
            assert_eq!(policy_type(text).as_deref(), Ok("TAG_POLICY"), "{text}");
        }
        assert_eq!(
            policy_type("tags").unwrap_err(),
            "AWS Organizations has no policy type TAGS_POLICY; did you mean TAG_POLICY?"
        );
    }
}
