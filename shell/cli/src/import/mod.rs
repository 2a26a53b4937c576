//! `bailiwick import`: brings what somebody has into a running installation.

pub mod config;
pub mod evidence;
pub mod organization;
pub mod sources;

use crate::Problem;

/// What can be imported.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Configuration items (snapshot files, history files, API answers; gzip) and account facts.
    Config(config::Arguments),
    /// An organization with its ids, from files of what is on AWS.
    Organization(organization::Arguments),
}

/// Imports it.
pub async fn run(command: Command) -> Result<(), Problem> {
    match command {
        Command::Config(arguments) => config::run(arguments).await,
        Command::Organization(arguments) => organization::run(arguments).await,
    }
}
