//! `bailiwick healthcheck`: whether an installation works and has begun, as an exit status, where there is no shell to ask it with.

use crate::Problem;
use crate::endpoint::Endpoint;
use crate::terminal::out;
use reports::{Health, Ready};
use std::time::Duration;

/// Which installation, and how long it may take.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    endpoint: Endpoint,
    /// How many seconds it may take to answer.
    #[arg(long, default_value_t = 10, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..=3600))]
    timeout: u32,
}

/// Asks it.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let patience = Duration::from_secs(arguments.timeout.into());
    let asked = async {
        // What was to be done at its start may still go on when all else is well.
        client.get::<Ready>("/_bailiwick/ready", &[]).await?;
        client.get::<Health>("/_bailiwick/health", &[]).await
    };
    let health = tokio::time::timeout(patience, asked).await.map_err(|_| {
        let address = arguments.endpoint.address();
        format!("{address} has not answered for {} s", patience.as_secs())
    })??;
    out!("{}", health.status.as_str());
    Ok(())
}
