//! AWS Organizations on the wire: requests to commands and queries, state to answers, one noun a file.

mod organization;
pub(crate) mod refusal;
mod to_wire;

use crate::dispatch::{Modelled, operation};
use wire_organizations::operations as op;

/// The operations that are modelled.
pub fn operations() -> Vec<Modelled> {
    vec![
        operation!(Write, op::CreateOrganization => organization::create_organization),
        operation!(Read, op::DescribeOrganization => organization::describe_organization),
    ]
}
