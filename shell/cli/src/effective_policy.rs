//! `bailiwick effective-policy TYPE --target ACCOUNT [--explain]`: what inheritance makes of the policies on the way to an
//! account, and which policy at which node put each part there.

use crate::Problem;
use crate::client::Client;
use comfy_table::{Table, presets::NOTHING};
use serde_json::Value;

/// What to show.
#[derive(clap::Args)]
pub struct Arguments {
    /// The policy type, such as TAG_POLICY or BACKUP_POLICY.
    #[arg(value_name = "TYPE")]
    policy_type: String,
    /// The account.
    #[arg(long)]
    target: identifiers::AccountId,
    /// Show a line a leaf: value, node, policy, operator, and whether a child may still change it.
    #[arg(long)]
    explain: bool,
    /// The installation's address.
    #[arg(long, default_value = "http://127.0.0.1:4566")]
    endpoint: String,
}

/// Asks the installation and prints.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = Client::new(&arguments.endpoint)?;
    let query = [("type", arguments.policy_type.as_str()), ("target", &arguments.target.to_string())];
    let answer = client.get("/_bailiwick/effective-policy", &query).await?;
    if arguments.explain {
        anstream::println!("{}", table(&answer));
    } else {
        anstream::println!("{}", serde_json::to_string_pretty(&answer["content"])?);
    }
    for problem in answer["validation_errors"].as_array().into_iter().flatten() {
        anstream::println!("not valid: {} at {}", text(&problem["message"]), text(&problem["path"]));
    }
    Ok(())
}

/// The explanation as a table: a line a leaf, and a line more for each further element of a list and each ignored operator.
pub fn table(answer: &Value) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    table.set_header(["LEAF", "VALUE", "NODE", "POLICY", "OPERATOR", "A CHILD MAY"]);
    for leaf in answer["leaves"].as_array().into_iter().flatten() {
        let mut path = text(&leaf["path"]);
        let mut may = children_may(leaf);
        let parts = leaf["parts"].as_array().map(Vec::as_slice).unwrap_or_default();
        if parts.is_empty() {
            table.add_row([
                std::mem::take(&mut path),
                text(&leaf["value"]),
                String::new(),
                String::new(),
                String::new(),
                std::mem::take(&mut may),
            ]);
        }
        for part in parts {
            let from = |name: &str| if part[name].is_null() { "(default)".to_owned() } else { text(&part[name]) };
            table.add_row([
                std::mem::take(&mut path),
                text(&part["value"]),
                node(part),
                from("policy_name"),
                part["operator"].as_str().unwrap_or_default().to_owned(),
                std::mem::take(&mut may),
            ]);
        }
        for ignored in leaf["ignored"].as_array().into_iter().flatten() {
            table.add_row([
                String::new(),
                format!("ignored: {}", text(&ignored["value"])),
                node(ignored),
                text(&ignored["policy_name"]),
                text(&ignored["operator"]),
                why(&ignored["why"]),
            ]);
        }
    }
    table
}

fn children_may(leaf: &Value) -> String {
    let operators: Vec<String> = leaf["children_may"].as_array().into_iter().flatten().map(text).collect();
    match operators.len() {
        0 => "nothing".to_owned(),
        3 => "anything".to_owned(),
        _ => operators.join(", "),
    }
}

fn why(why: &Value) -> String {
    if let Some(plain) = why.as_str() {
        return plain.to_owned();
    }
    if let Some(by) = why.get("assigned_earlier_by") {
        return format!("{} was attached first", text(&by["policy_name"]));
    }
    let by: Vec<String> = why["by"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|by| format!("{} at {}", text(&by["policy_name"]), node(by)))
        .collect();
    format!("locked at {} by {}", text(&why["locked_at"]), by.join(", "))
}

fn node(part: &Value) -> String {
    match (part["node_name"].as_str(), part["node"].as_str()) {
        (Some(""), Some(id)) => id.to_owned(),
        (Some(name), _) => name.to_owned(),
        _ => String::new(),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
