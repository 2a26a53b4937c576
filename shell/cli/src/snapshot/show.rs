//! `bailiwick snapshot show FILE`.

use super::file::{checked, counted, size};
use crate::Problem;
use crate::draw;
use crate::terminal::out;
use crate::width::width;
use snapshots::{Contents, Counts};
use std::path::PathBuf;

/// Which one.
#[derive(clap::Args)]
pub struct Arguments {
    /// The snapshot.
    file: PathBuf,
}

/// Prints it.
pub fn run(arguments: &Arguments) -> Result<(), Problem> {
    let checked = checked(&arguments.file)?;
    for line in told(&checked.contents) {
        draw::line(&line, width()).iter().for_each(|line| out!("{line}"));
    }
    Ok(())
}

fn told(contents: &Contents) -> Vec<String> {
    let Counts { entries, blobs, rows, items, buckets, objects } = contents.counts;
    let organizations = &contents.state.state.organizations;
    let mut lines = vec![
        format!("written by: {}", contents.program),
        format!("size: {}", size(contents.bytes)),
        format!("seed: {}", contents.seed),
        format!("version: {}", contents.state.version),
    ];
    if contents.state.version > 0 {
        lines.push(format!("last change: {}", server::time(contents.state.at).0));
    }
    lines.extend(organizations.organizations.keys().map(|id| {
        let members = organizations.accounts.values().filter(|account| account.organization() == Some(id)).count();
        format!("organization: {id}, {}", counted(storage::wide(members), "account", "accounts"))
    }));
    if organizations.organizations.is_empty() {
        lines.push("organization: none".to_owned());
    }
    lines.push(format!(
        "journal: {}, {}",
        counted(entries, "entry", "entries"),
        counted(blobs, "document", "documents")
    ));
    if contents.evidence {
        let others = counted(rows.saturating_sub(items), "other row", "other rows");
        lines.push(format!("evidence: {}, {others}", counted(items, "configuration item", "configuration items")));
        let objects = counted(objects, "object", "objects");
        lines.push(format!("buckets: {}, {objects}", counted(buckets, "bucket", "buckets")));
    } else {
        lines.push("evidence: not in it, nor are objects: it holds the state alone".to_owned());
    }
    lines
}
