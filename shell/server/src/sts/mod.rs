//! AWS STS: who the caller is, and the way from a management account into its members.

mod assume_role;
mod get_caller_identity;
mod permissions;
mod session_tags;

use crate::modelled::{Modelled, Service, operation};
use crate::page_token::BAD_TOKEN;
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_sts::operations as op;

/// Its line in the table of services. None of its modelled operations has pages.
pub(crate) const SERVICE: Service = Service {
    id: ServiceId::Sts,
    operations,
    permissions: permissions::permissions,
    bad_token: |operation| WireError::common(operation.service, Common::Validation, BAD_TOKEN),
};

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::AssumeRole, role_arn => assume_role::assume_role),
        operation!(Read, op::GetCallerIdentity, nothing => get_caller_identity::get_caller_identity),
    ]
}
