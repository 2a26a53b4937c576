//! GetAccountInformation: what an account is called, since when it is there, and whether it is in use.

use super::target_account::target_account;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::organizations::AccountState;
use governance::roles;
use wire_account::{GetAccountInformationRequest, GetAccountInformationResponse};

pub async fn get_account_information(
    _: &Installation,
    call: &Call,
    input: GetAccountInformationRequest,
) -> Result<GetAccountInformationResponse, Refusal> {
    let account = target_account(call, input.account_id.as_deref())?;
    let organizations = &call.snapshot.state.organizations;
    let known = organizations.accounts.get(&account);
    // An account that nobody named is called by its number.
    let name = known.map_or_else(|| account.to_string(), |account| account.name.to_string());
    let created = organizations.created_at(account).unwrap_or(roles::UNKNOWN);
    let state = match known.map_or(AccountState::Active, |account| account.state) {
        AccountState::Active | AccountState::PendingClosure => "ACTIVE",
        AccountState::Closed => "CLOSED",
    };
    Ok(GetAccountInformationResponse {
        account_id: Some(account.to_string()),
        account_name: Some(name),
        account_created_date: Some(created.millis()),
        account_state: Some(state.to_owned()),
    })
}
