//! Trusted services and delegated administrators.

use super::view::{View, next_token, page};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::ServicePrincipals;
use governance::organizations::commands::{
    DeregisterDelegatedAdministrator, DisableAWSServiceAccess, EnableAWSServiceAccess, RegisterDelegatedAdministrator,
};
use governance::organizations::queries;
use governance::organizations::service_principals;
use wire_organizations::{
    DelegatedService, DeregisterDelegatedAdministratorRequest, DisableAWSServiceAccessRequest,
    EnableAWSServiceAccessRequest, EnabledServicePrincipal, ListAWSServiceAccessForOrganizationRequest,
    ListAWSServiceAccessForOrganizationResponse, ListDelegatedAdministratorsRequest,
    ListDelegatedAdministratorsResponse, ListDelegatedServicesForAccountRequest,
    ListDelegatedServicesForAccountResponse, RegisterDelegatedAdministratorRequest,
};

pub async fn enable_aws_service_access(
    installation: &Installation,
    call: &Call,
    input: EnableAWSServiceAccessRequest,
) -> Result<(), Refusal> {
    if !service_principals::is_known(&input.service_principal)
        && installation.engine.settings().service_principals == ServicePrincipals::Lenient
    {
        tracing::warn!(
            principal = input.service_principal,
            "access of a service that isn't known is enabled, as it was asked for"
        );
    }
    let command = EnableAWSServiceAccess { principal: input.service_principal.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn disable_aws_service_access(
    installation: &Installation,
    call: &Call,
    input: DisableAWSServiceAccessRequest,
) -> Result<(), Refusal> {
    let command = DisableAWSServiceAccess { principal: input.service_principal.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn list_aws_service_access_for_organization(
    _: &Installation,
    call: &Call,
    input: ListAWSServiceAccessForOrganizationRequest,
) -> Result<ListAWSServiceAccessForOrganizationResponse, Refusal> {
    let view = View::of(call)?;
    let scope = Scope { operation: "ListAWSServiceAccessForOrganization", caller: &call.caller, parameters: &[] };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::aws_service_access(view.organization, wanted)?;
    let services = found.items.into_iter().map(|access| EnabledServicePrincipal {
        service_principal: Some(access.principal.to_string()),
        date_enabled: Some(access.enabled_at.millis()),
    });
    Ok(ListAWSServiceAccessForOrganizationResponse {
        enabled_service_principals: Some(services.collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn register_delegated_administrator(
    installation: &Installation,
    call: &Call,
    input: RegisterDelegatedAdministratorRequest,
) -> Result<(), Refusal> {
    let account = from_wire::id(&input.account_id)?;
    let command = RegisterDelegatedAdministrator { account, principal: input.service_principal.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn deregister_delegated_administrator(
    installation: &Installation,
    call: &Call,
    input: DeregisterDelegatedAdministratorRequest,
) -> Result<(), Refusal> {
    let account = from_wire::id(&input.account_id)?;
    let command = DeregisterDelegatedAdministrator { account, principal: input.service_principal.into() };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn list_delegated_administrators(
    installation: &Installation,
    call: &Call,
    input: ListDelegatedAdministratorsRequest,
) -> Result<ListDelegatedAdministratorsResponse, Refusal> {
    let view = View::of(call)?;
    let principal = input.service_principal.as_deref();
    let parameters: Vec<&str> = principal.into_iter().collect();
    let scope = Scope { operation: "ListDelegatedAdministrators", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let taken = installation.engine.settings().service_principals;
    let found = queries::delegated_administrators(view.organizations, view.organization, principal, taken, wanted)?;
    let administrators = found.items.iter().map(|administrator| to_wire::delegated_administrator(&view, administrator));
    Ok(ListDelegatedAdministratorsResponse {
        delegated_administrators: Some(administrators.collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn list_delegated_services_for_account(
    _: &Installation,
    call: &Call,
    input: ListDelegatedServicesForAccountRequest,
) -> Result<ListDelegatedServicesForAccountResponse, Refusal> {
    let view = View::of(call)?;
    let account = from_wire::id(&input.account_id)?;
    let parameters = [input.account_id.as_str()];
    let scope = Scope { operation: "ListDelegatedServicesForAccount", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::delegated_services_for_account(view.organizations, view.organization, account, wanted)?;
    let services = found.items.into_iter().map(|service| DelegatedService {
        service_principal: Some(service.principal.to_string()),
        delegation_enabled_date: Some(service.enabled_at.millis()),
    });
    Ok(ListDelegatedServicesForAccountResponse {
        delegated_services: Some(services.collect()),
        next_token: next_token(&scope, found.next),
    })
}
