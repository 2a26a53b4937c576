//! Objects: written whole beside the bucket, then renamed into it while the index is locked.

use crate::wide::wide;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::sync::Arc;

use data_encoding::HEXLOWER;

use super::{Caller, OBJECTS_DIR, Store, Stored};
use crate::checksums::{Algorithm, md5};
use crate::fault::Fault;
use crate::files::{Pending, object_header, read_whole, sync_dir};
use crate::naming::is_object_key;
use crate::records::{Attributes, ChecksumRecord, ObjectRecord};

/// What must hold of the object that is there before a write or a deletion replaces it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Precondition {
    #[default]
    None,
    /// `If-None-Match: *`
    Absent,
    /// `If-Match` with an entity tag; `*` is `Present`.
    ETag(String),
    Present,
}

impl Precondition {
    fn check(&self, existing: Option<&Arc<Stored>>) -> Result<(), Fault> {
        match (self, existing) {
            (Self::ETag(_) | Self::Present, None) => Err(Fault::NoSuchKey),
            (Self::Absent, Some(_)) => Err(Fault::PreconditionFailed),
            (Self::ETag(etag), Some(object)) if *etag != object.record.etag => Err(Fault::PreconditionFailed),
            _ => Ok(()),
        }
    }
}

/// An object to be written.
pub(crate) struct NewObject<'a> {
    pub bucket: &'a str,
    pub key: &'a str,
    pub data: &'a [u8],
    pub attributes: Attributes,
    /// The algorithm that the writer chose; S3's own default is CRC-64/NVME.
    pub algorithm: Option<Algorithm>,
    pub precondition: Precondition,
}

impl Store {
    /// Writes an object, replacing one of the same key.
    pub(crate) fn put_object(&self, caller: Caller<'_>, new: NewObject<'_>) -> Result<Arc<ObjectRecord>, Fault> {
        // Asked again under the lock; asked here so that a refusal writes nothing.
        self.read().bucket(new.bucket, caller)?;
        let algorithm = new.algorithm.unwrap_or(Algorithm::Crc64nvme);
        let record = ObjectRecord {
            key: new.key.to_owned(),
            size: wide(new.data.len()),
            etag: HEXLOWER.encode(&md5(new.data)),
            last_modified: self.now(),
            checksum: ChecksumRecord { algorithm, value: algorithm.of(new.data), composite: false },
            whole: None,
            parts: None,
            attributes: new.attributes,
        };
        self.place(caller, new.bucket, record, &[new.data], &new.precondition)
    }

    /// Puts a record with its bytes in place.
    pub(super) fn place(
        &self,
        caller: Caller<'_>,
        bucket: &str,
        record: ObjectRecord,
        pieces: &[&[u8]],
        precondition: &Precondition,
    ) -> Result<Arc<ObjectRecord>, Fault> {
        if !is_object_key(&record.key) {
            return Err(Fault::InvalidKey);
        }
        if record.size > self.limits.object_bytes {
            return Err(Fault::EntityTooLarge { max: self.limits.object_bytes });
        }
        self.has_room(record.size)?;
        let header = object_header(&record)?;
        let all: Vec<&[u8]> = std::iter::once(header.as_slice()).chain(pieces.iter().copied()).collect();
        let pending = Pending::write(self.scratch_path(), &all)?;
        let record = Arc::new(record);
        {
            let mut state = self.write();
            let home = state.bucket_mut(bucket, caller)?;
            let existing = home.objects.get(&record.key);
            precondition.check(existing)?;
            let path = self.object_path(bucket, &record.key);
            self.make_room(existing, &path)?;
            pending.place(&path)?;
            home.objects.insert(record.key.clone(), Stored::new(Arc::clone(&record), path));
        }
        sync_dir(&self.bucket_dir(bucket).join(OBJECTS_DIR))?;
        Ok(record)
    }

    /// What is known of an object.
    pub(crate) fn object(&self, caller: Caller<'_>, bucket: &str, key: &str) -> Result<Arc<ObjectRecord>, Fault> {
        let state = self.read();
        let stored = state.bucket(bucket, caller)?.objects.get(key).ok_or(Fault::NoSuchKey)?;
        Ok(Arc::clone(&stored.record))
    }

    /// An object and, if `wanted` answers a range of its bytes for it, those bytes.
    ///
    /// The file is opened while the index is locked, so that the record and the bytes belong together; it is read
    /// afterwards. Bytes that aren't those that were put there are a fault, whichever of them are wanted.
    pub(crate) fn read_object<E: From<Fault>>(
        &self,
        caller: Caller<'_>,
        bucket: &str,
        key: &str,
        wanted: impl FnOnce(&ObjectRecord) -> Result<std::ops::Range<u64>, E>,
    ) -> Result<(Arc<ObjectRecord>, Vec<u8>), E> {
        let (record, file) = {
            let state = self.read();
            let home = state.bucket(bucket, caller)?;
            let stored = home.objects.get(key).ok_or(Fault::NoSuchKey)?;
            (Arc::clone(&stored.record), stored.open()?)
        };
        let range = wanted(&record)?;
        // Read whole, whatever is wanted of it: only all bytes together can be told from others.
        let mut data = read_whole(file, record.size).map_err(Fault::from)?;
        if !record.describes(&data) {
            let damaged = format!("the bytes of {key} in {bucket} are not those that were put there");
            return Err(Fault::from(io::Error::new(io::ErrorKind::InvalidData, damaged)).into());
        }
        let place = |at: u64| usize::try_from(at).unwrap_or(usize::MAX).min(data.len());
        let (start, end) = (place(range.start), place(range.end));
        data.truncate(end.max(start));
        data.drain(..start);
        Ok((record, data))
    }

    /// Deletes an object. One that doesn't exist is deleted already, unless the caller expects something of it.
    pub(crate) fn delete_object(
        &self,
        caller: Caller<'_>,
        bucket: &str,
        key: &str,
        precondition: &Precondition,
    ) -> Result<(), Fault> {
        {
            let mut state = self.write();
            let home = state.bucket_mut(bucket, caller)?;
            let existing = home.objects.get(key);
            precondition.check(existing)?;
            let Some(stored) = existing else { return Ok(()) };
            let path = self.object_path(bucket, key);
            if stored.is_at(&path) {
                self.make_room(existing, &path)?;
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
                    _ => {}
                }
            }
            home.objects.remove(key);
        }
        Ok(sync_dir(&self.bucket_dir(bucket).join(OBJECTS_DIR))?)
    }

    /// Replaces the tags of an object. Its file is written anew; its time of modification stays.
    pub(crate) fn put_object_tags(
        &self,
        caller: Caller<'_>,
        bucket: &str,
        key: &str,
        tags: BTreeMap<String, String>,
    ) -> Result<(), Fault> {
        let whole = |record: &ObjectRecord| Ok::<_, Fault>(0..record.size);
        let (record, data) = self.read_object(caller, bucket, key, whole)?;
        let attributes = Attributes { tags, ..record.attributes.clone() };
        let tagged = ObjectRecord { attributes, ..(*record).clone() };
        // If somebody replaces the object meanwhile, the tags belong to what was there: refused, as S3 refuses a
        // conflicting concurrent operation.
        self.place(caller, bucket, tagged, &[&data], &Precondition::ETag(record.etag.clone()))?;
        Ok(())
    }
}
