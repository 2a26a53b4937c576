//! Security Hub CSPM policies: in which Regions Security Hub CSPM is on. What they say of standards, controls and parameters isn't
//! known here, and neither is the key at the top ([0035](../../../../docs/decisions/0035-effective-policies-asked.md)).

use crate::grammar::{Grammar, Shape, Value, list, members};

const REGIONS: Shape = list(Value::Region).shape();

pub(super) const GRAMMAR: Grammar = Grammar::of_unknown_key(
    members(&[(
        "cspm_enablement",
        members(&[("enable_in_regions", REGIONS), ("disable_in_regions", REGIONS)])
            .required(&["enable_in_regions", "disable_in_regions"])
            .shape(),
    )])
    .required(&["cspm_enablement"])
    .open()
    .shape(),
);
