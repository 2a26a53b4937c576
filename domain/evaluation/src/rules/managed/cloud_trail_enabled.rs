//! Some trail is logging, to the places asked for.

use super::trails::{TRAIL, all_of, some_trail};
use crate::rules::judgement::Judged;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUD_TRAIL_ENABLED",
    page: "cloudtrail-enabled",
    judges: "Some trail is logging, to the places asked for.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[
        Parameter::optional("s3BucketName", ParameterKind::String),
        Parameter::optional("snsTopicArn", ParameterKind::String),
        Parameter::optional("cloudWatchLogsLogGroupArn", ParameterKind::String),
    ],
    members: &[
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.trailARN"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.s3BucketName"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.snsTopicARN"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.cloudWatchLogsLogGroupArn"),
    ],
    reads: Reads { item: false, related: &[TRAIL], facts: &["trailStatus"], now: false, named: None },
    revision: 1,
    doubt: Some("whether a trail is logging is a fact of its own; unknown means no verdict"),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    some_trail(subject, "No trail that is logging is as asked for.", |trail| {
        all_of([trail.goes_where_asked(subject), trail.is_logging(subject)])
    })
}
