//! New EBS volumes are encrypted.

use crate::rules::rule::{ACCOUNT, Judge, Judged, Judgement, ManagedRule, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_EBS_ENCRYPTION_BY_DEFAULT",
    page: "ec2-ebs-encryption-by-default",
    judges: "New EBS volumes are encrypted.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[],
    reads: Reads::facts(&["ebsEncryptionByDefault"]),
    revision: 1,
    doubt: None,
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    match subject.inventory.facts.fact("ebsEncryptionByDefault", &[]).flag() {
        Some(on) => subject.account(Judgement::when(on, "Encryption by default is off.")),
        None => subject.needs_fact("ebsEncryptionByDefault"),
    }
}
