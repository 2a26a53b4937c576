//! Network security director policies: in which Regions the network is scanned.

use crate::grammar::{Grammar, TEXTS, members};

pub(super) const GRAMMAR: Grammar = Grammar::new(
    "network_security_director",
    members(&[(
        "enablement",
        members(&[(
            "network_security_scan",
            members(&[("enable_in_regions", TEXTS), ("disable_in_regions", TEXTS)])
                .required(&["enable_in_regions", "disable_in_regions"])
                .shape(),
        )])
        .shape(),
    )])
    .shape(),
);
