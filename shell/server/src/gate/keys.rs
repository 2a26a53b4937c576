//! The condition keys of a call. Facts: IAM User Guide, "AWS global condition context keys".

use super::standing::Standing;
use crate::permission::Permission;
use authorization::{Context, Key, Principal, Side, derive};
use governance::{self, Proof};
use identifiers::{Region, Timestamp};
use protocol::timestamps::iso8601;
use smol_str::{SmolStr, ToSmolStr};

/// Services whose only endpoint in a partition stands in one Region, by the prefix of their actions.
const GLOBAL: [&str; 4] = ["account", "iam", "organizations", "support"];

/// All keys of a call that asks for a permission; those that are in none of it are absent.
pub(super) fn of(
    standing: &Standing<'_>,
    permission: &Permission,
    principal: &Principal,
    caller: Option<&Side>,
    owner: Option<&Side>,
) -> Context {
    let mut context = Context::new();
    let now = standing.now;
    let mut give = |name: &'static str, value: Option<SmolStr>| {
        if let Some(value) = value {
            context.give(Key::new(name), value);
        }
    };
    give("aws:CurrentTime", Some(iso8601(now.millis()).into()));
    give("aws:EpochTime", Some(now.millis().div_euclid(1_000).to_smolstr()));
    // A global service has one endpoint in a partition, whatever Region a request is signed for.
    let signed = &standing.caller.region;
    let is_global = GLOBAL.contains(&permission.action.service());
    let region = if is_global { Region::global_in(signed.partition()) } else { signed.clone() };
    give("aws:RequestedRegion", Some(region.to_smolstr()));
    give("aws:SourceIp", standing.origin.source_ip.map(|address| address.to_smolstr()));
    // Here stands what AWS's endpoints, which take nothing else, would say.
    give("aws:SecureTransport", Some(SmolStr::new_static("true")));
    give("aws:ViaAWSService", Some(SmolStr::new_static("false")));
    give("aws:UserAgent", standing.origin.user_agent.as_deref().map(SmolStr::new));
    give("aws:referer", standing.origin.referer.as_deref().map(SmolStr::new));
    // Only temporary credentials have it, and none that were issued here saw a second factor.
    let is_session = matches!(standing.caller.principal, governance::Principal::AssumedRole { .. });
    give("aws:MultiFactorAuthPresent", is_session.then(|| SmolStr::new_static("false")));
    give("aws:SourceIdentity", standing.caller.source_identity().cloned());
    give("aws:TokenIssueTime", issued_at(standing).map(|at| iso8601(at.millis()).into()));
    for (key, values) in &permission.keys {
        context.give_all(key.clone(), values.iter().cloned());
    }
    for (key, values) in &standing.enforcement.keys {
        context.give_all(key.clone(), values.iter().cloned());
    }
    derive(&mut context, principal, caller, owner);
    context
}

/// When the caller's temporary credentials were issued.
fn issued_at(standing: &Standing<'_>) -> Option<Timestamp> {
    match standing.caller.proof {
        Proof::Issued { at } => Some(at),
        Proof::Asserted | Proof::Internal => None,
    }
}
