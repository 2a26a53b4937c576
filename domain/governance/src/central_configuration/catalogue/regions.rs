//! Which Regions lack which controls.

use super::table::{parts, rows};
use identifiers::Region;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The controls that each Region lacks; only Regions that AWS tells of.
static UNAVAILABLE: LazyLock<BTreeMap<&'static str, BTreeSet<String>>> = LazyLock::new(|| {
    let region = |row: Vec<&'static str>| match row[..] {
        [region, controls] => Some((region, parts(controls, ' ').flat_map(ids).collect())),
        _ => None,
    };
    rows(include_str!("unavailable.tsv")).filter_map(region).collect()
});

/// The ids that `CloudFront.1,3` stands for.
fn ids(group: &'static str) -> impl Iterator<Item = String> {
    let (service, numbers) = group.rsplit_once('.').unwrap_or((group, ""));
    numbers.split(',').map(move |number| format!("{service}.{number}"))
}

/// Whether AWS says that a Region lacks a control; nothing about Regions that it doesn't tell of.
pub(crate) fn is_unavailable(control: &str, region: &Region) -> Option<bool> {
    UNAVAILABLE.get(region.as_str()).map(|lacking| lacking.contains(control))
}

#[cfg(test)]
mod tests {
    use super::UNAVAILABLE;
    use crate::central_configuration::catalogue::{control_of, controls};

    #[test]
    fn every_region_names_controls_that_there_are() {
        assert_eq!(UNAVAILABLE.len(), 38);
        let mut ids = UNAVAILABLE.values().flatten();
        assert_eq!(ids.find(|id| control_of(id).is_none()), None);
        assert!(UNAVAILABLE.values().all(|lacking| lacking.len() < controls().count()));
    }
}
