//! Trails write digest files.

use super::trails::TRAIL;
use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED",
    "cloud-trail-log-file-validation-enabled",
    "Trails write digest files.",
    &[TRAIL],
    &[MemberRead::flag("configuration.logFileValidationEnabled", true, "Log files are not validated.")],
)
.periodic()
.doubt("the result without any trail is not documented: nothing applies");
