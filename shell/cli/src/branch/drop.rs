//! `bailiwick branch drop`.

use super::ROUTE;
use crate::Problem;
use crate::endpoint::Endpoint;
use crate::terminal::out;
use reports::branches::Dropped;

/// Which ones.
#[derive(clap::Args)]
pub struct Arguments {
    /// Their names; what was made from another one before it.
    #[arg(required = true, value_name = "NAME")]
    names: Vec<String>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Drops them.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    for name in &arguments.names {
        let gone: Dropped = client.delete(&format!("{ROUTE}/{name}"), &[]).await?;
        out!("branch {} is dropped", gone.dropped);
    }
    Ok(())
}
