//! Configuration policies.

use super::from_wire;
use super::page::{next_token, page};
use super::to_wire::{configuration_policy, policy_summary};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::central_configuration::commands::{
    CreateConfigurationPolicy, DeleteConfigurationPolicy, UpdateConfigurationPolicy,
};
use governance::central_configuration::queries;
use wire_securityhub::{
    CreateConfigurationPolicyRequest, CreateConfigurationPolicyResponse, DeleteConfigurationPolicyRequest,
    DeleteConfigurationPolicyResponse, GetConfigurationPolicyRequest, GetConfigurationPolicyResponse,
    ListConfigurationPoliciesRequest, ListConfigurationPoliciesResponse, UpdateConfigurationPolicyRequest,
    UpdateConfigurationPolicyResponse,
};

pub async fn create_configuration_policy(
    installation: &Installation,
    call: &Call,
    input: CreateConfigurationPolicyRequest,
) -> Result<CreateConfigurationPolicyResponse, Refusal> {
    let command = CreateConfigurationPolicy {
        name: input.name.into(),
        description: input.description.map(Into::into),
        policy: from_wire::policy(input.configuration_policy)?,
        tags: from_wire::tags(input.tags),
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let identifier = executed.output.to_string();
    let (policy, document) = queries::get_configuration_policy(&executed.after.state, &call.caller, &identifier)?;
    Ok(configuration_policy!(CreateConfigurationPolicyResponse, policy, document))
}

pub async fn get_configuration_policy(
    _: &Installation,
    call: &Call,
    input: GetConfigurationPolicyRequest,
) -> Result<GetConfigurationPolicyResponse, Refusal> {
    let (policy, document) = queries::get_configuration_policy(&call.snapshot.state, &call.caller, &input.identifier)?;
    Ok(configuration_policy!(GetConfigurationPolicyResponse, policy, document))
}

pub async fn list_configuration_policies(
    _: &Installation,
    call: &Call,
    input: ListConfigurationPoliciesRequest,
) -> Result<ListConfigurationPoliciesResponse, Refusal> {
    let scope = Scope { operation: "ListConfigurationPolicies", caller: &call.caller, parameters: &[] };
    let page = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::list_configuration_policies(&call.snapshot.state, &call.caller, page.after, page.limit)?;
    let summaries = found.items.into_iter().map(|(policy, document)| policy_summary(policy, document));
    Ok(ListConfigurationPoliciesResponse {
        configuration_policy_summaries: Some(summaries.collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn update_configuration_policy(
    installation: &Installation,
    call: &Call,
    input: UpdateConfigurationPolicyRequest,
) -> Result<UpdateConfigurationPolicyResponse, Refusal> {
    let command = UpdateConfigurationPolicy {
        identifier: input.identifier,
        name: input.name.map(Into::into),
        description: input.description.map(Into::into),
        updated_reason: input.updated_reason.map(Into::into),
        policy: input.configuration_policy.map(from_wire::policy).transpose()?,
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let identifier = executed.output.to_string();
    let (policy, document) = queries::get_configuration_policy(&executed.after.state, &call.caller, &identifier)?;
    Ok(configuration_policy!(UpdateConfigurationPolicyResponse, policy, document))
}

pub async fn delete_configuration_policy(
    installation: &Installation,
    call: &Call,
    input: DeleteConfigurationPolicyRequest,
) -> Result<DeleteConfigurationPolicyResponse, Refusal> {
    let command = DeleteConfigurationPolicy { identifier: input.identifier };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(DeleteConfigurationPolicyResponse {})
}
