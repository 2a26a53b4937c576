//! Replication instances are not public.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "DMS_REPLICATION_NOT_PUBLIC",
    page: "dms-replication-not-public",
    judges: "Replication instances are not public.",
    resource_types: &["AWS::DMS::ReplicationInstance"],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[MemberRead::needed("configuration.PubliclyAccessible")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(!item.flag("configuration.PubliclyAccessible")?, "The replication instance is public.")
}
