//! What stands before every operation: the policies of the caller's organization and of the owner's, and what is delegated.

mod keys;
mod refused;

use crate::call::Call;
use crate::installation::Installation;
use crate::permission::{Asking, Permission, prefix};
use authorization::{Guardrails, Outcome, Request, Resource, Side, decide, outcome, supports_resource_control};
use governance::Grant;
use governance::organizations::{Compiled, Organization, State as Organizations, is_delegable};
use identifiers::AccountId;
use protocol::{Tree, WireError};
use schema::{Operation, ServiceId};
use smol_str::ToSmolStr;
use std::sync::PoisonError;

/// What a service's operation needs to be permitted; nothing for one that everybody may use.
pub type Permissions = fn(&Asking<'_>) -> Vec<Permission>;

/// Whether a call may be made as far as policies of organizations say; if it rests on a delegation policy, on which one.
///
/// Identity policies aren't modelled: every principal is taken to have those that allow everything.
///
/// # Errors
/// What the service answers to a caller whom a policy denies it.
pub fn ask(
    installation: &Installation,
    call: &Call,
    operation: &'static Operation,
    input: &Tree,
    permissions: Permissions,
) -> Result<Option<Grant>, WireError> {
    if !installation.options.enforcement.enforced {
        return Ok(None);
    }
    let organizations = &call.snapshot.state.organizations;
    // In other partitions an account of the same number is another account, which belongs to no organization.
    let own = organizations.organization_seen_by(&call.caller);
    let limited = own.filter(|own| own.management_account != call.caller.account);
    let side = limited.map(|_| side(installation, organizations, call.caller.account));
    let passes = side.as_ref().and_then(Side::limiting_scps).is_none_or(|levels| {
        let service = prefix(operation);
        levels.iter().all(|level| level.passes_everything_of(service))
    });
    let delegating = limited.filter(|own| {
        own.resource_policy.is_some() && operation.service == ServiceId::Organizations && is_delegable(operation.name)
    });
    if passes && delegating.is_none() && !supports_resource_control(prefix(operation)) {
        return Ok(None);
    }
    let asking = Asking { state: &call.snapshot.state, caller: &call.caller, operation, input };
    let permissions = permissions(&asking);
    let caller = side.or_else(|| own.map(|_| self::side(installation, organizations, call.caller.account)));
    let mut gate = Gate { installation, call, operation, caller };
    for permission in &permissions {
        gate.pass(permission)?;
    }
    match delegating {
        Some(organization) => gate.granted(organization, &permissions),
        None => Ok(None),
    }
}

/// An account as a side of a request; what it takes is compiled when it is first asked for.
fn side(installation: &Installation, organizations: &Organizations, account: AccountId) -> Side {
    let known = installation.guardrails.read().unwrap_or_else(PoisonError::into_inner).find(organizations, account);
    known.unwrap_or_else(|| {
        let mut compiled = installation.guardrails.write().unwrap_or_else(PoisonError::into_inner);
        Compiled::side(&mut compiled, organizations, account)
    })
}

/// One call on its way.
struct Gate<'g> {
    installation: &'g Installation,
    call: &'g Call,
    operation: &'static Operation,
    caller: Option<Side>,
}

impl Gate<'_> {
    /// Service control policies of the caller's organization, resource control policies of the owner's.
    fn pass(&mut self, permission: &Permission) -> Result<(), WireError> {
        let organizations = &self.call.snapshot.state.organizations;
        let owner = owner(&permission.resource).map(|account| side(self.installation, organizations, account));
        let guardrails = Guardrails { caller: self.caller.as_ref(), owner: owner.as_ref(), ..Guardrails::default() };
        self.asked(permission, owner.as_ref(), |request| match outcome(&guardrails, request) {
            Outcome::Allowed => Ok(()),
            // Nothing is unknown of a call; were it so, it would be safer to refuse it.
            Outcome::Denied | Outcome::Undecided => {
                let decision = decide(&guardrails, request);
                Err(refused::refused(self.call, self.operation, permission, &decision))
            }
        })
    }

    /// What the delegation policy says of a call that isn't the management account's.
    fn granted(&self, organization: &Organization, permissions: &[Permission]) -> Result<Option<Grant>, WireError> {
        let Some(policy) = &organization.resource_policy else { return Ok(None) };
        let compiled = &self.installation.guardrails;
        let delegation = compiled.write().unwrap_or_else(PoisonError::into_inner).delegation(policy);
        let owner = Side { account: organization.management_account.to_smolstr(), ..Side::default() };
        let guardrails = Guardrails { delegation: Some(&delegation), ..Guardrails::default() };
        let mut is_granted = true;
        for permission in permissions {
            self.asked(permission, Some(&owner), |request| {
                let decision = decide(&guardrails, request);
                is_granted &= decision.outcome() == Outcome::Allowed;
                if refused::is_explicit(&decision) {
                    return Err(refused::refused(self.call, self.operation, permission, &decision));
                }
                Ok(())
            })?;
        }
        Ok(is_granted.then(|| Grant { policy: policy.id.clone(), revision: policy.revision }))
    }

    /// Puts a permission's question.
    fn asked<T>(&self, permission: &Permission, owner: Option<&Side>, ask: impl FnOnce(&Request<'_>) -> T) -> T {
        let principal = self.call.caller.asking();
        let context = keys::of(self.installation, self.call, permission, &principal, self.caller.as_ref(), owner);
        let resource = Resource::Arn(permission.resource.clone());
        ask(&Request { principal: &principal, action: &permission.action, resource: &resource, context: &context })
    }
}

/// The account that an ARN names as the owner of what it stands for.
fn owner(resource: &str) -> Option<AccountId> {
    resource.split(':').nth(4)?.parse().ok()
}
