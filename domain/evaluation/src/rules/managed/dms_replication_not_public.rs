//! Replication instances are not public.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "DMS_REPLICATION_NOT_PUBLIC",
    "dms-replication-not-public",
    "Replication instances are not public.",
    &["AWS::DMS::ReplicationInstance"],
    &[MemberRead::flag("configuration.PubliclyAccessible", false, "The replication instance is public.")],
)
.periodic();
