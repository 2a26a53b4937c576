//! Load balancers log access, to the buckets asked for.

use super::load_balancers::{ATTRIBUTES, attribute};
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELB_LOGGING_ENABLED",
    page: "elb-logging-enabled",
    judges: "Load balancers log access, to the buckets asked for.",
    resource_types: &["AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[Parameter::optional("s3BucketNames", ParameterKind::Csv)],
    members: &[
        MemberRead::needed("supplementaryConfiguration.LoadBalancerAttributes"),
        MemberRead::optional("configuration.type"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    let wanted = subject.arguments.list("s3BucketNames");
    let (logs, bucket) = if item.item.resource_type == "AWS::ElasticLoadBalancing::LoadBalancer" {
        let log = |key: &str| format!("supplementaryConfiguration.LoadBalancerAttributes.accessLog.{key}");
        (item.flag(&log("enabled"))?, item.optional_text(&log("s3BucketName"))?)
    } else {
        only_if(item.text("configuration.type")? == "application")?;
        let logs = attribute(item, "access_logs.s3.enabled")?.ok_or_else(|| item.lacks(ATTRIBUTES))?;
        (logs == "true", attribute(item, "access_logs.s3.bucket")?)
    };
    require(logs, "Access logs are off.")?;
    let accepted = wanted.is_empty() || bucket.is_some_and(|bucket| wanted.contains(&bucket.as_str()));
    require(accepted, "Access logs go to another bucket.")
}
