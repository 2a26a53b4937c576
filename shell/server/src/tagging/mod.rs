//! AWS Resource Groups Tagging API: tags of all services' things in one place, read here and changed by the services themselves.

mod arns;
mod keys_and_values;
mod page;
mod refusal;
mod resources;
mod tag_resources;

use crate::modelled::{Modelled, Service, operation};
use schema::ServiceId;
use wire_resourcegroupstaggingapi::operations as op;

/// Its line in the table of services.
pub(crate) const SERVICE: Service = Service {
    id: ServiceId::Tagging,
    operations,
    permissions: |asking| asking.on_nothing(),
    bad_token: refusal::bad_token,
};

/// The operations that are modelled. What a resource named in them needs, the resource's own service asks for.
fn operations() -> Vec<Modelled> {
    vec![
        operation!(Read, op::GetResources, nothing => resources::get_resources),
        operation!(Read, op::GetTagKeys, nothing => keys_and_values::get_tag_keys),
        operation!(Read, op::GetTagValues, nothing => keys_and_values::get_tag_values),
        operation!(Write, op::TagResources, nothing => tag_resources::tag_resources),
        operation!(Write, op::UntagResources, nothing => tag_resources::untag_resources),
    ]
}
