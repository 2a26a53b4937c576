//! `bailiwick branch`: copies of a running installation that any client works on.

mod create;
mod diff;
mod drop;
mod list;
mod select;
mod tick;

pub use create::{Wanted, make};
pub use diff::compared;

use crate::Problem;

/// The route of all branches.
pub const ROUTE: &str = "/_bailiwick/branches";

/// What to do about branches.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Show the branches that there are.
    List(list::Arguments),
    /// Make a branch: a copy that is seen by whoever works on it.
    Create(create::Arguments),
    /// Drop a branch, and all that was done on it.
    Drop(drop::Arguments),
    /// Show what became of a branch, compared with what it came from or with another branch.
    #[command(after_help = crate::statuses::REHEARSAL)]
    Diff(diff::Arguments),
    /// Print the exports that a shell needs to work on a branch.
    Use(select::Arguments),
    /// Let time pass on a branch that was made with --timing manual.
    Tick(tick::Arguments),
}

/// Does it.
pub async fn run(command: Command) -> Result<(), Problem> {
    match command {
        Command::List(arguments) => list::run(&arguments).await,
        Command::Create(arguments) => create::run(&arguments).await,
        Command::Drop(arguments) => drop::run(&arguments).await,
        Command::Diff(arguments) => diff::run(&arguments).await,
        Command::Use(arguments) => select::run(&arguments).await,
        Command::Tick(arguments) => tick::run(&arguments).await,
    }
}
