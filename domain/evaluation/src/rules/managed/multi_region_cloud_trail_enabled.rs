//! Some trail is logging the management events of all Regions, to the places asked for.

use super::trails::{Known, TRAIL, all_of, some_trail};
use crate::rules::judgement::Judged;
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "MULTI_REGION_CLOUD_TRAIL_ENABLED",
    page: "multi-region-cloudtrail-enabled",
    judges: "Some trail is logging the management events of all Regions, to the places asked for.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[
        Parameter::optional("s3BucketName", ParameterKind::String),
        Parameter::optional("snsTopicArn", ParameterKind::String),
        Parameter::optional("cloudWatchLogsLogGroupArn", ParameterKind::String),
        Parameter::optional("includeManagementEvents", ParameterKind::Boolean),
        Parameter::optional("readWriteType", ParameterKind::String),
    ],
    members: &[
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.trailARN"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.isMultiRegionTrail"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.hasCustomEventSelectors"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.s3BucketName"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.snsTopicARN"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.cloudWatchLogsLogGroupArn"),
    ],
    reads: Reads { item: false, related: &[TRAIL], facts: &["trailStatus", "eventSelectors"], now: false },
    revision: 1,
    doubt: Some(
        "event selectors are a fact of their own, known from the item only when it says that there are no custom ones",
    ),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let arguments = &subject.arguments;
    let management = arguments.text("includeManagementEvents").is_none_or(|text| text.eq_ignore_ascii_case("true"));
    some_trail(subject, "No multi-Region trail that is logging is as asked for.", |trail| {
        all_of([
            Known::from(trail.item.configuration(&["isMultiRegionTrail"]).flag() == Some(true)),
            trail.goes_where_asked(subject),
            trail.is_logging(subject),
            trail.selects(subject, |selector| {
                selector.includes_management == management
                    && !selector.excludes_sources
                    && arguments
                        .text("readWriteType")
                        .is_none_or(|wanted| selector.read_write.eq_ignore_ascii_case(wanted))
            }),
        ])
    })
}
