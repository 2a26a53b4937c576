//! Records what callers say about single resources; such items are history and are judged like all others.

use crate::arrival::Arrival;
use crate::codec::Packer;
use crate::evidence::Evidence;
use crate::item::NewItem;
use crate::keys;
use crate::scope::{GLOBAL, GLOBAL_TYPES};
use crate::store::{ATTEMPTS, Batch, give_way};
use documents::Document;
use evaluation::items::{ConfigurationItem, ItemOrder, ItemStatus};
use governance::conformance_packs::{Place, RecordedResource};
use smol_str::SmolStr;
use storage::{Guard, Row, StorageError, Table};

impl Evidence {
    /// Records a resource as it is now. A state that is recorded already changes nothing.
    ///
    /// # Errors
    /// When storage couldn't take it.
    pub async fn record(&self, at: Arrival, place: &Place, resource: RecordedResource) -> Result<(), StorageError> {
        let (resource_type, resource_id) = (resource.resource_type.clone(), resource.resource_id.clone());
        let next = |region: SmolStr, kept: Option<&ConfigurationItem>| {
            let resource = resource.clone();
            let is_there = kept.is_some_and(ConfigurationItem::is_present);
            let mut item = blank(at, place, region, resource.resource_type, resource.resource_id, kept);
            item.resource_name = resource.name;
            item.status = if is_there { ItemStatus::Ok } else { ItemStatus::ResourceDiscovered };
            item.tags = resource.tags;
            item.configuration = Some(resource.configuration);
            Some(item).filter(|item| kept.is_none_or(|kept| kept.digest() != item.digest()))
        };
        self.keep(at, place, (&resource_type, &resource_id), next).await.map(drop)
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
        let next = |region: SmolStr, kept: Option<&ConfigurationItem>| {
            let kept = kept.filter(|kept| kept.is_present())?;
            let mut item = blank(at, place, region, resource_type.into(), resource_id.into(), Some(kept));
            item.resource_name.clone_from(&kept.resource_name);
            item.arn.clone_from(&kept.arn);
            Some(item)
        };
        self.keep(at, place, (resource_type, resource_id), next).await
    }

    /// Keeps what comes next after what is kept, if anything does. Answers whether something was kept before.
    async fn keep(
        &self,
        at: Arrival,
        place: &Place,
        resource: (&str, &str),
        next: impl Fn(SmolStr, Option<&ConfigurationItem>) -> Option<ConfigurationItem>,
    ) -> Result<bool, StorageError> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.try_keep(at, place, resource, &next).await {
                Err(StorageError::GuardFailed { .. }) if attempt < ATTEMPTS => give_way(attempt).await,
                other => return other,
            }
        }
    }

    async fn try_keep(
        &self,
        at: Arrival,
        place: &Place,
        (resource_type, resource_id): (&str, &str),
        next: impl Fn(SmolStr, Option<&ConfigurationItem>) -> Option<ConfigurationItem>,
    ) -> Result<bool, StorageError> {
        let table = Table::ConfigurationItems;
        let region = region_of(place, resource_type);
        let key = keys::resource(&place.account.to_string(), &region, resource_type, resource_id);
        let stored = self.storage().row(table, &key).await?;
        let row = stored.clone().map(|value| Row { key: key.clone(), value });
        let kept = self.prepared(row.into_iter().collect()).await?;
        let kept = self.unpack_apart(kept, Some).await?.pop();
        let Some(item) = next(region, kept.as_ref()) else { return Ok(kept.is_some()) };
        let (item, _) = NewItem::of(&item, at.version).packed(&mut Packer::new(), self.dictionaries(), at.epoch);
        // What it comes after is what it replaces: of two that came after the same one, the second would be lost.
        let guards = vec![Guard { table, key: key.clone(), expected: stored }];
        let written = self.try_batch(at, &Batch { items: vec![item], guards, ..Batch::default() }).await?;
        if written.accepted == 0 {
            // Another one has taken the place in the order meanwhile.
            return Err(StorageError::GuardFailed { table, key });
        }
        Ok(kept.is_some())
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
        version: None,
        md5_hash: None,
        availability_zone: kept.and_then(|kept| kept.availability_zone.clone()),
        creation_time: kept.and_then(|kept| kept.creation_time),
        tags: Vec::new(),
        relationships: Vec::new(),
        configuration: None,
        supplementary_configuration: Document::mapping(Vec::<(&str, Document)>::new()),
    }
}
