//! Passwords and active access keys have been used lately.

use super::credentials::{USER, age_in_days, each_user};
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "IAM_USER_UNUSED_CREDENTIALS_CHECK",
    page: "iam-user-unused-credentials-check",
    judges: "Passwords and active access keys have been used lately.",
    resource_types: &[USER],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::required("maxCredentialUsageAge", ParameterKind::Int)
        .default("90")
        .accepts(Accepts::Between(0, 36_500))],
    members: &[MemberRead::related("AWS::IAM::User", "resourceName")],
    reads: Reads { item: false, related: &[USER], facts: &["credentialReport"], now: true, named: None },
    revision: 1,
    doubt: Some(
        "the age of what was never used counts from its making; AWS keeps results as they are for four hours, here each evaluation counts",
    ),
    judge: Judge::Account(judge),
};

/// Whether a credential is active, when it was used, and when it was made.
const CREDENTIALS: [[&str; 3]; 3] = [
    ["password_enabled", "password_last_used", "password_last_changed"],
    ["access_key_1_active", "access_key_1_last_used_date", "access_key_1_last_rotated"],
    ["access_key_2_active", "access_key_2_last_used_date", "access_key_2_last_rotated"],
];

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let Some(most) = subject.arguments.number("maxCredentialUsageAge") else { return Vec::new() };
    each_user(subject, |user| {
        let mut unused = false;
        for [active, used, made] in CREDENTIALS {
            if user.flag(active)? {
                let age = |column| age_in_days(subject, user.column(column)?);
                unused |= age(used).or_else(|| age(made))? > most;
            }
        }
        Some(Judgement::when(!unused, "A password or access key has not been used for too long."))
    })
}
