//! Trails send events to CloudWatch Logs, lately enough.

use super::trails::Trail;
use crate::moment::read_moment;
use crate::rules::judgement::{Answer, Judgement, require};
use crate::rules::member_read::MemberRead;
use crate::rules::outcome::Need;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED",
    page: "cloud-trail-cloud-watch-logs-enabled",
    judges: "Trails send events to CloudWatch Logs, lately enough.",
    resource_types: &["AWS::CloudTrail::Trail"],
    trigger: Trigger::Periodic,
    parameters: &[
        Parameter::optional("expectedDeliveryWindowAge", ParameterKind::Int).accepts(Accepts::Between(1, 1_000_000))
    ],
    members: &[
        MemberRead::optional("configuration.cloudWatchLogsLogGroupArn"),
        MemberRead::optional("configuration.trailARN"),
    ],
    reads: Reads { item: true, related: &[], facts: &["trailStatus"], now: true, named: None },
    revision: 1,
    doubt: Some("the result without any trail is not documented: nothing applies"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let group = item.optional_text("configuration.cloudWatchLogsLogGroupArn")?;
    require(group.is_some(), "The trail has no log group.")?;
    let Some(hours) = subject.arguments.number("expectedDeliveryWindowAge") else { return Ok(()) };
    let arn = Trail { item: item.item }.arn();
    let delivered = subject.inventory.facts.fact("trailStatus", &[&arn, "LatestCloudWatchLogsDeliveryTime"]);
    let delivered = delivered.document().and_then(read_moment);
    let delivered = delivered
        .ok_or_else(|| Judgement::Unknown(Need::Fact(format!("trailStatus.{arn}.LatestCloudWatchLogsDeliveryTime"))))?;
    require(subject.inventory.now.hours_since(delivered) <= hours, "The last delivery is too long ago.")
}
