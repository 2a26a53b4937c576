//! A file that was read from its beginning to its end: what is in it, and that it is what it says.

use crate::error::ReadError;
use crate::file::SnapshotFile;
use crate::record::{Counts, KeptRow, Made, Record, table};
use engine::Snapshot;
use std::collections::BTreeSet;
use std::io::{Read, Seek};
use storage::JournalEntry;

/// What is in a file.
#[derive(Debug, Clone)]
pub struct Contents {
    /// The program that wrote it, with its version.
    pub program: String,
    /// The source of its ids.
    pub seed: String,
    /// Whether evidence and objects are in it.
    pub evidence: bool,
    /// The state at the end of its journal.
    pub state: Snapshot,
    /// How much there is of everything.
    pub counts: Counts,
    /// Bytes of the file.
    pub bytes: u64,
}

/// A file that can be loaded.
#[derive(Debug)]
pub struct Checked<R> {
    pub(crate) file: SnapshotFile<R>,
    /// What is in it.
    pub contents: Contents,
}

impl<R: Read + Seek> SnapshotFile<R> {
    /// Reads all of it, follows its journal from seal to seal, and looks whether everything in it can be kept.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(mut self) -> Result<Checked<R>, ReadError> {
        let bytes = self.bytes();
        let mut records = self.records()?;
        let mut looked = match records.next()? {
            Record::Made(made) => Looked::at(&made),
            _ => return Err(wrong("it doesn't say what it was made of")),
        };
        while looked.more {
            looked.take(&records.next()?)?;
        }
        records.finish()?;
        let Looked { program, seed, evidence, state, counts, version, .. } = looked;
        if state.version != version {
            return Err(wrong(format!("its journal ends at {}, and not at {version}", state.version)));
        }
        Ok(Checked { file: self, contents: Contents { program, seed, evidence, state, counts, bytes } })
    }
}

/// What was seen of a file up to a record.
struct Looked {
    program: String,
    seed: String,
    evidence: bool,
    version: u64,
    state: Snapshot,
    counts: Counts,
    /// What kind of record came last, and the name that the next one of it has to be behind.
    last: (u8, Vec<u8>, Vec<u8>),
    buckets: BTreeSet<String>,
    more: bool,
}

impl Looked {
    fn at(made: &Made<'_>) -> Self {
        Self {
            program: made.program.to_owned(),
            seed: made.seed.to_owned(),
            evidence: made.evidence,
            version: made.version,
            state: Snapshot::empty(made.epoch),
            counts: Counts::default(),
            last: (0, Vec::new(), Vec::new()),
            buckets: BTreeSet::new(),
            more: true,
        }
    }

    fn take(&mut self, record: &Record<'_>) -> Result<(), ReadError> {
        match record {
            Record::Made(_) => return Err(wrong("it says twice what it was made of")),
            Record::Blob(digest, _) => self.follows(1, digest.as_bytes(), b"")?,
            Record::Entry(body) => {
                let version = self.state.version.saturating_add(1);
                self.follows(2, &version.to_be_bytes(), b"")?;
                self.state.follow(&JournalEntry { version, body: bytes::Bytes::copy_from_slice(body.0) })?;
            }
            Record::Row(row) => self.row(row)?,
            Record::Bucket(name, known) => {
                self.follows(4, name.as_bytes(), b"")?;
                buckets::check_moved_bucket(name, known.0).map_err(|problem| wrong(problem.to_string()))?;
                self.buckets.insert((*name).to_owned());
            }
            Record::Object(bucket, known, data) => {
                let key = buckets::check_moved_object(known.0, data.0).map_err(|problem| wrong(problem.to_string()))?;
                if !self.buckets.contains(*bucket) {
                    return Err(wrong(format!("an object is in {bucket:?}, which is no bucket of it")));
                }
                self.follows(5, bucket.as_bytes(), key.as_bytes())?;
            }
            Record::End(counts) => {
                self.more = false;
                return if *counts == self.counts { Ok(()) } else { Err(wrong("it has less or more than it counts")) };
            }
        }
        self.counts.count(record);
        Ok(())
    }

    fn row(&mut self, row: &KeptRow<'_>) -> Result<(), ReadError> {
        let Some((place, kept)) = table(row.table) else {
            return Err(wrong(format!("there is no table {:?}; perhaps a newer Bailiwick wrote it", row.table)));
        };
        if !kept.is_indexed() && !row.entries.is_empty() {
            return Err(wrong(format!("a row of {} has index entries", row.table)));
        }
        if !row.entries.is_sorted_by(|one, next| one < next) {
            return Err(wrong(format!("the index entries of a row of {} aren't in order", row.table)));
        }
        self.follows(3, &storage::wide(place).to_be_bytes(), row.key.0)
    }

    /// Whether a record may come now: each kind behind the one before, each name behind the one before, so that nothing is there
    /// twice and the same contents are the same file.
    fn follows(&mut self, kind: u8, name: &[u8], within: &[u8]) -> Result<(), ReadError> {
        let (last_kind, last_name, last_within) = &self.last;
        let is_first = kind > *last_kind;
        if kind < *last_kind || (!is_first && (name, within) <= (last_name.as_slice(), last_within.as_slice())) {
            return Err(wrong("its parts aren't in order"));
        }
        if kind > 2 && !self.evidence {
            return Err(wrong("it says that it holds the state alone, and holds more"));
        }
        self.last = (kind, name.to_vec(), within.to_vec());
        Ok(())
    }
}

fn wrong(what: impl Into<String>) -> ReadError {
    ReadError::Wrong(what.into())
}
