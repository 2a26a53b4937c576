//! What the rules on load balancers share: attributes, listeners, and where certificates come from.

use crate::rules::judgement::Answer;
use crate::rules::part::Part;
use crate::rules::subject::Subject;

pub(super) const LISTENER: &str = "AWS::ElasticLoadBalancingV2::Listener";
pub(super) const ATTRIBUTES: &str = "supplementaryConfiguration.LoadBalancerAttributes";

/// The value of an attribute of an application, network or gateway load balancer; absent when it isn't in the list.
pub(super) fn attribute(item: &Part<'_>, key: &str) -> Answer<Option<String>> {
    for attribute in item.list(ATTRIBUTES)? {
        if attribute.text("key")? == key {
            let flag = attribute.at("value").flag();
            return Ok(Some(flag.map_or_else(|| attribute.text("value"), |flag| Ok(flag.to_string()))?));
        }
    }
    Ok(None)
}

/// Whether a listener of a classic load balancer is encrypted.
pub(super) fn is_encrypted(listener: &Part<'_>) -> Answer<bool> {
    let protocol = listener.text("listener.protocol")?.to_ascii_uppercase();
    Ok(matches!(protocol.as_str(), "HTTPS" | "SSL"))
}

/// Whether a certificate's ARN is one of ACM.
pub(super) fn is_of_acm(arn: &str) -> bool {
    arn.split(':').nth(2) == Some("acm")
}

/// The listeners of a load balancer that is no classic one.
pub(super) fn listeners<'a>(item: &Part<'a>, subject: &Subject<'a>) -> Answer<Vec<Part<'a>>> {
    let named = item.at("configuration.loadBalancerArn");
    let arn = named.text().or(item.item.arn.as_deref()).unwrap_or_default();
    let mut found = Vec::new();
    for listener in subject.related(LISTENER) {
        let of = listener.text("configuration.LoadBalancerArn")?;
        if of == item.item.resource_id.as_str() || (!of.is_empty() && of == arn) {
            found.push(listener);
        }
    }
    Ok(found)
}
