//! `bailiwick`: serve an installation, show what it can do, and ask a running one.

#![deny(clippy::print_stdout, clippy::print_stderr, reason = "terminal.rs is the only way to the terminal")]

mod answers;
mod beginning;
mod branch;
mod can;
mod client;
mod collect;
mod completions;
mod demo;
mod draw;
mod effective_policy;
mod endpoint;
mod environment;
mod export;
mod fault;
mod format;
mod guardrails;
mod healthcheck;
mod import;
mod init;
mod listen;
mod log;
mod logging;
mod manual;
mod move_account;
mod near;
mod organization_tree;
mod pack_coverage;
mod place;
mod progress;
mod rehearse;
mod replay;
mod report;
mod rules;
mod securityhub;
mod serve;
mod statuses;
mod terminal;
mod test;
mod tree;
mod variables;
mod verify;
mod what_if;
mod width;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::process::ExitCode;
use std::time::Duration;
use terminal::err;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A faithful twin of AWS Organizations, AWS Config conformance packs and Security Hub central configuration.
#[derive(Parser)]
#[command(name = "bailiwick", version = env!("BAILIWICK_VERSION"), propagate_version = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve an installation until it is stopped.
    Serve(serve::Arguments),
    /// Build a governed organization in an installation of its own, show it, and serve it.
    Demo(demo::Arguments),
    /// Print the exports that a shell needs to talk to a running installation.
    Env(environment::Arguments),
    /// Show the organization: units, accounts, and what is attached to them.
    Tree(organization_tree::Arguments),
    /// Show the effective policy of an account in a running installation, and where each part of it comes from.
    EffectivePolicy(effective_policy::Arguments),
    /// Tell whether an organization's policies let somebody do something, and which one doesn't.
    Can(can::Arguments),
    /// Show what an account's service control and resource control policies amount to.
    Guardrails(guardrails::Arguments),
    /// Show what calls would change for accounts, without making them.
    WhatIf(what_if::Arguments),
    /// Show which of the calls that CloudTrail recorded a change breaks.
    Replay(replay::Arguments),
    /// Run a command on a branch, and show what it changed there.
    Rehearse(rehearse::Arguments),
    /// Work with branches: copies of the installation that any client works on.
    #[command(subcommand)]
    Branch(branch::Command),
    /// Hold the organization to written expectations.
    Test(test::Arguments),
    /// Move an account, or show what moving it would change.
    Move(move_account::Arguments),
    /// Show who changed what, and when.
    Log(log::Arguments),
    /// Bring data into a running installation.
    #[command(subcommand)]
    Import(import::Command),
    /// Keep what AWS tells of an organization in files, to be imported; needs the AWS CLI, and no installation.
    Collect(collect::Arguments),
    /// Compare what AWS answered with what a running installation makes of the same.
    #[command(subcommand)]
    Verify(verify::Command),
    /// Write an organization of a running installation as a document that it can be made from again, or as files that others read.
    Export(export::Arguments),
    /// Write the console's pages as files, to be read without a server
    Report(report::Arguments),
    /// Tell which managed rules there are and what each judges, takes and reads; needs no installation.
    #[command(subcommand)]
    Rules(rules::Command),
    /// Look into conformance packs; needs no installation.
    #[command(subcommand)]
    Pack(pack_coverage::Command),
    /// Look at Security Hub's central configuration in a running installation.
    #[command(subcommand, name = "securityhub")]
    SecurityHub(securityhub::Command),
    /// Tell whether an installation works: exit status 0 if it does, 1 if not; what a container's health check calls.
    Healthcheck(healthcheck::Arguments),
    /// Have operations and background work of a running installation fail.
    #[command(subcommand)]
    Fault(fault::Command),
    /// Print the script by which a shell completes commands and options.
    Completions(completions::Arguments),
    /// Print the manual page of the program or of a command, or write all of them.
    Man(manual::Arguments),
}

/// Threads for work that blocks: files, packing, judging.
const BLOCKING_THREADS: usize = 48;
/// How long one of them waits for more of it: what it holds of memory is given back when it ends.
const IDLE_THREAD: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    // A file or a pipe gets each text on one line.
    let columns = width::width().map_or(0, usize::from);
    let command = variables::without_empty(statuses::told(Arguments::command())).term_width(columns);
    let parsed = command.clone().try_get_matches().and_then(|found| Arguments::from_arg_matches(&found));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(problem) => {
            if problem.use_stderr() {
                // Without styles: what was typed is in it.
                let text = problem.render().to_string();
                let text = text.lines().map(str::to_owned).chain(variables::told(&problem));
                text.flat_map(|line| draw::line(&line, width::of_errors())).for_each(|line| err!("{line}"));
                // Status 2 means something else: see `what-if`.
                return ExitCode::FAILURE;
            }
            terminal::output_styled(&problem.render().ansi().to_string());
            return if terminal::is_lost() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    // Each thread that blocks keeps memory of its own for a while; what blocks is bounded anyway, and short.
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    runtime.enable_all().max_blocking_threads(BLOCKING_THREADS).thread_keep_alive(IDLE_THREAD);
    let runtime = match runtime.build() {
        Ok(runtime) => runtime,
        Err(problem) => {
            err!("error: no runtime: {problem}");
            return ExitCode::FAILURE;
        }
    };
    let outcome = runtime.block_on(async {
        match arguments.command {
            Command::Serve(arguments) => serve::run(arguments).await,
            Command::Demo(arguments) => demo::run(arguments).await,
            Command::Env(arguments) => environment::run(&arguments).await,
            Command::Tree(arguments) => organization_tree::run(arguments).await,
            Command::EffectivePolicy(arguments) => effective_policy::run(arguments).await,
            Command::Can(arguments) => can::run(arguments).await,
            Command::Guardrails(arguments) => guardrails::run(arguments).await,
            Command::WhatIf(arguments) => what_if::run(arguments).await,
            Command::Replay(arguments) => replay::run(arguments).await,
            Command::Rehearse(arguments) => rehearse::run(arguments).await,
            Command::Branch(command) => branch::run(command).await,
            Command::Test(arguments) => test::run(arguments).await,
            Command::Move(arguments) => move_account::run(arguments).await,
            Command::Log(arguments) => log::run(arguments).await,
            Command::Import(command) => import::run(command).await,
            Command::Collect(arguments) => collect::run(arguments).await,
            Command::Verify(command) => verify::run(command).await,
            Command::Export(arguments) => export::run(arguments).await,
            Command::Report(arguments) => report::run(arguments).await,
            Command::Rules(command) => rules::run(command),
            Command::Pack(command) => pack_coverage::run(command),
            Command::SecurityHub(command) => securityhub::run(command).await,
            Command::Healthcheck(arguments) => healthcheck::run(&arguments).await,
            Command::Fault(command) => fault::run(command).await,
            Command::Completions(arguments) => {
                completions::run(&arguments, command);
                Ok(())
            }
            Command::Man(arguments) => manual::run(&arguments, command),
        }
    });
    match outcome {
        // It was told when it happened.
        _ if terminal::is_lost() => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            if let Some(status) = problem.downcast_ref::<what_if::Status>() {
                return ExitCode::from(status.0);
            }
            for line in draw::paragraph("error:", &problem.to_string(), width::of_errors()) {
                err!("{line}");
            }
            match problem.downcast_ref::<pack_coverage::Invalid>() {
                Some(invalid) => ExitCode::from(invalid.status()),
                None => ExitCode::FAILURE,
            }
        }
    }
}

/// What ends a command early, in words for the person at the terminal.
type Problem = Box<dyn std::error::Error + Send + Sync>;
