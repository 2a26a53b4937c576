//! `bailiwick test FILE|DIR...`: holds an organization to written expectations.

mod ask;
mod covered;
mod files;
mod recorded;
mod rehearsed;
mod shown;
mod watch;

pub use rehearsed::{after, now, told};

use crate::Problem;
use crate::client::Client;
use crate::format::Format;
use crate::terminal::{err, out, output_styled};
use crate::tree::Whose;
use crate::what_if::Status;
use crate::width::width;
use expectations::{Answers, Coverage, Expectation, Report, World, judge, prepare};
use serde::Serialize;
use std::path::{Path, PathBuf};

/// What to hold the organization to, and how to show how it stands.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::EXPECTATIONS)]
pub struct Arguments {
    /// Files of expectations, YAML or JSON; of a folder those whose names end in `expectations`, below it too; `-` is the standard input.
    #[arg(value_name = "FILE|DIR", required_unless_present = "record")]
    files: Vec<PathBuf>,
    /// How to show how they stand.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Write the outcome to a file as JUnit's XML, too.
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Show the statements and policies that no expectation touches, too.
    #[arg(long)]
    coverage: bool,
    /// Run again whenever a file or the installation has changed, until it is interrupted.
    #[arg(long, conflicts_with = "record")]
    watch: bool,
    /// Write expectations from what is to a file (`-` is the standard output), in place of holding the organization to any.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "junit", "coverage"])]
    record: Option<PathBuf>,
    #[command(flatten)]
    recorded: recorded::What,
    #[command(flatten)]
    organization: Whose,
}

/// What is shown to programs.
#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    report: &'a Report,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<&'a Coverage>,
}

/// Runs it.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    if let Some(file) = &arguments.record {
        return recorded::run(file, &arguments.recorded, &arguments.organization).await;
    }
    if arguments.watch {
        return watch::run(&arguments).await;
    }
    match once(&arguments).await?.status() {
        0 => Ok(()),
        other => Err(Status(other).into()),
    }
}

/// Reads, asks, shows.
async fn once(arguments: &Arguments) -> Result<Report, Problem> {
    let expectations = read(&arguments.files)?;
    let client = arguments.organization.client()?;
    let held = hold(&client, &arguments.organization, &expectations).await?;
    if let Some(junit) = &arguments.junit {
        write(junit, &expectations::junit(&held.report))?;
    }
    let coverage = match arguments.coverage {
        true => Some(covered::coverage(&client, &arguments.organization, &held).await?),
        false => None,
    };
    match arguments.format {
        Format::Json => {
            out!("{}", crate::terminal::json(&Shown { report: &held.report, coverage: coverage.as_ref() })?);
        }
        Format::Table => {
            output_styled(&shown::report(&held.report, width()));
            if let Some(coverage) = &coverage {
                output_styled(&shown::coverage(coverage, width()));
            }
        }
    }
    Ok(held.report)
}

/// Reads the expectations of files and folders; whatever is wrong with any of them is told, each on its line.
pub fn read(paths: &[PathBuf]) -> Result<Vec<Expectation>, Problem> {
    let read = files::read(paths)?;
    if let Some((last, before)) = read.problems.split_last() {
        before.iter().for_each(|problem| {
            crate::draw::line(problem, crate::width::of_errors()).iter().for_each(|line| err!("{line}"));
        });
        return Err(last.clone().into());
    }
    Ok(read.expectations)
}

/// How an organization stands, and by what.
struct Held {
    report: Report,
    answers: Answers,
    world: World,
}

/// Times that all is asked again because something changed meanwhile.
const TIMES: usize = 3;

/// Holds an organization to expectations.
async fn hold(client: &Client, organization: &Whose, expectations: &[Expectation]) -> Result<Held, Problem> {
    let mut left = TIMES;
    loop {
        let tree = organization.tree(client).await?;
        let world = World::new(tree.organization(), tree.version());
        let prepared = prepare(expectations, &world);
        let answers = ask::answers(client, &prepared.asks).await?;
        left -= 1;
        // An answer of before a change and one of after it are about no organization that there was.
        if left > 0 && watch::version(client).await? != world.version {
            continue;
        }
        let report = judge(expectations, &prepared, &answers, &world);
        return Ok(Held { report, answers, world });
    }
}

fn write(path: &Path, text: &str) -> Result<(), Problem> {
    std::fs::write(path, text).map_err(|problem| format!("{}: {problem}", path.display()).into())
}
