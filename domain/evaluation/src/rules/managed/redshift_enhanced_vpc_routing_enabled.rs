//! Clusters route their traffic through the VPC.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED",
    page: "redshift-enhanced-vpc-routing-enabled",
    judges: "Clusters route their traffic through the VPC.",
    resource_types: &["AWS::Redshift::Cluster"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.enhancedVpcRouting")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.enhancedVpcRouting")?, "Enhanced VPC routing is off.")
}
