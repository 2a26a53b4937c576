//! The table of modelled operations: what routes, answers and reports coverage. One line an operation.

use crate::app::App;
use crate::refusal::Refusal;
use engine::Snapshot;
use futures::future::BoxFuture;
use governance::{Caller, Rejection, Resource, State, authorize};
use http::Response;
use protocol::{Common, Decode, Operation, Tree, WireError};
use schema::ServiceId;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

/// One call, after its form was checked.
pub struct Call {
    /// Who calls.
    pub caller: Caller,
    /// The state when the call came in.
    pub snapshot: Arc<Snapshot>,
    /// The id that the answer carries.
    pub request_id: String,
}

/// Whether an operation only reads: then its rights are asked for here, on the state that it reads. For a command they are
/// asked for when it is decided, on the state that it changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It reads.
    Read,
    /// It changes something, by a command.
    Write,
    /// It changes bulk rows only, which no command decides; its rights are asked for as those of a read are.
    Bulk,
}

type Handle = for<'a> fn(&'a App, &'a Call, Tree) -> BoxFuture<'a, Result<Response<Vec<u8>>, Refusal>>;

/// A modelled operation.
pub struct Modelled {
    /// Its schema.
    pub operation: &'static schema::Operation,
    /// Whether it only reads.
    pub access: Access,
    handle: Handle,
}

/// A line of the table: `operation!(Read, op::ListRoots => list_roots)`.
macro_rules! operation {
    ($access:ident, $marker:ty => $handler:path) => {
        $crate::dispatch::Modelled::new(
            <$marker as ::protocol::Operation>::OPERATION,
            $crate::dispatch::Access::$access,
            |app, call, input| {
                Box::pin(async move {
                    let input = $crate::dispatch::decode::<$marker>(input);
                    let output = $handler(app, call, input).await?;
                    Ok(::protocol::success::<$marker>(&output, &call.request_id))
                })
            },
        )
    };
}
pub(crate) use operation;

impl Modelled {
    pub(crate) fn new(operation: &'static schema::Operation, access: Access, handle: Handle) -> Self {
        Self { operation, access, handle }
    }
}

/// A validated tree as the operation's input.
pub(crate) fn decode<O: Operation>(tree: Tree) -> O::Input {
    O::Input::decode(tree)
}

static TABLE: LazyLock<HashMap<(ServiceId, &'static str), Modelled>> = LazyLock::new(|| {
    let all = crate::organizations::operations()
        .into_iter()
        .chain(crate::config::operations())
        .chain(crate::securityhub::operations())
        .chain(crate::sts::operations());
    all.map(|modelled| ((modelled.operation.service, modelled.operation.name), modelled)).collect()
});

/// The operation's line in the table, if it is modelled.
pub fn modelled(operation: &schema::Operation) -> Option<&'static Modelled> {
    TABLE.get(&(operation.service, operation.name))
}

/// Checks an input against the model, asks for the right where the operation reads, and answers.
pub async fn answer(app: &App, operation: &'static schema::Operation, call: &Call, input: Tree) -> Response<Vec<u8>> {
    let error = |error: WireError| error.response(&call.request_id);
    let Some(modelled) = modelled(operation) else { return error(WireError::not_modelled(operation)) };
    if let Some(closed) = closed(&call.snapshot.state, &call.caller, operation.service) {
        return error(closed);
    }
    // A throttle doesn't look at the input.
    if let Some(struck) = crate::control::faults::strike(app, operation, call) {
        return error(struck);
    }
    if let Err(violation) = protocol::check(operation, &input) {
        return error(violation);
    }
    let refused = match rights(call, modelled) {
        Ok(()) => match (modelled.handle)(app, call, input).await {
            Ok(response) => return response,
            Err(refused) => refused,
        },
        Err(refused) => refused,
    };
    error(refused.to_wire(operation))
}

/// What a caller gets whose account is closed: nobody can use it, even while its organization still lists it.
pub(crate) fn closed(state: &State, caller: &Caller, service: ServiceId) -> Option<WireError> {
    let message = Rejection::AccountClosed.to_string();
    let closed = state.organizations.is_closed(caller.account);
    closed.then(|| WireError::common(service, Common::UnknownCredentials, message))
}

fn rights(call: &Call, modelled: &Modelled) -> Result<(), Refusal> {
    let Some(operation) = crate::refusal::domain_operation(modelled.operation) else { return Ok(()) };
    match modelled.access {
        Access::Write => Ok(()),
        Access::Read | Access::Bulk => Ok(authorize(&call.snapshot.state, &call.caller, operation, Resource::NONE)?),
    }
}
