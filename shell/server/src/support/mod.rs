//! AWS Support: nobody here has a plan that the API asks for, and it says so.

mod severity_levels;

use crate::modelled::{Modelled, Service, operation};
use crate::page_token::BAD_TOKEN;
use protocol::{Common, WireError};
use schema::ServiceId;
use wire_support::operations as op;

/// Its line in the table of services. None of its modelled operations has pages.
pub(crate) const SERVICE: Service = Service {
    id: ServiceId::Support,
    operations,
    permissions: |asking| asking.on_nothing(),
    bad_token: |operation| WireError::common(operation.service, Common::Validation, BAD_TOKEN),
};

/// The operations that are modelled.
fn operations() -> Vec<Modelled> {
    vec![operation!(Read, op::DescribeSeverityLevels, nothing => severity_levels::describe_severity_levels)]
}
