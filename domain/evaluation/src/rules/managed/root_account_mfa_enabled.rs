//! The root user has MFA.

use crate::rules::fact_asked::FactAsked;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_fact(
    "ROOT_ACCOUNT_MFA_ENABLED",
    "root-account-mfa-enabled",
    "The root user has MFA.",
    &["accountSummary"],
    FactAsked::new(
        "accountSummary.AccountMFAEnabled",
        |enabled| Some(enabled.number()? == 1.0),
        "The root user has no MFA.",
    ),
);
