//! `cargo xtask test`: everything that has to hold before a change goes in, on a fresh machine, in one command.

mod clients;
mod licences;
mod places;
mod rust;
mod step;
#[cfg(test)]
mod tidy;

use crate::postgres::{Missing, Server};
use crate::problem::Problem;
use crate::workspace::target_directory;
use clap::ValueEnum;
use places::Places;
use std::path::Path;
use step::Steps;

/// What `test` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// Run this suite only; may be given several times.
    #[arg(long, value_enum, value_name = "SUITE")]
    only: Vec<Suite>,
    /// Leave out the client suites: no Python, no AWS CLI, no Terraform.
    #[arg(long)]
    skip_clients: bool,
    /// Apply every configuration for Terraform instead of one, and fail where Terraform or a mirror of its AWS provider isn't found
    /// instead of skipping its suite.
    #[arg(long)]
    terraform: bool,
}

/// The suites by name, in the order in which they run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Suite {
    /// `cargo fmt --check`.
    Format,
    /// `cargo clippy` on every target, warnings are errors.
    Lints,
    /// `cargo deny`: licences, banned crates, sources.
    Licences,
    /// `cargo test` on the workspace: unit, property, scenario and contract tests.
    Rust,
    /// boto3, the AWS CLI and Terraform against the binary.
    Clients,
}

/// Runs the suites; all of them, even after one failed.
pub fn run(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    let mut places = Places { root: root.to_path_buf(), target: target_directory(root)?, postgres: None };
    let mut steps = Steps::default();
    let is_wanted = |suite: Suite| arguments.only.is_empty() || arguments.only.contains(&suite);
    for suite in Suite::value_variants().iter().copied().filter(|suite| is_wanted(*suite)) {
        if matches!(suite, Suite::Rust | Suite::Clients) && places.postgres.is_none() {
            places.postgres = start_postgres(&places.target, &mut steps);
        }
        match suite {
            Suite::Format => rust::format(&places, &mut steps),
            Suite::Lints => rust::lints(&places, &mut steps),
            Suite::Licences => licences::check(&places, &mut steps),
            Suite::Rust => rust::tests(&places, &mut steps),
            Suite::Clients if arguments.skip_clients => steps.skip("clients", "--skip-clients was given"),
            Suite::Clients => clients::tests(&places, arguments.terraform, &mut steps),
        }
    }
    steps.conclude()
}

/// A database server, unless the environment names one already. A machine that can't have one skips what needs it.
fn start_postgres(target: &Path, steps: &mut Steps) -> Option<Server> {
    if std::env::var_os("BAILIWICK_TEST_POSTGRES").is_some() {
        return None;
    }
    let (mut server, mut skipped) = (None, None);
    steps.step("postgres", "a PostgreSQL server of our own", || match Server::start(target) {
        Ok(started) => {
            println!("{}", started.url);
            server = Some(started);
            Ok(())
        }
        Err(Missing::NotInstalled(reason)) => {
            skipped = Some(reason);
            Ok(())
        }
        Err(Missing::Failed(problem)) => Err(problem),
    });
    if let Some(reason) = skipped {
        steps.skip("tests on PostgreSQL", &reason);
    }
    server
}
