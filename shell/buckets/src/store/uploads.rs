//! Multipart uploads: parts wait as files until they are joined. An upload does not survive a restart.

use crate::wide::wide;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use data_encoding::HEXLOWER;

use super::{Caller, Precondition, Store};
use crate::checksums::{Algorithm, md5};
use crate::fault::Fault;
use crate::files::Pending;
use crate::naming::is_object_key;
use crate::records::{Attributes, ChecksumRecord, ObjectRecord};

/// S3's limit for every part but the last.
const PART_BYTES_MIN: u64 = 5 << 20;
const PART_NUMBER_MAX: i64 = 10_000;

/// An upload in progress.
#[derive(Debug, Clone)]
pub(crate) struct Upload {
    pub bucket: String,
    pub key: String,
    pub initiated: i64,
    pub attributes: Attributes,
    pub algorithm: Option<Algorithm>,
    /// Whether the object's checksum is that of its bytes, rather than that of its parts' checksums.
    pub full_object: bool,
    parts: BTreeMap<i64, Part>,
}

#[derive(Debug, Clone)]
struct Part {
    path: PathBuf,
    size: u64,
    md5: Vec<u8>,
    checksum: Vec<u8>,
    last_modified: i64,
}

/// A part, as it is answered to clients.
pub(crate) struct ListedPart {
    pub number: i64,
    pub size: u64,
    pub etag: String,
    /// Base64.
    pub checksum: String,
    pub last_modified: i64,
}

/// A part, as the client names it to complete an upload.
#[derive(Debug)]
pub(crate) struct NamedPart {
    pub number: i64,
    pub etag: String,
    pub checksums: Vec<(Algorithm, String)>,
}

/// The request to join an upload's parts.
#[derive(Debug, Default)]
pub(crate) struct Completion {
    pub parts: Vec<NamedPart>,
    /// What the client says of the whole object.
    pub checksums: Vec<(Algorithm, String)>,
    pub precondition: Precondition,
}

impl Upload {
    pub(crate) fn new(
        bucket: &str,
        key: &str,
        attributes: Attributes,
        algorithm: Option<Algorithm>,
        full_object: bool,
    ) -> Self {
        let (bucket, key) = (bucket.to_owned(), key.to_owned());
        Self { bucket, key, initiated: 0, attributes, algorithm, full_object, parts: BTreeMap::new() }
    }

    /// The algorithm of the parts' checksums: the client's, or S3's own.
    pub(crate) fn part_algorithm(&self) -> Algorithm {
        self.algorithm.unwrap_or(Algorithm::Crc64nvme)
    }
}

impl Store {
    /// Begins an upload and answers its id.
    pub(crate) fn create_upload(&self, caller: Caller<'_>, mut upload: Upload) -> Result<String, Fault> {
        if !is_object_key(&upload.key) {
            return Err(Fault::InvalidKey);
        }
        upload.initiated = self.now();
        let seed = format!("{} {} {} {}", upload.bucket, upload.key, upload.initiated, self.next_serial());
        let id = HEXLOWER.encode(&Algorithm::Sha256.raw(&[seed.as_bytes()]));
        let mut state = self.write();
        state.bucket(&upload.bucket, caller)?;
        if state.uploads.len() >= self.limits.uploads {
            return Err(Fault::SlowDown);
        }
        state.uploads.insert(id.clone(), upload);
        Ok(id)
    }

    /// The upload of that id, if it is for this key and the caller may use its bucket.
    pub(crate) fn upload(&self, caller: Caller<'_>, bucket: &str, key: &str, id: &str) -> Result<Upload, Fault> {
        let state = self.read();
        state.bucket(bucket, caller)?;
        let upload = state.uploads.get(id).filter(|u| u.bucket == bucket && u.key == key);
        upload.cloned().ok_or(Fault::NoSuchUpload)
    }

    /// The uploads in progress in a bucket, by key and then by id.
    pub(crate) fn uploads(&self, caller: Caller<'_>, bucket: &str) -> Result<Vec<(String, Upload)>, Fault> {
        let state = self.read();
        state.bucket(bucket, caller)?;
        let own = state.uploads.iter().filter(|(_, upload)| upload.bucket == bucket);
        let mut uploads: Vec<_> = own.map(|(id, upload)| (id.clone(), upload.clone())).collect();
        uploads.sort_by(|(id, upload), (other_id, other)| (&upload.key, id).cmp(&(&other.key, other_id)));
        Ok(uploads)
    }

    /// Keeps one part, replacing one of the same number.
    pub(crate) fn put_part(
        &self,
        caller: Caller<'_>,
        (bucket, key, id): (&str, &str, &str),
        number: i64,
        data: &[u8],
    ) -> Result<ListedPart, Fault> {
        if !(1..=PART_NUMBER_MAX).contains(&number) {
            return Err(Fault::InvalidPartNumber);
        }
        let algorithm = self.upload(caller, bucket, key, id)?.part_algorithm();
        let path = self.scratch_path();
        let pending = Pending::write(path.with_extension("part"), &[data])?;
        let part = Part {
            path: path.clone(),
            size: wide(data.len()),
            md5: md5(data),
            checksum: algorithm.raw(&[data]),
            last_modified: self.now(),
        };
        let listed = listed(number, &part);
        let mut state = self.write();
        let upload = state.uploads.get_mut(id).ok_or(Fault::NoSuchUpload)?;
        let others: u64 = upload.parts.iter().filter(|(other, _)| **other != number).map(|(_, p)| p.size).sum();
        if others.saturating_add(part.size) > self.limits.object_bytes {
            return Err(Fault::EntityTooLarge { max: self.limits.object_bytes });
        }
        pending.place(&path)?;
        if let Some(replaced) = upload.parts.insert(number, part) {
            remove(&replaced.path);
        }
        Ok(listed)
    }

    /// The parts of an upload, by number.
    pub(crate) fn parts(
        &self,
        caller: Caller<'_>,
        bucket: &str,
        key: &str,
        id: &str,
    ) -> Result<Vec<ListedPart>, Fault> {
        let upload = self.upload(caller, bucket, key, id)?;
        Ok(upload.parts.iter().map(|(number, part)| listed(*number, part)).collect())
    }

    /// Joins the named parts to an object and ends the upload.
    pub(crate) fn complete_upload(
        &self,
        caller: Caller<'_>,
        (bucket, key, id): (&str, &str, &str),
        completion: &Completion,
    ) -> Result<Arc<ObjectRecord>, Fault> {
        let upload = self.upload(caller, bucket, key, id)?;
        let parts = chosen(&upload, &completion.parts)?;
        let pieces = parts.iter().map(|part| fs::read(&part.path)).collect::<Result<Vec<_>, _>>().map_err(|error| {
            // Another request has completed or aborted the upload and removed its parts.
            if error.kind() == std::io::ErrorKind::NotFound { Fault::NoSuchUpload } else { error.into() }
        })?;
        if pieces.iter().zip(&parts).any(|(piece, part)| md5(piece) != part.md5) {
            let damaged = format!("the bytes of a part of {key} in {bucket} are not those that were put there");
            return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, damaged).into());
        }
        let pieces: Vec<&[u8]> = pieces.iter().map(Vec::as_slice).collect();
        let algorithm = upload.part_algorithm();
        let composite = upload.algorithm.is_some() && !upload.full_object;
        let value = if composite {
            let raws: Vec<&[u8]> = parts.iter().map(|part| part.checksum.as_slice()).collect();
            format!("{}-{}", data_encoding::BASE64.encode(&algorithm.raw(&raws)), parts.len())
        } else {
            data_encoding::BASE64.encode(&algorithm.raw(&pieces))
        };
        let told = completion.checksums.iter().find(|(a, _)| *a == algorithm).map(|(_, value)| value);
        // A composite value may be told without its count of parts.
        if told.is_some_and(|told| *told != value && !(composite && value.split('-').next() == Some(told.as_str()))) {
            return Err(Fault::BadDigest(algorithm.name()));
        }
        let md5s: Vec<u8> = parts.iter().flat_map(|part| part.md5.iter().copied()).collect();
        let record = ObjectRecord {
            key: key.to_owned(),
            size: parts.iter().map(|part| part.size).sum(),
            etag: format!("{}-{}", HEXLOWER.encode(&md5(&md5s)), parts.len()),
            last_modified: self.now(),
            checksum: ChecksumRecord { algorithm, value, composite },
            whole: composite.then(|| data_encoding::BASE64.encode(&Algorithm::Crc64nvme.raw(&pieces))),
            parts: u32::try_from(parts.len()).ok(),
            attributes: upload.attributes.clone(),
        };
        let record = self.place(caller, bucket, record, &pieces, &completion.precondition)?;
        let ended = self.write().uploads.remove(id);
        ended.iter().for_each(|upload| self.remove_parts(upload));
        Ok(record)
    }

    /// Ends an upload and forgets its parts.
    pub(crate) fn abort_upload(&self, caller: Caller<'_>, bucket: &str, key: &str, id: &str) -> Result<(), Fault> {
        self.upload(caller, bucket, key, id)?;
        let ended = self.write().uploads.remove(id);
        ended.iter().for_each(|upload| self.remove_parts(upload));
        Ok(())
    }

    pub(super) fn remove_parts(&self, upload: &Upload) {
        upload.parts.values().for_each(|part| remove(&part.path));
    }
}

/// The parts that the client names, each checked against what it sent before.
fn chosen<'a>(upload: &'a Upload, named: &[NamedPart]) -> Result<Vec<&'a Part>, Fault> {
    let algorithm = upload.part_algorithm();
    let mut parts: Vec<&Part> = Vec::with_capacity(named.len());
    let mut previous = 0;
    for NamedPart { number, etag, checksums } in named {
        if *number <= previous {
            return Err(Fault::InvalidPartOrder);
        }
        previous = *number;
        let invalid = Fault::InvalidPart { number: *number };
        let Some(part) = upload.parts.get(number) else { return Err(invalid) };
        let expected = data_encoding::BASE64.encode(&part.checksum);
        if *etag != HEXLOWER.encode(&part.md5) || checksums.iter().any(|(a, told)| *a == algorithm && *told != expected)
        {
            return Err(invalid);
        }
        if parts.last().is_some_and(|before| before.size < PART_BYTES_MIN) {
            return Err(Fault::EntityTooSmall { min: PART_BYTES_MIN });
        }
        parts.push(part);
    }
    if parts.is_empty() { Err(Fault::InvalidPart { number: 0 }) } else { Ok(parts) }
}

fn listed(number: i64, part: &Part) -> ListedPart {
    ListedPart {
        number,
        size: part.size,
        etag: HEXLOWER.encode(&part.md5),
        checksum: data_encoding::BASE64.encode(&part.checksum),
        last_modified: part.last_modified,
    }
}

/// What cannot be removed now is removed at the next start.
fn remove(path: &std::path::Path) {
    let _ = fs::remove_file(path);
}
