//! `bailiwick guardrails ACCOUNT [--at UNIT]`: what an account's service control and resource control policies amount to, as a reviewer
//! reads them, where it is or where it might be.

mod words;

use crate::Problem;
use crate::draw;
use crate::format::Format;
use crate::terminal::out;
use crate::tree;
use crate::width::width;
use reports::guardrails::{Guardrail, Guardrails};

/// Whose guardrails.
#[derive(clap::Args)]
pub struct Arguments {
    /// The account, by its number, its name or its address.
    #[arg(value_name = "ACCOUNT", required_unless_present = "at")]
    who: Option<String>,
    /// A unit or the root, by its name, its path or its id: shows what would limit the account there; without an account, a new one.
    #[arg(long, value_name = "UNIT")]
    at: Option<String>,
    /// How to show them.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    organization: tree::Whose,
}

/// Asks the installation and prints.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.organization.client()?;
    let mut query = Vec::new();
    if let Some(at) = &arguments.at {
        let tree = arguments.organization.tree(&client).await?;
        query.push(("at", tree.parent(at).map_err(|problem| format!("--at: {problem}"))?.id));
    }
    if let Some(who) = &arguments.who {
        query.push(("account", tree::number(&client, who).await?.to_string()));
    }
    let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let told: Guardrails = client.get("/_bailiwick/guardrails", &query).await?;
    match arguments.format {
        Format::Json => out!("{}", crate::terminal::json(&told)?),
        Format::Table => lines(&told, width()).iter().for_each(|line| out!("{line}")),
    }
    Ok(())
}

fn lines(told: &Guardrails, width: Option<u16>) -> Vec<String> {
    let mut lines = Vec::new();
    let mut part = |title: &str, items: Vec<String>| {
        if !items.is_empty() {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            lines.extend(draw::paragraph("", title, width));
            lines.extend(items.iter().flat_map(|item| draw::hanging("  - ", "    ", item, width)));
        }
    };
    if let Some(why) = &told.unlimited {
        part(&format!("Nothing limits what its principals may do: {why}."), vec![String::new()]);
    }
    let (conditional, always): (Vec<&Guardrail>, Vec<&Guardrail>) =
        told.denied.iter().partition(|one| !one.conditions.is_empty());
    part("Denied always:", always.into_iter().map(words::always).collect());
    part("Denied unless:", conditional.into_iter().map(words::unless).collect());
    for level in &told.allowed_only {
        let node = level.node_name.as_deref().unwrap_or(&level.node);
        if level.allowed.is_empty() {
            part(&format!("Everything is denied, since no policy at {node} allows anything."), vec![String::new()]);
        } else {
            part(&format!("Allowed only, by {node}:"), level.allowed.iter().map(words::only).collect());
        }
    }
    part("Denied to anybody on its resources:", told.on_resources.iter().map(words::unless).collect());
    if lines.is_empty() {
        lines.push("Its policies deny nothing: every level allows everything.".to_owned());
    }
    lines.retain(|line| line.trim() != "-");
    lines
}
