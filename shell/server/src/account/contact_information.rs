//! GetContactInformation: accounts here have no addresses, and it says so.

use super::target_account::target_account;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use protocol::WireError;
use schema::ServiceId;
use schema::account::errors as e;
use wire_account::{GetContactInformationRequest, GetContactInformationResponse};

pub async fn get_contact_information(
    _: &Installation,
    call: &Call,
    input: GetContactInformationRequest,
) -> Result<GetContactInformationResponse, Refusal> {
    let account = target_account(call, input.account_id.as_deref())?;
    let message = format!("No contact information is known for the account {account}.");
    Err(WireError::of(ServiceId::Account, &e::RESOURCE_NOT_FOUND_EXCEPTION, message).into())
}
