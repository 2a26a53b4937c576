//! HTTP listeners of application load balancers redirect to HTTPS.

use super::load_balancers::{LISTENER, listeners};
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK",
    page: "alb-http-to-https-redirection-check",
    judges: "HTTP listeners of application load balancers redirect to HTTPS.",
    resource_types: &["AWS::ElasticLoadBalancingV2::LoadBalancer"],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.type"),
        MemberRead::related("AWS::ElasticLoadBalancingV2::Listener", "configuration.LoadBalancerArn"),
        MemberRead::related("AWS::ElasticLoadBalancingV2::Listener", "configuration.Protocol"),
        MemberRead::related("AWS::ElasticLoadBalancingV2::Listener", "configuration.DefaultActions"),
    ],
    reads: Reads::with(&["AWS::ElasticLoadBalancingV2::Listener"]),
    revision: 1,
    doubt: Some(
        "only the default action of a listener is judged: its rules are in no item; without an HTTP listener the load balancer is compliant",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    only_if(item.text("configuration.type")? == "application")?;
    for listener in listeners(item, subject)? {
        if listener.text("configuration.Protocol")? != "HTTP" {
            continue;
        }
        let mut redirects = false;
        for action in listener.list("configuration.DefaultActions")? {
            redirects |= action.text("Type")? == "redirect" && action.text("RedirectConfig.Protocol")? == "HTTPS";
        }
        require(redirects, "An HTTP listener does not redirect to HTTPS.")?;
    }
    subject.knows_all(LISTENER)
}
