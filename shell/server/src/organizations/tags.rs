//! Tags on the root, units, accounts and policies.

use super::from_wire;
use super::view::{View, only_page};
use crate::call::Call;
use crate::installation::Installation;
use crate::refusal::Refusal;
use governance::organizations::Rejection;
use governance::organizations::commands::{TagResource, UntagResource};
use wire_organizations as wire;
use wire_organizations::{
    ListTagsForResourceRequest, ListTagsForResourceResponse, TagResourceRequest, UntagResourceRequest,
};

pub async fn tag_resource(installation: &Installation, call: &Call, input: TagResourceRequest) -> Result<(), Refusal> {
    let resource = from_wire::taggable(&input.resource_id)?.ok_or(Rejection::TargetNotFound)?;
    let tags = from_wire::tags(input.tags);
    installation.engine.execute(call.caller.clone(), TagResource { resource, tags }).await?;
    Ok(())
}

pub async fn untag_resource(
    installation: &Installation,
    call: &Call,
    input: UntagResourceRequest,
) -> Result<(), Refusal> {
    let resource = from_wire::taggable(&input.resource_id)?.ok_or(Rejection::TargetNotFound)?;
    let keys = input.tag_keys.into_iter().map(Into::into).collect();
    installation.engine.execute(call.caller.clone(), UntagResource { resource, keys }).await?;
    Ok(())
}

pub async fn list_tags_for_resource(
    _: &Installation,
    call: &Call,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Refusal> {
    only_page(input.next_token.as_deref())?;
    let view = View::of(call)?;
    let resource = from_wire::taggable(&input.resource_id)?.ok_or(Rejection::TargetNotFound)?;
    let tags = resource.tags(view.state, view.organization)?;
    let tags = tags.iter().map(|tag| wire::Tag { key: tag.key.to_string(), value: tag.value.to_string() });
    Ok(ListTagsForResourceResponse { tags: Some(tags.collect()), next_token: None })
}
