//! `bailiwick verify`: compares what AWS answered with what an installation makes of the same.

mod organization;
mod rules;

use crate::Problem;

/// What can be compared.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Effective policies, associations of configuration policies, packs in members, and verdicts of rules, as `collect` or AWS Config
    /// kept them, with an installation into which the organization was imported.
    Organization(organization::Arguments),
}

/// Compares.
pub async fn run(command: Command) -> Result<(), Problem> {
    match command {
        Command::Organization(arguments) => organization::run(arguments).await,
    }
}
