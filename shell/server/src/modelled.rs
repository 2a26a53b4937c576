//! A modelled operation: a line in the table of its service, and what a service shows of itself to the table of all.

use crate::app::App;
use crate::call::Call;
use crate::refusal::Refusal;
use futures::future::BoxFuture;
use http::Response;
use protocol::{Decode, Operation, Tree, WireError};
use schema::ServiceId;

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
    pub(crate) handle: Handle,
}

/// A line of the table: `operation!(Read, op::ListRoots => list_roots)`.
macro_rules! operation {
    ($access:ident, $marker:ty => $handler:path) => {
        $crate::modelled::Modelled::new(
            <$marker as ::protocol::Operation>::OPERATION,
            $crate::modelled::Access::$access,
            |app, call, input| {
                Box::pin(async move {
                    let input = $crate::modelled::decode::<$marker>(input);
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

/// A service: all that the table of services knows of it.
pub struct Service {
    /// Which one it is.
    pub id: ServiceId,
    /// Its operations that are modelled.
    pub operations: fn() -> Vec<Modelled>,
    /// The exception for a page token that belongs to another request.
    pub bad_token: fn(&'static schema::Operation) -> WireError,
}

/// The operation as the domain names it; none for services that the domain doesn't know.
pub fn domain_operation(operation: &schema::Operation) -> Option<governance::Operation> {
    match operation.service {
        ServiceId::Organizations => Some(governance::Operation::organizations(operation.name)),
        ServiceId::Config => Some(governance::Operation::config(operation.name)),
        ServiceId::SecurityHub => Some(governance::Operation::security_hub(operation.name)),
        ServiceId::Sts => None,
    }
}
