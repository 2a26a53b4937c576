//! What was recorded about single resources: all items of one, the current items of many.

use super::item_shapes;
use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evaluation::items::ConfigurationItem;
use evidence::history::Stretch;
use governance::conformance_packs::Rejection;
use std::collections::BTreeSet;
use wire_config::{
    BatchGetResourceConfigRequest, BatchGetResourceConfigResponse, GetResourceConfigHistoryRequest,
    GetResourceConfigHistoryResponse,
};

/// Items on a page.
const PAGE: usize = 10;

pub async fn get_resource_config_history(
    installation: &Installation,
    call: &Call,
    input: GetResourceConfigHistoryRequest,
) -> Result<GetResourceConfigHistoryResponse, Refusal> {
    let (earlier, later) = (input.earlier_time, input.later_time);
    if earlier.zip(later).is_some_and(|(earlier, later)| earlier >= later) {
        return Err(Rejection::InvalidTimeRange.into());
    }
    let view = View::of(installation, call);
    view.state.available_recorder(&view.place)?;
    let (resource_type, resource_id) = (input.resource_type, input.resource_id);
    let forward = input.chronological_order.as_deref() == Some("Forward");
    let time = |time: Option<i64>| time.map(|time| time.to_string()).unwrap_or_default();
    let scope = Scope {
        operation: "GetResourceConfigHistory",
        caller: &call.caller,
        parameters: &[
            &resource_type,
            &resource_id,
            &time(earlier),
            &time(later),
            if forward { "Forward" } else { "Reverse" },
        ],
    };
    let after = page::after(&scope, input.next_token.as_deref())?;
    let (wanted, size) = (Stretch { forward, earlier, later, after }, page::size(input.limit, PAGE));
    let (evidence, resource) = (&installation.evidence, (resource_type.as_str(), resource_id.as_str()));
    let Some(shown) = evidence.history(view.state, &view.place, resource, &wanted, size).await? else {
        return Err(Rejection::ResourceNotDiscovered(resource_type, resource_id).into());
    };
    let items = evidence.unpack_apart(shown.items, |item| Some(item_shapes::item(&item))).await?;
    Ok(GetResourceConfigHistoryResponse {
        configuration_items: Some(items),
        next_token: shown.next.map(|next| scope.token(&next)),
    })
}

pub async fn batch_get_resource_config(
    installation: &Installation,
    call: &Call,
    input: BatchGetResourceConfigRequest,
) -> Result<BatchGetResourceConfigResponse, Refusal> {
    let view = View::of(installation, call);
    view.state.available_recorder(&view.place)?;
    let mut seen = BTreeSet::new();
    let mut stored = Vec::new();
    for key in input.resource_keys {
        if !seen.insert((key.resource_type.clone(), key.resource_id.clone())) {
            continue;
        }
        let (resource_type, resource_id) = (&key.resource_type, &key.resource_id);
        stored.extend(installation.evidence.current(view.state, &view.place, resource_type, resource_id).await?);
    }
    // Resources that are gone, or never were, are left out.
    let tell = |item: ConfigurationItem| item.is_present().then(|| item_shapes::base_item(&item));
    let items = installation.evidence.unpack_apart(stored, tell).await?;
    Ok(BatchGetResourceConfigResponse {
        base_configuration_items: Some(items),
        // Every key is processed.
        unprocessed_resource_keys: Some(Vec::new()),
    })
}
