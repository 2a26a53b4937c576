//! Who administers Security Hub for the organization, and whether its configuration is local or central.

use super::from_wire;
use super::page::only_page;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::central_configuration::commands::{
    DisableOrganizationAdminAccount, EnableOrganizationAdminAccount, UpdateOrganizationConfiguration,
};
use governance::central_configuration::{Rejection, queries};
use wire_securityhub::{
    AdminAccount, DescribeOrganizationConfigurationRequest, DescribeOrganizationConfigurationResponse,
    DisableOrganizationAdminAccountRequest, DisableOrganizationAdminAccountResponse,
    EnableOrganizationAdminAccountRequest, EnableOrganizationAdminAccountResponse,
    ListOrganizationAdminAccountsRequest, ListOrganizationAdminAccountsResponse, OrganizationConfiguration,
    UpdateOrganizationConfigurationRequest, UpdateOrganizationConfigurationResponse,
};

/// The feature that administrators here are for.
const FEATURE: &str = "SecurityHub";

pub async fn enable_organization_admin_account(
    installation: &Installation,
    call: &Call,
    input: EnableOrganizationAdminAccountRequest,
) -> Result<EnableOrganizationAdminAccountResponse, Refusal> {
    from_wire::feature(input.feature.as_deref())?;
    let account = from_wire::account("AdminAccountId", &input.admin_account_id)?;
    installation.engine.execute(call.caller.clone(), EnableOrganizationAdminAccount { account }).await?;
    Ok(EnableOrganizationAdminAccountResponse {
        admin_account_id: Some(account.to_string()),
        feature: Some(FEATURE.to_owned()),
    })
}

pub async fn disable_organization_admin_account(
    installation: &Installation,
    call: &Call,
    input: DisableOrganizationAdminAccountRequest,
) -> Result<DisableOrganizationAdminAccountResponse, Refusal> {
    from_wire::feature(input.feature.as_deref())?;
    let account = from_wire::account("AdminAccountId", &input.admin_account_id)?;
    installation.engine.execute(call.caller.clone(), DisableOrganizationAdminAccount { account }).await?;
    Ok(DisableOrganizationAdminAccountResponse {})
}

pub async fn list_organization_admin_accounts(
    _: &Installation,
    call: &Call,
    input: ListOrganizationAdminAccountsRequest,
) -> Result<ListOrganizationAdminAccountsResponse, Refusal> {
    from_wire::feature(input.feature.as_deref())?;
    only_page(input.next_token.as_deref())?;
    let administrator = queries::list_organization_admin_accounts(&call.snapshot.state, &call.caller);
    let accounts = administrator.into_iter().map(|administrator| AdminAccount {
        account_id: Some(administrator.account.to_string()),
        status: Some(if administrator.disable_in_progress { "DISABLE_IN_PROGRESS" } else { "ENABLED" }.to_owned()),
    });
    Ok(ListOrganizationAdminAccountsResponse {
        admin_accounts: Some(accounts.collect()),
        next_token: None,
        feature: Some(FEATURE.to_owned()),
    })
}

pub async fn describe_organization_configuration(
    _: &Installation,
    call: &Call,
    _: DescribeOrganizationConfigurationRequest,
) -> Result<DescribeOrganizationConfigurationResponse, Refusal> {
    let found = queries::describe_organization_configuration(&call.snapshot.state, &call.caller)?;
    Ok(DescribeOrganizationConfigurationResponse {
        auto_enable: Some(found.auto_enable),
        member_account_limit_reached: Some(false),
        auto_enable_standards: Some(if found.auto_enable_standards { "DEFAULT" } else { "NONE" }.to_owned()),
        organization_configuration: Some(OrganizationConfiguration {
            configuration_type: Some(if found.is_central { "CENTRAL" } else { "LOCAL" }.to_owned()),
            status: Some(found.status.to_owned()),
            status_message: found.status_message,
        }),
    })
}

pub async fn update_organization_configuration(
    installation: &Installation,
    call: &Call,
    input: UpdateOrganizationConfigurationRequest,
) -> Result<UpdateOrganizationConfigurationResponse, Refusal> {
    let command = UpdateOrganizationConfiguration {
        auto_enable: input.auto_enable,
        auto_enable_standards: either("AutoEnableStandards", input.auto_enable_standards, "DEFAULT", "NONE")?,
        central: match input.organization_configuration {
            Some(wanted) => either("ConfigurationType", wanted.configuration_type, "CENTRAL", "LOCAL")?,
            None => None,
        },
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(UpdateOrganizationConfigurationResponse {})
}

fn either(name: &'static str, text: Option<String>, yes: &str, no: &str) -> Result<Option<bool>, Rejection> {
    match text.as_deref() {
        None => Ok(None),
        Some(text) if text == yes => Ok(Some(true)),
        Some(text) if text == no => Ok(Some(false)),
        Some(_) => Err(Rejection::invalid(name, format!("It should be {yes} or {no}"))),
    }
}
