//! The policy by which an organization delegates the management of its policies.

use super::from_wire;
use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::organizations::Rejection;
use governance::organizations::commands::{DeleteResourcePolicy, PutResourcePolicy};
use wire_organizations::{
    DescribeResourcePolicyResponse, PutResourcePolicyRequest, PutResourcePolicyResponse, ResourcePolicy,
    ResourcePolicySummary,
};

pub async fn put_resource_policy(
    installation: &Installation,
    call: &Call,
    input: PutResourcePolicyRequest,
) -> Result<PutResourcePolicyResponse, Refusal> {
    let command =
        PutResourcePolicy { content: input.content.into(), tags: from_wire::tags(input.tags.unwrap_or_default()) };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(PutResourcePolicyResponse { resource_policy: Some(resource_policy(&view)?) })
}

pub async fn describe_resource_policy(
    _: &Installation,
    call: &Call,
    (): (),
) -> Result<DescribeResourcePolicyResponse, Refusal> {
    Ok(DescribeResourcePolicyResponse { resource_policy: Some(resource_policy(&View::of(call)?)?) })
}

pub async fn delete_resource_policy(installation: &Installation, call: &Call, (): ()) -> Result<(), Refusal> {
    installation.engine.execute(call.caller.clone(), DeleteResourcePolicy).await?;
    Ok(())
}

fn resource_policy(view: &View<'_>) -> Result<ResourcePolicy, Rejection> {
    let policy = view.organization.resource_policy.as_ref().ok_or(Rejection::ResourcePolicyNotFound)?;
    Ok(ResourcePolicy {
        resource_policy_summary: Some(ResourcePolicySummary {
            id: Some(policy.id.to_string()),
            arn: Some(view.organization.resource_policy_arn(&policy.id)),
        }),
        content: Some(policy.content.to_string()),
    })
}
