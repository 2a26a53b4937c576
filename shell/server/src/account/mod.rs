//! AWS Account Management: the Regions of an account, and the little that is known of the account itself.

mod account_information;
mod contact_information;
mod permissions;
mod regions;
mod target_account;

use crate::modelled::{Modelled, Service, operation};
use crate::page_token::BAD_TOKEN;
use protocol::WireError;
use schema::ServiceId;
use schema::account::errors as e;
use wire_account::operations as op;

/// Its line in the table of services.
pub(crate) const SERVICE: Service =
    Service { id: ServiceId::Account, operations, permissions: permissions::permissions, bad_token };

fn bad_token(operation: &'static schema::Operation) -> WireError {
    WireError::of(operation.service, &e::VALIDATION_EXCEPTION, BAD_TOKEN)
}

/// The operations that are modelled.
fn operations() -> Vec<Modelled> {
    vec![
        operation!(Read, op::GetAccountInformation, account_id => account_information::get_account_information),
        operation!(Read, op::GetContactInformation, account_id => contact_information::get_contact_information),
        operation!(Read, op::GetRegionOptStatus, account_id => regions::get_region_opt_status),
        operation!(Read, op::ListRegions, account_id => regions::list_regions),
    ]
}
