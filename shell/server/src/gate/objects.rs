//! The same for requests to object storage, which take their time: what they are permitted is asked for in their course.

use super::moment::Moment;
use super::passage::Gate;
use super::standing::Standing;
use crate::bucket_owner::owner_of;
use crate::enforcement::Enforcement;
use crate::guardrails::Guardrails;
use crate::installation::Installation;
use crate::origin::Origin;
use crate::permission::{NOTHING_IN_PARTICULAR, Permission};
use authorization::{Action, Key};
use buckets::{Denied, Need, Permit, RequestKey};
use engine::Snapshot;
use governance::Caller;
use http::{HeaderName, HeaderValue};
use identifiers::{AccountId, Timestamp};
use protocol::{WHY, header_text};
use smol_str::{SmolStr, format_smolstr};
use std::borrow::Cow;
use std::sync::Arc;

/// A request to object storage on its way.
pub struct ObjectGate {
    caller: Caller,
    snapshot: Arc<Snapshot>,
    origin: Origin,
    now: Timestamp,
    enforcement: Enforcement,
    guardrails: Arc<Guardrails>,
}

impl ObjectGate {
    /// What stands before a request; nothing where policies aren't obeyed.
    pub fn before(installation: &Installation, caller: &Caller, origin: Origin) -> Option<Arc<dyn Permit>> {
        let enforcement = installation.options.enforcement.clone();
        enforcement.enforced.then(|| -> Arc<dyn Permit> {
            Arc::new(Self {
                caller: caller.clone(),
                snapshot: installation.engine.snapshot(),
                origin,
                now: installation.engine.now(),
                enforcement,
                guardrails: installation.guardrails.clone(),
            })
        })
    }

    fn resource(&self, need: &Need<'_>) -> SmolStr {
        let partition = self.caller.region.partition();
        match (need.bucket, need.key) {
            (None, _) => NOTHING_IN_PARTICULAR.into(),
            (Some(bucket), None) => format_smolstr!("arn:{partition}:s3:::{bucket}"),
            (Some(bucket), Some(key)) => format_smolstr!("arn:{partition}:s3:::{bucket}/{key}"),
        }
    }
}

impl Permit for ObjectGate {
    fn permit(&self, need: &Need<'_>, owner: &str, keys: &[RequestKey]) -> Result<(), Denied> {
        let standing = Standing {
            caller: &self.caller,
            snapshot: &self.snapshot,
            origin: &self.origin,
            now: Moment::At(self.now),
            own: self.snapshot.state.organizations.organization_seen_by(&self.caller),
            enforcement: &self.enforcement,
            guardrails: &self.guardrails,
        };
        let Some(action) = Action::new(need.action) else { return Ok(()) };
        let values = |values: &[String]| values.iter().map(SmolStr::from).collect();
        let mut keys: Vec<(Key, Vec<SmolStr>)> =
            keys.iter().map(|(name, given)| (Key::new(name.as_str()), values(given))).collect();
        let owner: Option<AccountId> = owner_of(owner).map(|(account, _)| account);
        if let Some(owner) = owner {
            keys.push((Key::new("s3:ResourceAccount"), vec![format_smolstr!("{owner}")]));
        }
        let permission = Permission { action: Cow::Owned(action), resource: self.resource(need), keys };
        let service = need.action.split_once(':').map_or("", |(service, _)| service);
        let gate = Gate::new(standing, service);
        gate.pass(&permission, owner).map_err(|refused| {
            tracing::info!(operation = need.action, account = %self.caller.account, why = refused.why, "refused");
            // Whoever is in another organization, or in none, learns nothing of whose policies these are.
            let own = standing.own.map(|own| &own.id);
            let its =
                owner.and_then(|owner| self.snapshot.state.organizations.organization_of(owner)).map(|its| &its.id);
            let is_close = own == its || owner == Some(self.caller.account);
            if !is_close {
                return Denied::default();
            }
            let why = HeaderValue::from_str(&header_text(&refused.why)).ok();
            let why = why.map(|why| (HeaderName::from_static(WHY), why));
            Denied { message: refused.message, headers: why.into_iter().collect() }
        })
    }
}
