//! Snapshots of databases are encrypted.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_SNAPSHOT_ENCRYPTED",
    page: "rds-snapshot-encrypted",
    judges: "Snapshots of databases are encrypted.",
    resource_types: &["AWS::RDS::DBClusterSnapshot", "AWS::RDS::DBSnapshot"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.encrypted"), MemberRead::needed("configuration.storageEncrypted")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let encrypted = match item.item.resource_type.as_str() {
        "AWS::RDS::DBSnapshot" => item.flag("configuration.encrypted")?,
        _ => item.flag("configuration.storageEncrypted")?,
    };
    require(encrypted, "The snapshot is not encrypted.")
}
