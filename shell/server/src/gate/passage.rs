//! One call on its way past the policies: each permission that it needs, asked on both sides.

use super::keys::{CallKeys, Cells};
use super::refused::{Refused, is_explicit};
use super::rest;
use super::standing::Standing;
use crate::permission::Permission;
use authorization::{
    Action, Guardrails, Key, Outcome, Path, Request, Resource, Rest, Side, decide, outcome, supports_resource_control,
};
use governance::Grant;
use governance::organizations::Organization;
use identifiers::AccountId;
use smol_str::{SmolStr, ToSmolStr};
use std::sync::Arc;

/// One call on its way.
pub(super) struct Gate<'g> {
    standing: Standing<'g>,
    /// The caller's account, where it is limited.
    caller: Option<Arc<Side>>,
    /// The service that is asked, by the prefix of its actions.
    service: &'static str,
    /// What service control policies can still deny of it to this caller; nothing where none limits it.
    rest: Option<Arc<Rest>>,
}

impl<'g> Gate<'g> {
    pub(super) fn new(standing: Standing<'g>, service: &'static str) -> Self {
        let limited = standing.own.filter(|own| own.management_account != standing.caller.account);
        let caller = limited.map(|_| standing.side(standing.caller.account));
        let rest = caller.as_ref().and_then(|side| rest::of(&standing, side, service));
        Self { standing, caller, service, rest }
    }

    /// Whether no service control policy can stand in the way of the service's actions.
    pub(super) fn passes_everything(&self) -> bool {
        self.rest.as_ref().is_none_or(|rest| rest.is_nothing())
    }

    /// Service control policies of the caller's organization, resource control policies of the owner's.
    pub(super) fn pass(&self, permission: &Permission, owner: Option<AccountId>) -> Result<(), Refused> {
        let (service, action) = (permission.action.service(), &permission.action);
        let fetched;
        let owner = match owner {
            Some(account) if account == self.standing.caller.account && self.caller.is_some() => self.caller.as_deref(),
            Some(account) => {
                fetched = self.standing.side(account);
                Some(fetched.as_ref())
            }
            None => None,
        };
        let passes_every = |path: Option<&Path>| path.is_none_or(|path| path.passes_every(action));
        let limiting_caller = self.caller.as_deref().and_then(Side::limiting_scps);
        let passes_caller = match (limiting_caller, &self.rest) {
            (Some(path), Some(rest)) if service == self.service => path.passes_beside(rest, action),
            (path, _) => passes_every(path),
        };
        let limiting_owner = owner.and_then(Side::limiting_rcps);
        let limiting_owner = limiting_owner.filter(|_| supports_resource_control(service));
        if passes_caller && passes_every(limiting_owner) {
            return Ok(());
        }
        let guardrails = Guardrails { caller: self.caller.as_deref(), owner, ..Guardrails::default() };
        self.asked(permission, owner, |request| match outcome(&guardrails, request) {
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
        let unlimited = match self.caller {
            Some(_) => None,
            None => standing.own.map(|_| standing.side(standing.caller.account)),
        };
        let caller = self.caller.as_deref().or(unlimited.as_deref());
        let principal = standing.caller.asking();
        let resource = Resource::Arn(permission.resource.clone());
        let action: &Action = &permission.action;
        let mut ask = |added: &[(Key, Vec<SmolStr>)]| {
            let context = CallKeys {
                standing,
                service: action.service(),
                added,
                principal: &principal,
                caller,
                owner,
                found: Cells::default(),
            };
            ask(&Request { principal: &principal, action, resource: &resource, context: &context })
        };
        if let [] | [_] = permission.keys.as_slice() {
            return ask(&permission.keys);
        }
        let variants = permission.variants().ok_or_else(|| Refused::unasked(standing, permission))?;
        variants.iter().try_for_each(|variant| ask(&variant.keys))
    }
}
