//! `bailiwick completions SHELL`: the script by which a shell completes commands and options.

use crate::terminal::output;
use clap_complete::Shell;

/// For which shell.
#[derive(clap::Args)]
pub struct Arguments {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the script.
pub fn run(arguments: &Arguments, mut command: clap::Command) {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "bailiwick", &mut script);
    output(&String::from_utf8_lossy(&script));
}
