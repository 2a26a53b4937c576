//! Records what callers say about single resources; such items are history and are judged like all others.

use crate::arrival::Arrival;
use crate::codec::Packer;
use crate::evidence::Evidence;
use crate::item::NewItem;
use crate::scope::{GLOBAL, GLOBAL_TYPES};
use crate::store::Batch;
use documents::Document;
use evaluation::items::{ConfigurationItem, ItemOrder, ItemStatus};
use governance::conformance_packs::{Place, RecordedResource};
use smol_str::SmolStr;
use storage::StorageError;

impl Evidence {
    /// Records a resource as it is now. A state that is recorded already changes nothing.
    ///
    /// # Errors
    /// When storage couldn't take it.
    pub async fn record(&self, at: Arrival, place: &Place, resource: RecordedResource) -> Result<(), StorageError> {
        let region = region_of(place, &resource.resource_type);
        let kept = self.kept(place, &region, &resource.resource_type, &resource.resource_id).await?;
        let is_there = kept.as_ref().is_some_and(ConfigurationItem::is_present);
        let mut item = blank(at, place, region, resource.resource_type, resource.resource_id, kept.as_ref());
        item.resource_name = resource.name;
        item.status = if is_there { ItemStatus::Ok } else { ItemStatus::ResourceDiscovered };
        item.tags = resource.tags;
        item.configuration = Some(resource.configuration);
        if kept.is_some_and(|kept| kept.digest() == item.digest()) {
            return Ok(());
        }
        self.keep(at, &item).await
    }

    /// Records that a resource is gone. Answers whether it was ever there; that it is gone already changes nothing.
    ///
    /// # Errors
    /// When storage couldn't take it.
    pub async fn record_deletion(
        &self,
        at: Arrival,
        place: &Place,
        resource_type: &str,
        resource_id: &str,
    ) -> Result<bool, StorageError> {
        let region = region_of(place, resource_type);
        let Some(kept) = self.kept(place, &region, resource_type, resource_id).await? else { return Ok(false) };
        if kept.is_present() {
            let mut item = blank(at, place, region, resource_type.into(), resource_id.into(), Some(&kept));
            item.resource_name.clone_from(&kept.resource_name);
            item.arn.clone_from(&kept.arn);
            self.keep(at, &item).await?;
        }
        Ok(true)
    }

    async fn kept(
        &self,
        place: &Place,
        region: &str,
        resource_type: &str,
        resource_id: &str,
    ) -> Result<Option<ConfigurationItem>, StorageError> {
        let stored = self.current_of(place, region, [(resource_type, resource_id)]).await?;
        Ok(self.unpack(&stored, None).next().and_then(|(_, item)| item))
    }

    async fn keep(&self, at: Arrival, item: &ConfigurationItem) -> Result<(), StorageError> {
        let new = NewItem::of(item, at.version);
        let (item, _) = new.packed(&mut Packer::new(), self.dictionaries(), at.epoch);
        self.write_batch(at, &Batch { items: vec![item], ..Batch::default() }).await.map(drop)
    }
}

/// The Region that the item of a resource names: that of the call, or none for what belongs to none.
fn region_of(place: &Place, resource_type: &str) -> SmolStr {
    if GLOBAL_TYPES.contains(&resource_type) {
        SmolStr::new_static(GLOBAL)
    } else {
        SmolStr::new(place.region.as_str())
    }
}

/// The item of a resource that is gone, after the one that is kept.
fn blank(
    at: Arrival,
    place: &Place,
    region: SmolStr,
    resource_type: SmolStr,
    resource_id: SmolStr,
    kept: Option<&ConfigurationItem>,
) -> ConfigurationItem {
    let order = ItemOrder::next(kept.map(ConfigurationItem::order).as_ref(), at.now);
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
