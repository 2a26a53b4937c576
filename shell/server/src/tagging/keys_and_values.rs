//! GetTagKeys and GetTagValues: what is in use in the caller's account and Region.

use super::page;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::tagging::tagged_resources;
use std::collections::BTreeSet;
use wire_resourcegroupstaggingapi::{GetTagKeysInput, GetTagKeysOutput, GetTagValuesInput, GetTagValuesOutput};

/// Keys or values on a page.
const PAGE: usize = 100;

pub async fn get_tag_keys(
    installation: &Installation,
    call: &Call,
    input: GetTagKeysInput,
) -> Result<GetTagKeysOutput, Refusal> {
    let scope = Scope { operation: "GetTagKeys", caller: &call.caller, parameters: &[] };
    let resources = tagged_resources(&call.snapshot.state, &call.caller);
    let keys = resources.iter().flat_map(|resource| resource.tags.iter()).map(|tag| tag.key.as_str()).collect();
    let (keys, token) = paged(installation, &scope, input.pagination_token.as_deref(), &keys)?;
    Ok(GetTagKeysOutput { tag_keys: Some(keys), pagination_token: Some(token) })
}

pub async fn get_tag_values(
    installation: &Installation,
    call: &Call,
    input: GetTagValuesInput,
) -> Result<GetTagValuesOutput, Refusal> {
    let scope = Scope { operation: "GetTagValues", caller: &call.caller, parameters: &[&input.key] };
    let resources = tagged_resources(&call.snapshot.state, &call.caller);
    let tags = resources.iter().flat_map(|resource| resource.tags.iter()).filter(|tag| tag.key == input.key);
    let values = tags.map(|tag| tag.value.as_str()).collect();
    let (values, token) = paged(installation, &scope, input.pagination_token.as_deref(), &values)?;
    Ok(GetTagValuesOutput { tag_values: Some(values), pagination_token: Some(token) })
}

/// A page of texts, and the token of the next one.
fn paged(
    installation: &Installation,
    scope: &Scope<'_>,
    token: Option<&str>,
    all: &BTreeSet<&str>,
) -> Result<(Vec<String>, String), Refusal> {
    let now = installation.engine.now();
    let after = page::after(scope, token, now)?;
    let mut left = all.iter().filter(|text| after.as_deref().is_none_or(|after| **text > after));
    let shown: Vec<String> = left.by_ref().take(PAGE).map(|text| (*text).to_owned()).collect();
    let last = left.next().and(shown.last());
    let token = page::next(scope, last.map(String::as_str), now);
    Ok((shown, token))
}
