//! Recovery points are encrypted.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "BACKUP_RECOVERY_POINT_ENCRYPTED",
    page: "backup-recovery-point-encrypted",
    judges: "Recovery points are encrypted.",
    resource_types: &["AWS::Backup::RecoveryPoint"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.IsEncrypted")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.IsEncrypted")?, "The recovery point is not encrypted.")
}
