//! `bailiwick rules`: which managed rules there are, what each judges and reads, and which account facts it needs; all from the
//! rules' own declarations, without a server.

pub mod described;
mod facts;
mod list;
mod markdown;
mod show;

use crate::Problem;

/// What to tell.
#[derive(clap::Subcommand)]
pub enum Command {
    /// List the managed rules of AWS Config, and which of them are judged here.
    List(list::Arguments),
    /// Show what a managed rule judges, takes and reads, and when it cannot judge.
    Show(show::Arguments),
    /// List the account facts that periodic rules read, and how to deliver them.
    Facts(facts::Arguments),
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Table,
    /// For programs.
    Json,
}

/// Prints what is asked for.
pub fn run(command: Command) -> Result<(), Problem> {
    match command {
        Command::List(arguments) => list::run(&arguments),
        Command::Show(arguments) => show::run(&arguments),
        Command::Facts(arguments) => facts::run(&arguments),
    }
}
