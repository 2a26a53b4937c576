//! What the rules on task definitions share: which revision of a family is the one that counts.

use crate::rules::judgement::Answer;
use crate::rules::part::Part;
use crate::rules::subject::Subject;

pub(super) const TASK_DEFINITION: &str = "AWS::ECS::TaskDefinition";

/// Whether a task definition is the latest active revision of its family; or, where those that aren't active count as well and none is
/// active, the latest of all. One whose ARN has no revision stands alone.
pub(super) fn is_latest(item: &Part<'_>, subject: &Subject<'_>, inactive_count: bool) -> Answer<bool> {
    let active = is_active(item)?;
    let Some((family, number)) = revision(item) else { return Ok(active || inactive_count) };
    let (mut later_active, mut later_inactive, mut any_active) = (false, false, false);
    for other in subject.related(TASK_DEFINITION).filter(|other| other.item.resource_id != item.item.resource_id) {
        let Some((_, other_number)) = revision(&other).filter(|(other_family, _)| *other_family == family) else {
            continue;
        };
        let other_active = is_active(&other)?;
        any_active |= other_active;
        later_active |= other_active && other_number > number;
        later_inactive |= !other_active && other_number > number;
    }
    Ok(if active { !later_active } else { inactive_count && !any_active && !later_inactive })
}

/// One without a status was never deregistered.
fn is_active(item: &Part<'_>) -> Answer<bool> {
    Ok(item.optional_text("configuration.Status")?.is_none_or(|status| status == "ACTIVE"))
}

/// Family and number, of `arn:PARTITION:ecs:REGION:ACCOUNT:task-definition/FAMILY:REVISION`.
fn revision(item: &Part<'_>) -> Option<(String, u64)> {
    let read = |arn: &str| {
        let (_, name) = arn.rsplit_once("task-definition/")?;
        let (family, number) = name.rsplit_once(':')?;
        Some((family.to_owned(), number.parse().ok()?))
    };
    let recorded = item.item.arn.as_deref().and_then(read);
    recorded.or_else(|| read(item.at("configuration.TaskDefinitionArn").text()?))
}
