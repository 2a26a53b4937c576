//! `bailiwick import config FILE...`: hands files that AWS Config delivered, and account facts, to a running installation.

use crate::Problem;
use crate::client::Client;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What can be imported.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Configuration items (snapshot files, history files, API answers; gzip) and account facts.
    Config(Arguments),
}

/// The files, and where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The files.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The installation's address.
    #[arg(long, default_value = "http://127.0.0.1:4566")]
    endpoint: String,
}

/// Imports the files one by one and says what became of each. Items that can't be read are named and skipped.
pub async fn run(command: Command) -> Result<(), Problem> {
    let Command::Config(arguments) = command;
    let client = Client::new(&arguments.endpoint)?;
    for file in &arguments.files {
        let body = std::fs::read(file).map_err(|problem| format!("{}: {problem}", file.display()))?;
        let answer = client
            .post("/_bailiwick/configuration-items", "application/json", body)
            .await
            .map_err(|problem| format!("{}: {problem}", file.display()))?;
        told(file, &answer).iter().for_each(|line| anstream::println!("{line}"));
    }
    Ok(())
}

/// What became of a file: a line of counts, and a line for everything that was skipped.
pub fn told(file: &Path, answer: &Value) -> Vec<String> {
    let count = |name: &str| answer.get(name).and_then(Value::as_u64).unwrap_or_default();
    let mut lines = vec![format!(
        "{}: {} items accepted, {} known already, {} facts, {} skipped",
        file.display(),
        count("accepted"),
        count("unchanged"),
        count("facts"),
        count("skipped"),
    )];
    for problem in answer.get("problems").and_then(Value::as_array).into_iter().flatten() {
        let text = |name: &str| {
            problem
                .get(name)
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                .unwrap_or_default()
        };
        let place = Some(text("place")).filter(|place| !place.is_empty()).unwrap_or_else(|| "the file".to_owned());
        lines.push(format!("  {place}: {}", text("message")));
    }
    lines
}
