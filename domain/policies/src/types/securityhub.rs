//! Security Hub policies: in which Regions Security Hub and its features are on.

use crate::grammar::{Grammar, Shape, TEXTS, members};

const ENABLE: (&str, Shape) = ("enable_in_regions", TEXTS);
const DISABLE: (&str, Shape) = ("disable_in_regions", TEXTS);

const FEATURE: Shape = members(&[ENABLE, DISABLE]).required(&["enable_in_regions", "disable_in_regions"]).shape();

pub(super) const GRAMMAR: Grammar = Grammar::new(
    "securityhub",
    members(&[ENABLE, DISABLE, ("features", members(&[("network_scanning", FEATURE)]).shape())])
        .required(&["enable_in_regions", "disable_in_regions"])
        .shape(),
);
