//! `bailiwick man`: the manual pages, of the program and of each command, and the same as one page of the documentation.

mod markdown;

use crate::Problem;
use crate::near;
use crate::terminal::{out, output};
use clap_mangen::Man;
use std::path::{Path, PathBuf};

/// Which pages, and where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The command whose page is printed, such as `what-if` or `fault add`; the program's own without one.
    #[arg(value_name = "COMMAND", conflicts_with = "to")]
    command: Vec<String>,
    /// A directory to write all pages into, a file each.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// Who reads it
    #[arg(long, value_enum, default_value_t = Format::Man, conflicts_with = "to")]
    format: Format,
}

/// The forms of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// `man` reads it
    Man,
    /// The page of the documentation, with all commands below the one that is named
    Markdown,
}

/// Prints a page, or writes all of them.
pub fn run(arguments: &Arguments, mut command: clap::Command) -> Result<(), Problem> {
    command.build();
    if let Some(directory) = &arguments.to {
        std::fs::create_dir_all(directory).map_err(|problem| format!("{}: {problem}", directory.display()))?;
        let written = write(&command, directory)?;
        out!("{written} pages in {}", directory.display());
        return Ok(());
    }
    let mut found = &command;
    for name in &arguments.command {
        let of = found.get_name();
        let hint = || near::hint(name, found.get_subcommands().map(clap::Command::get_name));
        found = found.find_subcommand(name).ok_or_else(|| format!("{of} has no command {name}{}", hint()))?;
    }
    match arguments.format {
        Format::Man => output(&String::from_utf8_lossy(&page(found)?)),
        Format::Markdown => output(&markdown::page(found)),
    }
    Ok(())
}

fn page(command: &clap::Command) -> Result<Vec<u8>, Problem> {
    let mut page = Vec::new();
    Man::new(command.clone()).render(&mut page)?;
    Ok(page)
}

/// Writes the pages of a command and of those below it; answers how many.
fn write(command: &clap::Command, directory: &Path) -> Result<usize, Problem> {
    // Such as `bailiwick-fault-add`, as manual pages are named.
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    let file = directory.join(format!("{name}.1"));
    std::fs::write(&file, page(command)?).map_err(|problem| format!("{}: {problem}", file.display()))?;
    let below = command.get_subcommands().filter(|below| below.get_name() != "help");
    below.map(|below| write(below, directory)).try_fold(1, |all, one| Ok(all + one?))
}
