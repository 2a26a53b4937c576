//! The root user has no access key.

use crate::rules::fact_asked::FactAsked;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_fact(
    "IAM_ROOT_ACCESS_KEY_CHECK",
    "iam-root-access-key-check",
    "The root user has no access key.",
    &["accountSummary"],
    FactAsked::new(
        "accountSummary.AccountAccessKeysPresent",
        |present| Some(present.number()? == 0.0),
        "The root user has an access key.",
    ),
);
