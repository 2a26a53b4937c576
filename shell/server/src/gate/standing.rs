//! Where a caller stands: what is true at the time of the call, and what the call is taken to bring along.

use super::moment::Moment;
use crate::call::Call;
use crate::enforcement::Enforcement;
use crate::guardrails::Guardrails;
use crate::installation::Installation;
use crate::origin::Origin;
use authorization::{Attached, Side};
use engine::Snapshot;
use governance::Caller;
use governance::organizations::{Organization, ResourcePolicy};
use identifiers::AccountId;
use smol_str::ToSmolStr;
use std::sync::{Arc, PoisonError};

/// A call, as far as policies ask.
#[derive(Clone, Copy)]
pub(super) struct Standing<'s> {
    pub(super) caller: &'s Caller,
    pub(super) snapshot: &'s Snapshot,
    pub(super) origin: &'s Origin,
    pub(super) now: Moment<'s>,
    /// The caller's organization. In other partitions an account of the same number is another account, which belongs to none.
    pub(super) own: Option<&'s Organization>,
    pub(super) enforcement: &'s Enforcement,
    pub(super) guardrails: &'s Guardrails,
}

impl<'s> Standing<'s> {
    pub(super) fn of(installation: &'s Installation, call: &'s Call) -> Self {
        Self {
            caller: &call.caller,
            snapshot: &call.snapshot,
            origin: &call.origin,
            now: Moment::By(&installation.engine),
            own: call.snapshot.state.organizations.organization_seen_by(&call.caller),
            enforcement: &installation.options.enforcement,
            guardrails: &installation.guardrails,
        }
    }

    /// An account of the caller's partition as a side of a request; what it takes is compiled when it is first asked for.
    pub(super) fn side(&self, account: AccountId) -> Arc<Side> {
        let organizations = &self.snapshot.state.organizations;
        let is_own = self.own.is_some() && account == self.caller.account;
        let organization = if is_own { self.own } else { organizations.organization_of(account) };
        if organization.is_none_or(|organization| organization.partition != self.caller.region.partition()) {
            return Arc::new(Side { account: account.to_smolstr(), ..Side::default() });
        }
        let known =
            self.guardrails.compiled.read().unwrap_or_else(PoisonError::into_inner).find(organizations, account);
        known.unwrap_or_else(|| {
            self.guardrails.compiled.write().unwrap_or_else(PoisonError::into_inner).side(organizations, account)
        })
    }

    /// An organization's delegation policy.
    pub(super) fn delegation(&self, policy: &ResourcePolicy) -> Attached {
        let known = self.guardrails.compiled.read().unwrap_or_else(PoisonError::into_inner).find_delegation(policy);
        known.unwrap_or_else(|| self.compile_delegation(policy))
    }

    fn compile_delegation(&self, policy: &ResourcePolicy) -> Attached {
        self.guardrails.compiled.write().unwrap_or_else(PoisonError::into_inner).delegation(policy)
    }
}
