//! The one question of rights that comes before every command and query.

use crate::caller::Caller;
use crate::command::{Command, Decision, Operation, Resource, Service};
use crate::context::Context;
use crate::rejection::Rejection;
use crate::state::State;

/// Whether the caller may use the operation on the resource. Our own workers may do everything that is theirs.
///
/// # Errors
/// The refusal that the service answers.
pub fn authorize(state: &State, caller: &Caller, operation: Operation, resource: Resource) -> Result<(), Rejection> {
    if caller.is_system() {
        return Ok(());
    }
    if state.organizations.is_closed(caller.account) {
        return Err(Rejection::AccountClosed);
    }
    match operation.service {
        Service::Organizations => {
            crate::organizations::access::authorize(state, caller, operation.name, resource).map_err(Into::into)
        }
        Service::Config => {
            crate::conformance_packs::access::authorize(state, caller, operation.name, resource).map_err(Into::into)
        }
        Service::SecurityHub => {
            crate::central_configuration::access::authorize(state, caller, operation.name, resource).map_err(Into::into)
        }
        Service::Iam => crate::organizations::root_access::authorize(state, caller, operation.name).map_err(Into::into),
        Service::Bailiwick => Err(Rejection::Internal),
    }
}

/// Asks for the right, then decides. No right to change something depends on what it is about: a command looks at that itself.
///
/// # Errors
/// The refusal or the rejection.
pub fn decide<C: Command>(
    state: &State,
    caller: &Caller,
    command: &C,
    context: &Context<'_>,
) -> Result<Decision<C::Output>, Rejection> {
    authorize(state, caller, C::OPERATION, Resource::NONE)?;
    command.decide(state, caller, context)
}
