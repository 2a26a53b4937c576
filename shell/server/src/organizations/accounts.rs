//! Accounts: looking at them, moving them, closing them, letting them go.

use super::view::{View, next_token, page};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::organizations::commands::{
    CloseAccount, LeaveOrganization, MoveAccount, RemoveAccountFromOrganization,
};
use governance::organizations::{Rejection, queries};
use wire_organizations::{
    CloseAccountRequest, DescribeAccountRequest, DescribeAccountResponse, ListAccountsForParentRequest,
    ListAccountsForParentResponse, ListAccountsRequest, ListAccountsResponse, MoveAccountRequest,
    RemoveAccountFromOrganizationRequest,
};

pub async fn describe_account(
    _: &Installation,
    call: &Call,
    input: DescribeAccountRequest,
) -> Result<DescribeAccountResponse, Refusal> {
    let view = View::of(call)?;
    let id = from_wire::id(&input.account_id)?;
    let account = view.organizations.member(&view.organization.id, id).ok_or(Rejection::AccountNotFound)?;
    Ok(DescribeAccountResponse { account: Some(to_wire::account(&view, account)) })
}

pub async fn list_accounts(
    _: &Installation,
    call: &Call,
    input: ListAccountsRequest,
) -> Result<ListAccountsResponse, Refusal> {
    let view = View::of(call)?;
    let scope = Scope { operation: "ListAccounts", caller: &call.caller, parameters: &[] };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::accounts(view.organizations, view.organization, wanted);
    Ok(ListAccountsResponse {
        accounts: Some(found.items.into_iter().map(|account| to_wire::account(&view, account)).collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn list_accounts_for_parent(
    _: &Installation,
    call: &Call,
    input: ListAccountsForParentRequest,
) -> Result<ListAccountsForParentResponse, Refusal> {
    let view = View::of(call)?;
    let parent = from_wire::id(&input.parent_id)?;
    let parameters = [input.parent_id.as_str()];
    let scope = Scope { operation: "ListAccountsForParent", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::accounts_for_parent(view.organizations, view.organization, &parent, wanted)?;
    Ok(ListAccountsForParentResponse {
        accounts: Some(found.items.into_iter().map(|account| to_wire::account(&view, account)).collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn move_account(installation: &Installation, call: &Call, input: MoveAccountRequest) -> Result<(), Refusal> {
    let command = MoveAccount {
        account: from_wire::id(&input.account_id)?,
        source: from_wire::id(&input.source_parent_id)?,
        destination: from_wire::id(&input.destination_parent_id)?,
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn close_account(
    installation: &Installation,
    call: &Call,
    input: CloseAccountRequest,
) -> Result<(), Refusal> {
    let command = CloseAccount { account: from_wire::id(&input.account_id)? };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn remove_account_from_organization(
    installation: &Installation,
    call: &Call,
    input: RemoveAccountFromOrganizationRequest,
) -> Result<(), Refusal> {
    let command = RemoveAccountFromOrganization { account: from_wire::id(&input.account_id)? };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn leave_organization(installation: &Installation, call: &Call, (): ()) -> Result<(), Refusal> {
    installation.engine.execute(call.caller.clone(), LeaveOrganization).await?;
    Ok(())
}
