//! The ids of controls inside one standard: older standards have numbers of their own, newer ones the ids of all.

use super::table::rows;
use crate::central_configuration::standards::Standard;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Ids in the standard, by standard and control.
static LEGACY: LazyLock<BTreeMap<(Standard, &'static str), Vec<&'static str>>> = LazyLock::new(|| {
    let mut ids: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows(include_str!("legacy_ids.tsv")) {
        if let [code, id, control] = row[..]
            && let Some(standard) = Standard::from_code(code)
        {
            ids.entry((standard, control)).or_default().push(id);
        }
    }
    ids
});

/// The ids that a control of a standard has there: one for nearly all, never none.
pub fn ids_in(standard: Standard, control: &'static str) -> Vec<&'static str> {
    LEGACY.get(&(standard, control)).cloned().unwrap_or_else(|| vec![control])
}

#[cfg(test)]
mod tests {
    use super::ids_in;
    use crate::central_configuration::catalogue::controls;
    use crate::central_configuration::standards::Standard;

    #[test]
    fn older_standards_number_every_control() {
        let numbered =
            [Standard::CisAwsFoundationsBenchmark120, Standard::CisAwsFoundationsBenchmark140, Standard::PciDss321];
        for standard in numbered {
            let mut of = controls().filter(|control| control.standards.contains(&standard));
            assert!(of.all(|control| !ids_in(standard, control.id).contains(&control.id)), "{standard:?}");
        }
        assert_eq!(ids_in(Standard::CisAwsFoundationsBenchmark120, "CloudWatch.1"), ["1.1", "3.3"]);
        assert_eq!(ids_in(Standard::PciDss321, "CloudTrail.2"), ["PCI.CloudTrail.1"]);
        assert_eq!(ids_in(Standard::Nist80053, "CloudTrail.2"), ["CloudTrail.2"]);
    }
}
