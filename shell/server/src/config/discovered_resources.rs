//! Which resources are recorded, and how many.

use super::view::{View, broken};
use super::{from_wire, page};
use crate::app::App;
use crate::dispatch::Call;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use evaluation::items::ConfigurationItem;
use governance::conformance_packs::Rejection;
use std::collections::BTreeMap;
use wire_config as wire;
use wire_config::{
    GetDiscoveredResourceCountsRequest, GetDiscoveredResourceCountsResponse, ListDiscoveredResourcesRequest,
    ListDiscoveredResourcesResponse,
};
use workers::evaluations::recorded;

/// Entries on a page.
const PAGE: usize = 100;
/// The most ids that can be asked for.
const IDS: usize = 20;

pub async fn list_discovered_resources(
    app: &App,
    call: &Call,
    input: ListDiscoveredResourcesRequest,
) -> Result<ListDiscoveredResourcesResponse, Refusal> {
    let ids = from_wire::names(input.resource_ids);
    let refuse = |message: String| Err(Rejection::Validation(message).into());
    if !ids.is_empty() && input.resource_name.is_some() {
        return refuse("Either resourceIds or a resourceName can be given, not both.".to_owned());
    }
    if ids.len() > IDS {
        return refuse(format!("At most {IDS} resourceIds can be given."));
    }
    let view = View::of(app, call);
    view.state.available_recorder(&view.place)?;
    let with_deleted = input.include_deleted_resources.unwrap_or(false);
    let found = recorded::all(&app.engine, view.state, &view.place, Some(&input.resource_type)).await;
    let mut found: Vec<ConfigurationItem> = found.map_err(broken)?;
    found.retain(|item| {
        (with_deleted || item.is_present())
            && (ids.is_empty() || ids.iter().any(|id| *id == item.resource_id))
            && input.resource_name.as_ref().is_none_or(|name| item.resource_name.as_deref() == Some(name))
    });
    found.sort_by(|one, other| one.resource_id.cmp(&other.resource_id));
    let entries = found.into_iter().map(|item| {
        let shown = wire::ResourceIdentifier {
            resource_type: Some(item.resource_type.to_string()),
            resource_id: Some(item.resource_id.to_string()),
            resource_name: item.resource_name.as_ref().map(ToString::to_string),
            resource_deletion_time: (!item.is_present()).then(|| item.capture_time.millis()),
        };
        (item.resource_id.to_string(), shown)
    });
    let scope = Scope {
        operation: "ListDiscoveredResources",
        caller: &call.caller,
        parameters: &[
            &input.resource_type,
            &ids.join("\0"),
            &input.resource_name.clone().unwrap_or_default(),
            if with_deleted { "deleted" } else { "" },
        ],
    };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(ListDiscoveredResourcesResponse { resource_identifiers: Some(list), next_token })
}

pub async fn get_discovered_resource_counts(
    app: &App,
    call: &Call,
    input: GetDiscoveredResourceCountsRequest,
) -> Result<GetDiscoveredResourceCountsResponse, Refusal> {
    let types = from_wire::names(input.resource_types);
    let view = View::of(app, call);
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    let found = recorded::all(&app.engine, view.state, &view.place, None).await.map_err(broken)?;
    for item in found.iter().filter(|item| item.is_present()) {
        if types.is_empty() || types.iter().any(|one| *one == item.resource_type) {
            *counts.entry(item.resource_type.to_string()).or_default() += 1;
        }
    }
    let total: u64 = counts.values().sum();
    // The largest first.
    let mut entries: Vec<_> = counts
        .into_iter()
        .map(|(resource_type, count)| {
            let key = format!("{:016x} {resource_type}", u64::MAX - count);
            (key, wire::ResourceCount { resource_type: Some(resource_type), count: i64::try_from(count).ok() })
        })
        .collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    let scope =
        Scope { operation: "GetDiscoveredResourceCounts", caller: &call.caller, parameters: &[&types.join(",")] };
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(GetDiscoveredResourceCountsResponse {
        total_discovered_resources: i64::try_from(total).ok(),
        resource_counts: Some(list),
        next_token,
    })
}
