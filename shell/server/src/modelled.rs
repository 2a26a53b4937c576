//! A modelled operation: a line in the table of its service, and what a service shows of itself to the table of all.

use crate::call::Call;
use crate::gate::Permissions;
use crate::installation::Installation;
use crate::refusal::Refusal;
use futures::future::BoxFuture;
use governance::{Resource, authorize};
use http::Response;
use protocol::{Decode, Operation, Tree, WireError};
use schema::ServiceId;

/// What an operation does. The right to read, and to change rows, is asked for here, on the state that is read; the right to a
/// command is asked for when it is decided, on the state that it changes, and here before that where the line says what its resource
/// is: who may not use an operation learns nothing of what there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// It reads.
    Read,
    /// It changes something, by a command.
    Write,
    /// It changes bulk rows only, which no command decides; its rights are asked for as those of a read are.
    Bulk,
}

type Handle = for<'a> fn(&'a Installation, &'a Call, Tree) -> BoxFuture<'a, Result<Response<Vec<u8>>, Refusal>>;

/// A modelled operation.
pub struct Modelled {
    /// Its schema.
    pub operation: &'static schema::Operation,
    /// Whether it only reads.
    pub access: Access,
    pub(crate) handle: Handle,
}

/// A line of the table: `operation!(Read, op::ListParents, child_id => tree::list_parents)`. After the operation stands what its
/// resources are: the member of its input that names them, by ids or ARNs; `own MEMBER` where that is the name of something of the
/// caller's account in the Region of the call; or `nothing` where there is none in particular.
macro_rules! operation {
    ($access:ident, $marker:ty, nothing => $handler:path) => {
        $crate::modelled::operation!(@ $access, $marker, $handler, |_input| [::governance::Resource::NONE])
    };
    ($access:ident, $marker:ty, own $($member:ident).+ => $handler:path) => {
        $crate::modelled::operation!(@ $access, $marker, $handler, |input| {
            let _ = &input.$($member).+;
            [::governance::Resource::NONE]
        })
    };
    ($access:ident, $marker:ty, $($member:ident).+ => $handler:path) => {
        $crate::modelled::operation!(@ $access, $marker, $handler, |input| {
            $crate::modelled::Names::resources(&input.$($member).+)
        })
    };
    (@ $access:ident, $marker:ty, $handler:path, |$input:ident| $resources:expr) => {
        $crate::modelled::Modelled::new(
            <$marker as ::protocol::Operation>::OPERATION,
            $crate::modelled::Access::$access,
            |installation, call, input| {
                Box::pin(async move {
                    let $input = $crate::modelled::decode::<$marker>(input);
                    for resource in $resources {
                        $crate::modelled::ask(call, <$marker as ::protocol::Operation>::OPERATION, resource)?;
                    }
                    let output = $handler(installation, call, $input).await?;
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

/// Asks for the right to an operation on a resource, on the state at the time of the call.
///
/// # Errors
/// What the service says to those without it.
pub(crate) fn ask(call: &Call, operation: &'static schema::Operation, resource: Resource) -> Result<(), Refusal> {
    let Some(operation) = domain_operation(operation) else { return Ok(()) };
    Ok(authorize(&call.snapshot.state, &call.caller, operation, resource)?)
}

/// A member of an input that names resources.
pub(crate) trait Names {
    /// The accounts that it names, each once; nothing in particular for whatever else it names, and where it names nothing: then it
    /// is about the caller's own.
    fn resources(&self) -> Vec<Resource>;
}

impl Names for String {
    fn resources(&self) -> Vec<Resource> {
        // The account of an ARN is its fifth part.
        let id = if self.starts_with("arn:") { self.split(':').nth(4).unwrap_or_default() } else { self };
        vec![id.parse().map_or(Resource::NONE, Resource::account)]
    }
}

impl<T: Names> Names for Option<T> {
    fn resources(&self) -> Vec<Resource> {
        self.as_ref().map_or_else(|| vec![Resource::NONE], Names::resources)
    }
}

impl<T: Names> Names for Vec<T> {
    fn resources(&self) -> Vec<Resource> {
        let mut all = Vec::new();
        for resource in self.iter().flat_map(Names::resources) {
            if !all.contains(&resource) {
                all.push(resource);
            }
        }
        if all.is_empty() { vec![Resource::NONE] } else { all }
    }
}

/// A service: all that the table of services knows of it.
pub struct Service {
    /// Which one it is.
    pub id: ServiceId,
    /// Its operations that are modelled.
    pub operations: fn() -> Vec<Modelled>,
    /// What an operation needs to be permitted by policies.
    pub(crate) permissions: Permissions,
    /// The exception for a page token that belongs to another request.
    pub bad_token: fn(&'static schema::Operation) -> WireError,
}

/// The operation as the domain names it; none for services that the domain doesn't know.
pub fn domain_operation(operation: &schema::Operation) -> Option<governance::Operation> {
    match operation.service {
        ServiceId::Organizations => Some(governance::Operation::organizations(operation.name)),
        ServiceId::Config => Some(governance::Operation::config(operation.name)),
        ServiceId::SecurityHub => Some(governance::Operation::security_hub(operation.name)),
        ServiceId::Iam => Some(governance::Operation::iam(operation.name)),
        ServiceId::Sts | ServiceId::Tagging | ServiceId::Ec2 | ServiceId::Support | ServiceId::Account => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, Resource};

    fn text(text: &str) -> String {
        text.to_owned()
    }

    #[test]
    fn an_account_is_a_resource_whatever_the_member_may_name_besides() {
        let two = Resource::account("222222222222".parse().unwrap());
        let three = Resource::account("333333333333".parse().unwrap());
        let arn = "arn:aws:config:us-east-1:333333333333:config-rule/config-rule-abcdef";
        assert_eq!(text("222222222222").resources(), [two]);
        assert_eq!(Some(text("222222222222")).resources(), [two]);
        assert_eq!(text(arn).resources(), [three]);
        for other in ["r-abcd", "ou-abcd-12345678", "p-12345678", "22222222222", "", "arn:", "arn:aws:s3:::bucket"] {
            assert_eq!(text(other).resources(), [Resource::NONE], "{other}");
        }
        assert_eq!(None::<String>.resources(), [Resource::NONE]);
        let several = vec![text("222222222222"), text("r-abcd"), text(arn), text("222222222222")];
        assert_eq!(several.resources(), [two, Resource::NONE, three]);
        assert_eq!(Vec::<String>::new().resources(), [Resource::NONE]);
    }
}
