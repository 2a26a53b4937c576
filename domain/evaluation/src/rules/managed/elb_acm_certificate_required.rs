//! Classic load balancers use certificates of ACM.

use super::load_balancers::{is_encrypted, is_of_acm};
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELB_ACM_CERTIFICATE_REQUIRED",
    page: "elb-acm-certificate-required",
    judges: "Classic load balancers use certificates of ACM.",
    resource_types: &["AWS::ElasticLoadBalancing::LoadBalancer"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.listenerDescriptions")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some("a load balancer without an encrypted listener is not compliant"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let mut encrypted = false;
    for listener in item.list("configuration.listenerDescriptions")? {
        if is_encrypted(&listener)? {
            encrypted = true;
            let certificate = listener.optional_text("listener.sslcertificateId")?;
            require(certificate.is_some_and(|arn| is_of_acm(&arn)), "A listener's certificate is not of ACM.")?;
        }
    }
    require(encrypted, "No listener is encrypted.")
}
