//! What the backends in memory append to: entries, the blobs that they name, and the counters.

use crate::counters::Statistics;
use crate::error::StorageError;
use crate::journal::{Append, Epoch, Head, Version};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::ops::Bound;

/// Entries after a version, and blobs.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    pub(crate) epoch: Epoch,
    pub(crate) journal: Vec<Bytes>,
    pub(crate) blobs: BTreeMap<String, Bytes>,
    pub(crate) statistics: Statistics,
}

impl Ledger {
    /// The epoch and the version of the last entry, where the first one follows a version.
    pub(crate) fn head(&self, start: Version) -> Head {
        let version = start.saturating_add(Version::try_from(self.journal.len()).unwrap_or(Version::MAX));
        Head { epoch: self.epoch, version }
    }

    /// Refuses what belongs to another epoch.
    pub(crate) fn check_epoch(&self, expected: Epoch) -> Result<(), StorageError> {
        if expected == self.epoch { Ok(()) } else { Err(StorageError::EpochOver { expected, actual: self.epoch }) }
    }

    /// Forgets all but the counters, and begins the next epoch.
    pub(crate) fn reset(&mut self) -> Epoch {
        *self = Self { epoch: self.epoch + 1, statistics: self.statistics, ..Self::default() };
        self.epoch
    }

    /// Up to `limit` digests of blobs, after one if given.
    pub(crate) fn digests(&self, after: Option<&str>, limit: usize) -> Vec<String> {
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let range = self.blobs.range::<str, _>((start, Bound::Unbounded));
        range.take(limit).map(|(digest, _)| digest.clone()).collect()
    }

    /// Goes on in another epoch, which has begun if `is_empty`.
    pub(crate) fn begin(&mut self, epoch: Epoch, is_empty: bool) -> Result<(), StorageError> {
        if epoch < self.epoch {
            return Err(StorageError::epoch_gone(epoch, self.epoch));
        }
        if !is_empty || !self.journal.is_empty() || !self.blobs.is_empty() {
            return Err(StorageError::epoch_in_use());
        }
        self.epoch = epoch;
        Ok(())
    }

    /// As [`crate::Storage::append`], where the first entry follows a version.
    pub(crate) fn append(&mut self, start: Version, append: Append) -> Result<(), StorageError> {
        self.check_epoch(append.epoch)?;
        let actual = self.head(start).version;
        if actual != append.expected {
            return Err(StorageError::VersionConflict { expected: append.expected, actual });
        }
        let blobs_before = self.blobs.len();
        for (digest, body) in append.blobs {
            self.blobs.entry(digest).or_insert(body);
        }
        let entries = u64::try_from(append.entries.len()).unwrap_or(u64::MAX);
        self.journal.extend(append.entries);
        if entries > 0 || self.blobs.len() > blobs_before {
            self.statistics.journal_commits += 1;
            self.statistics.entries += entries;
        }
        Ok(())
    }
}
