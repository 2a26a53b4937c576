//! The journal as a backend sees it: where it stands, its entries, what is appended, and the state saved of it.

use bytes::Bytes;

/// A position in the journal: the number of entries up to and including it. 0 is before the first entry.
pub type Version = u64;

/// How often everything was forgotten: 0 in a new storage, one more after each [`Storage::reset`]. What was read in one epoch
/// says nothing about the next, so every write names the epoch that it belongs to and is refused in any other.
pub type Epoch = u64;

/// Where a storage stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Head {
    /// The epoch.
    pub epoch: Epoch,
    /// The version of the last journal entry in it.
    pub version: Version,
}

/// One journal entry: the bytes of what one command decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// Its version: the first entry has version 1.
    pub version: Version,
    /// Its bytes, opaque here.
    pub body: Bytes,
}

/// Entries to append, with the blobs that they name: all or nothing.
#[derive(Debug, Clone, Default)]
pub struct Append {
    /// The epoch that the writer knows; the append fails in any other.
    pub epoch: Epoch,
    /// The version of the last entry that the writer knows; the append fails if the journal has moved on.
    pub expected: Version,
    /// Entry bodies, in order; they become versions `expected + 1 ..`.
    pub entries: Vec<Bytes>,
    /// Blobs by digest (any fixed text), made durable with the entries. A digest that is there already is left as it is.
    pub blobs: Vec<(String, Bytes)>,
}

/// A saved state of everything up to a version: only a cache, dropped when its fingerprint isn't the reader's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// What wrote it: a checkpoint with another fingerprint means nothing to the reader.
    pub fingerprint: String,
    /// The journal version it stands for.
    pub version: Version,
    /// Its bytes.
    pub body: Bytes,
}
