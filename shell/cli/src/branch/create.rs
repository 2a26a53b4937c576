//! `bailiwick branch create`.

use super::ROUTE;
use crate::Problem;
use crate::client::{CallError, Client};
use crate::draw;
use crate::endpoint::Endpoint;
use crate::terminal::out;
use crate::width::width;
use clap::ValueEnum;
use reports::branches::Branch;
use serde_json::json;

/// What to make.
#[derive(clap::Args)]
pub struct Arguments {
    /// Its name: small letters, digits, dots, dashes and underscores. Without one it gets one.
    name: Option<String>,
    /// The branch to make it from, in place of the installation itself.
    #[arg(long, value_name = "BRANCH")]
    from: Option<String>,
    #[command(flatten)]
    wanted: Wanted,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// How it begins, and how it takes its time.
#[derive(Debug, Default, clap::Args)]
pub struct Wanted {
    /// Begin with the state of this version of the journal, or of this time (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    /// How long long work takes there; as in the installation without it.
    #[arg(long, value_enum)]
    timing: Option<Timing>,
}

/// How a branch takes its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Timing {
    /// As soon as the work is done.
    Instant,
    /// The documented order of magnitude.
    Realistic,
    /// The same, and time passes only by `bailiwick branch tick`.
    Manual,
}

/// Makes it, and prints where it is.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let branch = make(&client, arguments.name.as_deref(), arguments.from.as_deref(), &arguments.wanted).await?;
    let told = format!("branch {} begins at version {}: {}", branch.name, branch.version, branch.endpoint);
    draw::line(&told, width()).iter().for_each(|line| out!("{line}"));
    Ok(())
}

/// Makes a branch.
pub async fn make(
    client: &Client,
    name: Option<&str>,
    from: Option<&str>,
    wanted: &Wanted,
) -> Result<Branch, CallError> {
    let timing = wanted.timing.and_then(|timing| timing.to_possible_value()).map(|value| value.get_name().to_owned());
    let body = json!({"name": name, "from": from, "as_of": wanted.as_of, "timing": timing});
    client.post(ROUTE, "application/json", body.to_string()).await
}
