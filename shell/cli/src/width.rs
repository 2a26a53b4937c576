//! How wide the terminal is.

use std::io::IsTerminal;

/// What is taken for narrower than this would only be stacked letters.
const LEAST: u16 = 40;

/// The columns that output has: `COLUMNS` where it is set, else the terminal's; nothing where it goes into a file or a pipe.
pub fn width() -> Option<u16> {
    columns(std::io::stdout().is_terminal().then(console::Term::stdout))
}

/// The same of what is told on the standard error.
pub fn of_errors() -> Option<u16> {
    columns(std::io::stderr().is_terminal().then(console::Term::stderr))
}

fn columns(terminal: Option<console::Term>) -> Option<u16> {
    #[expect(clippy::disallowed_methods, reason = "where shells and test runners say how wide they are")]
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok()).filter(|it| *it > 0);
    let of_terminal = || terminal?.size_checked().map(|(_, columns)| columns);
    asked.or_else(of_terminal).map(|columns: u16| columns.max(LEAST))
}
