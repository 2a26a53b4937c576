//! What differs between two states that there were: nothing is made, so that nothing but control state is told.

use super::attempt::compare;
use super::error::RehearsalError;
use super::names::Names;
use super::report::told_consequences;
use crate::installation::Installation;
use crate::told::time;
use engine::Snapshot;
use identifiers::Timestamp;
use reports::WhatIf;
use reports::what_if::{Consequences, REPORT_VERSION, Summary};
use std::sync::Arc;

/// What differs between two states, which come from the same installation or from branches of it.
///
/// # Errors
/// When storage can't be read.
pub async fn difference(
    installation: &Installation,
    before: Arc<Snapshot>,
    after: Arc<Snapshot>,
    at: Timestamp,
) -> Result<WhatIf, RehearsalError> {
    let found = compare(before.clone(), after.clone()).await?;
    let mut names = Names::new(&before.state, &after.state);
    let consequences = told_consequences(installation, &before, &after, &found, None, &mut names).await?;
    let names = names.all();
    Ok(WhatIf {
        report_version: REPORT_VERSION,
        version: before.version,
        at: time(at),
        as_of: None,
        effect: consequences != Consequences::default(),
        refused: 0,
        summary: Summary::of(&[], &consequences, &names),
        calls: Vec::new(),
        consequences,
        names,
        notes: Vec::new(),
        beside: None,
        replay: None,
    })
}
