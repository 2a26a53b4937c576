//! Users with a console password have MFA.

use super::credentials::{USER, each_user};
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "MFA_ENABLED_FOR_IAM_CONSOLE_ACCESS",
    page: "mfa-enabled-for-iam-console-access",
    judges: "Users with a console password have MFA.",
    resource_types: &[USER],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[MemberRead::related("AWS::IAM::User", "resourceName")],
    reads: Reads { item: false, related: &[USER], facts: &["credentialReport"], now: false, named: None },
    revision: 1,
    doubt: Some(
        "users without a console password are compliant; AWS keeps results as they are for four hours, here each evaluation counts",
    ),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    each_user(subject, |user| match (user.flag("password_enabled")?, user.flag("mfa_active")) {
        (false, _) => Some(Judgement::Compliant),
        (true, mfa) => Some(Judgement::when(mfa?, "The user has a console password and no MFA.")),
    })
}
