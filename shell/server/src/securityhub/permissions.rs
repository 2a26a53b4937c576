//! What each operation of AWS Security Hub needs to be permitted. Facts: Service Authorization Reference, "AWS Security Hub".

use crate::permission::{Asking, NOTHING_IN_PARTICULAR, Permission};
use governance::central_configuration::{hub_arn, policy_by_identifier, queries};
use smol_str::SmolStr;

/// What the operation needs.
pub fn permissions(asking: &Asking<'_>) -> Vec<Permission> {
    let kinds = asking.kinds();
    let mut all: Vec<SmolStr> = Vec::new();
    if kinds.contains(&"configuration-policy") {
        all.extend(asking.texts("Identifier").map(|identifier| policy(asking, identifier)));
    }
    if kinds.contains(&"finding-aggregator") {
        all.extend(asking.texts("FindingAggregatorArn").map(Into::into));
    }
    if !kinds.is_empty() {
        all.extend(asking.texts("ResourceArn").map(Into::into));
    }
    if all.is_empty() && kinds.contains(&"hub") {
        all.push(hub_arn(&asking.caller.region, asking.caller.account).into());
    }
    let permissions = asking.on_each(all.iter().cloned()).into_iter().map(|permission| {
        let tags = queries::tags_of(asking.state, asking.caller, &permission.resource);
        permission.with_resource_tags(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())))
    });
    let mut permissions: Vec<Permission> = permissions.collect();
    permissions.extend(asking.and_tags(all.first().cloned().unwrap_or_else(|| NOTHING_IN_PARTICULAR.into())));
    permissions
}

/// A configuration policy's ARN, whichever way it is named.
fn policy(asking: &Asking<'_>, identifier: &str) -> SmolStr {
    let organization = asking.state.organizations.organization_seen_by(asking.caller);
    let found = organization.and_then(|own| policy_by_identifier(asking.state, &own.id, identifier).ok());
    found.map_or_else(|| identifier.into(), |policy| policy.arn().into())
}
