//! `cargo xtask bench`: builds what is measured and what measures, and runs it.

use crate::postgres::{Missing, Server};
use crate::workspace::{run_to_the_end, target_directory};
use std::path::Path;
use std::process::Command;

/// What `bench` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// Put the tables into docs/benchmarks.md.
    #[arg(long)]
    write: bool,
    /// `http`, `scale`, `evidence`, `join`, `rehearsal`, `console` or `decisions`, with their options. `http --postgres` keeps everything in a PostgreSQL server that is started for it.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    bench: Vec<String>,
}

/// Builds both programs in release mode and measures.
///
/// # Errors
/// When something doesn't build, or a measurement ends early.
pub fn run(root: &Path, arguments: &Arguments) -> Result<(), String> {
    cargo(root, &["build", "--release", "--locked", "-p", "bailiwick", "-p", "benches"])?;
    let target = target_directory(root)?;
    let binaries = target.join("release");
    let mut command = Command::new(binaries.join("bailiwick-bench"));
    command.arg("--bailiwick").arg(binaries.join("bailiwick"));
    if arguments.write {
        command.arg("--write").arg(root.join("docs/benchmarks.md"));
    }
    let mut server = None;
    for argument in &arguments.bench {
        command.arg(argument);
        if argument == "--postgres" {
            let server = server.insert(Server::start(&target).map_err(Missing::told)?);
            command.arg(&server.url).arg("--programs").arg(&server.programs);
        }
    }
    run_to_the_end(&mut command)
}

fn cargo(root: &Path, words: &[&str]) -> Result<(), String> {
    run_to_the_end(Command::new("cargo").args(words).current_dir(root))
}
