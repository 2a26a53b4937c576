//! Instances are not stopped for longer than allowed.

use identifiers::Timestamp;

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Accepts, Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EC2_STOPPED_INSTANCE",
    page: "ec2-stopped-instance",
    judges: "Instances are not stopped for longer than allowed.",
    resource_types: &["AWS::EC2::Instance"],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("AllowedDays", ParameterKind::Int)
        .assumed("30")
        .accepts(Accepts::Between(0, 36_500))],
    members: &[
        MemberRead::needed("configuration.state.name"),
        MemberRead::optional("configuration.stateTransitionReason"),
    ],
    reads: Reads { item: true, related: &[], facts: &[], now: true, named: None },
    revision: 2,
    doubt: Some(
        "the time comes from the reason that the item gives for the transition, not from the recorded history: rules are judged by the newest items alone",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    if item.text("configuration.state.name")? != "stopped" {
        return Ok(());
    }
    let reason = item.optional_text("configuration.stateTransitionReason")?;
    let Some(stopped) = reason.as_deref().and_then(moment) else {
        // Documented: a time that cannot be determined is not compliant.
        return require(false, "It is not known since when the instance is stopped.");
    };
    let allowed = subject.arguments.number("AllowedDays").unwrap_or(30.0);
    require(subject.inventory.now.days_since(stopped) <= allowed, "The instance is stopped for too long.")
}

/// The time in a reason such as `User initiated (2025-12-30 10:00:00 GMT)`.
fn moment(reason: &str) -> Option<Timestamp> {
    let (_, rest) = reason.rsplit_once('(')?;
    let text = rest.strip_suffix(')')?;
    let text = text.strip_suffix(" GMT").or_else(|| text.strip_suffix(" UTC"))?;
    Timestamp::from_iso(&format!("{text}Z"))
}
