//! One table's changes over a base that isn't touched: rows that were put, rows that were removed, and prefixes under which
//! nothing of the base is seen any more.

use crate::keys::KeyRange;
use crate::row::{IndexPosition, Indexed, Row};
use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// What was changed in a table.
#[derive(Debug, Default)]
pub(super) struct Layer {
    /// Rows that were put, and removals of single rows.
    rows: BTreeMap<Vec<u8>, Option<Bytes>>,
    /// The index entries of rows that were put, and have any.
    entries: BTreeMap<Vec<u8>, Vec<Vec<u8>>>,
    index: BTreeSet<IndexPosition>,
    /// Prefixes under which the base isn't seen.
    masks: BTreeSet<Vec<u8>>,
    /// The keys of rows that are kept as the base had them: what is seen of them is no change.
    kept: BTreeSet<Vec<u8>>,
    bytes: usize,
}

/// What a row takes beside its key and value, in bytes: nodes of maps, and headers of lists.
const ROW_BYTES: usize = 96;

/// What a row with these entries takes in memory, in bytes.
pub(super) fn size_of(key: &[u8], value: Option<&Bytes>, entries: &[Vec<u8>]) -> usize {
    let entries: usize = entries.iter().map(|entry| 2 * (entry.len() + key.len()) + ROW_BYTES).sum();
    key.len() + value.map_or(0, Bytes::len) + entries + ROW_BYTES
}

impl Layer {
    pub(super) fn put(&mut self, row: Row, entries: Vec<Vec<u8>>) -> u64 {
        self.kept.remove(&row.key);
        self.forget(&row.key);
        self.bytes += size_of(&row.key, Some(&row.value), &entries);
        if !entries.is_empty() {
            let positions = entries.iter().map(|entry| IndexPosition { entry: entry.clone(), key: row.key.clone() });
            self.index.extend(positions);
            self.entries.insert(row.key.clone(), entries);
        }
        self.rows.insert(row.key, Some(row.value));
        1
    }

    pub(super) fn delete(&mut self, key: Vec<u8>) -> u64 {
        self.kept.remove(&key);
        let was_there = self.forget(&key);
        self.bytes += size_of(&key, None, &[]);
        self.rows.insert(key, None);
        u64::from(was_there)
    }

    /// Keeps a row as the base has it, if nothing is known of it.
    pub(super) fn keep(&mut self, key: Vec<u8>, value: Option<Bytes>, entries: Vec<Vec<u8>>) {
        if self.row(&key).is_some() {
            return;
        }
        match value {
            Some(value) => self.put(Row { key: key.clone(), value }, entries),
            None => self.delete(key.clone()),
        };
        self.kept.insert(key);
    }

    /// What it takes in memory, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Takes a row out. Answers whether it was there.
    fn forget(&mut self, key: &[u8]) -> bool {
        let Some(value) = self.rows.remove(key) else { return false };
        self.forget_entries(key, value.as_ref());
        value.is_some()
    }

    fn forget_entries(&mut self, key: &[u8], value: Option<&Bytes>) {
        let entries = self.entries.remove(key).unwrap_or_default();
        self.bytes = self.bytes.saturating_sub(size_of(key, value, &entries));
        for entry in entries {
            self.index.remove(&IndexPosition { entry, key: key.to_vec() });
        }
    }

    pub(super) fn delete_prefix(&mut self, prefix: Vec<u8>) -> u64 {
        let range = KeyRange::of_prefix(&prefix);
        let mut removed = self.rows.split_off(&range.start);
        if let Some(end) = range.end {
            self.rows.append(&mut removed.split_off(&end));
        }
        for (key, value) in &removed {
            self.kept.remove(key);
            self.forget_entries(key, value.as_ref());
        }
        self.masks.insert(prefix);
        removed.into_values().flatten().map(|_| 1).sum()
    }

    /// What is known of a row: its value, or that it isn't there; nothing when the base has to be asked.
    pub(super) fn row(&self, key: &[u8]) -> Option<Option<Bytes>> {
        match self.rows.get(key) {
            Some(known) => Some(known.clone()),
            None => masked(&self.masks, key).then_some(None),
        }
    }

    pub(super) fn touched(&self) -> BTreeSet<Vec<u8>> {
        let changed = self.rows.keys().filter(|key| !self.kept.contains(*key));
        changed.chain(&self.masks).cloned().collect()
    }

    /// The index entries of a row, if anything is known of it.
    pub(super) fn entries(&self, key: &[u8]) -> Option<Vec<Vec<u8>>> {
        self.row(key).map(|_| self.entries.get(key).cloned().unwrap_or_default())
    }

    /// The own index entries in the range of one scan, with their rows.
    pub(super) fn index(&self, prefix: &[u8], after: Option<&IndexPosition>, limit: usize) -> Vec<Indexed> {
        let range = KeyRange::of_prefix(prefix);
        let start = IndexPosition { entry: range.start, key: Vec::new() };
        let positions = self.index.range(start..).take_while(|at| range.end.as_ref().is_none_or(|end| at.entry < *end));
        let wanted = positions.filter(|at| after.is_none_or(|after| *at > after)).take(limit);
        let own = wanted.filter_map(|at| {
            let value = self.rows.get(&at.key)?.clone()?;
            Some(Indexed { entry: at.entry.clone(), row: Row { key: at.key.clone(), value } })
        });
        own.collect()
    }

    /// What a scan has to know of the changes.
    pub(super) fn view(&self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> View {
        let range = KeyRange::of_scan(prefix, after);
        let mut rows = BTreeMap::new();
        let mut live = 0;
        for (key, value) in self.rows.range(range.start..) {
            if range.end.as_ref().is_some_and(|end| key >= end) || live >= limit {
                break;
            }
            live += usize::from(value.is_some());
            rows.insert(key.clone(), value.clone());
        }
        self.masked_view(prefix, rows)
    }

    /// What a scan from the last key back has to know of the changes.
    pub(super) fn view_back(&self, prefix: &[u8], before: Option<&[u8]>, limit: usize) -> View {
        let range = KeyRange::of_scan_back(prefix, before);
        let below = range.end.map_or(Bound::Unbounded, Bound::Excluded);
        let mut rows = BTreeMap::new();
        let mut live = 0;
        for (key, value) in self.rows.range::<Vec<u8>, _>((Bound::Unbounded, below)).rev() {
            if *key < range.start || live >= limit {
                break;
            }
            live += usize::from(value.is_some());
            rows.insert(key.clone(), value.clone());
        }
        self.masked_view(prefix, rows)
    }

    fn masked_view(&self, prefix: &[u8], rows: BTreeMap<Vec<u8>, Option<Bytes>>) -> View {
        let below = self.masks.range(prefix.to_vec()..).take_while(|mask| mask.starts_with(prefix));
        let above = (0..prefix.len()).filter_map(|length| self.masks.get(prefix.get(..length)?));
        View { rows, masks: above.chain(below).cloned().collect() }
    }
}

/// A table's changes in the range of one scan, up to the last row that it can answer.
#[derive(Debug, Default)]
pub(super) struct View {
    rows: BTreeMap<Vec<u8>, Option<Bytes>>,
    masks: BTreeSet<Vec<u8>>,
}

impl View {
    /// Whether nothing of the base is seen under a prefix.
    pub(super) fn hides_all(&self, prefix: &[u8]) -> bool {
        masked(&self.masks, prefix)
    }

    /// Whether a row of the base isn't seen: it was replaced, removed or masked.
    pub(super) fn hides(&self, key: &[u8]) -> bool {
        self.rows.contains_key(key) || masked(&self.masks, key)
    }

    /// Moves the own rows before a key out. The one at the key stays, and hides the base's.
    pub(super) fn before(&mut self, key: &[u8], out: &mut Vec<Row>) {
        while let Some(entry) = self.rows.first_entry() {
            if entry.key().as_slice() >= key {
                return;
            }
            push(entry.remove_entry(), out);
        }
    }

    /// Moves all that are left out.
    pub(super) fn rest(&mut self, out: &mut Vec<Row>) {
        std::mem::take(&mut self.rows).into_iter().for_each(|entry| push(entry, out));
    }
}

/// Whether a key begins with one of the prefixes. Keys are short, and there may be many prefixes.
fn masked(masks: &BTreeSet<Vec<u8>>, key: &[u8]) -> bool {
    !masks.is_empty() && (0..=key.len()).any(|length| key.get(..length).is_some_and(|start| masks.contains(start)))
}

fn push((key, value): (Vec<u8>, Option<Bytes>), out: &mut Vec<Row>) {
    out.extend(value.map(|value| Row { key, value }));
}
