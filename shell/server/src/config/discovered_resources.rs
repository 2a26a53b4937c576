//! Which resources are recorded, and how many.

use super::from_wire;
use super::view::View;
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::pages as page;
use crate::refusal::Refusal;
use evidence::scope::regions;
use evidence::{ItemHead, StoredItem, items};
use governance::conformance_packs::Rejection;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use wire_config as wire;
use wire_config::{
    GetDiscoveredResourceCountsRequest, GetDiscoveredResourceCountsResponse, ListDiscoveredResourcesRequest,
    ListDiscoveredResourcesResponse,
};

/// Entries on a page.
const PAGE: usize = 100;
/// The most ids that can be asked for.
const IDS: usize = 20;

pub async fn list_discovered_resources(
    installation: &Installation,
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
    let view = View::of(installation, call);
    view.state.available_recorder(&view.place)?;
    let with_deleted = input.include_deleted_resources.unwrap_or(false);
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
    let (after, size) = (page::after(&scope, input.next_token.as_deref())?, page::size(input.limit, PAGE));
    let shown = |item: &StoredItem| {
        let head = item.head.as_ref();
        let name = head.and_then(|head| head.resource_name.as_deref());
        // A row that can't be read is there: what it says isn't known.
        (with_deleted || head.is_none_or(ItemHead::is_present))
            && after.as_deref().is_none_or(|after| item.resource_id.as_str() > after)
            && input.resource_name.as_deref().is_none_or(|wanted| name == Some(wanted))
    };
    let mut found: BTreeMap<SmolStr, StoredItem> = BTreeMap::new();
    for region in regions(view.state, &view.place) {
        let named = ids.iter().map(|id| (input.resource_type.as_str(), id.as_str()));
        if !ids.is_empty() {
            let items = installation.evidence.current_of(&view.place, region, named).await?;
            found.extend(items.into_iter().filter(|item| shown(item)).map(|item| (item.resource_id.clone(), item)));
            continue;
        }
        let mut of_region = 0;
        let kind = &input.resource_type;
        let mut at = after.as_deref().map(|after| items::after(&view.place, region, kind, after));
        while of_region <= size {
            // No more is read than is shown, save for those that are turned away.
            let rows = (size + 1 - of_region).clamp(16, 500);
            let page = installation.evidence.page_of_type(&view.place, region, kind, at.as_ref(), rows).await?;
            at = page.next;
            for item in page.rows.into_iter().filter(|item| shown(item)) {
                of_region += 1;
                found.insert(item.resource_id.clone(), item);
            }
            if at.is_none() {
                break;
            }
        }
    }
    let entries = found.into_values().take(size + 1).map(|item| {
        let head = item.head.as_ref();
        let gone = head.filter(|head| !head.is_present());
        let shown = wire::ResourceIdentifier {
            resource_type: Some(item.resource_type.to_string()),
            resource_id: Some(item.resource_id.to_string()),
            resource_name: head.and_then(|head| head.resource_name.as_ref()).map(ToString::to_string),
            resource_deletion_time: gone.map(|head| head.capture_time.millis()),
        };
        (item.resource_id.to_string(), shown)
    });
    let (list, next_token) = page::cut(&scope, size, entries.collect());
    Ok(ListDiscoveredResourcesResponse { resource_identifiers: Some(list), next_token })
}

pub async fn get_discovered_resource_counts(
    installation: &Installation,
    call: &Call,
    input: GetDiscoveredResourceCountsRequest,
) -> Result<GetDiscoveredResourceCountsResponse, Refusal> {
    let types = from_wire::names(input.resource_types);
    let view = View::of(installation, call);
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    let under: Vec<(String, &str)> =
        regions(view.state, &view.place).map(|region| (view.place.account.to_string(), region)).collect();
    for of_region in installation.evidence.counts_of(&under).await? {
        for (resource_type, count) in of_region.types.into_iter().filter(|(_, count)| *count > 0) {
            if types.is_empty() || types.iter().any(|one| *one == resource_type) {
                *counts.entry(resource_type.to_string()).or_default() += count;
            }
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
