//! `bailiwick snapshot`: all that an installation keeps as one file, and such a file as what an installation begins with.

mod begin;
mod file;
mod load;
mod save;
mod show;

pub use begin::begin_with;

use crate::Problem;

/// What to do about snapshots.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Save all that an installation keeps to one file: of one that runs, or of a place that no server uses.
    Save(save::Arguments),
    /// Load a snapshot into a place where nothing is kept; `serve --from FILE` does that, too.
    Load(load::Arguments),
    /// Show what is in a snapshot; needs no installation.
    Show(show::Arguments),
}

/// Does it.
pub async fn run(command: Command) -> Result<(), Problem> {
    match command {
        Command::Save(arguments) => save::run(arguments).await,
        Command::Load(arguments) => load::run(arguments).await,
        Command::Show(arguments) => show::run(&arguments),
    }
}
