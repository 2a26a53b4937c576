//! An account's hub in a Region, and its tags.

use super::{from_wire, to_wire};
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::central_configuration::commands::{
    DisableSecurityHub, EnableSecurityHub, TagResource, UntagResource, UpdateSecurityHubConfiguration,
};
use governance::central_configuration::queries;
use wire_securityhub::{
    DescribeHubRequest, DescribeHubResponse, DisableSecurityHubRequest, DisableSecurityHubResponse,
    EnableSecurityHubRequest, EnableSecurityHubResponse, ListTagsForResourceRequest, ListTagsForResourceResponse,
    TagResourceRequest, TagResourceResponse, UntagResourceRequest, UntagResourceResponse,
    UpdateSecurityHubConfigurationRequest, UpdateSecurityHubConfigurationResponse,
};

pub async fn enable_security_hub(
    installation: &Installation,
    call: &Call,
    input: EnableSecurityHubRequest,
) -> Result<EnableSecurityHubResponse, Refusal> {
    let generator = from_wire::control_finding_generator(input.control_finding_generator.as_deref())?;
    let command = EnableSecurityHub {
        enable_default_standards: input.enable_default_standards.unwrap_or(true),
        control_finding_generator: generator.unwrap_or_default(),
        tags: from_wire::tags(input.tags),
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(EnableSecurityHubResponse {})
}

pub async fn describe_hub(
    _: &Installation,
    call: &Call,
    input: DescribeHubRequest,
) -> Result<DescribeHubResponse, Refusal> {
    let hub = queries::describe_hub(&call.snapshot.state, &call.caller, input.hub_arn.as_deref())?;
    Ok(DescribeHubResponse {
        hub_arn: Some(hub.arn),
        subscribed_at: Some(protocol::timestamps::iso8601(hub.subscribed_at.millis())),
        auto_enable_controls: Some(hub.auto_enable_controls),
        control_finding_generator: Some(hub.control_finding_generator.api_name().to_owned()),
    })
}

pub async fn update_security_hub_configuration(
    installation: &Installation,
    call: &Call,
    input: UpdateSecurityHubConfigurationRequest,
) -> Result<UpdateSecurityHubConfigurationResponse, Refusal> {
    let generator = input.control_finding_generator.as_deref();
    let command = UpdateSecurityHubConfiguration {
        auto_enable_controls: input.auto_enable_controls,
        control_finding_generator: from_wire::control_finding_generator(generator)?,
    };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(UpdateSecurityHubConfigurationResponse {})
}

pub async fn disable_security_hub(
    installation: &Installation,
    call: &Call,
    _: DisableSecurityHubRequest,
) -> Result<DisableSecurityHubResponse, Refusal> {
    installation.engine.execute(call.caller.clone(), DisableSecurityHub).await?;
    Ok(DisableSecurityHubResponse {})
}

pub async fn tag_resource(
    installation: &Installation,
    call: &Call,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, Refusal> {
    let command = TagResource { arn: input.resource_arn, tags: from_wire::tags(Some(input.tags)) };
    installation.engine.execute(call.caller.clone(), command).await?;
    Ok(TagResourceResponse {})
}

pub async fn untag_resource(
    installation: &Installation,
    call: &Call,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Refusal> {
    let keys = input.tag_keys.into_iter().map(Into::into).collect();
    installation.engine.execute(call.caller.clone(), UntagResource { arn: input.resource_arn, keys }).await?;
    Ok(UntagResourceResponse {})
}

pub async fn list_tags_for_resource(
    _: &Installation,
    call: &Call,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Refusal> {
    let tags = queries::list_tags_for_resource(&call.snapshot.state, &call.caller, &input.resource_arn)?;
    Ok(ListTagsForResourceResponse { tags: Some(to_wire::tags(tags)) })
}
