//! Classic load balancers balance across Availability Zones.

use crate::rules::member_read::MemberRead;
use crate::rules::rule::ManagedRule;

pub(super) const RULE: ManagedRule = ManagedRule::of_members(
    "ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED",
    "elb-cross-zone-load-balancing-enabled",
    "Classic load balancers balance across Availability Zones.",
    &["AWS::ElasticLoadBalancing::LoadBalancer"],
    &[MemberRead::flag(
        "supplementaryConfiguration.LoadBalancerAttributes.crossZoneLoadBalancing.enabled",
        true,
        "Cross-zone load balancing is off.",
    )],
);
