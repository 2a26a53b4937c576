//! The root user has MFA.

use crate::rules::rule::{ACCOUNT, Judge, Judged, Judgement, ManagedRule, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ROOT_ACCOUNT_MFA_ENABLED",
    page: "root-account-mfa-enabled",
    judges: "The root user has MFA.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[],
    reads: Reads::facts(&["accountSummary"]),
    revision: 1,
    doubt: None,
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let number = subject.inventory.facts.fact("accountSummary", &["AccountMFAEnabled"]).number();
    match number {
        Some(present) => subject.account(Judgement::when(present == 1.0, "The root user has no MFA.")),
        None => subject.needs_fact("accountSummary.AccountMFAEnabled"),
    }
}
