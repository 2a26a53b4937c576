//! `bailiwick branch list`.

use super::ROUTE;
use crate::Problem;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::format::Format;
use crate::terminal::out;
use crate::width::width;
use reports::branches::{Branch, Branches};

/// Where to look, and how to show it.
#[derive(clap::Args)]
pub struct Arguments {
    /// How to show them.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
}

const HEADER: [&str; 7] = ["NAME", "FROM", "BEGAN AT", "NOW AT", "CLOCK", "TIMING", "KIB"];

/// Prints them.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    let all: Branches = arguments.endpoint.client()?.get(ROUTE, &[]).await?;
    match arguments.format {
        Format::Json => out!("{}", crate::terminal::json(&all)?),
        Format::Table if all.branches.is_empty() => out!("there are no branches"),
        Format::Table => {
            let rows: Vec<Vec<String>> = all.branches.iter().map(row).collect();
            draw::lines(&HEADER, 0, &rows, width()).iter().for_each(|line| out!("{line}"));
        }
    }
    Ok(())
}

fn row(branch: &Branch) -> Vec<String> {
    vec![
        branch.name.clone(),
        branch.from.clone().unwrap_or_else(|| "-".to_owned()),
        branch.version.to_string(),
        branch.head.to_string(),
        branch.now.0.clone(),
        branch.timing.to_string(),
        branch.bytes.div_ceil(1024).to_string(),
    ]
}
