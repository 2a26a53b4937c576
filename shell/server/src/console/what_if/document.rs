//! An organization document as a change: taken on a branch that is compared with what it came from, and dropped.

use crate::console::look::Look;
use crate::control::{make_branch, taken};
use crate::copies::{BranchTiming, Branches};
use crate::past::AsOf;
use crate::rehearsal;
use bytes::Bytes;
use reports::WhatIf;
use reports::import::{Import, Outcome};
use workers::Settled;

/// A branch that is gone when this is, however that comes about.
struct Passing<'p> {
    branches: &'p Branches,
    name: String,
}

impl Drop for Passing<'_> {
    fn drop(&mut self) {
        // One that is gone already is gone.
        let _ = self.branches.remove(&self.name);
    }
}

/// What a document would mean.
///
/// # Errors
/// Why that can't be told.
pub async fn rehearsed(look: &Look<'_>, text: Bytes, name: Option<String>) -> Result<WhatIf, String> {
    let as_of = look.view.as_of.as_deref().map(AsOf::read).transpose()?;
    let instant = Some(BranchTiming::Instant);
    let branch =
        make_branch(look.port, look.installation, None, as_of, instant).await.map_err(|refused| refused.message)?;
    let _passing = Passing { branches: &look.port.branches, name: branch.name.to_string() };
    let patience = rehearsal::usual_patience();
    let import = taken(look.port, &branch.installation, text, look.viewer.account, true).await;
    let import = import.map_err(|problem| problem.to_string())?;
    let settled = branch.installation.crew.settle(patience).await.map_err(|problem| problem.to_string())?;
    let report = rehearsal::consequences(look.port, &branch, None, name, patience).await;
    let mut report = report.map_err(|problem| problem.to_string())?;
    report.notes.extend(notes(&import));
    if let Settled::No(outstanding) = settled {
        report.notes.push(format!("{} kinds of work aren't done yet on the copy.", outstanding.len()));
    }
    Ok(report)
}

/// What is to be known of how the document was taken.
fn notes(import: &Import) -> Vec<String> {
    let mut notes = Vec::new();
    if import.outcome == Outcome::Imported {
        notes.push(format!("{} isn't here yet: all of it would come.", import.organization));
    }
    notes.extend(
        import.not_compared.iter().map(|what| format!("Not compared, because the document doesn't tell: {what}.")),
    );
    notes
}
