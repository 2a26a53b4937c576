//! `bailiwick effective-policy TYPE --target NAME [--at UNIT] [--explain]`: what inheritance makes of the policies on the way to an
//! account, where it is or where it might be, or down to a unit, and which policy at which node put each part there.

use crate::Problem;
use crate::client::Client;
use crate::draw;
use crate::near;
use crate::terminal::{err, out};
use crate::tree;
use crate::width::{of_errors, width};
use reports::EffectivePolicy;
use reports::effective_policy::{Leaf, Part, Put, Source, Why};
use reports::organizations::NodeKind;
use schema::Shape;
use serde_json::Value;

/// What to show.
#[derive(clap::Args)]
pub struct Arguments {
    /// The policy type, such as TAG_POLICY or BACKUP_POLICY; tag and backup-policy will do.
    #[arg(value_name = "TYPE", value_parser = policy_type)]
    policy_type: String,
    /// The account, by its number, its name or its address; or a unit or the root, by its name, its path or its id, for what it hands
    /// down to accounts.
    #[arg(long, required_unless_present = "at")]
    target: Option<String>,
    /// A unit or the root, by its name, its path or its id: shows what the account would have there; without --target, what a new
    /// account would.
    #[arg(long, value_name = "UNIT")]
    at: Option<String>,
    /// Show a line a leaf: its value, which policy at which node put it there, and what a child may still do to it.
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
    let (target, at) = asked(&arguments, &client).await?;
    let mut query = vec![("type", arguments.policy_type.as_str()), ("target", target.as_str())];
    query.extend(at.as_deref().map(|at| ("at", at)));
    let answer: EffectivePolicy = client.get("/_bailiwick/effective-policy", &query).await?;
    if arguments.explain {
        explained(&answer, width()).iter().for_each(|line| out!("{line}"));
    } else {
        out!("{}", crate::terminal::json(&answer.content)?);
    }
    for problem in &answer.validation_errors {
        let problem = format!("{} at {}", problem.message, problem.path);
        draw::paragraph("not valid:", &problem, width()).iter().for_each(|line| out!("{line}"));
    }
    Ok(())
}

/// The ids of what is asked about and of where that is to be, if it isn't where it is.
async fn asked(arguments: &Arguments, client: &Client) -> Result<(String, Option<String>), Problem> {
    // A number needs no looking up, and has an answer without an organization, too.
    let number = arguments.target.as_deref().and_then(|target| target.parse::<identifiers::AccountId>().ok());
    if let (Some(account), None) = (number, &arguments.at) {
        return Ok((account.to_string(), None));
    }
    let tree = arguments.organization.tree(client).await?;
    let at = arguments.at.as_deref().map(|at| tree.parent(at).map_err(|problem| format!("--at: {problem}")));
    let at = at.transpose()?.map(|named| named.id);
    match (&arguments.target, at) {
        // What a unit hands down is what a new account there has.
        (None, at) => Ok((at.unwrap_or_default(), None)),
        (Some(target), Some(at)) => {
            let account = tree.account(target).map_err(|problem| format!("--target: {problem}"))?;
            Ok((account.id, Some(at)))
        }
        (Some(target), None) => {
            let named = tree.target(target).map_err(|problem| format!("--target: {problem}"))?;
            if named.kind != NodeKind::Account {
                handed_down(&named);
            }
            Ok((named.id, None))
        }
    }
}

/// Says what it is that follows, beside the output: it may go to a program.
fn handed_down(node: &tree::Named) {
    let note = format!(
        "only accounts have an effective policy. This is what {} ({}) hands down: that of an account directly below it with no policy of \
         its own.",
        node.path, node.id
    );
    draw::paragraph("note:", &note, of_errors()).iter().for_each(|line| err!("{line}"));
}

/// The columns of an explanation.
const HEADER: [&str; 4] = ["LEAF", "VALUE", "PUT THERE BY", "A CHILD MAY"];

/// The explanation as a table: a line a leaf, and a line more for each further element of a list and each ignored operator.
pub fn explained(answer: &EffectivePolicy, width: Option<u16>) -> Vec<String> {
    let mut rows = Vec::new();
    for leaf in &answer.leaves {
        let may = children_may(leaf);
        let row = |value: String, by: String| vec![leaf.path.clone(), value, by, may.clone()];
        if leaf.parts.is_empty() {
            rows.push(row(leaf.value.as_ref().map_or_else(|| "(nothing)".to_owned(), text), String::new()));
        }
        for Part { value, put } in &leaf.parts {
            let by = match put {
                Some(Put { operator, by }) => set_by(operator.as_deref().unwrap_or_default(), by),
                None => "(default)".to_owned(),
            };
            rows.push(row(text(value), by));
        }
        for ignored in &leaf.ignored {
            let by = format!("{}: {}", set_by(&ignored.operator, &ignored.by), why(&ignored.why));
            rows.push(row(format!("ignored: {}", text(&ignored.value)), by));
        }
    }
    draw::lines(&HEADER, 1, &rows, width)
}

/// `@@assign base at Root`.
fn set_by(operator: &str, by: &Source) -> String {
    format!("{operator} {} at {}", by.policy_name, node(by)).trim_start().to_owned()
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
