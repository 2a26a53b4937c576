//! One call on its way past the policies: each permission that it needs, asked on both sides.

use super::keys;
use super::refused::{Refused, is_explicit};
use super::standing::Standing;
use crate::permission::Permission;
use authorization::{Guardrails, Outcome, Request, Resource, Side, decide, outcome, supports_resource_control};
use governance::Grant;
use governance::organizations::Organization;
use identifiers::AccountId;
use smol_str::ToSmolStr;
use std::sync::Arc;

/// One call on its way.
pub(super) struct Gate<'g> {
    standing: Standing<'g>,
    /// The caller's account, where it is limited.
    caller: Option<Arc<Side>>,
}

impl<'g> Gate<'g> {
    pub(super) fn new(standing: Standing<'g>) -> Self {
        let limited = standing.own().filter(|own| own.management_account != standing.caller.account);
        let caller = limited.map(|_| standing.side(standing.caller.account));
        Self { standing, caller }
    }

    /// Whether no service control policy can stand in the way of a service's actions.
    pub(super) fn passes_everything_of(&self, service: &str) -> bool {
        let levels = self.caller.as_deref().and_then(Side::limiting_scps);
        levels.is_none_or(|levels| levels.iter().all(|level| level.passes_everything_of(service)))
    }

    /// Service control policies of the caller's organization, resource control policies of the owner's.
    pub(super) fn pass(&self, permission: &Permission, owner: Option<AccountId>) -> Result<(), Refused> {
        let service = permission.action.service();
        let owner = owner.map(|account| self.standing.side(account));
        let limiting = owner.as_deref().filter(|_| supports_resource_control(service)).and_then(Side::limiting_rcps);
        let limited = limiting.is_some_and(|levels| levels.iter().any(|level| !level.passes_everything_of(service)));
        if !limited && self.passes_everything_of(service) {
            return Ok(());
        }
        let guardrails =
            Guardrails { caller: self.caller.as_deref(), owner: owner.as_deref(), ..Guardrails::default() };
        self.asked(permission, owner.as_deref(), |request| match outcome(&guardrails, request) {
            Outcome::Allowed => Ok(()),
            // Nothing is unknown of a call; were it so, it would be safer to refuse it.
            Outcome::Denied | Outcome::Undecided => {
                Err(Refused::new(&self.standing, permission, &decide(&guardrails, request)))
            }
        })
    }

    /// What the delegation policy says of a call that isn't the management account's.
    pub(super) fn granted(
        &self,
        organization: &Organization,
        permissions: &[Permission],
    ) -> Result<Option<Grant>, Refused> {
        let Some(policy) = &organization.resource_policy else { return Ok(None) };
        let delegation = self.standing.delegation(policy);
        let owner = Side { account: organization.management_account.to_smolstr(), ..Side::default() };
        let guardrails = Guardrails { delegation: Some(&delegation), ..Guardrails::default() };
        let mut is_granted = true;
        for permission in permissions {
            self.asked(permission, Some(&owner), |request| {
                let decision = decide(&guardrails, request);
                is_granted &= decision.outcome() == Outcome::Allowed;
                let refused = is_explicit(&decision);
                if refused { Err(Refused::new(&self.standing, permission, &decision)) } else { Ok(()) }
            })?;
        }
        Ok(is_granted.then(|| Grant { policy: policy.id.clone(), revision: policy.revision }))
    }

    /// Puts a permission's question, in each of its variants.
    fn asked(
        &self,
        permission: &Permission,
        owner: Option<&Side>,
        mut ask: impl FnMut(&Request<'_>) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        let standing = &self.standing;
        let unlimited = || standing.own().map(|_| standing.side(standing.caller.account));
        let caller = self.caller.clone().or_else(unlimited);
        let principal = standing.caller.asking();
        let resource = Resource::Arn(permission.resource.clone());
        let variants = permission.variants().ok_or_else(|| Refused::unasked(standing, permission))?;
        variants.iter().try_for_each(|variant| {
            let context = keys::of(standing, variant, &principal, caller.as_deref(), owner);
            ask(&Request { principal: &principal, action: &permission.action, resource: &resource, context: &context })
        })
    }
}
