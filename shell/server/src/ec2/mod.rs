//! Amazon EC2: the Regions, which tools ask for before they ask for anything else.

mod regions;

use crate::modelled::{Modelled, Service, operation};
use crate::page_token::BAD_TOKEN;
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_ec2::operations as op;

/// Its line in the table of services. None of its modelled operations has pages.
pub(crate) const SERVICE: Service = Service {
    id: ServiceId::Ec2,
    operations,
    permissions: |asking| asking.on_nothing(),
    bad_token: |operation| WireError::common(operation.service, Common::Validation, BAD_TOKEN),
};

/// The operations that are modelled.
fn operations() -> Vec<Modelled> {
    vec![operation!(Read, op::DescribeRegions, nothing => regions::describe_regions)]
}
