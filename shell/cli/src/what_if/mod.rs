//! `bailiwick what-if`: what calls would change for accounts, without making them.

pub mod changes;
mod document;
mod forms;
mod handed;
mod policy;
pub mod progress;
mod terraform;
mod write;

pub use forms::Format;
pub use handed::{Change, Given, handed};
pub use write::table;

use crate::Problem;
use crate::answers::Answer;
use crate::client::{CallError, Client};
use crate::endpoint::Endpoint;
use policy::File;
use reports::what_if::{REPORT_VERSION, WhatIf};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What to rehearse, and how to show what comes of it.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::EXPECTED)]
pub struct Arguments {
    /// The operation of a single call, such as MoveAccount; or a file of calls, as --file takes one.
    #[arg(
        value_name = "OPERATION|FILE",
        required_unless_present_any = ["file", "terraform_plan", "policy", "document"],
        conflicts_with_all = ["file", "terraform_plan", "policy", "document"]
    )]
    operation: Option<String>,
    /// Its input as JSON; `file://PATH` stands for the text of a file.
    #[arg(long, requires = "operation")]
    request: Option<String>,
    /// Its service, where several have an operation of that name: organizations, config, securityhub.
    #[arg(long, requires = "operation")]
    service: Option<String>,
    /// The account that calls, by its number, its name or its address; without it the management account, or Security Hub's
    /// administrator. Of a Terraform plan: whose calls are those of providers of which the plan says nothing.
    #[arg(long, conflicts_with_all = ["file", "policy"])]
    account: Option<String>,
    /// The Region of the call; without it Security Hub's home Region, or us-east-1. Of a Terraform plan as the account.
    #[arg(long, conflicts_with_all = ["file", "policy"])]
    region: Option<identifiers::Region>,
    /// The calls, as JSON or YAML; `-` is the standard input.
    #[arg(long, short)]
    file: Option<PathBuf>,
    /// A Terraform plan, as `terraform show -json PLAN` prints it; `-` is the standard input.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["file", "policy"])]
    terraform_plan: Option<PathBuf>,
    /// The organization as it is to be: a document, or whatever else `import organization` takes.
    #[arg(long, value_name = "PATH", conflicts_with_all = ["file", "policy", "terraform_plan", "account", "region"])]
    document: Vec<PathBuf>,
    /// What a policy is to say; `-` is the standard input.
    #[arg(long, value_name = "FILE", requires = "policy_id", conflicts_with = "file")]
    policy: Option<PathBuf>,
    /// The policy that is to say it.
    #[arg(long, value_name = "ID", requires = "policy")]
    policy_id: Option<String>,
    /// Begin with the state of this version of the journal, or of this time (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    /// How long it may take, in seconds.
    #[arg(long, allow_negative_numbers = true, value_name = "SECONDS", value_parser = seconds)]
    timeout: Option<f64>,
    /// Hold what comes of the calls to the expectations of this file or folder, too (see `bailiwick test`).
    #[arg(long, value_name = "FILE|DIR")]
    expect: Vec<PathBuf>,
    /// Tell what becomes of the calls in these files and folders of records, too (see `bailiwick replay`).
    #[arg(long, value_name = "RECORDS")]
    replay: Vec<PathBuf>,
    /// How to show it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Where to write it; then only the answer is printed.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    endpoint: Endpoint,
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
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    // What nobody can expect is told before anything is rehearsed.
    let expected = if arguments.expect.is_empty() { Vec::new() } else { crate::test::read(&arguments.expect)? };
    if !arguments.document.is_empty() {
        let (report, held) = document::rehearsed(&client, &arguments.document, &arguments, &expected).await?;
        readable(&report)?;
        let to = arguments.output.as_deref();
        return match held {
            None => show(&report, arguments.format, &[], to),
            Some(held) => crate::test::told(&report, &held, arguments.format, to, || {
                forms::show(&report, arguments.format, &[], to)
            }),
        };
    }
    let mut change = change(&arguments, &client).await?;
    if let Some(as_of) = &arguments.as_of {
        change.document.put("as_of", as_of.as_str());
    }
    if let Some(timeout) = arguments.timeout {
        change.document.put("timeout", timeout);
    }
    let Change { document, from, plan, files, .. } = &change;
    let report = match plan {
        Some(plan) if plan.calls.is_empty() => terraform::nothing(&client).await,
        _ => asked(&client, document).await,
    };
    let report = match (report, from) {
        // What is wrong with the calls is wrong with the file.
        (Err(problem), Some(file)) if problem.downcast_ref::<CallError>().is_some_and(CallError::is_told) => {
            return Err(format!("{}: {problem}", file.display()).into());
        }
        (report, _) => report?,
    };
    let mut report = match plan {
        Some(plan) => terraform::told(&client, plan, report).await?,
        None => report,
    };
    if !arguments.replay.is_empty() {
        report = report.with_replay(crate::replay::after(&client, &change, &arguments.replay).await?);
    }
    let to = arguments.output.as_deref();
    if expected.is_empty() {
        return show(&report, arguments.format, files, to);
    }
    let held = crate::test::after(&client, document, &expected).await?;
    crate::test::told(&report, &held, arguments.format, to, || forms::show(&report, arguments.format, files, to))
}

/// The change that is asked for, in whichever way.
async fn change(arguments: &Arguments, client: &Client) -> Result<Change, Problem> {
    let from = arguments.file.clone().or_else(|| arguments.operation.as_deref().and_then(handed::file_for));
    let given = Given {
        terraform_plan: arguments.terraform_plan.as_deref(),
        policy: arguments.policy.as_deref().zip(arguments.policy_id.as_deref()),
        file: from.as_deref(),
        account: arguments.account.as_deref(),
        region: arguments.region.as_ref(),
    };
    if let Some(change) = handed(&given, client).await? {
        return Ok(change);
    }
    let operation = arguments.operation.as_deref();
    handed::call(operation, arguments.request.as_deref(), arguments.service.as_deref(), &given, client).await
}

/// Has calls rehearsed, prints the report, and answers the status that says what was found.
pub async fn rehearse(client: &Client, document: &Value, format: Format) -> Result<(), Problem> {
    show(&asked(client, document).await?, format, &[], None)
}

/// The report on the calls of a document.
async fn asked(client: &Client, document: &Value) -> Result<WhatIf, Problem> {
    let name = progress::name();
    let route = format!("/_bailiwick/what-if?name={name}");
    let asking = client.post(&route, "application/json", document.to_string());
    let report: WhatIf = progress::shown(client, &name, asking).await?;
    readable(&report)?;
    Ok(report)
}

/// Prints a report, and answers the status that says what was found.
pub fn shown(report: &WhatIf, format: Format) -> Result<(), Problem> {
    readable(report)?;
    show(report, format, &[], None)
}

fn readable(report: &WhatIf) -> Result<(), Problem> {
    if report.report_version > REPORT_VERSION {
        let (theirs, ours) = (report.report_version, REPORT_VERSION);
        return Err(format!("the installation writes reports of version {theirs}; this program reads {ours}").into());
    }
    Ok(())
}

fn show(report: &WhatIf, format: Format, files: &[File], to: Option<&Path>) -> Result<(), Problem> {
    forms::show(report, format, files, to)?;
    match status(report.refused, report.has_effect()) {
        0 => Ok(()),
        other => Err(Status(other).into()),
    }
}

/// 0 when nothing would change, 2 when something would or may, 3 when a call would be refused.
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
