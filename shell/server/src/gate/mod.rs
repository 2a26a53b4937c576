//! What stands before every operation: the policies of the caller's organization and of the owner's, and what is delegated.

mod keys;
mod objects;
mod passage;
mod refused;
mod standing;

use crate::call::Call;
use crate::installation::Installation;
use crate::permission::{Asking, Permission, prefix};
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
    let organization = standing.own();
    let delegating = organization.filter(|own| {
        own.resource_policy.is_some()
            && own.management_account != call.caller.account
            && operation.service == ServiceId::Organizations
            && is_delegable(operation.name)
    });
    if standing.passes_everything_of(service) && delegating.is_none() && !supports_resource_control(service) {
        return Ok(None);
    }
    let gate = Gate::new(standing);
    let refuse = |refused: Refused| {
        WireError::common(operation.service, Common::AccessDenied, refused.message).because(refused.why)
    };
    let permissions = permissions(&Asking { state: &call.snapshot.state, caller: &call.caller, operation, input });
    for permission in &permissions {
        gate.pass(permission, owner(&permission.resource)).map_err(refuse)?;
    }
    match delegating {
        Some(organization) => gate.granted(organization, &permissions).map_err(refuse),
        None => Ok(None),
    }
}

/// The account that an ARN names as the owner of what it stands for.
fn owner(resource: &str) -> Option<AccountId> {
    resource.split(':').nth(4)?.parse().ok()
}
