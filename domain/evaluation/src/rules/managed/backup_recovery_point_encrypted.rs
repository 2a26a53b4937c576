//! Recovery points are encrypted.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "BACKUP_RECOVERY_POINT_ENCRYPTED",
    "backup-recovery-point-encrypted",
    "Recovery points are encrypted.",
    &["AWS::Backup::RecoveryPoint"],
    &[MemberRead::flag("configuration.IsEncrypted", true, "The recovery point is not encrypted.")],
);
