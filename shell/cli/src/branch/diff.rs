//! `bailiwick branch diff`: what became of a branch.

use super::ROUTE;
use crate::Problem;
use crate::client::{CallError, Client};
use crate::endpoint::Endpoint;
use crate::what_if::{self, Format, progress};
use reports::WhatIf;
use reports::branches::Branch;

/// Which ones, and how to show it.
#[derive(clap::Args)]
pub struct Arguments {
    /// The branch; where two are named, the one to begin with.
    branch: String,
    /// The branch to compare it with; without it, what it came from.
    other: Option<String>,
    /// How to show it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Compares and prints.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let (branch, against) = match &arguments.other {
        Some(other) => (other, Some(arguments.branch.as_str())),
        None => (&arguments.branch, None),
    };
    let report = compared(&client, branch, against).await?;
    what_if::shown(&report, arguments.format)
}

/// What became of a branch.
pub async fn compared(client: &Client, branch: &str, against: Option<&str>) -> Result<WhatIf, CallError> {
    let path = format!("{ROUTE}/{branch}");
    let there: Branch = client.get(&path, &[]).await?;
    let name = progress::name();
    // As long as it may take at all: whoever waits can stop waiting.
    let mut query = vec![("name", name.as_str()), ("timeout", "600")];
    query.extend(against.map(|against| ("against", against)));
    let path = format!("{path}/consequences");
    let asking = client.get(&path, &query);
    match Client::new(&there.endpoint) {
        Ok(below) => progress::shown(&below, &name, asking).await,
        Err(_) => asking.await,
    }
}
