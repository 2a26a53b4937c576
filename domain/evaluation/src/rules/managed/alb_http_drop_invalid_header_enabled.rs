//! Application load balancers drop headers that are not valid.

use super::load_balancers::{ATTRIBUTES, attribute};
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ALB_HTTP_DROP_INVALID_HEADER_ENABLED",
    page: "alb-http-drop-invalid-header-enabled",
    judges: "Application load balancers drop headers that are not valid.",
    resource_types: &["AWS::ElasticLoadBalancingV2::LoadBalancer"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.type"),
        MemberRead::needed("supplementaryConfiguration.LoadBalancerAttributes"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    only_if(item.text("configuration.type")? == "application")?;
    let value = attribute(item, "routing.http.drop_invalid_header_fields.enabled")?;
    require(value.ok_or_else(|| item.lacks(ATTRIBUTES))? == "true", "Headers that are not valid are let through.")
}
