//! What the demo prints: the tree, one account's tag policy, the pack, the verdicts, a move and what it changed.

mod commands;
mod compliance;
mod movement;
mod pack;
mod tags;
mod tree;

use super::accounts::Staff;
use super::organization::Tree;
use super::packs::Pack;
use super::session::Session;
use crate::Problem;
use anstyle::Style;
use std::net::SocketAddr;

/// Prints everything.
pub async fn print(
    session: &Session,
    tree: &Tree,
    staff: &Staff,
    pack: &Pack,
    address: SocketAddr,
) -> Result<(), Problem> {
    tree::print(session, tree, staff).await?;
    tags::print(session, staff).await?;
    pack::print(session, staff, pack).await?;
    compliance::print(session, staff, pack).await?;
    movement::print(session, tree, staff, pack).await?;
    commands::print(session, staff, pack, address);
    Ok(())
}

/// A heading.
fn heading(text: &str) {
    let bold = Style::new().bold();
    anstream::println!("\n{bold}{text}{bold:#}");
}
