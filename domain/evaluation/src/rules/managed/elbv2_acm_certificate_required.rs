//! Application and network load balancers use certificates of ACM, of those asked for.

use super::load_balancers::{LISTENER, is_of_acm, listeners};
use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::parameter::{Parameter, ParameterKind};
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "ELBV2_ACM_CERTIFICATE_REQUIRED",
    page: "elbv2-acm-certificate-required",
    judges: "Application and network load balancers use certificates of ACM, of those asked for.",
    resource_types: &["AWS::ElasticLoadBalancingV2::LoadBalancer"],
    trigger: Trigger::Periodic,
    parameters: &[Parameter::optional("AcmCertificatesAllowed", ParameterKind::Csv)],
    members: &[
        MemberRead::needed("configuration.type"),
        MemberRead::related("AWS::ElasticLoadBalancingV2::Listener", "configuration.LoadBalancerArn"),
        MemberRead::related("AWS::ElasticLoadBalancingV2::Listener", "configuration.Certificates"),
    ],
    reads: Reads::with(&["AWS::ElasticLoadBalancingV2::Listener"]),
    revision: 2,
    doubt: Some("a load balancer without a listener is not applicable"),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
    only_if(matches!(item.text("configuration.type")?.as_str(), "application" | "network"))?;
    let allowed = subject.arguments.list("AcmCertificatesAllowed");
    let listeners = listeners(item, subject)?;
    for listener in &listeners {
        let certificates = listener.optional_list("configuration.Certificates")?;
        require(!certificates.is_empty(), "A listener has no certificate.")?;
        for certificate in certificates {
            let arn = certificate.text("CertificateArn")?;
            require(is_of_acm(&arn), "A listener's certificate is not of ACM.")?;
            require(allowed.is_empty() || allowed.contains(&arn.as_str()), "A listener has another certificate.")?;
        }
    }
    subject.knows_all(LISTENER)?;
    only_if(!listeners.is_empty())
}
