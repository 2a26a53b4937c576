//! The organization itself.

use super::to_wire;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::organizations::commands::{CreateOrganization, DeleteOrganization};
use governance::organizations::{FeatureSet, Rejection};
use wire_organizations::{CreateOrganizationRequest, CreateOrganizationResponse, DescribeOrganizationResponse};

pub async fn create_organization(
    installation: &Installation,
    call: &Call,
    input: CreateOrganizationRequest,
) -> Result<CreateOrganizationResponse, Refusal> {
    let feature_set = match input.feature_set.as_deref() {
        Some("CONSOLIDATED_BILLING") => FeatureSet::ConsolidatedBilling,
        _ => FeatureSet::All,
    };
    let executed = installation.engine.execute(call.caller.clone(), CreateOrganization { feature_set }).await?;
    let organization = to_wire::organization(&executed.after.state, &executed.output);
    Ok(CreateOrganizationResponse { organization })
}

pub async fn describe_organization(
    _: &Installation,
    call: &Call,
    (): (),
) -> Result<DescribeOrganizationResponse, Refusal> {
    let state = &call.snapshot.state;
    let organization =
        state.organizations.organization_seen_by(&call.caller).ok_or(Rejection::OrganizationsNotInUse)?;
    Ok(DescribeOrganizationResponse { organization: to_wire::organization(state, &organization.id) })
}

pub async fn delete_organization(installation: &Installation, call: &Call, (): ()) -> Result<(), Refusal> {
    installation.engine.execute(call.caller.clone(), DeleteOrganization).await?;
    Ok(())
}
