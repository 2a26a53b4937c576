//! What a durable backend has committed, counted by the threads that write and read by any.

use std::sync::atomic::{AtomicU64, Ordering};

/// Counters since the storage was opened, for measurements and tests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Journal transactions committed (each one sync on a durable backend).
    pub journal_commits: u64,
    /// Journal entries appended.
    pub entries: u64,
    /// Bulk transactions committed.
    pub bulk_commits: u64,
    /// Rows written or deleted.
    pub rows: u64,
}

/// What has been committed since the storage was opened. All backends count alike.
#[derive(Debug, Default)]
pub struct Counters {
    journal_commits: AtomicU64,
    entries: AtomicU64,
    bulk_commits: AtomicU64,
    rows: AtomicU64,
}

impl Counters {
    /// Counts a transaction of the journal, and its entries.
    pub fn journal_commit(&self, entries: u64) {
        self.entries.fetch_add(entries, Ordering::AcqRel);
        self.journal_commits.fetch_add(1, Ordering::AcqRel);
    }

    /// Counts a bulk transaction, and the rows that it changed.
    pub fn bulk_commit(&self, rows: u64) {
        self.rows.fetch_add(rows, Ordering::AcqRel);
        self.bulk_commits.fetch_add(1, Ordering::AcqRel);
    }

    /// What was counted so far.
    pub fn read(&self) -> Statistics {
        Statistics {
            journal_commits: self.journal_commits.load(Ordering::Acquire),
            entries: self.entries.load(Ordering::Acquire),
            bulk_commits: self.bulk_commits.load(Ordering::Acquire),
            rows: self.rows.load(Ordering::Acquire),
        }
    }
}
