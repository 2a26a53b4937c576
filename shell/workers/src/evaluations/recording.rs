//! Records what callers say about single resources; such items are history and are judged like all others.

use super::inventory::GLOBAL_TYPES;
use super::items::{Delivery, WRITER, changes, read_stored};
use super::keys;
use super::progress::GLOBAL;
use crate::WorkError;
use documents::Document;
use engine::Engine;
use evaluation::items::{ConfigurationItem, ItemOrder, ItemStatus};
use governance::conformance_packs::{Place, RecordedResource};
use smol_str::SmolStr;
use storage::{BulkWrite, Table};

/// Records a resource as it is now. A state that is recorded already changes nothing.
///
/// # Errors
/// When storage couldn't take it.
pub async fn record(engine: &Engine, place: &Place, resource: RecordedResource) -> Result<(), WorkError> {
    let _writer = WRITER.lock().await;
    let region = region_of(place, &resource.resource_type);
    let kept = kept(engine, place, &region, &resource.resource_type, &resource.resource_id).await?;
    let is_there = kept.as_ref().is_some_and(ConfigurationItem::is_present);
    let mut item = blank(engine, place, region, resource.resource_type, resource.resource_id, kept.as_ref());
    item.resource_name = resource.name;
    item.status = if is_there { ItemStatus::Ok } else { ItemStatus::ResourceDiscovered };
    item.tags = resource.tags;
    item.configuration = Some(resource.configuration);
    if kept.is_some_and(|kept| kept.digest() == item.digest()) {
        return Ok(());
    }
    store(engine, item).await
}

/// Records that a resource is gone. Answers whether it was ever there; that it is gone already changes nothing.
///
/// # Errors
/// When storage couldn't take it.
pub async fn record_deletion(
    engine: &Engine,
    place: &Place,
    resource_type: &str,
    resource_id: &str,
) -> Result<bool, WorkError> {
    let _writer = WRITER.lock().await;
    let region = region_of(place, resource_type);
    let Some(kept) = kept(engine, place, &region, resource_type, resource_id).await? else { return Ok(false) };
    if kept.is_present() {
        let mut item = blank(engine, place, region, resource_type.into(), resource_id.into(), Some(&kept));
        item.resource_name.clone_from(&kept.resource_name);
        item.arn.clone_from(&kept.arn);
        store(engine, item).await?;
    }
    Ok(true)
}

/// The Region that the item of a resource names: that of the call, or none for what belongs to none.
fn region_of(place: &Place, resource_type: &str) -> SmolStr {
    if GLOBAL_TYPES.contains(&resource_type) {
        SmolStr::new_static(GLOBAL)
    } else {
        SmolStr::new(place.region.as_str())
    }
}

async fn kept(
    engine: &Engine,
    place: &Place,
    region: &str,
    resource_type: &str,
    resource_id: &str,
) -> Result<Option<ConfigurationItem>, WorkError> {
    let key = keys::key(&[&place.account.to_string(), region, resource_type, resource_id]);
    Ok(engine.storage().row(Table::ConfigurationItems, &key).await?.and_then(|row| read_stored(&row)))
}

/// The item of a resource that is gone, after the one that is kept.
fn blank(
    engine: &Engine,
    place: &Place,
    region: SmolStr,
    resource_type: SmolStr,
    resource_id: SmolStr,
    kept: Option<&ConfigurationItem>,
) -> ConfigurationItem {
    let order = ItemOrder::next(kept.map(ConfigurationItem::order).as_ref(), engine.now());
    ConfigurationItem {
        account: place.account,
        region,
        resource_type,
        resource_id,
        resource_name: None,
        arn: None,
        capture_time: order.capture_time,
        status: ItemStatus::ResourceDeleted,
        state_id: order.state_id,
        availability_zone: kept.and_then(|kept| kept.availability_zone.clone()),
        creation_time: kept.and_then(|kept| kept.creation_time),
        tags: Vec::new(),
        relationships: Vec::new(),
        configuration: None,
        supplementary_configuration: Document::mapping(Vec::<(&str, Document)>::new()),
    }
}

async fn store(engine: &Engine, item: ConfigurationItem) -> Result<(), WorkError> {
    let writes = changes(engine, &[item], false, &mut Delivery::default()).await?;
    engine.storage().write_rows(BulkWrite::new(engine.snapshot().epoch, writes)).await?;
    engine.touch();
    Ok(())
}
