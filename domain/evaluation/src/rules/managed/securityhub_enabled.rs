//! Security Hub is on.

use crate::rules::rule::{ACCOUNT, Judge, Judged, Judgement, ManagedRule, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SECURITYHUB_ENABLED",
    page: "securityhub-enabled",
    judges: "Security Hub is on.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[],
    reads: Reads::facts(&["securityHubEnabled"]),
    revision: 1,
    doubt: None,
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    match subject.inventory.facts.fact("securityHubEnabled", &[]).flag() {
        Some(on) => subject.account(Judgement::when(on, "Security Hub is off.")),
        None => subject.needs_fact("securityHubEnabled"),
    }
}
