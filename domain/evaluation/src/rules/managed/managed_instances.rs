//! What the rules on managed instances share: how Systems Manager reports compliance.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::part::Part;

/// Compliant when the summary of the content says so, or every entry where there is no summary.
pub(super) fn complies(item: &Part<'_>, content: &str) -> Answer<()> {
    const COMPLIANT: &str = "COMPLIANT";
    let entries = item.entries(content)?;
    if let Some((_, summary)) = entries.iter().find(|(name, _)| name == "ComplianceSummary") {
        return require(summary.text("Status")? == COMPLIANT, "The instance does not comply.");
    }
    only_if(!entries.is_empty())?;
    for (_, entry) in &entries {
        require(entry.text("Status")? == COMPLIANT, "The instance does not comply with everything.")?;
    }
    Ok(())
}
