//! The root user has MFA, and no virtual device.

use super::root_user::root_mfa;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ROOT_ACCOUNT_HARDWARE_MFA_ENABLED",
    page: "root-account-hardware-mfa-enabled",
    judges: "The root user has MFA, and no virtual device.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[],
    reads: Reads::facts(&["accountSummary", "virtualMfaDevices"]),
    revision: 2,
    doubt: Some("MFA that is no virtual device counts as hardware"),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let facts = subject.inventory.facts;
    if let Err(judgement) = root_mfa(subject) {
        return subject.account(judgement);
    }
    match facts.fact("virtualMfaDevices", &[]).items() {
        Some(devices) => subject.account(Judgement::when(devices.is_empty(), "The root user has a virtual device.")),
        None => subject.needs_fact("virtualMfaDevices"),
    }
}
