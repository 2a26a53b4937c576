//! Active access keys are no older than asked for.

use super::credentials::{USER, age_in_days, each_user};
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ACCESS_KEYS_ROTATED",
    page: "access-keys-rotated",
    judges: "Active access keys of users are not older than asked for.",
    resource_types: &[USER],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::required("maxAccessKeyAge", ParameterKind::Int)
        .default("90")
        .accepts(Accepts::Between(0, 36_500))],
    members: &[MemberRead::related("AWS::IAM::User", "resourceName")],
    reads: Reads { item: false, related: &[USER], facts: &["credentialReport"], now: true, named: None },
    revision: 1,
    doubt: Some("users without an active key are compliant; exactly the maximum age is not too old"),
    judge: Judge::Account(judge),
};

/// Whether a key is active, and when it was made.
const KEYS: [[&str; 2]; 2] =
    [["access_key_1_active", "access_key_1_last_rotated"], ["access_key_2_active", "access_key_2_last_rotated"]];

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let Some(most) = subject.arguments.number("maxAccessKeyAge") else { return Vec::new() };
    each_user(subject, |user| {
        let mut old = false;
        for [active, rotated] in KEYS {
            if user.flag(active)? {
                old |= age_in_days(subject, user.column(rotated)?)? > most;
            }
        }
        Some(Judgement::when(!old, "An active access key is too old."))
    })
}
