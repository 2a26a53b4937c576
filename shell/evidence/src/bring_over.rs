//! Brings over what releases up to 0.1 kept: items as JSON texts become rows with a head, and everything that was found is made
//! anew. Done once, before anybody asks; an interruption costs nothing, since each transaction leaves rows of one form or the other.

use crate::arrival::Arrival;
use crate::codec::Packer;
use crate::counts::Counts;
use crate::dictionaries::made_of;
use crate::evidence::Evidence;
use crate::external::ExternalResult;
use crate::item::NewItem;
use crate::store::Under;
use crate::{checked, keys};
use bytes::Bytes;
use documents::parse_json;
use evaluation::items::read_items;
use identifiers::Timestamp;
use serde::Deserialize;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use storage::{BulkWrite, Head, Row, RowWrite, StorageError, Table};

/// Rows brought over in one transaction.
const PAGE: usize = 500;
/// The mark that all was brought over, and the one that releases left whose results were indexed otherwise.
const MARK: &[&str] = &["format", "2"];
const EARLIER_MARK: &[&str] = &["format", "1"];

/// A result as it was kept.
#[derive(Deserialize)]
struct OldFinding {
    compliant: bool,
    annotation: Option<String>,
    ordering_timestamp: Timestamp,
    recorded_at: Timestamp,
}

impl Evidence {
    /// Brings over what an older release kept, if it wasn't yet. `progress` is told how far it is, about once in 20,000 rows.
    ///
    /// # Errors
    /// When storage can't be read or written.
    pub async fn bring_over(&self, head: Head, progress: &mut (dyn FnMut(String) + Send)) -> Result<(), StorageError> {
        let mark = keys::key(MARK);
        if self.storage().row(Table::Upkeep, &mark).await?.is_some() {
            return Ok(());
        }
        let at = Arrival { epoch: head.epoch, version: 0, now: Timestamp::from_millis(0) };
        let earlier_mark = keys::key(EARLIER_MARK);
        if self.storage().row(Table::Upkeep, &earlier_mark).await?.is_some() {
            self.forget_results(at, progress).await?;
            let marks =
                vec![RowWrite::Delete(Table::Upkeep, earlier_mark), RowWrite::put(Table::Upkeep, mark, Bytes::new())];
            return self.storage().write_rows(BulkWrite::new(at.epoch, marks)).await;
        }
        for table in [Table::ConfigurationItems, Table::ConfigurationHistory] {
            self.items_brought_over(at, table, progress).await?;
        }
        self.snapshots_brought_over(at).await?;
        self.results_brought_over(at).await?;
        let write = BulkWrite::new(at.epoch, vec![RowWrite::put(Table::Upkeep, mark, Bytes::new())]);
        self.storage().write_rows(write).await
    }

    async fn items_brought_over(
        &self,
        at: Arrival,
        table: Table,
        progress: &mut (dyn FnMut(String) + Send),
    ) -> Result<(), StorageError> {
        let (mut after, mut done): (Option<Vec<u8>>, usize) = (None, 0);
        loop {
            let page = self.storage().scan(table, &[], after.as_deref(), PAGE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.key.clone());
            let seen = page.len();
            let evidence = self.clone();
            let read = tokio::task::spawn_blocking(move || brought_over(&evidence, at, table, page));
            let (mut changes, counted, dictionaries) =
                read.await.map_err(|problem| StorageError::Unusable(problem.to_string()))?;
            for (resource_type, samples) in dictionaries {
                if let Some(dictionary) = made_of(&samples) {
                    let storage = self.storage().as_ref();
                    self.dictionaries().keep(storage, at.epoch, resource_type, dictionary).await?;
                }
            }
            changes.extend(self.counts_with(counted).await?);
            if !changes.is_empty() {
                self.storage().write_rows(BulkWrite::new(at.epoch, changes)).await?;
            }
            done += seen;
            if done % (PAGE * 40) < seen {
                progress(format!("bringing over what an older release kept: {done} rows of {}", table.name()));
            }
        }
    }

    /// The writes of counts with these resources added.
    async fn counts_with(&self, counted: BTreeMap<Under, Vec<(SmolStr, bool)>>) -> Result<Vec<RowWrite>, StorageError> {
        let keys: Vec<Vec<u8>> = counted.keys().map(|(account, region)| keys::counts(account, region)).collect();
        let rows = self.storage().rows(Table::Places, keys.clone()).await?;
        let writes = keys.into_iter().zip(rows).zip(counted.into_values()).filter_map(|((key, row), added)| {
            // What can't be read is counted anew by whoever reads it first, when all items are brought over.
            let mut counts = Counts::read(row.as_ref())?;
            for (resource_type, present) in added {
                counts.change(&resource_type, false, present);
            }
            Some(RowWrite::put(Table::Places, key, counts.write()))
        });
        Ok(writes.collect())
    }

    /// Which accounts and Regions had a whole snapshot; the other marks say nothing any more.
    async fn snapshots_brought_over(&self, at: Arrival) -> Result<(), StorageError> {
        loop {
            let page = self.storage().scan(Table::EvaluationProgress, &[], None, PAGE).await?;
            if page.is_empty() {
                return Ok(());
            }
            let mut changes = Vec::new();
            for row in &page {
                let parts = keys::parts(&row.key).unwrap_or_default();
                if let ["snapshot", account, region] = parts.as_slice() {
                    let key = keys::counts(account, region);
                    let stored = self.storage().row(Table::Places, &key).await?;
                    if let Some(counts) = Counts::read(stored.as_ref()) {
                        let counts = Counts { complete: true, ..counts };
                        changes.push(RowWrite::put(Table::Places, key, counts.write()));
                    }
                }
                changes.push(RowWrite::Delete(Table::EvaluationProgress, row.key.clone()));
            }
            self.storage().write_rows(BulkWrite::new(at.epoch, changes)).await?;
        }
    }

    /// Forgets everything that was found, so that it is found again: the summaries last, which count the rest.
    async fn forget_results(&self, at: Arrival, progress: &mut (dyn FnMut(String) + Send)) -> Result<(), StorageError> {
        let mut done = 0;
        for (table, prefix) in [(Table::Results, Vec::new()), (Table::Places, keys::summaries())] {
            loop {
                let page = self.storage().scan(table, &prefix, None, PAGE).await?;
                if page.is_empty() {
                    break;
                }
                let seen = page.len();
                let gone = page.into_iter().map(|row| RowWrite::Delete(table, row.key)).collect();
                self.storage().write_rows(BulkWrite::new(at.epoch, gone)).await?;
                done += seen;
                if done % (PAGE * 40) < seen {
                    progress(format!("making room for results that are found again: {done} rows"));
                }
            }
        }
        Ok(())
    }

    /// What people said about accounts stays; which rules take that is known when they are evaluated. Everything else is found
    /// again.
    async fn results_brought_over(&self, at: Arrival) -> Result<(), StorageError> {
        loop {
            let page = self.storage().scan(Table::EvaluationResults, &[], None, PAGE).await?;
            if page.is_empty() {
                return Ok(());
            }
            let mut changes = Vec::new();
            for row in &page {
                changes.extend(external(row));
                changes.push(RowWrite::Delete(Table::EvaluationResults, row.key.clone()));
            }
            self.storage().write_rows(BulkWrite::new(at.epoch, changes)).await?;
        }
    }
}

fn external(row: &Row) -> Option<RowWrite> {
    let parts = keys::parts(&row.key)?;
    let [account, region, pack_id, rule, "AWS::::Account", _] = parts.as_slice() else { return None };
    let old: OldFinding = serde_json::from_slice(&row.value).ok()?;
    let result = if old.compliant {
        evaluation::rollup::ResourceResult::Compliant
    } else {
        evaluation::rollup::ResourceResult::NonCompliant
    };
    let external = ExternalResult::new(Some(result), old.annotation, old.ordering_timestamp, old.recorded_at);
    let key = keys::key(&[account, region, "external", pack_id, rule]);
    Some(RowWrite::put(Table::AccountFacts, key, checked::write(crate::external::RESULT_ALONE, &external)))
}

type BroughtOver = (Vec<RowWrite>, BTreeMap<Under, Vec<(SmolStr, bool)>>, Vec<(SmolStr, Vec<Vec<u8>>)>);

/// Rows of items in their form of today; those that have it already, or can't be read, stay as they are.
fn brought_over(evidence: &Evidence, at: Arrival, table: Table, page: Vec<Row>) -> BroughtOver {
    let (mut changes, mut counted, mut dictionaries) = (Vec::new(), BTreeMap::new(), Vec::new());
    let mut packer = Packer::new();
    for row in page.into_iter().filter(|row| row.value.first() == Some(&b'{')) {
        let Some(item) = std::str::from_utf8(&row.value).ok().and_then(|text| {
            let document = parse_json(text).ok()?;
            read_items(&document).into_iter().next()?.ok()
        }) else {
            continue;
        };
        let new = NewItem::of(&item, at.version);
        let under = (new.account.to_string(), new.region.clone());
        let (item, samples) = new.packed(&mut packer, evidence.dictionaries(), at.epoch);
        dictionaries.extend(samples.map(|samples| (item.resource_type.clone(), samples)));
        if table == Table::ConfigurationItems {
            let present = item.head.is_present();
            counted.entry(under).or_insert_with(Vec::new).push((item.resource_type.clone(), present));
        }
        changes.push(RowWrite::put(table, row.key, item.value));
    }
    (changes, counted, dictionaries)
}
