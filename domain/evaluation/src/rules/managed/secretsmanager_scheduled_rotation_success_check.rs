//! Secrets are rotated when they are scheduled to be.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "SECRETSMANAGER_SCHEDULED_ROTATION_SUCCESS_CHECK",
    page: "secretsmanager-scheduled-rotation-success-check",
    judges: "Secrets are rotated when they are scheduled to be.",
    resource_types: &["AWS::SecretsManager::Secret"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::optional("configuration.RotationEnabled"),
        MemberRead::needed("configuration.RotationOccurringAsScheduled"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    only_if(item.optional_flag("configuration.RotationEnabled")? == Some(true))?;
    let on_schedule = item.flag("configuration.RotationOccurringAsScheduled")?;
    require(on_schedule, "The secret was not rotated on schedule.")
}
