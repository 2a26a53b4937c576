//! Some trail follows the security best practices: all Regions, global events, validated, encrypted, all management events.

use super::trails::{Known, all_of, some_trail};
use crate::rules::judgement::Judged;
use crate::rules::member_read::MemberRead;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::{ACCOUNT, Subject};
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUDTRAIL_SECURITY_TRAIL_ENABLED",
    page: "cloudtrail-security-trail-enabled",
    judges: "Some trail follows the security best practices: all Regions, global events, validated, encrypted, all management events.",
    resource_types: &[ACCOUNT],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.includeGlobalServiceEvents"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.isMultiRegionTrail"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.logFileValidationEnabled"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.kmsKeyId"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.trailARN"),
        MemberRead::related("AWS::CloudTrail::Trail", "configuration.hasCustomEventSelectors"),
    ],
    reads: Reads {
        item: false,
        related: &["AWS::CloudTrail::Trail"],
        facts: &["eventSelectors"],
        now: false,
        named: None,
    },
    revision: 2,
    doubt: Some(
        "event selectors are a fact of their own, known from the item only when it says that there are no custom ones; whether the trail is logging is not asked",
    ),
    judge: Judge::Account(judge),
};

const FLAGS: [&str; 3] = ["includeGlobalServiceEvents", "isMultiRegionTrail", "logFileValidationEnabled"];

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    some_trail(subject, "No trail follows the best practices.", |trail| {
        let is_on = |flag| Known::from(trail.item.configuration(&[flag]).flag() == Some(true));
        let [global, regions, validated] = FLAGS.map(is_on);
        let key = trail.item.configuration(&["kmsKeyId"]);
        all_of([
            global,
            regions,
            validated,
            key.text().is_some_and(|key| !key.is_empty()).into(),
            trail.selects(subject, |selector| {
                selector.includes_management && !selector.excludes_sources && selector.read_write == "All"
            }),
        ])
    })
}
