//! Database clusters are in several Availability Zones.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "RDS_CLUSTER_MULTI_AZ_ENABLED",
    page: "rds-cluster-multi-az-enabled",
    judges: "Database clusters are in several Availability Zones.",
    resource_types: &["AWS::RDS::DBCluster"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.multiAZ")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.multiAZ")?, "The cluster is in one Availability Zone only.")
}
