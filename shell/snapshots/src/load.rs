//! A file as what is kept: into a place where nothing is, or where this very file was begun to be loaded before.

use crate::check::Checked;
use crate::error::{LoadError, ReadError};
use crate::file::Records;
use crate::record::{KeptRow, Record, table};
use crate::standing::{BEGUN, LOADED, Standing, standing};
use buckets::Buckets;
use bytes::Bytes;
use std::io::{Read, Seek};
use storage::{Append, BulkWrite, Epoch, MAX_ROWS_PER_WRITE, Row, RowWrite, Storage, StorageError, Version};

/// Bytes that are written at a time, about.
const WRITE_BYTES: usize = 4 << 20;
/// How many entries, blobs or rows, at most.
const WRITE_MOST: usize = MAX_ROWS_PER_WRITE;

impl<R: Read + Seek> Checked<R> {
    /// Loads it. Blocks on the file and on the buckets' disk.
    ///
    /// What stands in the place says from the first write to the last that not all is there, so that a program which ends meanwhile
    /// leaves nothing that passes for a world. Every write can be made again: the same file is loaded from its beginning then.
    ///
    /// # Errors
    /// When something is there already; when it can't be kept, and then the place is no world.
    pub async fn load(mut self, storage: &dyn Storage, buckets: &Buckets) -> Result<(), LoadError> {
        let digest = self.file.digest();
        match standing(storage).await? {
            Standing::Unused if buckets.is_empty() => {}
            Standing::Unfinished(begun) if begun == digest => {}
            Standing::Unfinished(_) => return Err(LoadError::Unfinished),
            Standing::Unused | Standing::Used => return Err(LoadError::Occupied),
        }
        if storage.setting(BEGUN, digest.as_bytes()).await? != digest {
            return Err(LoadError::Unfinished);
        }
        let epoch = self.contents.state.epoch;
        if storage.head().await?.epoch != epoch {
            storage.begin_epoch(epoch).await?;
        }
        let mut writes = Writes { storage, buckets, epoch, version: 0, batch: Batch::default() };
        let mut records = self.file.records()?;
        while writes.take_next(&mut records).await? {}
        records.finish()?;
        storage.setting("seed", self.contents.seed.as_bytes()).await?;
        let id = storage.setting("installation", new_id()?.as_bytes()).await?;
        let owned = buckets.set_owner(&String::from_utf8_lossy(&id));
        owned.map_err(|problem| LoadError::Bucket { what: "the buckets".to_owned(), problem })?;
        storage.setting(LOADED, digest.as_bytes()).await?;
        Ok(())
    }
}

/// A new installation's id.
fn new_id() -> Result<String, LoadError> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|problem| LoadError::NoRandomness(problem.to_string()))?;
    Ok(hex::encode(random))
}

/// Writes on their way.
struct Writes<'a> {
    storage: &'a dyn Storage,
    buckets: &'a Buckets,
    epoch: Epoch,
    /// The version of the last entry that was handed on.
    version: Version,
    batch: Batch,
}

/// What is written together: entries, blobs or rows.
#[derive(Default)]
struct Batch {
    entries: Vec<Bytes>,
    blobs: Vec<(String, Bytes)>,
    rows: Vec<RowWrite>,
    bytes: usize,
}

impl Batch {
    fn is_full(&self) -> bool {
        self.bytes >= WRITE_BYTES || self.entries.len() + self.blobs.len() + self.rows.len() >= WRITE_MOST
    }
}

impl Writes<'_> {
    /// Writes the next record, sooner or later; answers whether there may be another one.
    async fn take_next<R: Read>(&mut self, records: &mut Records<R>) -> Result<bool, LoadError> {
        match records.next()? {
            Record::Made(_) => {}
            Record::Blob(digest, body) => {
                self.batch.bytes += body.0.len();
                self.batch.blobs.push((digest.to_owned(), Bytes::copy_from_slice(body.0)));
            }
            Record::Entry(body) => {
                self.batch.bytes += body.0.len();
                self.batch.entries.push(Bytes::copy_from_slice(body.0));
            }
            Record::Row(row) => {
                self.batch.bytes += row.key.0.len() + row.value.0.len();
                self.batch.rows.push(row_write(&row)?);
            }
            Record::Bucket(name, known) => {
                let put = self.buckets.put_moved_bucket(name, known.0);
                put.map_err(|problem| LoadError::Bucket { what: format!("the bucket {name}"), problem })?;
            }
            Record::Object(bucket, known, data) => {
                let put = self.buckets.put_moved_object(bucket, known.0, data.0);
                put.map_err(|problem| LoadError::Bucket { what: format!("an object in {bucket}"), problem })?;
            }
            Record::End(_) => {
                self.flush().await?;
                return Ok(false);
            }
        }
        if self.batch.is_full() {
            self.flush().await?;
        }
        Ok(true)
    }

    async fn flush(&mut self) -> Result<(), LoadError> {
        let Batch { entries, blobs, rows, .. } = std::mem::take(&mut self.batch);
        if !blobs.is_empty() {
            // What was begun before may have entries already.
            let expected = self.storage.head().await?.version;
            self.storage.append(Append { epoch: self.epoch, expected, entries: Vec::new(), blobs }).await?;
        }
        if !entries.is_empty() {
            self.append(entries).await?;
        }
        if !rows.is_empty() {
            self.storage.write_rows(BulkWrite::new(self.epoch, rows)).await?;
        }
        Ok(())
    }

    /// Appends what isn't there yet; what is there has to be the same.
    async fn append(&mut self, entries: Vec<Bytes>) -> Result<(), LoadError> {
        let head = self.storage.head().await?.version;
        let there = usize::try_from(head.saturating_sub(self.version)).unwrap_or(usize::MAX).min(entries.len());
        let kept = self.storage.read(self.version, there).await?;
        let same = kept.len() == there && kept.iter().zip(&entries).all(|(kept, entry)| kept.body == *entry);
        if !same {
            let other = "the journal that is there isn't the beginning of the snapshot's".to_owned();
            return Err(StorageError::Unusable(other).into());
        }
        self.version += storage::wide(entries.len());
        let rest: Vec<Bytes> = entries.into_iter().skip(there).collect();
        if !rest.is_empty() {
            let append = Append { epoch: self.epoch, expected: head, entries: rest, blobs: Vec::new() };
            self.storage.append(append).await?;
        }
        Ok(())
    }
}

fn row_write(row: &KeptRow<'_>) -> Result<RowWrite, ReadError> {
    let (_, table) = table(row.table).ok_or_else(|| ReadError::Wrong(format!("there is no table {:?}", row.table)))?;
    let entries = row.entries.iter().map(|entry| entry.0.to_vec()).collect();
    let row = Row { key: row.key.0.to_vec(), value: Bytes::copy_from_slice(row.value.0) };
    Ok(RowWrite::Put(table, row, entries))
}
