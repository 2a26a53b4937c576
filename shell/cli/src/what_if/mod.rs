//! `bailiwick what-if`: what calls would change for accounts, without making them.

pub mod changes;
pub mod progress;
mod sections;
mod spread;
mod write;

pub use write::{markdown, table};

use crate::Problem;
use crate::answers::Answer;
use crate::client::{CallError, Client};
use crate::endpoint::Endpoint;
use crate::terminal::{out, output, output_styled};
use crate::tree;
use crate::width::width;
use clap::ValueEnum;
use reports::what_if::{REPORT_VERSION, WhatIf};
use serde_json::{Value, json};
use std::path::PathBuf;

/// What to rehearse, and how to show what comes of it.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::EXPECTED)]
pub struct Arguments {
    /// The operation of a single call, such as MoveAccount; or a file of calls, as --file takes one.
    #[arg(value_name = "OPERATION|FILE", required_unless_present = "file", conflicts_with = "file")]
    operation: Option<String>,
    /// Its input as JSON; `file://PATH` stands for the text of a file.
    #[arg(long, requires = "operation")]
    request: Option<String>,
    /// Its service, where several have an operation of that name: organizations, config, securityhub.
    #[arg(long, requires = "operation")]
    service: Option<String>,
    /// The account that calls, by its number, its name or its address; without it the management account, or Security Hub's
    /// administrator.
    #[arg(long, requires = "operation")]
    account: Option<String>,
    /// The Region of the call; without it Security Hub's home Region, or us-east-1.
    #[arg(long, requires = "operation")]
    region: Option<identifiers::Region>,
    /// The calls, as JSON or YAML; `-` is the standard input.
    #[arg(long, short)]
    file: Option<PathBuf>,
    /// Begin with the state of this version of the journal, or of this time (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    /// How long it may take, in seconds.
    #[arg(long, allow_negative_numbers = true, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<f64>,
    /// Hold what comes of the calls to the expectations of this file or folder, too (see `bailiwick test`).
    #[arg(long, value_name = "FILE|DIR")]
    expect: Vec<PathBuf>,
    /// How to show it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// The forms of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For a terminal.
    Table,
    /// Everything, for programs.
    Json,
    /// For a pull request.
    Markdown,
}

/// How long a rehearsal may take.
fn seconds(text: &str) -> Result<f64, String> {
    text.parse()
        .ok()
        .filter(|seconds| (0.0..=600.0).contains(seconds))
        .ok_or_else(|| "a number of seconds from 0 to 600 is expected".to_owned())
}

/// A status to end with that says what was found.
#[derive(Debug, thiserror::Error)]
#[error("ended with status {0}")]
pub struct Status(pub u8);

/// Rehearses and prints.
pub async fn run(mut arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    arguments.file = arguments.file.or_else(|| arguments.operation.as_deref().and_then(file_for));
    let mut plan = match (&arguments.file, &arguments.operation) {
        (Some(file), _) => changes::read_file(file)?,
        (None, operation) => {
            let request = arguments.request.as_deref().map(changes::read_request).transpose()?;
            let account = match &arguments.account {
                Some(who) => {
                    let found = tree::number(&client, who).await;
                    Some(found.map_err(|problem| format!("--account: {problem}"))?.to_string())
                }
                None => None,
            };
            let call = json!({
                "operation": operation,
                "request": request,
                "service": arguments.service,
                "account": account,
                "region": arguments.region.as_ref().map(ToString::to_string),
            });
            json!({ "changes": [call] })
        }
    };
    if let Some(as_of) = &arguments.as_of {
        plan.put("as_of", as_of.as_str());
    }
    if let Some(timeout) = arguments.timeout {
        plan.put("timeout", timeout);
    }
    let rehearsed = if arguments.expect.is_empty() {
        rehearse(&client, &plan, arguments.format).await
    } else {
        crate::test::rehearse(&client, &plan, arguments.format, &arguments.expect).await
    };
    match (rehearsed, &arguments.file) {
        // What is wrong with the plan is wrong with the file.
        (Err(problem), Some(file)) if problem.downcast_ref::<CallError>().is_some_and(CallError::is_told) => {
            Err(format!("{}: {problem}", file.display()).into())
        }
        (rehearsed, _) => rehearsed,
    }
}

/// Whether what stands for an operation is a file: operations are words, and files have folders or the end of a name.
fn file_for(operation: &str) -> Option<PathBuf> {
    let ends = [".json", ".yaml", ".yml"];
    let is_file = operation == "-" || operation.contains('/') || ends.iter().any(|end| operation.ends_with(end));
    is_file.then(|| PathBuf::from(operation))
}

/// Has a plan rehearsed, prints the report, and answers the status that says what was found.
pub async fn rehearse(client: &Client, plan: &Value, format: Format) -> Result<(), Problem> {
    shown(&asked(client, plan).await?, format)
}

/// Has a plan rehearsed.
pub async fn asked(client: &Client, plan: &Value) -> Result<WhatIf, CallError> {
    let name = progress::name();
    let route = format!("/_bailiwick/what-if?name={name}");
    let asking = client.post(&route, "application/json", plan.to_string());
    progress::shown(client, &name, asking).await
}

/// Prints a report, and answers the status that says what was found.
pub fn shown(report: &WhatIf, format: Format) -> Result<(), Problem> {
    if report.report_version > REPORT_VERSION {
        let (theirs, ours) = (report.report_version, REPORT_VERSION);
        return Err(format!("the installation writes reports of version {theirs}; this program reads {ours}").into());
    }
    match format {
        Format::Json => out!("{}", crate::terminal::json(report)?),
        Format::Table => output_styled(&write::table(report, width())),
        Format::Markdown => output(&write::markdown(report)),
    }
    match status(report.refused, report.effect) {
        0 => Ok(()),
        other => Err(Status(other).into()),
    }
}

/// 0 when nothing would change, 2 when something would, 3 when a call would be refused.
fn status(refused: usize, effect: bool) -> u8 {
    match (refused, effect) {
        (1.., _) => 3,
        (_, true) => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::status;

    #[test]
    fn the_status_says_what_was_found() {
        assert_eq!(status(0, false), 0);
        assert_eq!(status(0, true), 2);
        assert_eq!(status(2, true), 3);
        assert_eq!(status(1, false), 3);
    }
}
