//! Security Hub is on.

use crate::rules::fact_asked::FactAsked;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_fact(
    "SECURITYHUB_ENABLED",
    "securityhub-enabled",
    "Security Hub is on.",
    &["securityHubEnabled"],
    FactAsked::new("securityHubEnabled", |on| on.flag(), "Security Hub is off."),
);
