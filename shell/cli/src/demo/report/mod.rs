//! What the demo prints: the tree, one account's tag policy, the pack, the verdicts, a move and what it changed, and what another one would.

mod commands;
mod compliance;
mod movement;
mod pack;
mod tags;
mod tree;
mod what_if;

use super::accounts::Staff;
use super::organization::Tree;
use super::packs::Pack;
use super::session::Session;
use crate::Problem;
use crate::draw;
use crate::terminal::{out, output_styled};
use crate::width::width;
use anstyle::Style;
use std::net::SocketAddr;

pub use commands::print as commands;

/// What one is going to see.
pub fn introduction(address: SocketAddr) {
    say(&format!(
        "bailiwick demo: an organization of 60 accounts, built now through the public API of AWS Organizations, Config and Security Hub at \
         http://{address}, and then read back. Two things are meant to fail, as on AWS: the management account has no Security Hub, and one account \
         has no configuration recorder."
    ));
}

/// Prints everything.
pub async fn print(session: &Session, tree: &Tree, staff: &Staff, pack: &Pack) -> Result<(), Problem> {
    tree::print(session, tree, staff).await?;
    tags::print(session, staff).await?;
    pack::print(session, staff, pack).await?;
    compliance::print(session, staff, pack).await?;
    movement::print(session, tree, staff, pack).await?;
    what_if::print(session, tree, staff).await
}

/// A heading, and what is to be seen below it.
fn heading(text: &str, about: &str) {
    let bold = Style::new().bold();
    output_styled(&format!("\n{bold}{text}{bold:#}\n"));
    say(about);
    out!();
}

/// A text, broken into lines where the terminal ends.
pub fn say(text: &str) {
    hang("", text);
}

/// A text behind a mark, broken into lines that stand below each other.
fn hang(mark: &str, text: &str) {
    draw::paragraph(mark, text, width()).iter().for_each(|line| out!("{line}"));
}
