//! Classic load balancers listen with TLS or HTTPS only.

use super::load_balancers::is_encrypted;
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELB_TLS_HTTPS_LISTENERS_ONLY",
    page: "elb-tls-https-listeners-only",
    judges: "Classic load balancers listen with TLS or HTTPS only.",
    resource_types: &["AWS::ElasticLoadBalancing::LoadBalancer"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.listenerDescriptions")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let listeners = item.list("configuration.listenerDescriptions")?;
    only_if(!listeners.is_empty())?;
    for listener in listeners {
        require(is_encrypted(&listener)?, "A listener is not encrypted.")?;
    }
    Ok(())
}
