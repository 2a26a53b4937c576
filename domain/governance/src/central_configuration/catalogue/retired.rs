//! Controls that AWS offers no longer: policies may name them, without effect.

use super::table::{given, rows};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static RETIRED: LazyLock<BTreeMap<&'static str, Option<&'static str>>> = LazyLock::new(|| {
    let control = |row: Vec<&'static str>| match row[..] {
        [id, on] => Some((id, given(on))),
        _ => None,
    };
    rows(include_str!("retired.tsv")).filter_map(control).collect()
});

/// Whether AWS offered a control with this id once, and offers none now.
pub fn is_retired(id: &str) -> bool {
    RETIRED.contains_key(id)
}

/// The day on which a control went, as `2024-04-10`, where it is known.
pub fn retired_on(id: &str) -> Option<&'static str> {
    RETIRED.get(id).copied().flatten()
}

#[cfg(test)]
mod tests {
    use super::{RETIRED, is_retired, retired_on};
    use crate::central_configuration::catalogue::control_of;

    #[test]
    fn what_went_is_there_no_longer() {
        assert_eq!(retired_on("CloudFormation.1"), Some("2024-04-10"));
        assert!(is_retired("RDS.18") && !is_retired("RDS.19") && retired_on("RDS.19").is_none());
        assert!(RETIRED.keys().all(|id| control_of(id).is_none()));
    }
}
