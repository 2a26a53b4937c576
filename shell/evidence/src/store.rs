//! Writes what was delivered: each transaction changes items, counts and what waits together, under the guard of the counts.

use crate::arrival::Arrival;
use crate::counts::Counts;
use crate::evidence::Evidence;
use crate::facts;
use crate::item::{EncodedItem, read_head};
use crate::keys;
use crate::scope::GLOBAL;
use crate::waiting::Brought;
use bytes::Bytes;
use evaluation::items::ItemOrder;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use storage::wide;
use storage::{BulkWrite, Guard, RowWrite, StorageError, Table};

/// Items in one transaction: each may write itself, the one before it, and three rows of an account and Region of its own.
pub(crate) const ITEMS_PER_WRITE: usize = 350;
/// How often a write is tried again when somebody else delivers to the same accounts at the same time.
pub(crate) const ATTEMPTS: u64 = 50;

/// An account and the Region of keys.
pub(crate) type Under = (String, SmolStr);

/// What is written together.
#[derive(Debug, Default)]
pub(crate) struct Batch {
    pub(crate) items: Vec<EncodedItem>,
    /// Accounts and Regions of which a whole snapshot has been read.
    pub(crate) complete: BTreeSet<Under>,
    /// Rows of the table of facts: under which account and Region, the key, and the value if there is one.
    pub(crate) facts: Vec<(Under, Vec<u8>, Option<Bytes>)>,
    /// What of those facts is the accounts', one entry a row of facts, in the order of the delivery.
    pub(crate) of_accounts: Vec<FactsOfAccount>,
    /// Rows that it was made after: whoever sets some makes it again where they aren't as they were.
    pub(crate) guards: Vec<Guard>,
}

/// What of the facts of an account and Region is the account's in every Region.
#[derive(Debug)]
pub(crate) struct FactsOfAccount {
    /// The account and the Region with which they came.
    pub(crate) under: Under,
    /// The key of the row that they are in as well.
    pub(crate) key: Vec<u8>,
    /// The facts, as JSON; nothing where there are none.
    pub(crate) facts: Option<String>,
}

/// What became of a batch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) accepted: u64,
    pub(crate) unchanged: u64,
    pub(crate) facts: u64,
}

impl Written {
    pub(crate) fn add(&mut self, other: Self) {
        self.accepted += other.accepted;
        self.unchanged += other.unchanged;
        self.facts += other.facts;
    }
}

/// What is kept of a resource, as far as it decides about a new item.
#[derive(Clone)]
enum Kept {
    Nothing,
    Item {
        value: Bytes,
        order: ItemOrder,
        present: bool,
    },
    /// A row that can't be read: whatever is new replaces it.
    Unreadable,
}

impl Evidence {
    /// Writes a batch.
    ///
    /// # Errors
    /// When storage couldn't take it; then nothing of it was written.
    pub(crate) async fn write_batch(&self, at: Arrival, batch: &Batch) -> Result<Written, StorageError> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.try_batch(at, batch).await {
                Err(StorageError::GuardFailed { .. }) if attempt < ATTEMPTS => give_way(attempt).await,
                other => return other,
            }
        }
    }

    /// Writes a batch once: with guards that don't hold it writes nothing.
    pub(crate) async fn try_batch(&self, at: Arrival, batch: &Batch) -> Result<Written, StorageError> {
        let mut change = Change::begin(self, batch).await?;
        let item_keys: BTreeSet<Vec<u8>> = batch.items.iter().map(EncodedItem::key).collect();
        let item_keys: Vec<Vec<u8>> = item_keys.into_iter().collect();
        let rows = self.storage().rows(Table::ConfigurationItems, item_keys.clone()).await?;
        let mut kept: BTreeMap<Vec<u8>, Kept> = item_keys.into_iter().zip(rows.into_iter().map(kept)).collect();
        let mut past = self.known_past(&batch.items, &kept).await?;
        for item in &batch.items {
            let key = item.key();
            let before = kept.get(&key).cloned().unwrap_or(Kept::Nothing);
            if let Some(now) = change.item(item, key.clone(), before, &mut past) {
                kept.insert(key, now);
            }
        }
        for under in &batch.complete {
            change.complete(under);
        }
        // Of several under one key the last one counts: only it is compared with what is stored, so that the same again is nothing.
        let last: BTreeMap<&[u8], (&Under, &Option<Bytes>)> =
            batch.facts.iter().map(|(under, key, value)| (key.as_slice(), (under, value))).collect();
        change.written.unchanged += wide(batch.facts.len() - last.len());
        let fact_keys = last.keys().map(|key| key.to_vec()).collect();
        let known = self.storage().rows(Table::AccountFacts, fact_keys).await?;
        let mut accounts = self.accounts(batch).await?;
        for ((key, (under, value)), known) in last.into_iter().zip(known) {
            // What every Region lacks is news, although its own Region has it: from before there were rows of accounts.
            let is_lacking = || batch.of_accounts.iter().any(|one| one.key == key && one.is_lacking(&accounts));
            if *value == known && is_lacking() {
                change.written.facts += 1;
            } else if change.fact(under, key, value.clone(), known) {
                change.changed_facts.insert(key.to_vec());
            }
        }
        change.accounts(batch, &mut accounts);
        let (mut write, written) = change.finish(at);
        write.guards.extend(batch.guards.iter().cloned());
        if !write.changes.is_empty() {
            self.storage().write_rows(write).await?;
        }
        Ok(written)
    }

    /// The rows of facts of the accounts that a batch brings facts of, as they are stored, by account.
    async fn accounts(&self, batch: &Batch) -> Result<BTreeMap<String, Option<Bytes>>, StorageError> {
        let accounts: BTreeSet<&String> = batch.of_accounts.iter().map(|one| &one.under.0).collect();
        let keys = accounts.iter().map(|account| facts::key_of_account(account)).collect();
        let rows = self.storage().rows(Table::AccountFacts, keys).await?;
        Ok(accounts.into_iter().cloned().zip(rows).collect())
    }

    /// Which of those items that are older than what is kept, or than another one that comes with them, are known already.
    async fn known_past(
        &self,
        items: &[EncodedItem],
        kept: &BTreeMap<Vec<u8>, Kept>,
    ) -> Result<BTreeSet<Vec<u8>>, StorageError> {
        let mut newest: BTreeMap<Vec<u8>, ItemOrder> = BTreeMap::new();
        for item in items {
            let (key, order) = (item.key(), item.head.order());
            let newest = newest.entry(key).or_insert_with_key(|key| match kept.get(key) {
                Some(Kept::Item { order: kept, .. }) => kept.clone(),
                _ => order.clone(),
            });
            if order > *newest {
                *newest = order;
            }
        }
        let is_past = |item: &&EncodedItem| newest.get(&item.key()).is_some_and(|newest| item.head.order() < *newest);
        let keys: Vec<Vec<u8>> = items.iter().filter(is_past).map(history_key).collect();
        if keys.is_empty() {
            return Ok(BTreeSet::new());
        }
        let rows = self.storage().rows(Table::ConfigurationHistory, keys.clone()).await?;
        Ok(keys.into_iter().zip(rows).filter(|(_, row)| row.is_some()).map(|(key, _)| key).collect())
    }
}

/// Somebody was faster; whoever waits longer the more often it happens lets the others finish.
pub(crate) async fn give_way(attempt: u64) {
    if attempt > 3 {
        tokio::time::sleep(std::time::Duration::from_millis(attempt)).await;
    }
}

fn kept(row: Option<Bytes>) -> Kept {
    let Some(value) = row else { return Kept::Nothing };
    match read_head(&value) {
        Some((head, _)) => Kept::Item { order: head.order(), present: head.is_present(), value },
        None => Kept::Unreadable,
    }
}

impl FactsOfAccount {
    /// Whether there are facts, and none in the row of the account.
    fn is_lacking(&self, accounts: &BTreeMap<String, Option<Bytes>>) -> bool {
        self.facts.is_some() && accounts.get(&self.under.0).is_some_and(Option::is_none)
    }
}

/// A transaction in the making.
struct Change {
    counts: BTreeMap<Under, (Option<Bytes>, Counts, Brought)>,
    changes: Vec<RowWrite>,
    /// The keys of rows of facts that become others.
    changed_facts: BTreeSet<Vec<u8>>,
    written: Written,
}

impl Change {
    async fn begin(evidence: &Evidence, batch: &Batch) -> Result<Self, StorageError> {
        let of_items = batch.items.iter().map(|item| (item.account.clone(), item.region.clone()));
        let of_facts = batch.facts.iter().map(|(under, _, _)| under.clone());
        let of_accounts = batch.of_accounts.iter().map(|one| under_none(&one.under.0));
        let all: BTreeSet<Under> =
            of_items.chain(batch.complete.iter().cloned()).chain(of_facts).chain(of_accounts).collect();
        let all: Vec<Under> = all.into_iter().collect();
        let rows = evidence.counts_with_rows(&all).await?;
        let counts = all.into_iter().zip(rows).map(|(under, (row, counts))| (under, (row, counts, Brought::default())));
        Ok(Self {
            counts: counts.collect(),
            changes: Vec::new(),
            changed_facts: BTreeSet::new(),
            written: Written::default(),
        })
    }

    /// Takes an item in, and notes in `past` what became or was history with it: one batch means what its items mean one by one.
    /// Answers what is kept of its resource from then on, if that is something else.
    fn item(&mut self, item: &EncodedItem, key: Vec<u8>, before: Kept, past: &mut BTreeSet<Vec<u8>>) -> Option<Kept> {
        let order = item.head.order();
        let was_there = match &before {
            Kept::Item { order: kept, .. } if *kept == order => {
                self.written.unchanged += 1;
                return None;
            }
            Kept::Item { order: kept, .. } if *kept > order => {
                let key = history_key(item);
                if past.contains(&key) {
                    self.written.unchanged += 1;
                } else {
                    past.insert(key.clone());
                    self.changes.push(RowWrite::put(Table::ConfigurationHistory, key, item.value.clone()));
                    self.written.accepted += 1;
                    // Where rules see less than the newest item, they may see this one.
                    self.brought(item);
                }
                return None;
            }
            Kept::Item { value, order: kept, present } => {
                let key = history_key_of(item, kept);
                past.insert(key.clone());
                self.changes.push(RowWrite::put(Table::ConfigurationHistory, key, value.clone()));
                *present
            }
            Kept::Nothing => false,
            // It was counted when it came; that it was there is the likelier case.
            Kept::Unreadable => true,
        };
        let present = item.head.is_present();
        self.changes.push(RowWrite::put(Table::ConfigurationItems, key, item.value.clone()));
        self.written.accepted += 1;
        if let Some((_, counts, _)) = self.counts.get_mut(&(item.account.clone(), item.region.clone())) {
            counts.change(&item.resource_type, was_there, present);
        }
        self.brought(item);
        Some(Kept::Item { value: item.value.clone(), order, present })
    }

    fn brought(&mut self, item: &EncodedItem) {
        if let Some((_, _, brought)) = self.counts.get_mut(&(item.account.clone(), item.region.clone())) {
            brought.resources.entry(item.resource_type.clone()).or_default().insert(item.resource_id.clone());
        }
    }

    fn complete(&mut self, under: &Under) {
        if let Some((_, counts, brought)) = self.counts.get_mut(under)
            && !counts.complete
        {
            counts.complete = true;
            brought.others = true;
        }
    }

    /// Takes a row of the table of facts in. Answers whether it becomes another one.
    fn fact(&mut self, under: &Under, key: &[u8], value: Option<Bytes>, known: Option<Bytes>) -> bool {
        if value == known {
            self.written.unchanged += 1;
            return false;
        }
        self.changes.push(match value {
            Some(value) => RowWrite::put(Table::AccountFacts, key.to_vec(), value),
            None => RowWrite::Delete(Table::AccountFacts, key.to_vec()),
        });
        self.written.facts += 1;
        if let Some((_, _, brought)) = self.counts.get_mut(under) {
            brought.others = true;
        }
        true
    }

    /// Takes in what is the accounts' in every Region: the facts that changed last count, and those that a Region brought go when
    /// it has none any more.
    fn accounts(&mut self, batch: &Batch, stored: &mut BTreeMap<String, Option<Bytes>>) {
        let before = stored.clone();
        for FactsOfAccount { under: (account, region), key, facts } in &batch.of_accounts {
            let Some(row) = stored.get_mut(account) else { continue };
            let is_changed = self.changed_facts.contains(key);
            match facts {
                Some(facts) if is_changed || row.is_none() => *row = Some(facts::row_of_account(region, facts)),
                None if is_changed && row.as_ref().is_some_and(|row| facts::is_from(row, region)) => *row = None,
                _ => {}
            }
        }
        for ((account, row), before) in stored.iter().zip(before.into_values()) {
            if *row == before {
                continue;
            }
            let key = facts::key_of_account(account);
            self.changes.push(match row {
                Some(row) => RowWrite::put(Table::AccountFacts, key, row.clone()),
                None => RowWrite::Delete(Table::AccountFacts, key),
            });
            if let Some((_, _, brought)) = self.counts.get_mut(&under_none(account)) {
                brought.others = true;
            }
        }
    }

    fn finish(mut self, at: Arrival) -> (BulkWrite, Written) {
        let mut guards = Vec::new();
        for ((account, region), (stored, mut counts, brought)) in self.counts {
            if brought == Brought::default() {
                continue;
            }
            counts.revision += 1;
            let key = keys::counts(&account, &region);
            guards.push(Guard { table: Table::Places, key: key.clone(), expected: stored });
            self.changes.push(RowWrite::put(Table::Places, key, counts.write()));
            let waits = keys::waiting(&account, &region, counts.revision);
            self.changes.push(RowWrite::put(Table::Upkeep, waits, brought.write()));
        }
        (BulkWrite { epoch: at.epoch, guards, changes: self.changes }, self.written)
    }
}

/// What is an account's and no Region's.
fn under_none(account: &str) -> Under {
    (account.to_owned(), SmolStr::new_static(GLOBAL))
}

fn history_key(item: &EncodedItem) -> Vec<u8> {
    history_key_of(item, &item.head.order())
}

/// Earlier items of a resource, oldest first.
fn history_key_of(item: &EncodedItem, order: &evaluation::items::ItemOrder) -> Vec<u8> {
    let mut key = keys::resource(&item.account, &item.region, &item.resource_type, &item.resource_id);
    key.extend_from_slice(keys::position(order).as_bytes());
    key
}
