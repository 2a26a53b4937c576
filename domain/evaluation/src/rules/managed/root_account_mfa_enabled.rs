//! The root user has MFA.

use super::root_user::root_mfa;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ROOT_ACCOUNT_MFA_ENABLED",
    page: "root-account-mfa-enabled",
    judges: "The root user has MFA.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[],
    reads: Reads::facts(&["accountSummary"]),
    revision: 2,
    doubt: None,
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    subject.account(root_mfa(subject).err().unwrap_or(Judgement::Compliant))
}
