//! What a file is made of: records, each behind its length, in one fixed order.

use serde::de::{Deserializer, Error as _, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use storage::{Epoch, Table, Version};

/// The bytes of a record's length.
pub(crate) const LENGTH_BYTES: usize = 4;

/// Bytes as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Raw<'a>(pub(crate) &'a [u8]);

/// A record. They come in this order: what a file was made of, then everything in order of its name, then the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Record<'a> {
    /// What it was made of.
    #[serde(borrow)]
    Made(Made<'a>),
    /// A blob, by its digest.
    Blob(&'a str, #[serde(borrow)] Raw<'a>),
    /// The journal's next entry, as it is stored.
    #[serde(borrow)]
    Entry(Raw<'a>),
    /// A row.
    #[serde(borrow)]
    Row(KeptRow<'a>),
    /// A bucket: its name, and what is known of it.
    Bucket(&'a str, #[serde(borrow)] Raw<'a>),
    /// An object: its bucket, what is known of it, its bytes.
    Object(&'a str, #[serde(borrow)] Raw<'a>, #[serde(borrow)] Raw<'a>),
    /// Nothing comes behind it.
    End(Counts),
}

/// What a file was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Made<'a> {
    /// The program that wrote it, with its version.
    pub(crate) program: &'a str,
    /// The source of the installation's ids.
    pub(crate) seed: &'a str,
    /// The journal's epoch, from which its seals begin.
    pub(crate) epoch: Epoch,
    /// The version of the journal's last entry.
    pub(crate) version: Version,
    /// Whether rows and objects are in it.
    pub(crate) evidence: bool,
}

/// A row of a bulk table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptRow<'a> {
    /// The table's stored name.
    pub(crate) table: &'a str,
    #[serde(borrow)]
    pub(crate) key: Raw<'a>,
    #[serde(borrow)]
    pub(crate) value: Raw<'a>,
    /// Its index entries, in order.
    #[serde(borrow)]
    pub(crate) entries: Vec<Raw<'a>>,
}

/// How much there is of everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Entries of the journal.
    pub entries: u64,
    /// Blobs.
    pub blobs: u64,
    /// Rows of all tables.
    pub rows: u64,
    /// Rows that are the current configuration item of a resource.
    pub items: u64,
    /// Buckets.
    pub buckets: u64,
    /// Objects of all buckets.
    pub objects: u64,
}

impl Counts {
    /// Counts a record.
    pub(crate) fn count(&mut self, record: &Record<'_>) {
        match record {
            Record::Made(_) | Record::End(_) => {}
            Record::Blob(..) => self.blobs += 1,
            Record::Entry(_) => self.entries += 1,
            Record::Row(row) => {
                self.rows += 1;
                self.items += u64::from(row.table == Table::ConfigurationItems.name());
            }
            Record::Bucket(..) => self.buckets += 1,
            Record::Object(..) => self.objects += 1,
        }
    }
}

/// A table by its stored name, and its place among the others.
pub(crate) fn table(name: &str) -> Option<(usize, Table)> {
    Table::ALL.into_iter().enumerate().find(|(_, table)| table.name() == name)
}

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Raw<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed;
        impl<'de> Visitor<'de> for Borrowed {
            type Value = &'de [u8];

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("bytes")
            }

            fn visit_borrowed_bytes<E: serde::de::Error>(self, bytes: &'de [u8]) -> Result<&'de [u8], E> {
                Ok(bytes)
            }

            fn visit_bytes<E: serde::de::Error>(self, _: &[u8]) -> Result<&'de [u8], E> {
                Err(E::custom("bytes that aren't kept"))
            }
        }
        deserializer.deserialize_bytes(Borrowed).map(Raw).map_err(D::Error::custom)
    }
}
