//! No snapshot of the account can be restored by everyone.

use crate::rules::fact_asked::FactAsked;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_fact(
    "EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK",
    "ebs-snapshot-public-restorable-check",
    "No snapshot of the account can be restored by everyone.",
    &["publicEbsSnapshots"],
    FactAsked::new(
        "publicEbsSnapshots",
        |snapshots| Some(snapshots.items()?.is_empty()),
        "A snapshot can be restored by everyone.",
    ),
)
.doubt("the result is about the account");
