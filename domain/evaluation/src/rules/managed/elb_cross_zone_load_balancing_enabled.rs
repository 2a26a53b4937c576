//! Classic load balancers balance across Availability Zones.

use crate::rules::part::{Answer, Part, require};
use crate::rules::rule::{Judge, ManagedRule, MemberRead, Reads, Subject, Trigger};

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED",
    page: "elb-cross-zone-load-balancing-enabled",
    judges: "Classic load balancers balance across Availability Zones.",
    resource_types: &["AWS::ElasticLoadBalancing::LoadBalancer"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("supplementaryConfiguration.LoadBalancerAttributes.crossZoneLoadBalancing.enabled")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(
        item.flag("supplementaryConfiguration.LoadBalancerAttributes.crossZoneLoadBalancing.enabled")?,
        "Cross-zone load balancing is off.",
    )
}
