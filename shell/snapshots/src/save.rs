//! What is kept, as the bytes of a file, a piece at a time: what it is made of stays as it is meanwhile, and nobody waits for it.

use crate::error::SaveError;
use crate::format::{Limits, PROGRAM};
use crate::pack::{Framed, Packer};
use crate::record::{Counts, KeptRow, Made, Raw, Record};
use crate::standing::{Standing, standing};
use buckets::Buckets;
use bytes::Bytes;
use std::sync::Arc;
use storage::{Head, Storage, Table};
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

/// Bytes that are read at a time, about.
const READ_BYTES: usize = 4 << 20;
/// How many of them, at first, at least and at most.
const READ_FIRST: usize = 64;
const READ_LEAST: usize = 16;
const READ_MOST: usize = 1_024;

/// What a file is made of. Nothing of it changes while it is read.
pub struct Origin<'a> {
    /// The journal, blobs and rows.
    pub storage: &'a dyn Storage,
    /// Up to where the journal belongs to it.
    pub head: Head,
    /// The source of ids.
    pub seed: &'a str,
    /// The buckets, where evidence and objects belong to it, too; nothing where the state alone does.
    pub evidence: Option<Arc<Buckets>>,
    /// How much a file may hold.
    pub limits: Limits,
}

/// The source of ids of what is kept.
///
/// # Errors
/// When nothing is kept, or not all of a snapshot was loaded, or it can't be read.
pub async fn seed(storage: &dyn Storage) -> Result<String, SaveError> {
    match standing(storage).await? {
        Standing::Unused => return Err(SaveError::Empty),
        Standing::Unfinished(_) => return Err(SaveError::Unfinished),
        Standing::Used => {}
    }
    let settings = storage.settings().await?;
    let value = |wanted: &str| {
        let found = settings.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
    };
    let seed = value("seed").ok_or(SaveError::Empty)?;
    if value("seed-digest").is_some_and(|digest| digest != engine::digest(seed.as_bytes())) {
        return Err(SaveError::Damaged("its seed isn't the one that it was made with".to_owned()));
    }
    Ok(seed)
}

/// Makes a file and sends it, piece by piece.
///
/// # Errors
/// When what is kept can't be read, or nobody takes the pieces. What was sent is no whole file then, and can be told from one.
pub async fn save(origin: Origin<'_>, out: &mpsc::Sender<Result<Bytes, SaveError>>) -> Result<Counts, SaveError> {
    let mut writing =
        Writing { framed: Framed::new(origin.limits), packer: Some(Packer::new()?), counts: Counts::default(), out };
    let Head { epoch, version } = origin.head;
    let (program, seed) = (PROGRAM, origin.seed);
    let evidence = origin.evidence.is_some();
    writing.put(&Record::Made(Made { program, seed, epoch, version, evidence })).await?;
    blobs(origin.storage, &mut writing).await?;
    entries(origin.storage, origin.head, &mut writing).await?;
    if let Some(buckets) = origin.evidence {
        for table in Table::ALL {
            rows(origin.storage, table, &mut writing).await?;
        }
        objects(buckets, &mut writing).await?;
    }
    writing.finish().await
}

/// Records on their way out.
struct Writing<'a> {
    framed: Framed,
    /// Elsewhere while it packs, and gone where that failed.
    packer: Option<Packer>,
    counts: Counts,
    out: &'a mpsc::Sender<Result<Bytes, SaveError>>,
}

impl Writing<'_> {
    async fn put(&mut self, record: &Record<'_>) -> Result<(), SaveError> {
        self.counts.count(record);
        match self.framed.push(record)? {
            Some(piece) => self.send(piece).await,
            None => Ok(()),
        }
    }

    async fn send(&mut self, piece: Vec<u8>) -> Result<(), SaveError> {
        let Some(mut packer) = self.packer.take() else { return Err(SaveError::Gone) };
        // Packing takes a while, which isn't to be that of others.
        let packed = spawn_blocking(move || {
            let ready = packer.pack(&piece);
            (packer, ready)
        });
        let (packer, ready) = packed.await.map_err(std::io::Error::other)?;
        self.packer = Some(packer);
        hand_out(self.out, ready?).await
    }

    async fn finish(mut self) -> Result<Counts, SaveError> {
        let counts = self.counts;
        self.put(&Record::End(counts)).await?;
        let rest = self.framed.rest();
        self.send(rest).await?;
        let Some(packer) = self.packer else { return Err(SaveError::Gone) };
        let last = spawn_blocking(move || packer.finish()).await.map_err(std::io::Error::other)??;
        hand_out(self.out, last).await?;
        Ok(counts)
    }
}

async fn hand_out(out: &mpsc::Sender<Result<Bytes, SaveError>>, ready: Bytes) -> Result<(), SaveError> {
    if ready.is_empty() { Ok(()) } else { out.send(Ok(ready)).await.map_err(|_| SaveError::Gone) }
}

/// How many to read next, after so many that took so many bytes.
fn next_count(read: usize, bytes: usize) -> usize {
    let each = (bytes / read.max(1)).max(1);
    (READ_BYTES / each).clamp(READ_LEAST, READ_MOST)
}

async fn blobs(storage: &dyn Storage, writing: &mut Writing<'_>) -> Result<(), SaveError> {
    let mut after: Option<String> = None;
    loop {
        let digests = storage.blob_digests(after.as_deref(), READ_MOST).await?;
        for digest in &digests {
            let missing = || SaveError::Damaged(format!("the blob {digest} is missing"));
            let body = storage.blob(digest).await?.ok_or_else(missing)?;
            writing.put(&Record::Blob(digest, Raw(&body))).await?;
        }
        match digests.into_iter().last() {
            Some(last) => after = Some(last),
            None => return Ok(()),
        }
    }
}

async fn entries(storage: &dyn Storage, head: Head, writing: &mut Writing<'_>) -> Result<(), SaveError> {
    let (mut version, mut count) = (0, READ_FIRST);
    while version < head.version {
        let left = usize::try_from(head.version - version).unwrap_or(usize::MAX);
        let page = storage.read(version, count.min(left)).await?;
        if page.is_empty() {
            return Err(SaveError::Damaged(format!("journal entry {} is missing", version + 1)));
        }
        for entry in &page {
            version = entry.version;
            writing.put(&Record::Entry(Raw(&entry.body))).await?;
        }
        count = next_count(page.len(), page.iter().map(|entry| entry.body.len()).sum());
    }
    Ok(())
}

async fn rows(storage: &dyn Storage, table: Table, writing: &mut Writing<'_>) -> Result<(), SaveError> {
    let (mut after, mut count): (Option<Vec<u8>>, _) = (None, READ_FIRST);
    loop {
        let page = storage.scan(table, b"", after.as_deref(), count).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = Some(last.key.clone());
        let mut entries = if table.is_indexed() {
            storage.entries(table, page.iter().map(|row| row.key.clone()).collect()).await?.into_iter()
        } else {
            Vec::new().into_iter()
        };
        for row in &page {
            let mut own = entries.next().unwrap_or_default();
            // An index has each of them once, in its own order.
            own.sort();
            own.dedup();
            let entries = own.iter().map(|entry| Raw(entry)).collect();
            let (key, value) = (Raw(&row.key), Raw(&row.value));
            writing.put(&Record::Row(KeptRow { table: table.name(), key, value, entries })).await?;
        }
        count = next_count(page.len(), page.iter().map(|row| row.key.len() + row.value.len()).sum());
    }
}

async fn objects(buckets: Arc<Buckets>, writing: &mut Writing<'_>) -> Result<(), SaveError> {
    let all = buckets.moved_buckets()?;
    for bucket in &all {
        writing.put(&Record::Bucket(&bucket.name, Raw(&bucket.record))).await?;
    }
    for bucket in all {
        let mut after: Option<String> = None;
        loop {
            let (asked, name, behind) = (buckets.clone(), bucket.name.clone(), after.clone());
            let read = spawn_blocking(move || asked.moved_object(&name, behind.as_deref()));
            let failed = |problem| SaveError::Object {
                bucket: bucket.name.clone(),
                after: after.clone().unwrap_or_default(),
                problem,
            };
            let Some((key, object)) = read.await.map_err(std::io::Error::other)?.map_err(failed)? else { break };
            writing.put(&Record::Object(&bucket.name, Raw(&object.record), Raw(&object.data))).await?;
            after = Some(key);
        }
    }
    Ok(())
}
