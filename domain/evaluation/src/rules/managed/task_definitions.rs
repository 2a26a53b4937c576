//! What the rules on task definitions share: which revision of a family is the one that counts.

use crate::rules::judgement::Answer;
use crate::rules::part::Part;
use crate::rules::subject::Subject;

pub(super) const TASK_DEFINITION: &str = "AWS::ECS::TaskDefinition";

/// A revision of a family of task definitions.
#[derive(Debug, PartialEq, Eq)]
struct Revision {
    family: String,
    number: u64,
    active: bool,
}

/// Whether a task definition is the latest active revision of its family; or, where those that aren't active count as well and none is
/// active, the latest of all. One whose ARN has no revision stands alone.
pub(super) fn is_latest(item: &Part<'_>, subject: &Subject<'_>, inactive_count: bool) -> Answer<bool> {
    let active = is_active(item)?;
    let Some(own) = Revision::read(item, active) else { return Ok(active || inactive_count) };
    let of_family: Vec<Revision> = subject
        .related(TASK_DEFINITION)
        .filter(|other| other.item.resource_id != item.item.resource_id)
        .filter_map(|other| Revision::read(&other, is_active(&other).ok()?))
        .filter(|other| other.family == own.family)
        .collect();
    let later = |active: bool| of_family.iter().any(|other| other.active == active && other.number > own.number);
    if active {
        return Ok(!later(true));
    }
    Ok(inactive_count && !of_family.iter().any(|other| other.active) && !later(false))
}

/// One without a status was never deregistered.
fn is_active(item: &Part<'_>) -> Answer<bool> {
    Ok(item.optional_text("configuration.Status")?.is_none_or(|status| status == "ACTIVE"))
}

impl Revision {
    /// Of `arn:PARTITION:ecs:REGION:ACCOUNT:task-definition/FAMILY:REVISION`.
    fn read(item: &Part<'_>, active: bool) -> Option<Self> {
        let told = item.at("configuration.TaskDefinitionArn");
        let (_, name) = told.text().or(item.item.arn.as_deref())?.rsplit_once("task-definition/")?;
        let (family, number) = name.rsplit_once(':')?;
        Some(Self { family: family.to_owned(), number: number.parse().ok()?, active })
    }
}
