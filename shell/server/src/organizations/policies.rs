//! Policies, their types, and where they are attached.

use super::view::{View, next_token, page};
use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::organizations::commands::{
    AttachPolicy, CreatePolicy, DeletePolicy, DetachPolicy, DisablePolicyType, EnablePolicyType, UpdatePolicy,
};
use governance::organizations::queries;
use identifiers::{PolicyId, TargetId};
use wire_organizations as wire;
use wire_organizations::{
    AttachPolicyRequest, CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, DescribePolicyRequest,
    DescribePolicyResponse, DetachPolicyRequest, DisablePolicyTypeRequest, DisablePolicyTypeResponse,
    EnablePolicyTypeRequest, EnablePolicyTypeResponse, ListPoliciesForTargetRequest, ListPoliciesForTargetResponse,
    ListPoliciesRequest, ListPoliciesResponse, ListTargetsForPolicyRequest, ListTargetsForPolicyResponse,
    UpdatePolicyRequest, UpdatePolicyResponse,
};

pub async fn create_policy(
    installation: &Installation,
    call: &Call,
    input: CreatePolicyRequest,
) -> Result<CreatePolicyResponse, Refusal> {
    let command = CreatePolicy {
        policy_type: from_wire::policy_type(&input.r#type)?,
        name: input.name.into(),
        description: input.description.into(),
        content: input.content.into(),
        tags: from_wire::tags(input.tags.unwrap_or_default()),
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(CreatePolicyResponse { policy: Some(policy(&view, &executed.output)?) })
}

pub async fn update_policy(
    installation: &Installation,
    call: &Call,
    input: UpdatePolicyRequest,
) -> Result<UpdatePolicyResponse, Refusal> {
    let id: PolicyId = from_wire::id(&input.policy_id)?;
    let command = UpdatePolicy {
        policy: id.clone(),
        name: input.name.map(Into::into),
        description: input.description.map(Into::into),
        content: input.content.map(Into::into),
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(UpdatePolicyResponse { policy: Some(policy(&view, &id)?) })
}

pub async fn delete_policy(
    installation: &Installation,
    call: &Call,
    input: DeletePolicyRequest,
) -> Result<(), Refusal> {
    let command = DeletePolicy { policy: from_wire::id(&input.policy_id)? };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(())
}

pub async fn describe_policy(
    _: &Installation,
    call: &Call,
    input: DescribePolicyRequest,
) -> Result<DescribePolicyResponse, Refusal> {
    let view = View::of(call)?;
    Ok(DescribePolicyResponse { policy: Some(policy(&view, &from_wire::id(&input.policy_id)?)?) })
}

pub async fn list_policies(
    _: &Installation,
    call: &Call,
    input: ListPoliciesRequest,
) -> Result<ListPoliciesResponse, Refusal> {
    let view = View::of(call)?;
    let policy_type = from_wire::policy_type(&input.filter)?;
    let parameters = [input.filter.as_str()];
    let scope = Scope { operation: "ListPolicies", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::list_policies(view.organizations, view.organization, policy_type, wanted);
    let policies = found.items.iter().map(|policy| to_wire::policy_summary(&view, policy));
    Ok(ListPoliciesResponse { policies: Some(policies.collect()), next_token: next_token(&scope, found.next) })
}

pub async fn attach_policy(
    installation: &Installation,
    call: &Call,
    input: AttachPolicyRequest,
) -> Result<(), Refusal> {
    let policy = from_wire::id(&input.policy_id)?;
    let target = from_wire::target(&input.target_id)?;
    installation.engine.execute(call.caller.clone(), AttachPolicy { policy, target }).await?;
    Ok(())
}

pub async fn detach_policy(
    installation: &Installation,
    call: &Call,
    input: DetachPolicyRequest,
) -> Result<(), Refusal> {
    let policy = from_wire::id(&input.policy_id)?;
    let target = from_wire::target(&input.target_id)?;
    installation.engine.execute(call.caller.clone(), DetachPolicy { policy, target }).await?;
    Ok(())
}

pub async fn list_policies_for_target(
    _: &Installation,
    call: &Call,
    input: ListPoliciesForTargetRequest,
) -> Result<ListPoliciesForTargetResponse, Refusal> {
    let view = View::of(call)?;
    let target = from_wire::target(&input.target_id)?;
    let policy_type = from_wire::policy_type(&input.filter)?;
    let parameters = [input.target_id.as_str(), input.filter.as_str()];
    let scope = Scope { operation: "ListPoliciesForTarget", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::policies_for_target(view.organizations, view.organization, &target, policy_type, wanted)?;
    let policies = found.items.iter().map(|policy| to_wire::policy_summary(&view, policy));
    Ok(ListPoliciesForTargetResponse { policies: Some(policies.collect()), next_token: next_token(&scope, found.next) })
}

pub async fn list_targets_for_policy(
    _: &Installation,
    call: &Call,
    input: ListTargetsForPolicyRequest,
) -> Result<ListTargetsForPolicyResponse, Refusal> {
    let view = View::of(call)?;
    let policy = from_wire::id(&input.policy_id)?;
    let parameters = [input.policy_id.as_str()];
    let scope = Scope { operation: "ListTargetsForPolicy", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::targets_for_policy(view.organizations, view.organization, &policy, wanted)?;
    let targets = found.items.into_iter().map(|target| wire::PolicyTargetSummary {
        target_id: Some(target.id.to_string()),
        arn: Some(target.arn),
        name: Some(target.name.to_owned()),
        r#type: Some(
            match target.id {
                TargetId::Root(_) => "ROOT",
                TargetId::OrganizationalUnit(_) => "ORGANIZATIONAL_UNIT",
                TargetId::Account(_) => "ACCOUNT",
            }
            .to_owned(),
        ),
    });
    Ok(ListTargetsForPolicyResponse { targets: Some(targets.collect()), next_token: next_token(&scope, found.next) })
}

pub async fn enable_policy_type(
    installation: &Installation,
    call: &Call,
    input: EnablePolicyTypeRequest,
) -> Result<EnablePolicyTypeResponse, Refusal> {
    let root = from_wire::id(&input.root_id)?;
    let policy_type = from_wire::policy_type(&input.policy_type)?;
    let executed = installation.engine.execute(call.caller.clone(), EnablePolicyType { root, policy_type }).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(EnablePolicyTypeResponse { root: Some(to_wire::root(view.organization)) })
}

pub async fn disable_policy_type(
    installation: &Installation,
    call: &Call,
    input: DisablePolicyTypeRequest,
) -> Result<DisablePolicyTypeResponse, Refusal> {
    let root = from_wire::id(&input.root_id)?;
    let policy_type = from_wire::policy_type(&input.policy_type)?;
    let executed = installation.engine.execute(call.caller.clone(), DisablePolicyType { root, policy_type }).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(DisablePolicyTypeResponse { root: Some(to_wire::root(view.organization)) })
}

fn policy(view: &View<'_>, id: &PolicyId) -> Result<wire::Policy, Refusal> {
    let policy = queries::policy_view(view.organizations, view.organization, id)?;
    Ok(wire::Policy {
        policy_summary: Some(to_wire::policy_summary(view, &policy)),
        content: Some(policy.content().to_owned()),
    })
}
