//! A resource's life a page at a time: a page costs what it shows, however long the life is.

use crate::evidence::Evidence;
use crate::item::{StoredItem, read_head};
use crate::keys;
use governance::conformance_packs::{Place, State};
use storage::{Row, StorageError, Table};

/// Which items of a resource are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stretch {
    /// Whether the oldest comes first, not the newest.
    pub forward: bool,
    /// The first moment of capture that is wanted, in milliseconds.
    pub earlier: Option<i64>,
    /// The last one.
    pub later: Option<i64>,
    /// The position after which it goes on, as a page before told it.
    pub after: Option<String>,
}

/// Some items of a resource.
#[derive(Debug, Default)]
pub struct PageOfHistory {
    /// The items, in the order that was asked for.
    pub items: Vec<StoredItem>,
    /// Where the next page goes on, if there is one.
    pub next: Option<String>,
}

/// A row with its position among the items of its resource.
type Placed = (String, Row);

impl Evidence {
    /// Up to `limit` items of a resource, the current one among them; nothing for one that was never seen.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn history(
        &self,
        state: &State,
        place: &Place,
        (resource_type, resource_id): (&str, &str),
        wanted: &Stretch,
        limit: usize,
    ) -> Result<Option<PageOfHistory>, StorageError> {
        let account = place.account.to_string();
        let mut rows: Vec<Placed> = Vec::new();
        let mut is_known = false;
        for region in crate::scope::regions(state, place) {
            let key = keys::resource(&account, region, resource_type, resource_id);
            if let Some(value) = self.storage().row(Table::ConfigurationItems, &key).await? {
                is_known = true;
                // Of one that can't be read nobody knows where it stands.
                let position = read_head(&value).map(|(head, _)| keys::position(&head.order()));
                rows.extend(position.filter(|at| wanted.has(at)).map(|at| (at, Row { key: key.clone(), value })));
            }
            rows.extend(self.page_of_past(&key, wanted, limit.saturating_add(1)).await?);
        }
        if !is_known && rows.is_empty() {
            return Ok(None);
        }
        rows.sort_by(|(one, _), (other, _)| if wanted.forward { one.cmp(other) } else { other.cmp(one) });
        // One that was replaced between the two reads was in both tables.
        rows.dedup_by(|(one, row), (other, same)| one == other && row.value == same.value);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|(position, _)| position.clone());
        let items = self.prepared(rows.into_iter().map(|(_, row)| row).collect()).await?;
        Ok(Some(PageOfHistory { items, next }))
    }

    /// Items before the current one, under the key of their resource.
    async fn page_of_past(&self, key: &[u8], wanted: &Stretch, limit: usize) -> Result<Vec<Placed>, StorageError> {
        let (first, last) = (wanted.first(), wanted.last());
        let bound = |position: &String| [key, position.as_bytes()].concat();
        let (storage, table) = (self.storage(), Table::ConfigurationHistory);
        let found = if wanted.forward {
            storage.scan(table, key, first.as_ref().map(bound).as_deref(), limit).await?
        } else {
            storage.scan_back(table, key, last.as_ref().map(bound).as_deref(), limit).await?
        };
        let placed = found.into_iter().filter_map(|row| {
            let position = std::str::from_utf8(row.key.get(key.len()..)?).ok()?.to_owned();
            Some((position, row))
        });
        Ok(placed.take_while(|(position, _)| wanted.has(position)).collect())
    }
}

impl Stretch {
    /// What every wanted position comes after.
    fn first(&self) -> Option<String> {
        let by_time = self.earlier.map(keys::moment);
        let by_page = self.after.clone().filter(|_| self.forward);
        by_time.into_iter().chain(by_page).max()
    }

    /// What every wanted position comes before.
    fn last(&self) -> Option<String> {
        let by_time = self.later.map(|later| keys::moment(later.saturating_add(1)));
        let by_page = self.after.clone().filter(|_| !self.forward);
        by_time.into_iter().chain(by_page).min()
    }

    fn has(&self, position: &str) -> bool {
        self.first().is_none_or(|first| position > first.as_str())
            && self.last().is_none_or(|last| position < last.as_str())
    }
}
