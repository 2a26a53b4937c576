//! Centralized root access of the caller's organization.

use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::organizations::RootAccessFeature;
use governance::organizations::commands::{
    DisableOrganizationsRootCredentialsManagement, DisableOrganizationsRootSessions,
    EnableOrganizationsRootCredentialsManagement, EnableOrganizationsRootSessions,
};
use governance::organizations::root_access::trusting_organization;
use governance::{Command, State};
use wire_iam::{
    DisableOrganizationsRootCredentialsManagementRequest, DisableOrganizationsRootCredentialsManagementResponse,
    DisableOrganizationsRootSessionsRequest, DisableOrganizationsRootSessionsResponse,
    EnableOrganizationsRootCredentialsManagementRequest, EnableOrganizationsRootCredentialsManagementResponse,
    EnableOrganizationsRootSessionsRequest, EnableOrganizationsRootSessionsResponse, ListOrganizationsFeaturesRequest,
    ListOrganizationsFeaturesResponse,
};

pub async fn enable_organizations_root_credentials_management(
    installation: &Installation,
    call: &Call,
    _: EnableOrganizationsRootCredentialsManagementRequest,
) -> Result<EnableOrganizationsRootCredentialsManagementResponse, Refusal> {
    let (organization_id, enabled_features) =
        changed(installation, call, EnableOrganizationsRootCredentialsManagement).await?;
    Ok(EnableOrganizationsRootCredentialsManagementResponse { organization_id, enabled_features })
}

pub async fn disable_organizations_root_credentials_management(
    installation: &Installation,
    call: &Call,
    _: DisableOrganizationsRootCredentialsManagementRequest,
) -> Result<DisableOrganizationsRootCredentialsManagementResponse, Refusal> {
    let (organization_id, enabled_features) =
        changed(installation, call, DisableOrganizationsRootCredentialsManagement).await?;
    Ok(DisableOrganizationsRootCredentialsManagementResponse { organization_id, enabled_features })
}

pub async fn enable_organizations_root_sessions(
    installation: &Installation,
    call: &Call,
    _: EnableOrganizationsRootSessionsRequest,
) -> Result<EnableOrganizationsRootSessionsResponse, Refusal> {
    let (organization_id, enabled_features) = changed(installation, call, EnableOrganizationsRootSessions).await?;
    Ok(EnableOrganizationsRootSessionsResponse { organization_id, enabled_features })
}

pub async fn disable_organizations_root_sessions(
    installation: &Installation,
    call: &Call,
    _: DisableOrganizationsRootSessionsRequest,
) -> Result<DisableOrganizationsRootSessionsResponse, Refusal> {
    let (organization_id, enabled_features) = changed(installation, call, DisableOrganizationsRootSessions).await?;
    Ok(DisableOrganizationsRootSessionsResponse { organization_id, enabled_features })
}

pub async fn list_organizations_features(
    _: &Installation,
    call: &Call,
    _: ListOrganizationsFeaturesRequest,
) -> Result<ListOrganizationsFeaturesResponse, Refusal> {
    let (organization_id, enabled_features) = told(&call.snapshot.state, call)?;
    Ok(ListOrganizationsFeaturesResponse { organization_id, enabled_features })
}

/// The organization's id and its features, as every operation tells them.
type Told = (Option<String>, Option<Vec<String>>);

async fn changed<C: Command<Output = ()>>(
    installation: &Installation,
    call: &Call,
    command: C,
) -> Result<Told, Refusal> {
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    told(&executed.after.state, call)
}

fn told(state: &State, call: &Call) -> Result<Told, Refusal> {
    let organization = trusting_organization(state, &call.caller).map_err(governance::Rejection::from)?;
    let features = organization.root_access_features.iter().map(|feature| RootAccessFeature::api_name(*feature));
    Ok((Some(organization.id.to_string()), Some(features.map(str::to_owned).collect())))
}
