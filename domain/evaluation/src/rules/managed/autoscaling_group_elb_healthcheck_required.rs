//! Auto Scaling groups behind a load balancer use its health checks.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED",
    page: "autoscaling-group-elb-healthcheck-required",
    judges: "Auto Scaling groups behind a load balancer use its health checks.",
    resource_types: &["AWS::AutoScaling::AutoScalingGroup"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::optional("configuration.loadBalancerNames"),
        MemberRead::optional("configuration.targetGroupARNs"),
        MemberRead::needed("configuration.healthCheckType"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("groups behind a target group are judged like those behind a classic load balancer"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let classic = item.optional_texts("configuration.loadBalancerNames")?;
    let targets = item.optional_texts("configuration.targetGroupARNs")?;
    only_if(!(classic.is_empty() && targets.is_empty()))?;
    let checks = item.text("configuration.healthCheckType")?;
    require(checks.split(',').any(|check| check.trim() == "ELB"), "The load balancer's health checks are not used.")
}
