//! What was recorded about single resources: all items of one, the current items of many.

use super::view::View;
use super::{item_shapes, page};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use evaluation::items::ConfigurationItem;
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
    let items = installation.evidence.history(view.state, &view.place, &resource_type, &resource_id).await?;
    if items.is_empty() {
        return Err(Rejection::ResourceNotDiscovered(resource_type, resource_id).into());
    }
    let forward = input.chronological_order.as_deref() == Some("Forward");
    let in_range = |item: &ConfigurationItem| {
        let at = item.capture_time.millis();
        earlier.is_none_or(|earlier| at >= earlier) && later.is_none_or(|later| at <= later)
    };
    let mut entries: Vec<_> = items
        .iter()
        .filter(|item| in_range(item))
        .map(|item| if forward { (key(item), item) } else { (page::reversed(&key(item)), item) })
        .collect();
    entries.sort_by(|one, other| one.0.cmp(&other.0));
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
    let (list, next_token) = page::page(&scope, input.next_token.as_deref(), page::size(input.limit, PAGE), entries)?;
    Ok(GetResourceConfigHistoryResponse {
        configuration_items: Some(list.into_iter().map(item_shapes::item).collect()),
        next_token,
    })
}

/// The place of an item among those of its resource; what was captured before 1970 has a sign, which sorts before every digit.
fn key(item: &ConfigurationItem) -> String {
    let order = item.order();
    let number = order.state_number.map_or_else(|| "-".to_owned(), |number| format!("{number:016x}"));
    let captured = order.capture_time.millis();
    format!("{}{captured:016x} {number} {}", if captured < 0 { "-" } else { "" }, order.state_id)
}

pub async fn batch_get_resource_config(
    installation: &Installation,
    call: &Call,
    input: BatchGetResourceConfigRequest,
) -> Result<BatchGetResourceConfigResponse, Refusal> {
    let view = View::of(installation, call);
    view.state.available_recorder(&view.place)?;
    let mut seen = BTreeSet::new();
    let mut items = Vec::new();
    for key in input.resource_keys {
        let stored =
            installation.evidence.current(view.state, &view.place, &key.resource_type, &key.resource_id).await?;
        let item =
            stored.and_then(|stored| installation.evidence.unpack(&[stored], None).next().and_then(|(_, item)| item));
        // Resources that are gone, or never were, are left out.
        let item = item.filter(ConfigurationItem::is_present);
        if seen.insert((key.resource_type, key.resource_id)) {
            items.extend(item.as_ref().map(item_shapes::base_item));
        }
    }
    Ok(BatchGetResourceConfigResponse {
        base_configuration_items: Some(items),
        // Every key is processed.
        unprocessed_resource_keys: Some(Vec::new()),
    })
}

#[cfg(test)]
mod tests {
    use super::key;
    use documents::parse_json;
    use evaluation::items::{ConfigurationItem, read_items};

    #[test]
    fn keys_have_the_order_of_items_before_and_after_1970() {
        let item = |time: &str| -> ConfigurationItem {
            let text = format!(
                r#"{{"configurationItems": [{{"awsAccountId": "111122223333", "awsRegion": "us-east-1", "resourceType": "T", "resourceId": "i",
                "configurationItemStatus": "OK", "configurationStateId": "1", "configurationItemCaptureTime": "{time}"}}]}}"#
            );
            read_items(&parse_json(&text).unwrap()).remove(0).unwrap()
        };
        let times = [
            "1958-01-01T00:00:00.000Z",
            "1969-12-31T23:59:59.999Z",
            "1970-01-01T00:00:00.000Z",
            "2025-01-01T00:00:00.000Z",
        ];
        let keys: Vec<String> = times.iter().map(|time| key(&item(time))).collect();
        assert!(keys.is_sorted() && keys[0] != keys[1], "{keys:?}");
    }
}
