//! Tags of recorders, rules, packs and organizations' packs.

use super::from_wire;
use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use governance::conformance_packs::commands::{TagResource, UntagResource};
use governance::conformance_packs::{Place, Rejection, TemplateSet};
use governance::organizations::Tags;
use smol_str::SmolStr;
use wire_config as wire;
use wire_config::{ListTagsForResourceRequest, ListTagsForResourceResponse, TagResourceRequest, UntagResourceRequest};

/// Tags on a page.
const PAGE: usize = 100;

pub async fn tag_resource(installation: &Installation, call: &Call, input: TagResourceRequest) -> Result<(), Refusal> {
    let tags = from_wire::tags(Some(input.tags), Rejection::Validation)?;
    installation
        .engine
        .execute(
            call.caller.clone(),
            TagResource {
                templates: templates(installation, call, &input.resource_arn).await?,
                arn: input.resource_arn,
                tags,
            },
        )
        .await?;
    Ok(())
}

pub async fn untag_resource(
    installation: &Installation,
    call: &Call,
    input: UntagResourceRequest,
) -> Result<(), Refusal> {
    let keys = input.tag_keys.into_iter().map(SmolStr::from).collect();
    installation
        .engine
        .execute(
            call.caller.clone(),
            UntagResource {
                templates: templates(installation, call, &input.resource_arn).await?,
                arn: input.resource_arn,
                keys,
            },
        )
        .await?;
    Ok(())
}

pub async fn list_tags_for_resource(
    installation: &Installation,
    call: &Call,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Refusal> {
    let packs = &call.snapshot.state.conformance_packs;
    let place = Place::new(call.caller.account, call.caller.region.clone());
    let resource = packs.taggable(&place, &input.resource_arn);
    let tags = match resource.and_then(|resource| packs.tags_of(&resource)).cloned() {
        Some(tags) => tags,
        None => {
            let templates = templates(installation, call, &input.resource_arn).await?;
            let owned = packs.service_owned(installation.engine.seed(), &templates, &place, &input.resource_arn);
            // What a service owns is there, and has no tags.
            owned.map(|_| Tags::new()).ok_or_else(|| Rejection::ResourceNotFound(input.resource_arn.clone()))?
        }
    };
    let scope = Scope { operation: "ListTagsForResource", caller: &call.caller, parameters: &[&input.resource_arn] };
    let entries = tags.iter().map(|tag| {
        let shown = wire::Tag { key: Some(tag.key.to_string()), value: Some(tag.value.to_string()) };
        (tag.key.to_string(), shown)
    });
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(ListTagsForResourceResponse { tags: Some(list), next_token })
}

/// The templates of the place where an ARN could name a rule that a pack brought; none are needed for other things.
async fn templates(installation: &Installation, call: &Call, arn: &str) -> Result<TemplateSet, Refusal> {
    if arn.contains(":config-rule/") {
        View::of(installation, call).templates().await
    } else {
        Ok(TemplateSet::default())
    }
}
