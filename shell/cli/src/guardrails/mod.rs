//! `bailiwick guardrails ACCOUNT`: what an account's service control and resource control policies amount to, as a reviewer reads them.

mod words;

use crate::Problem;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::format::Format;
use crate::terminal::out;
use crate::tree;
use crate::width::width;
use reports::guardrails::{Guardrail, Guardrails};

/// Whose guardrails.
#[derive(clap::Args)]
pub struct Arguments {
    /// The account, by its number, its name or its address.
    account: String,
    /// How to show them.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Asks the installation and prints.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let account = tree::number(&client, &arguments.account).await?.to_string();
    let told: Guardrails = client.get("/_bailiwick/guardrails", &[("account", &account)]).await?;
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
