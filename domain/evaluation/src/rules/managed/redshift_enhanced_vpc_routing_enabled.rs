//! Clusters route their traffic through the VPC.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED",
    "redshift-enhanced-vpc-routing-enabled",
    "Clusters route their traffic through the VPC.",
    &["AWS::Redshift::Cluster"],
    &[MemberRead::flag("configuration.enhancedVpcRouting", true, "Enhanced VPC routing is off.")],
);
