//! `cargo xtask`: what people type to build, test and measure.

mod bench;
mod chromium;
mod codegen;
mod differential;
mod dist;
mod postgres;
mod problem;
mod python;
mod site;
mod test;
mod workspace;

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use workspace::workspace;

/// Bailiwick's own tasks.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Regenerate the API models and the Rust code made from them.
    Codegen(codegen::Arguments),
    /// Measure: requests a second beside a bare server (`http`), or a large organization (`scale`).
    Bench(bench::Arguments),
    /// Compare decisions on generated policies with those of an independent engine (needs Node.js and npm).
    Differential(differential::Arguments),
    /// Make everything that a release holds: archives, an image, packages, checksums, terms and bills of materials.
    Dist(dist::Arguments),
    /// Run a command beside a PostgreSQL server of its own, which BAILIWICK_TEST_POSTGRES names to it.
    Postgres(postgres::Arguments),
    /// Build the documentation as a site, by mdbook, which is installed below the target directory.
    Site(site::Arguments),
    /// Check everything: form, lints, licences, tests, and real clients against the binary.
    Test(test::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Codegen(arguments) => codegen::run(&workspace(), &arguments),
        Task::Bench(arguments) => bench::run(&workspace(), &arguments),
        Task::Differential(arguments) => differential::run(&workspace(), &arguments),
        Task::Dist(arguments) => dist::run(&workspace(), &arguments),
        Task::Postgres(arguments) => postgres::beside(&workspace(), &arguments),
        Task::Site(arguments) => site::run(&workspace(), &arguments),
        Task::Test(arguments) => test::run(&workspace(), &arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}
