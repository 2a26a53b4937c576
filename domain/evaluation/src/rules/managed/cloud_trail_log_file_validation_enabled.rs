//! Trails write digest files.

use super::trails::TRAIL;
use crate::rules::rule::{Judge, Judgement, ManagedRule, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
    page: "cloud-trail-log-file-validation-enabled",
    resource_types: &[TRAIL],
    trigger: Trigger::Periodic,
    parameters: &[],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("the result without any trail is not documented: nothing applies"),
    judge: Judge::Item(judge),
};

fn judge(subject: &Subject<'_>) -> Judgement {
    let Some(item) = subject.item else { return Judgement::NotApplicable };
    let holds = item.configuration(&["logFileValidationEnabled"]).flag() == Some(true);
    Judgement::when(holds, "Log file validation is off.")
}
