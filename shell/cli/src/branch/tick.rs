//! `bailiwick branch tick`.

use super::ROUTE;
use crate::Problem;
use crate::endpoint::Endpoint;
use crate::terminal::out;
use reports::branches::Ticked;
use serde_json::json;

/// Which one, and how far.
#[derive(clap::Args)]
pub struct Arguments {
    /// Its name.
    name: String,
    /// How many seconds are to pass.
    #[arg(required_unless_present = "to", conflicts_with = "to")]
    seconds: Option<f64>,
    /// The moment that it is to be then (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "MOMENT")]
    to: Option<String>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Lets time pass.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    let body = match (arguments.seconds, &arguments.to) {
        (Some(seconds), _) => json!({ "seconds": seconds }),
        (None, to) => json!({ "to": to }),
    };
    let path = format!("{ROUTE}/{}/tick", arguments.name);
    let ticked: Ticked = arguments.endpoint.client()?.post(&path, "application/json", body.to_string()).await?;
    out!("on branch {} it is {}", arguments.name, ticked.now.0);
    Ok(())
}
