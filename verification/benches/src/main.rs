//! `cargo xtask bench`: measures the binary from outside, and decisions from inside, as ratios against a baseline in the same run.

#![allow(
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "a measurement that can't go on ends; what isn't in an answer is null, and a rate is rounded anyway"
)]

mod bare;
mod bare_writer;
mod calls;
mod clock;
mod console_bench;
mod decisions;
mod evidence_bench;
mod exchange_bench;
mod fleet;
mod http_bench;
mod items;
mod join_bench;
mod load;
mod pgbench;
mod process;
mod recorded;
mod records;
mod rehearsal_bench;
mod report;
mod scale;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Measurements of bailiwick.
#[derive(Parser)]
struct Arguments {
    /// The binary to measure.
    #[arg(long, default_value = "target/release/bailiwick", global = true)]
    bailiwick: PathBuf,
    /// Put the tables into this document, between the marks of the benchmark.
    #[arg(long, global = true)]
    write: Option<PathBuf>,
    #[command(subcommand)]
    bench: Bench,
}

#[derive(Subcommand)]
enum Bench {
    /// Requests a second, latency and processor time a request, beside a bare server of the same library.
    Http(http_bench::Arguments),
    /// A million configuration items: brought in, judged, read, rehearsed, beside a bare SQLite writer.
    Evidence(evidence_bench::Arguments),
    /// Pages of the console for a large organization, beside a bare server that sends as many bytes.
    Console(console_bench::Arguments),
    /// Decisions by policies, rights that a change takes, effective policies; beside an evaluator that reads policies at each question.
    Decisions(decisions::Arguments),
    /// The longest wait of a write while accounts join an organization with many packs.
    Join(join_bench::Arguments),
    /// Branches and rehearsals of a large organization, beside a full copy of it made by files.
    Rehearsal(rehearsal_bench::Arguments),
    /// Recorded calls under a change, beside a reader that only unpacks and parses the same records.
    Replay(recorded::Arguments),
    /// A large organization: how long the whole takes, and how much memory.
    Scale(scale::Arguments),
    /// The baseline: answers every request with the bytes of a file.
    #[command(hide = true)]
    Bare(bare::Arguments),
}

/// What ends a measurement early, in words for the person at the terminal.
type Problem = Box<dyn std::error::Error + Send + Sync>;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(problem) => {
            eprintln!("error: no runtime: {problem}");
            return ExitCode::FAILURE;
        }
    };
    let outcome = runtime.block_on(async {
        let (name, tables) = match arguments.bench {
            Bench::Bare(arguments) => return bare::run(arguments).await,
            Bench::Http(http) => (http.name(), http_bench::run(&arguments.bailiwick, http).await?),
            Bench::Evidence(evidence) => ("evidence", evidence_bench::run(&arguments.bailiwick, evidence).await?),
            Bench::Console(console) => ("console", console_bench::run(&arguments.bailiwick, console).await?),
            Bench::Decisions(decisions) => ("decisions", decisions::run(&arguments.bailiwick, &decisions).await?),
            Bench::Join(join) => ("join", join_bench::run(&arguments.bailiwick, join).await?),
            Bench::Rehearsal(rehearsal) => ("rehearsal", rehearsal_bench::run(&arguments.bailiwick, rehearsal).await?),
            Bench::Replay(replay) => ("replay", recorded::run(&arguments.bailiwick, replay).await?),
            Bench::Scale(scale) => ("scale", scale::run(&arguments.bailiwick, scale).await?),
        };
        println!("{tables}");
        match &arguments.write {
            Some(document) => report::replace(document, name, &tables),
            None => Ok(()),
        }
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}
