//! Requests to create accounts, and what has come of them.

use super::view::{View, next_token, page};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::organizations::commands::{CreateAccount, CreateGovCloudAccount};
use governance::organizations::{Rejection, queries};
use identifiers::CreateAccountRequestId;
use wire_organizations::{
    CreateAccountRequest, CreateAccountResponse, CreateGovCloudAccountRequest, CreateGovCloudAccountResponse,
    DescribeCreateAccountStatusRequest, DescribeCreateAccountStatusResponse, ListCreateAccountStatusRequest,
    ListCreateAccountStatusResponse,
};

pub async fn create_account(
    installation: &Installation,
    call: &Call,
    input: CreateAccountRequest,
) -> Result<CreateAccountResponse, Refusal> {
    let command = CreateAccount {
        email: input.email.into(),
        name: input.account_name.into(),
        role_name: input.role_name.map(Into::into),
        iam_user_access_to_billing: input.iam_user_access_to_billing.as_deref() != Some("DENY"),
        tags: from_wire::tags(input.tags.unwrap_or_default()),
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let creation = executed.after.state.organizations.account_creations.get(&executed.output);
    Ok(CreateAccountResponse { create_account_status: creation.map(to_wire::create_account_status) })
}

pub async fn create_gov_cloud_account(
    installation: &Installation,
    call: &Call,
    input: CreateGovCloudAccountRequest,
) -> Result<CreateGovCloudAccountResponse, Refusal> {
    let account = CreateAccount {
        email: input.email.into(),
        name: input.account_name.into(),
        role_name: input.role_name.map(Into::into),
        iam_user_access_to_billing: input.iam_user_access_to_billing.as_deref() != Some("DENY"),
        tags: from_wire::tags(input.tags.unwrap_or_default()),
    };
    let executed = installation.engine.execute(call.caller.clone(), CreateGovCloudAccount { account }).await?;
    let creation = executed.after.state.organizations.account_creations.get(&executed.output);
    Ok(CreateGovCloudAccountResponse { create_account_status: creation.map(to_wire::create_account_status) })
}

pub async fn describe_create_account_status(
    _: &Installation,
    call: &Call,
    input: DescribeCreateAccountStatusRequest,
) -> Result<DescribeCreateAccountStatusResponse, Refusal> {
    let view = View::of(call)?;
    let id: CreateAccountRequestId = from_wire::id(&input.create_account_request_id)?;
    let creation = view
        .organizations
        .account_creations
        .get(&id)
        .filter(|creation| creation.organization == view.organization.id)
        .ok_or(Rejection::CreateAccountStatusNotFound)?;
    Ok(DescribeCreateAccountStatusResponse { create_account_status: Some(to_wire::create_account_status(creation)) })
}

pub async fn list_create_account_status(
    _: &Installation,
    call: &Call,
    input: ListCreateAccountStatusRequest,
) -> Result<ListCreateAccountStatusResponse, Refusal> {
    let view = View::of(call)?;
    let states = input.states.unwrap_or_default();
    let parameters: Vec<&str> = states.iter().map(String::as_str).collect();
    let scope = Scope { operation: "ListCreateAccountStatus", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::create_account_statuses(view.organizations, view.organization, &states, wanted);
    Ok(ListCreateAccountStatusResponse {
        create_account_statuses: Some(found.items.into_iter().map(to_wire::create_account_status).collect()),
        next_token: next_token(&scope, found.next),
    })
}
