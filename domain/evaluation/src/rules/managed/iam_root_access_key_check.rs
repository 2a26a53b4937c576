//! The root user has no access key.

use crate::rules::rule::{ACCOUNT, Judge, Judged, Judgement, ManagedRule, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_ROOT_ACCESS_KEY_CHECK",
    page: "iam-root-access-key-check",
    judges: "The root user has no access key.",
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
    let number = subject.inventory.facts.fact("accountSummary", &["AccountAccessKeysPresent"]).number();
    match number {
        Some(present) => subject.account(Judgement::when(present == 0.0, "The root user has an access key.")),
        None => subject.needs_fact("accountSummary.AccountAccessKeysPresent"),
    }
}
