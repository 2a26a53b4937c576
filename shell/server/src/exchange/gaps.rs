//! Gaps in the forms of the document, of the journal and of reports.

use governance::organizations::ImportGap;
use organization_document::Gap;
use reports::import as told;

/// As the journal keeps it.
pub(super) fn gap(gap: &Gap) -> ImportGap {
    ImportGap {
        source: gap.source.as_str().into(),
        place: gap.place.as_str().into(),
        what: gap.what.as_str().into(),
        kind: gap.kind.name().into(),
    }
}

/// As reports tell them.
pub fn told_gaps(gaps: &[ImportGap]) -> Vec<told::Gap> {
    let told = |gap: &ImportGap| told::Gap {
        source: gap.source.to_string(),
        place: gap.place.to_string(),
        what: gap.what.to_string(),
        kind: gap.kind.to_string(),
    };
    gaps.iter().map(told).collect()
}
