//! What the rules on task definitions share: which revision of a family is the one that counts.

use std::collections::BTreeMap;

use crate::rules::judgement::{Answer, Judgement};
use crate::rules::part::Part;
use crate::rules::subject::Subject;

pub(super) const TASK_DEFINITION: &str = "AWS::ECS::TaskDefinition";

/// The revisions of a family, as far as they decide which one counts.
#[derive(Default)]
struct Family {
    latest_active: Option<u64>,
    latest_inactive: Option<u64>,
    /// What is missing of one of them: then it isn't known which one counts.
    missing: Option<Judgement>,
}

/// Whether a task definition is the latest active revision of its family; or, where those that aren't active count as well and none is
/// active, the latest of all. One whose ARN has no revision stands alone.
pub(super) fn is_latest(item: &Part<'_>, subject: &Subject<'_>, inactive_count: bool) -> Answer<bool> {
    let active = is_active(item)?;
    let Some((family, number)) = revision(item) else { return Ok(active || inactive_count) };
    let families = subject.inventory.once("families of task definitions", || families(subject));
    let Some(family) = families.get(&family) else { return Ok(active || inactive_count) };
    if let Some(missing) = &family.missing {
        return Err(missing.clone());
    }
    let is_last = |latest: Option<u64>| latest.is_none_or(|latest| latest <= number);
    Ok(if active {
        is_last(family.latest_active)
    } else {
        inactive_count && family.latest_active.is_none() && is_last(family.latest_inactive)
    })
}

fn families(subject: &Subject<'_>) -> BTreeMap<String, Family> {
    let mut families: BTreeMap<String, Family> = BTreeMap::new();
    for one in subject.related(TASK_DEFINITION) {
        let Some((family, number)) = revision(&one) else { continue };
        let family = families.entry(family).or_default();
        match is_active(&one) {
            Ok(true) => family.latest_active = family.latest_active.max(Some(number)),
            Ok(false) => family.latest_inactive = family.latest_inactive.max(Some(number)),
            Err(missing) => family.missing = Some(missing),
        }
    }
    families
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
