//! Trails write digest files.

use super::trails::TRAIL;
use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
    page: "cloud-trail-log-file-validation-enabled",
    judges: "Trails write digest files.",
    resource_types: &[TRAIL],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[MemberRead::needed("configuration.logFileValidationEnabled")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("the result without any trail is not documented: nothing applies"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.logFileValidationEnabled")?, "Log files are not validated.")
}
