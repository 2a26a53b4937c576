//! Associations of configuration policies with the root, units and accounts.

use super::from_wire;
use super::page::{next_token, page};
use super::to_wire::{association, association_summary};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::central_configuration::commands::{
    StartConfigurationPolicyAssociation, StartConfigurationPolicyDisassociation,
};
use governance::central_configuration::queries::{self, AssociationFilters};
use governance::central_configuration::{AssociationStatus, AssociationType, Exception, Rejection};
use wire_securityhub::{
    BatchGetConfigurationPolicyAssociationsRequest, BatchGetConfigurationPolicyAssociationsResponse,
    ConfigurationPolicyAssociation, GetConfigurationPolicyAssociationRequest,
    GetConfigurationPolicyAssociationResponse, ListConfigurationPolicyAssociationsRequest,
    ListConfigurationPolicyAssociationsResponse, StartConfigurationPolicyAssociationRequest,
    StartConfigurationPolicyAssociationResponse, StartConfigurationPolicyDisassociationRequest,
    StartConfigurationPolicyDisassociationResponse, UnprocessedConfigurationPolicyAssociation,
};

pub async fn start_configuration_policy_association(
    installation: &Installation,
    call: &Call,
    input: StartConfigurationPolicyAssociationRequest,
) -> Result<StartConfigurationPolicyAssociationResponse, Refusal> {
    let target = from_wire::target(&input.target)?;
    let command = StartConfigurationPolicyAssociation { identifier: input.configuration_policy_identifier, target };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(association!(StartConfigurationPolicyAssociationResponse, &executed.output))
}

pub async fn start_configuration_policy_disassociation(
    installation: &Installation,
    call: &Call,
    input: StartConfigurationPolicyDisassociationRequest,
) -> Result<StartConfigurationPolicyDisassociationResponse, Refusal> {
    let target = input.target.ok_or_else(|| Rejection::invalid("Target", "It must be given"))?;
    let target = from_wire::target(&target)?;
    let identifier = input.configuration_policy_identifier;
    let command = StartConfigurationPolicyDisassociation { identifier, target };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(StartConfigurationPolicyDisassociationResponse {})
}

pub async fn get_configuration_policy_association(
    _: &Installation,
    call: &Call,
    input: GetConfigurationPolicyAssociationRequest,
) -> Result<GetConfigurationPolicyAssociationResponse, Refusal> {
    let target = from_wire::target(&input.target)?;
    let found = queries::get_configuration_policy_association(&call.snapshot.state, &call.caller, &target)?;
    Ok(association!(GetConfigurationPolicyAssociationResponse, &found))
}

pub async fn batch_get_configuration_policy_associations(
    installation: &Installation,
    call: &Call,
    input: BatchGetConfigurationPolicyAssociationsRequest,
) -> Result<BatchGetConfigurationPolicyAssociationsResponse, Refusal> {
    let limit = installation.engine.settings().quotas.batch_get_associations;
    if input.configuration_policy_association_identifiers.len() > limit {
        return Err(Rejection::TooManyTargets(limit).into());
    }
    let (mut found, mut unprocessed) = (Vec::new(), Vec::new());
    for identifier in input.configuration_policy_association_identifiers {
        match association_of(call, &identifier) {
            Ok(association) => found.push(association_summary(&association)),
            Err(rejection) => unprocessed.push(UnprocessedConfigurationPolicyAssociation {
                configuration_policy_association_identifiers: Some(identifier),
                error_code: Some(entry_code(&rejection).to_owned()),
                error_reason: Some(rejection.to_string()),
            }),
        }
    }
    Ok(BatchGetConfigurationPolicyAssociationsResponse {
        configuration_policy_associations: Some(found),
        unprocessed_configuration_policy_associations: Some(unprocessed),
    })
}

fn association_of(
    call: &Call,
    identifier: &ConfigurationPolicyAssociation,
) -> Result<governance::central_configuration::Association, Rejection> {
    let target = identifier.target.as_ref().ok_or_else(|| Rejection::invalid("Target", "It must be given"))?;
    let target = from_wire::target(target)?;
    queries::get_configuration_policy_association(&call.snapshot.state, &call.caller, &target)
}

/// The code of an entry that couldn't be processed: an HTTP status as text.
fn entry_code(rejection: &Rejection) -> &'static str {
    if rejection.exception() == Exception::ResourceNotFound { "404" } else { "400" }
}

pub async fn list_configuration_policy_associations(
    _: &Installation,
    call: &Call,
    input: ListConfigurationPolicyAssociationsRequest,
) -> Result<ListConfigurationPolicyAssociationsResponse, Refusal> {
    let given = input.filters.unwrap_or_default();
    let parameters = [&given.configuration_policy_id, &given.association_type, &given.association_status]
        .map(|filter| filter.as_deref().unwrap_or_default());
    let scope =
        Scope { operation: "ListConfigurationPolicyAssociations", caller: &call.caller, parameters: &parameters };
    let page = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let filters = AssociationFilters {
        association_type: named("AssociationType", given.association_type.as_deref(), AssociationType::from_api_name)?,
        status: named("AssociationStatus", given.association_status.as_deref(), AssociationStatus::from_api_name)?,
        configuration_policy_id: given.configuration_policy_id.clone(),
    };
    let (state, caller) = (&call.snapshot.state, &call.caller);
    let found = queries::list_configuration_policy_associations(state, caller, &filters, page.after, page.limit)?;
    Ok(ListConfigurationPolicyAssociationsResponse {
        configuration_policy_association_summaries: Some(found.items.iter().map(association_summary).collect()),
        next_token: next_token(&scope, found.next),
    })
}

fn named<T>(name: &'static str, text: Option<&str>, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Rejection> {
    let parse = |text| parse(text).ok_or_else(|| Rejection::invalid(name, format!("{text} is not one of its values")));
    text.map(parse).transpose()
}
