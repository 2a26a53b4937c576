//! `bailiwick replay RECORDS...`: which of the calls that CloudTrail recorded a change breaks.

mod ask;
mod shown;
mod states;

use ask::replayed;

use crate::Problem;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::what_if::{Change, Given, Status, handed};
use clap::ValueEnum;
use reports::Replay;
use serde_json::Value;
use states::{Compared, Wanted};
use std::path::PathBuf;

/// Which records, and what changes.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::REPLAY)]
pub struct Arguments {
    /// Files and folders of records: what CloudTrail delivers to S3, packed or not, results of CloudTrail Lake as CSV, answers of LookupEvents, and IAM's access reports; `-` is the
    /// standard input.
    #[arg(required = true, value_name = "RECORDS")]
    records: Vec<PathBuf>,
    /// The change as calls, as `what-if --file` takes them.
    #[arg(long, short, value_name = "FILE")]
    file: Option<PathBuf>,
    /// The change as a Terraform plan, as `terraform show -json PLAN` prints it.
    #[arg(long, value_name = "FILE", conflicts_with = "file")]
    terraform_plan: Option<PathBuf>,
    /// The change as what a policy is to say.
    #[arg(long, value_name = "FILE", requires = "policy_id", conflicts_with_all = ["file", "terraform_plan"])]
    policy: Option<PathBuf>,
    /// The policy that is to say it.
    #[arg(long, value_name = "ID", requires = "policy")]
    policy_id: Option<String>,
    /// The change as what a branch has become, compared with what it came from.
    #[arg(long, value_name = "NAME", conflicts_with_all = ["file", "terraform_plan", "policy", "as_of"])]
    branch: Option<String>,
    /// The state before the change: that of a version of the journal, or of a time (2025-06-01T12:00:00Z). Without any other change it is what has changed since.
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    /// How to show what becomes of them.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Where to write it; then only the answer is printed.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// The forms of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal.
    Table,
    /// Everything, for programs.
    Json,
    /// For a pull request: never more than a comment may have.
    Markdown,
}

/// Runs it.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let given = Given {
        terraform_plan: arguments.terraform_plan.as_deref(),
        policy: arguments.policy.as_deref().zip(arguments.policy_id.as_deref()),
        file: arguments.file.as_deref(),
        ..Given::default()
    };
    let change = handed(&given, &client).await?;
    let wanted = match (&change, &arguments.branch) {
        (Some(change), _) => Wanted::Change(change),
        (None, Some(branch)) => Wanted::Branch(branch),
        (None, None) => Wanted::Now,
    };
    let (replay, refused) = states::with(&client, wanted, arguments.as_of.as_deref(), async |compared| {
        replayed(&arguments.records, compared).await
    })
    .await?;
    shown::show(&replay, arguments.format, arguments.output.as_deref())?;
    match status(&replay, refused) {
        0 => Ok(()),
        other => Err(Status(other).into()),
    }
}

/// What becomes of recorded calls by a change that a rehearsal is about. What is refused the rehearsal tells.
pub async fn after(client: &Client, change: &Change, records: &[PathBuf]) -> Result<Replay, Problem> {
    let as_of = match change.document.get("as_of") {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(other) => Some(other.to_string()),
    };
    let work = async |compared: &Compared| replayed(records, compared).await;
    let (replay, _) = states::with(client, Wanted::Change(change), as_of.as_deref(), work).await?;
    Ok(replay)
}

/// What becomes of recorded calls by what a branch has become.
pub async fn of_branch(client: &Client, name: &str, records: &[PathBuf]) -> Result<Replay, Problem> {
    let work = async |compared: &Compared| replayed(records, compared).await;
    let (replay, _) = states::with(client, Wanted::Branch(name), None, work).await?;
    Ok(replay)
}

/// 3 where a call of the change would be refused, 2 where something is affected or not known, else 0.
fn status(replay: &Replay, refused: usize) -> u8 {
    match (refused, replay.effect()) {
        (1.., _) => 3,
        (0, true) => 2,
        (0, false) => 0,
    }
}
