//! What the groups of the suite share: short ways to write and read.

use std::sync::Arc;

use bytes::Bytes;

use crate::backend::Storage;
use crate::journal::Append;
use crate::row::{Row, RowWrite};
use crate::table::Table;

pub(super) fn bytes(text: &str) -> Bytes {
    Bytes::copy_from_slice(text.as_bytes())
}

/// Bytes that no page or block boundary fits, different for each seed.
pub(super) fn large(length: usize, seed: u8) -> Bytes {
    let mut state = u32::from(seed).wrapping_add(1);
    (0..length)
        .map(|_| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        })
        .collect()
}

pub(super) fn entries(expected: u64, bodies: &[&str]) -> Append {
    Append { epoch: 0, expected, entries: bodies.iter().map(|body| bytes(body)).collect(), blobs: Vec::new() }
}

pub(super) fn put(table: Table, key: &[u8], value: &str) -> RowWrite {
    RowWrite::Put(table, Row { key: key.to_vec(), value: bytes(value) }, vec![])
}

pub(super) async fn bodies(storage: &Arc<dyn Storage>) -> Vec<Bytes> {
    let entries = storage.read(0, usize::MAX).await.expect("the journal can be read");
    for (entry, version) in entries.iter().zip(1..) {
        assert_eq!(entry.version, version, "versions count from 1 without gaps");
    }
    entries.into_iter().map(|entry| entry.body).collect()
}

pub(super) async fn keys(storage: &Arc<dyn Storage>, table: Table, prefix: &[u8]) -> Vec<Vec<u8>> {
    let rows = storage.scan(table, prefix, None, usize::MAX).await.expect("rows can be read");
    rows.into_iter().map(|row| row.key).collect()
}
