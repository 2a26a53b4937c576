//! `bailiwick branch use`: has a shell's clients work on a branch.

use super::ROUTE;
use crate::Problem;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::environment::{self, OnBranch};
use reports::branches::Branch;

/// Which one, and as whom to call.
#[derive(clap::Args)]
pub struct Arguments {
    /// Its name.
    name: String,
    #[command(flatten)]
    whom: OnBranch,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Prints the exports.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    let branch: Branch = arguments.endpoint.client()?.get(&format!("{ROUTE}/{}", arguments.name), &[]).await?;
    let there = Client::new(&branch.endpoint)?;
    environment::print(&there, &branch.endpoint, &arguments.whom.there(&there).await?).await
}
