//! The table of all services and their modelled operations: what routes, answers and reports coverage.

use crate::call::Call;
use crate::installation::Installation;
use crate::modelled::{Modelled, Service};
use crate::refusal::Refusal;
use crate::{account, config, ec2, faults, gate, iam, organizations, securityhub, sts, support, tagging};
use engine::ExecuteError;
use governance::{Caller, Grant, Rejection, State};
use http::Response;
use protocol::{Common, Routed, Tree, WireError};
use schema::ServiceId;
use std::collections::HashMap;
use std::sync::LazyLock;
use storage::StorageError;

/// The largest body of an API request, in bytes: well above what any operation's constraints allow.
pub const BODY_LIMIT: usize = 4 * 1024 * 1024;

/// The services, each with its line.
static SERVICES: [Service; 9] = [
    organizations::SERVICE,
    config::SERVICE,
    securityhub::SERVICE,
    sts::SERVICE,
    tagging::SERVICE,
    iam::SERVICE,
    ec2::SERVICE,
    support::SERVICE,
    account::SERVICE,
];

static TABLE: LazyLock<HashMap<(ServiceId, &'static str), Modelled>> = LazyLock::new(|| {
    let all = SERVICES.iter().flat_map(|service| (service.operations)());
    all.map(|modelled| ((modelled.operation.service, modelled.operation.name), modelled)).collect()
});

/// The operation's line in the table, if it is modelled.
pub fn modelled(operation: &schema::Operation) -> Option<&'static Modelled> {
    TABLE.get(&(operation.service, operation.name))
}

/// The operations that are modelled, in no particular order.
pub fn operations() -> impl Iterator<Item = &'static schema::Operation> {
    TABLE.values().map(|modelled| modelled.operation)
}

/// Reads the input of a call out of the parts of its request, and answers: what the port does with a request that was routed, and a
/// rehearsal with a call of its plan.
pub async fn call(
    installation: &Installation,
    routed: &Routed,
    query: &str,
    body: &[u8],
    call: &Call,
) -> Response<Vec<u8>> {
    let operation = routed.operation;
    if modelled(operation).is_none() {
        let service = schema::service(operation.service).signing_name;
        installation.asked.note(&call.caller, || format!("{service}:{}", operation.name));
        return WireError::not_modelled(operation).response(&call.request_id);
    }
    match protocol::input_tree(routed, query, body, BODY_LIMIT) {
        Ok(input) => answer(installation, operation, call, input).await,
        Err(problem) => problem.to_wire(operation.service).response(&call.request_id),
    }
}

/// Checks an input against the model, and answers.
async fn answer(
    installation: &Installation,
    operation: &'static schema::Operation,
    call: &Call,
    input: Tree,
) -> Response<Vec<u8>> {
    let error = |error: WireError| error.response(&call.request_id);
    let Some(modelled) = modelled(operation) else { return error(WireError::not_modelled(operation)) };
    if let Some(closed) = closed(&call.snapshot.state, &call.caller, operation.service) {
        return error(closed);
    }
    // A throttle doesn't look at the input.
    if let Some(struck) = faults::strike(&installation.engine, operation, &call.caller) {
        return error(struck);
    }
    if let Err(violation) = protocol::check(operation, &input) {
        return error(violation);
    }
    let granted;
    let call = match permitted(installation, call, operation, &input) {
        Ok(None) => call,
        Ok(grant) => {
            granted = Call { caller: Caller { grant, ..call.caller.clone() }, ..call.clone() };
            &granted
        }
        Err(denied) => return error(denied),
    };
    match (modelled.handle)(installation, call, input).await {
        Ok(response) => response,
        Err(refused) => error(exception(&refused, operation)),
    }
}

/// Whether policies permit it; if it rests on a delegation policy, on which one.
fn permitted(
    installation: &Installation,
    call: &Call,
    operation: &'static schema::Operation,
    input: &Tree,
) -> Result<Option<Grant>, WireError> {
    match SERVICES.iter().find(|service| service.id == operation.service) {
        Some(service) => gate::ask(installation, call, operation, input, service.permissions),
        None => Err(WireError::not_modelled(operation)),
    }
}

/// What a caller gets whose account is closed: nobody can use it, even while its organization still lists it.
fn closed(state: &State, caller: &Caller, service: ServiceId) -> Option<WireError> {
    let message = Rejection::AccountClosed.to_string();
    let closed = state.organizations.is_closed(caller.account);
    closed.then(|| WireError::common(service, Common::UnknownCredentials, message))
}

/// A refusal as the operation's service answers it.
fn exception(refusal: &Refusal, operation: &'static schema::Operation) -> WireError {
    match refusal {
        Refusal::Rejected(rejection) | Refusal::Execute(ExecuteError::Rejected(rejection)) => {
            rejected(rejection, operation)
        }
        // Trying again would be of no use.
        Refusal::Execute(ExecuteError::Storage(StorageError::Full(message)))
        | Refusal::Storage(StorageError::Full(message)) => {
            WireError::common(operation.service, Common::Validation, message.clone())
        }
        Refusal::Execute(ExecuteError::Storage(problem)) | Refusal::Storage(problem) => {
            tracing::error!(%problem, operation = operation.name, "storage");
            let message = "storage can't take the request now; try again";
            WireError::common(operation.service, Common::Unavailable, message)
        }
        Refusal::Execute(ExecuteError::Stopping) => {
            WireError::common(operation.service, Common::Unavailable, "the installation is stopping")
        }
        Refusal::Execute(ExecuteError::Broken) => {
            WireError::common(operation.service, Common::InternalFailure, "the request could not be decided")
        }
        Refusal::BadToken(_) => match SERVICES.iter().find(|service| service.id == operation.service) {
            Some(service) => (service.bad_token)(operation),
            None => WireError::not_modelled(operation),
        },
        Refusal::Wire(error) => WireError::clone(error),
    }
}

/// A rejection in the words of the service whose area of the domain rejects.
fn rejected(rejection: &Rejection, operation: &'static schema::Operation) -> WireError {
    match rejection {
        Rejection::Organizations(rejection) => organizations::rejected(rejection, operation),
        Rejection::ConformancePacks(rejection) => config::rejected(rejection, operation),
        Rejection::CentralConfiguration(rejection) => securityhub::rejected(rejection, operation),
        Rejection::RootAccess(rejection) => iam::rejected(*rejection, operation),
        Rejection::AccountClosed => {
            WireError::common(operation.service, Common::UnknownCredentials, rejection.to_string())
        }
        Rejection::Import(_) | Rejection::Internal => {
            WireError::common(operation.service, Common::AccessDenied, rejection.to_string())
        }
    }
}
