//! `bailiwick import organization PATH`: an organization with its ids, into a running installation.

use super::evidence::{Delivered, Evidence};
use super::sources;
use crate::Problem;
use crate::client::{CallError, Client};
use crate::draw;
use crate::endpoint::Endpoint;
use crate::format::Format;
use crate::terminal::{err, out};
use crate::what_if::Status;
use crate::width::{of_errors, width};
use clap::builder::PossibleValuesParser;
use importers::{Imported, Secrets};
use organization_document::to_json;
use reports::import::{Change, ChangeKind, Gap, Import, Outcome};
use serde_json::json;
use std::path::{Path, PathBuf};

/// The files, and what to do with them.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::IMPORT)]
pub struct Arguments {
    /// The files: a directory of AWS CLI answers, an organization document, states of Terraform, a list of accounts; several are put together.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// What they are, where that can't be told by looking.
    #[arg(long = "as", value_name = "FORMAT", value_parser = PossibleValuesParser::new(sources::names()))]
    format_of_files: Option<String>,
    /// Where the organization is there already, make it as the files say; without it, what differs is only shown.
    #[arg(long)]
    apply: bool,
    /// How to show what came of it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Imports, and says what came of it.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let mut body = body(&arguments.paths, arguments.format_of_files.as_deref())?;
    let client = arguments.endpoint.client()?;
    let evidence = body.take_evidence();
    let report = post(&client, body, arguments.apply, &arguments.paths).await?;
    let mut delivered = Delivered::default();
    let is_held_back = report.outcome == Outcome::Differs && !evidence.is_empty();
    if report.outcome != Outcome::Differs {
        delivered.hand_in(evidence, &client).await?;
    }
    match arguments.format {
        Format::Json => out!("{}", crate::terminal::json(&report)?),
        Format::Table => {
            lines(&report).iter().flat_map(|line| draw::line(line, width())).for_each(|line| out!("{line}"));
            if is_held_back {
                out!("Configuration items and account facts weren't taken in: --apply takes them in, too.");
            }
            delivered.lines().iter().flat_map(|line| draw::line(line, width())).for_each(|line| out!("{line}"));
        }
    }
    if report.outcome == Outcome::Differs { Err(Status(2).into()) } else { Ok(()) }
}

/// What files come to: the document with its gaps, what is handed in after it, and what is never told.
pub struct Body {
    text: String,
    evidence: Evidence,
    secrets: Secrets,
}

/// Reads files.
///
/// # Errors
/// What is wrong with them, which has been told line by line.
pub fn body(paths: &[PathBuf], format: Option<&str>) -> Result<Body, Problem> {
    let mut read = sources::read(paths, format).map_err(|problems| told_problems(&problems))?;
    let beside = paths.first().and_then(|path| path.parent()).unwrap_or(Path::new(""));
    let evidence = Evidence::taken_out(&mut read, beside)?;
    let Imported { document, gaps, secrets, .. } = read;
    let document: serde_json::Value = serde_json::from_str(&to_json(&document)?)?;
    Ok(Body { text: json!({ "document": document, "gaps": gaps }).to_string(), evidence, secrets })
}

impl Body {
    /// Hands in what comes after the organization, wherever that was imported.
    ///
    /// # Errors
    /// How far it came, and why no further.
    pub async fn hand_in(evidence: Evidence, client: &Client) -> Result<(), Problem> {
        Delivered::default().hand_in(evidence, client).await
    }

    /// What comes after the organization, which isn't here any more then.
    pub fn take_evidence(&mut self) -> Evidence {
        std::mem::take(&mut self.evidence)
    }
}

/// Has the document imported, or compared, or applied.
///
/// # Errors
/// Why it isn't taken.
pub async fn post(client: &Client, body: Body, apply: bool, paths: &[PathBuf]) -> Result<Import, Problem> {
    let path = format!("/_bailiwick/organizations?apply={apply}");
    match client.post::<Import>(&path, "application/json", body.text).await {
        Ok(mut report) => {
            hide(&mut report, &body.secrets);
            Ok(report)
        }
        Err(CallError::Told(mut problems)) => {
            body.secrets.hider().hide(&mut problems);
            let shown = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
            let lines: Vec<String> = problems.lines().map(|line| format!("{shown}: {line}")).collect();
            Err(told_problems(&lines))
        }
        Err(problem) => Err(problem.into()),
    }
}

/// Takes out of a report what the files call sensitive.
fn hide(report: &mut Import, secrets: &Secrets) {
    let changes = report.changes.iter_mut();
    let of_changes = changes.flat_map(|it| [&mut it.name, &mut it.before, &mut it.after]).flatten();
    let of_gaps = report.gaps.iter_mut().flat_map(|gap| [&mut gap.place, &mut gap.what]);
    let hider = secrets.hider();
    of_changes.chain(of_gaps).for_each(|text| hider.hide(text));
}

/// Problems, a line each, and the sentence that ends the command.
pub fn told_problems(problems: &[String]) -> Problem {
    for line in problems.iter().flat_map(|line| draw::line(line, of_errors())) {
        err!("{line}");
    }
    let count = problems.len();
    let problems = if count == 1 { "1 problem".to_owned() } else { format!("{count} problems") };
    format!("nothing was imported: {problems}").into()
}

/// What came of it: a line that says it, then what differs, then what is missing.
fn lines(report: &Import) -> Vec<String> {
    let Import { organization, accounts, units, policies, .. } = report;
    let has = format!("{accounts} accounts, {units} units and {policies} policies of its own");
    let changes = report.changes.len();
    let first = match report.outcome {
        Outcome::Imported => {
            format!("{organization} is imported: {has}, managed by {}.", report.management_account)
        }
        Outcome::Unchanged => format!("{organization} is as the document says: {has}."),
        Outcome::Differs => {
            format!("{organization} differs from the document in {changes} places; --apply changes it:")
        }
        Outcome::Applied => format!("{organization} was changed in {changes} places:"),
    };
    let not_compared = report.not_compared.iter().map(|what| format!("Not compared: {what}"));
    let mut lines = vec![first];
    lines.extend(report.changes.iter().map(change));
    lines.extend(not_compared);
    if !report.gaps.is_empty() {
        lines.push(format!("What the document doesn't have from its sources ({}):", report.gaps.len()));
        lines.extend(report.gaps.iter().map(gap));
    }
    lines
}

/// One difference.
fn change(change: &Change) -> String {
    let Change { kind, what, id, name, before, after } = change;
    let sign = match kind {
        ChangeKind::Added => "+",
        ChangeKind::Removed => "-",
        ChangeKind::Changed => "~",
        ChangeKind::Moved => ">",
    };
    let name = name.as_ref().map_or(String::new(), |name| format!(" {name}"));
    let detail = match (before, after) {
        (Some(before), Some(after)) => format!(": {before} -> {after}"),
        (Some(one), None) | (None, Some(one)) => format!(": {one}"),
        (None, None) => String::new(),
    };
    format!("  {sign} {what} {id}{name}{detail}")
}

/// One gap.
pub fn gap(gap: &Gap) -> String {
    let place = if gap.place.is_empty() { String::new() } else { format!(" ({})", gap.place) };
    format!("  {}: {}{place}: {}", gap.kind, gap.source, gap.what)
}
