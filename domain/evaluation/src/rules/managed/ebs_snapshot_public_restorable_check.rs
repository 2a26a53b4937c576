//! No snapshot of the account can be restored by everyone.

use crate::rules::rule::{ACCOUNT, Judge, Judged, Judgement, ManagedRule, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK",
    page: "ebs-snapshot-public-restorable-check",
    judges: "No snapshot of the account can be restored by everyone.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[],
    reads: Reads::facts(&["publicEbsSnapshots"]),
    revision: 1,
    doubt: Some("the result is about the account"),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    match subject.inventory.facts.fact("publicEbsSnapshots", &[]).items() {
        Some(snapshots) => {
            subject.account(Judgement::when(snapshots.is_empty(), "A snapshot can be restored by everyone."))
        }
        None => subject.needs_fact("publicEbsSnapshots"),
    }
}
