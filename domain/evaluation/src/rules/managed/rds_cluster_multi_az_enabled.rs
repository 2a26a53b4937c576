//! Database clusters are in several Availability Zones.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "RDS_CLUSTER_MULTI_AZ_ENABLED",
    "rds-cluster-multi-az-enabled",
    "Database clusters are in several Availability Zones.",
    &["AWS::RDS::DBCluster"],
    &[MemberRead::flag("configuration.multiAZ", true, "The cluster is in one Availability Zone only.")],
)
.doubt("every cluster is judged, whatever its engine; the page speaks of Aurora");
