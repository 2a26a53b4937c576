//! Users have MFA.

use super::credentials::{USER, each_user};
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_USER_MFA_ENABLED",
    page: "iam-user-mfa-enabled",
    judges: "Users have MFA.",
    resource_types: &[USER],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[MemberRead::related("AWS::IAM::User", "resourceName")],
    reads: Reads { item: false, related: &[USER], facts: &["credentialReport"], now: false, named: None },
    revision: 1,
    doubt: None,
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    each_user(subject, |user| Some(Judgement::when(user.flag("mfa_active")?, "The user has no MFA.")))
}
