//! What stands before every operation: the policies of the caller's organization and of the owner's, and what is delegated.

mod keys;
mod moment;
mod objects;
mod passage;
mod refused;
mod rest;
mod standing;

use crate::call::Call;
use crate::installation::Installation;
use crate::permission::{Asking, NOTHING_IN_PARTICULAR, Permission, prefix};
use authorization::supports_resource_control;
use governance::Grant;
use governance::organizations::is_delegable;
use identifiers::AccountId;
pub use objects::ObjectGate;
use passage::Gate;
use protocol::{Common, Tree, WireError};
use refused::Refused;
use schema::{Operation, ServiceId};
use standing::Standing;

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
    let standing = Standing::of(installation, call);
    if !standing.enforcement.enforced {
        return Ok(None);
    }
    let service = prefix(operation);
    let organization = standing.own;
    let delegating = organization.filter(|own| {
        own.resource_policy.is_some()
            && own.management_account != call.caller.account
            && operation.service == ServiceId::Organizations
            && is_delegable(operation.name)
    });
    let gate = Gate::new(standing, service);
    if gate.passes_everything() && delegating.is_none() && !supports_resource_control(service) {
        return Ok(None);
    }
    let refuse = |refused: Refused| {
        WireError::common(operation.service, Common::AccessDenied, refused.message).because(refused.why)
    };
    let seed = installation.engine.seed();
    let permissions = permissions(&Asking::new(&call.snapshot.state, &call.caller, operation, input, seed));
    for permission in &permissions {
        gate.pass(permission, Some(owner(&standing, operation, &permission.resource))).map_err(refuse)?;
    }
    match delegating {
        Some(organization) => gate.granted(organization, &permissions).map_err(refuse),
        None => Ok(None),
    }
}

/// The account that owns what an operation is on: the one that the ARN names; else for what is an organization's its management account,
/// and the caller's own for everything else.
fn owner(standing: &Standing<'_>, operation: &Operation, resource: &str) -> AccountId {
    let is_named = resource != NOTHING_IN_PARTICULAR;
    let named = is_named.then(|| resource.split(':').nth(4)).flatten().and_then(|account| account.parse().ok());
    let managing = standing.own.filter(|_| operation.service == ServiceId::Organizations);
    named.or(managing.map(|own| own.management_account)).unwrap_or(standing.caller.account)
}
