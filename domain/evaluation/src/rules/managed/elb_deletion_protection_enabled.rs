//! Load balancers are protected from deletion.

use super::load_balancers::{ATTRIBUTES, attribute};
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELB_DELETION_PROTECTION_ENABLED",
    page: "elb-deletion-protection-enabled",
    judges: "Load balancers are protected from deletion.",
    resource_types: &["AWS::ElasticLoadBalancingV2::LoadBalancer"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("supplementaryConfiguration.LoadBalancerAttributes")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let value = attribute(item, "deletion_protection.enabled")?.ok_or_else(|| item.lacks(ATTRIBUTES))?;
    require(value == "true", "Deletion protection is off.")
}
