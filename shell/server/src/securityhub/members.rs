//! An administrator's members, and a member's administrator.

use super::from_wire;
use super::page::{next_token, page_of};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::central_configuration::commands::{
    CreateMembers, DeleteMembers, DisassociateMembers, UnprocessedAccount,
};
use governance::central_configuration::queries::members as queries;
use governance::central_configuration::{Member, Rejection};
use identifiers::AccountId;
use wire_securityhub::{
    self as wire, CreateMembersRequest, CreateMembersResponse, DeleteMembersRequest, DeleteMembersResponse,
    DisassociateMembersRequest, DisassociateMembersResponse, GetAdministratorAccountRequest,
    GetAdministratorAccountResponse, GetMasterAccountRequest, GetMasterAccountResponse, GetMembersRequest,
    GetMembersResponse, Invitation, ListMembersRequest, ListMembersResponse, ResultShape,
};

/// Members on a page at most.
const PAGE: usize = 50;

pub async fn create_members(
    installation: &Installation,
    call: &Call,
    input: CreateMembersRequest,
) -> Result<CreateMembersResponse, Refusal> {
    let ids: Vec<String> = input.account_details.into_iter().map(|details| details.account_id).collect();
    let command = CreateMembers { accounts: accounts("AccountDetails", &ids)? };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(CreateMembersResponse { unprocessed_accounts: Some(executed.output.iter().map(unprocessed).collect()) })
}

pub async fn list_members(
    _: &Installation,
    call: &Call,
    input: ListMembersRequest,
) -> Result<ListMembersResponse, Refusal> {
    let only_associated = input.only_associated.unwrap_or(true);
    let parameters = [if only_associated { "associated" } else { "all" }];
    let scope = Scope { operation: "ListMembers", caller: &call.caller, parameters: &parameters };
    let page = page_of(&scope, input.next_token.as_deref(), input.max_results, PAGE)?;
    let found =
        queries::list_members(&call.snapshot.state, &call.caller, only_associated, page.after, page.limit.min(PAGE));
    Ok(ListMembersResponse {
        members: Some(found.items.iter().map(|found| member(call, found)).collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn get_members(
    _: &Installation,
    call: &Call,
    input: GetMembersRequest,
) -> Result<GetMembersResponse, Refusal> {
    some("AccountIds", &input.account_ids)?;
    let (mut members, mut unknown) = (Vec::new(), Vec::new());
    for id in input.account_ids {
        let account = from_wire::account("AccountIds", &id);
        let found = account.and_then(|account| {
            let found = queries::member(&call.snapshot.state, &call.caller, account);
            found.ok_or(Rejection::MemberNotFound(account))
        });
        match found {
            Ok(found) => members.push(member(call, &found)),
            Err(rejection) => {
                unknown.push(ResultShape { account_id: Some(id), processing_result: Some(rejection.to_string()) })
            }
        }
    }
    Ok(GetMembersResponse { members: Some(members), unprocessed_accounts: Some(unknown) })
}

pub async fn disassociate_members(
    installation: &Installation,
    call: &Call,
    input: DisassociateMembersRequest,
) -> Result<DisassociateMembersResponse, Refusal> {
    let command = DisassociateMembers { accounts: accounts("AccountIds", &input.account_ids)? };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(DisassociateMembersResponse {})
}

pub async fn delete_members(
    installation: &Installation,
    call: &Call,
    input: DeleteMembersRequest,
) -> Result<DeleteMembersResponse, Refusal> {
    let command = DeleteMembers { accounts: accounts("AccountIds", &input.account_ids)? };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(DeleteMembersResponse { unprocessed_accounts: Some(executed.output.iter().map(unprocessed).collect()) })
}

pub async fn get_administrator_account(
    _: &Installation,
    call: &Call,
    _: GetAdministratorAccountRequest,
) -> Result<GetAdministratorAccountResponse, Refusal> {
    Ok(GetAdministratorAccountResponse { administrator: administrator(call) })
}

pub async fn get_master_account(
    _: &Installation,
    call: &Call,
    _: GetMasterAccountRequest,
) -> Result<GetMasterAccountResponse, Refusal> {
    Ok(GetMasterAccountResponse { master: administrator(call) })
}

fn some(name: &'static str, ids: &[String]) -> Result<(), Rejection> {
    if ids.is_empty() { Err(Rejection::invalid(name, "At least one account must be given")) } else { Ok(()) }
}

fn accounts(name: &'static str, ids: &[String]) -> Result<Vec<AccountId>, Rejection> {
    some(name, ids)?;
    ids.iter().map(|id| from_wire::account(name, id)).collect()
}

fn unprocessed(account: &UnprocessedAccount) -> ResultShape {
    ResultShape { account_id: Some(account.account.to_string()), processing_result: Some(account.reason.clone()) }
}

/// Members of an organization are never invited: the moment from which they are members stands for the invitation's.
fn member(call: &Call, member: &Member) -> wire::Member {
    let account = call.snapshot.state.organizations.accounts.get(&member.account);
    wire::Member {
        account_id: Some(member.account.to_string()),
        email: account.map(|account| account.email.to_string()),
        master_id: Some(member.administrator.to_string()),
        administrator_id: Some(member.administrator.to_string()),
        member_status: Some(member.status.api_name().to_owned()),
        invited_at: Some(member.since.millis()),
        updated_at: Some(member.since.millis()),
    }
}

fn administrator(call: &Call) -> Option<Invitation> {
    let member = queries::get_administrator_account(&call.snapshot.state, &call.caller)?;
    Some(Invitation {
        account_id: Some(member.administrator.to_string()),
        invitation_id: None,
        invited_at: Some(member.since.millis()),
        member_status: Some(member.status.api_name().to_owned()),
    })
}
