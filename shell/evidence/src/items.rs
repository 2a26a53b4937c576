//! Items as they are read: one, a page of a type, all of a resource's life before.

use crate::codec::Unpacker;
use crate::dictionaries::Dictionary;
use crate::evidence::Evidence;
use crate::item::{StoredItem, WantedMembers};
use crate::keys;
use crate::position::{Page, Position};
use evaluation::items::ConfigurationItem;
use governance::conformance_packs::{Place, State};
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::Arc;
use storage::{IndexPosition, Row, StorageError, Table};

/// The position after a resource among those of its type under an account and a Region of keys.
pub fn after(place: &Place, region: &str, resource_type: &str, resource_id: &str) -> Position {
    let key = keys::resource(&place.account.to_string(), region, resource_type, resource_id);
    Position(IndexPosition { entry: Vec::new(), key })
}

/// Reads the bodies of items, with one context for all of them.
pub struct ItemReader<'e> {
    evidence: &'e Evidence,
    /// Made when the first item is read: there may be none.
    unpacker: Option<Unpacker>,
    /// The dictionary of the type that was read last: items of a type follow one another.
    dictionary: Option<(SmolStr, Arc<Dictionary>)>,
}

impl ItemReader<'_> {
    /// The item, or the wanted members of it; nothing when it can't be read.
    pub fn read(&mut self, item: &StoredItem, wanted: Option<&WantedMembers>) -> Option<ConfigurationItem> {
        let kind = &item.resource_type;
        if item.needs_dictionary() && self.dictionary.as_ref().is_none_or(|(of, _)| of != kind) {
            let found = self.evidence.dictionaries().for_reading(kind);
            self.dictionary = found.map(|dictionary| (kind.clone(), dictionary));
        }
        let dictionary = self.dictionary.as_ref().filter(|(of, _)| of == kind).map(|(_, dictionary)| dictionary);
        item.item(self.unpacker.get_or_insert_with(Unpacker::new), dictionary, wanted)
    }
}

impl Evidence {
    /// Rows of items with their heads, for which [`Evidence::unpack`] needs nothing more from storage.
    pub(crate) async fn prepared(&self, rows: Vec<Row>) -> Result<Vec<StoredItem>, StorageError> {
        let mut items: Vec<StoredItem> = Vec::with_capacity(rows.len());
        for row in rows {
            let key = row.key.clone();
            match StoredItem::read(row, items.last()) {
                Some(item) => items.push(item),
                None => self.tell_of_unreadable_key(&key),
            }
        }
        let packed = items.iter().filter(|item| item.needs_dictionary());
        let types: BTreeSet<SmolStr> = packed.map(|item| item.resource_type.clone()).collect();
        self.dictionaries().read(self.storage().as_ref(), types.into_iter().collect()).await?;
        Ok(items)
    }

    /// Reads items, or the wanted members of them; those are missing that can't be read. Work for a thread of its own where they
    /// are many.
    pub fn unpack<'i>(
        &'i self,
        items: &'i [StoredItem],
        wanted: Option<&'i WantedMembers>,
    ) -> impl Iterator<Item = (&'i StoredItem, Option<ConfigurationItem>)> {
        let mut reader = self.item_reader();
        items.iter().map(move |item| (item, reader.read(item, wanted)))
    }

    /// What reads the bodies of items that came by this evidence, one after the other.
    pub fn item_reader(&self) -> ItemReader<'_> {
        ItemReader { evidence: self, unpacker: None, dictionary: None }
    }

    /// What is told of items, read in a thread of its own: one item may be of megabytes, and the runtime's threads answer everybody.
    /// Those are missing that can't be read, or of which nothing is told.
    ///
    /// # Errors
    /// When reading broke off.
    pub async fn unpack_apart<T: Send + 'static>(
        &self,
        items: Vec<StoredItem>,
        tell: impl Fn(ConfigurationItem) -> Option<T> + Send + 'static,
    ) -> Result<Vec<T>, StorageError> {
        if items.is_empty() {
            return Ok(Vec::new());
        }
        let evidence = self.clone();
        let reading = tokio::task::spawn_blocking(move || {
            evidence.unpack(&items, None).filter_map(|(_, item)| tell(item?)).collect::<Vec<T>>()
        });
        reading.await.map_err(|problem| StorageError::Refused(format!("items couldn't be read: {problem}")))
    }

    /// A page of the current items of a type under an account and a Region of keys, by id; those of deleted resources included.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn page_of_type(
        &self,
        place: &Place,
        region: &str,
        resource_type: &str,
        after: Option<&Position>,
        limit: usize,
    ) -> Result<Page<StoredItem>, StorageError> {
        let prefix = keys::key(&[&place.account.to_string(), region, resource_type]);
        let rows = self.storage().scan(Table::ConfigurationItems, &prefix, after.map(Position::key), limit).await?;
        let Page { rows, next } = Page::of(rows, limit);
        Ok(Page { rows: self.prepared(rows).await?, next })
    }

    /// A page of the current items of several types under an account and a Region of keys, by type and id, after a resource; those
    /// of deleted resources included. What lies between several types is read as well, so that it pays where most items are of them.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn page_of_types(
        &self,
        place: &Place,
        region: &str,
        resource_types: &BTreeSet<&'static str>,
        after: Option<&Position>,
        limit: usize,
    ) -> Result<Page<StoredItem>, StorageError> {
        let account = place.account.to_string();
        let prefix = keys::key(&[&account, region]);
        let mut types = resource_types.iter();
        let read = match (types.next(), types.next()) {
            (Some(only), None) => keys::key(&[&account, region, only]),
            _ => prefix.clone(),
        };
        let rows = self.storage().scan(Table::ConfigurationItems, &read, after.map(Position::key), limit).await?;
        let Page { mut rows, next } = Page::of(rows, limit);
        let is_wanted = |key: &[u8]| {
            let kind = key.get(prefix.len()..).and_then(|rest| rest.split(|byte| *byte == 0).next());
            let kind = kind.and_then(|kind| std::str::from_utf8(kind).ok());
            kind.is_some_and(|kind| resource_types.contains(kind))
        };
        rows.retain(|row| is_wanted(&row.key));
        Ok(Page { rows: self.prepared(rows).await?, next })
    }

    /// The current items of resources under an account and a Region of keys: those that there are.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn current_of(
        &self,
        place: &Place,
        region: &str,
        resources: impl IntoIterator<Item = (&str, &str)>,
    ) -> Result<Vec<StoredItem>, StorageError> {
        let account = place.account.to_string();
        let keys: Vec<Vec<u8>> =
            resources.into_iter().map(|(kind, id)| keys::resource(&account, region, kind, id)).collect();
        let values = self.storage().rows(Table::ConfigurationItems, keys.clone()).await?;
        let rows = keys.into_iter().zip(values).filter_map(|(key, value)| Some(Row { key, value: value? }));
        self.prepared(rows.collect()).await
    }

    /// The current item of a resource that a place sees, that of a deleted one too; nothing for one that was never seen. Where it was
    /// delivered under its Region and under none the newer one is, and of equally new ones that of the Region.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn current(
        &self,
        state: &State,
        place: &Place,
        resource_type: &str,
        resource_id: &str,
    ) -> Result<Option<StoredItem>, StorageError> {
        let order = |item: &StoredItem| item.head.as_ref().map(crate::item::ItemHead::order);
        let mut newest: Option<StoredItem> = None;
        for region in crate::scope::regions(state, place) {
            let found = self.current_of(place, region, [(resource_type, resource_id)]).await?.pop();
            if let Some(item) = found
                && newest.as_ref().is_none_or(|newest| order(&item) > order(newest))
            {
                newest = Some(item);
            }
        }
        Ok(newest)
    }

    /// The items of a resource before the current one, oldest first, under a Region of keys.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn past(
        &self,
        place: &Place,
        region: &str,
        resource_type: &str,
        resource_id: &str,
    ) -> Result<Vec<StoredItem>, StorageError> {
        const PAGE: usize = 1_000;
        let prefix = keys::resource(&place.account.to_string(), region, resource_type, resource_id);
        let mut all: Vec<Row> = Vec::new();
        loop {
            let after = all.last().map(|row| row.key.clone());
            let page = self.storage().scan(Table::ConfigurationHistory, &prefix, after.as_deref(), PAGE).await?;
            let is_last = page.len() < PAGE;
            all.extend(page);
            if is_last {
                return self.prepared(all).await;
            }
        }
    }
}
