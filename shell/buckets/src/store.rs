//! Buckets and their objects on disk, with an index of every header in memory: the index decides, the disk remembers.

use imbl::OrdMap;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::Limits;
use crate::fault::Fault;
use crate::files::{Pending, create_private_dir, open_object, sync_dir};
use crate::listing::{self, Page, Question};
use crate::naming::{is_bucket_name, object_file_name};
use crate::records::{BucketRecord, BucketSettings};

mod forks;
mod objects;
mod stored;
mod transfer;
mod uploads;

use forks::Above;
pub(crate) use objects::{NewObject, Precondition};
use stored::Stored;
pub(crate) use uploads::{Completion, ListedPart, NamedPart, Upload};

/// Files that nobody reads yet, or any more. Bucket names don't start with a dot.
const SCRATCH: &str = ".scratch";
const BUCKET_FILE: &str = "bucket.json";
const OBJECTS_DIR: &str = "objects";

/// Who asks.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Caller<'a> {
    /// An account may use its own buckets only: without bucket policies nobody else has any right.
    Account(&'a str),
    /// The server itself, which delivers to and reads from every bucket.
    Service,
}

/// The object store under one directory. Methods block on the disk.
pub(crate) struct Store {
    root: PathBuf,
    pub(crate) limits: Limits,
    clock: Box<dyn Fn() -> i64 + Send + Sync>,
    serial: AtomicU64,
    state: RwLock<State>,
    /// Held by every fork: files that it may read are not thrown away meanwhile.
    forks: Arc<()>,
    /// What it is a fork of.
    above: Option<Above>,
}

#[derive(Default)]
struct State {
    buckets: OrdMap<String, Bucket>,
    uploads: BTreeMap<String, Upload>,
}

#[derive(Clone)]
pub(crate) struct Bucket {
    pub record: BucketRecord,
    objects: OrdMap<String, Arc<Stored>>,
}

impl State {
    /// The bucket, if it exists and the caller may use it.
    fn bucket(&self, name: &str, caller: Caller<'_>) -> Result<&Bucket, Fault> {
        let bucket = self.buckets.get(name).ok_or(Fault::NoSuchBucket)?;
        bucket.admit(caller)?;
        Ok(bucket)
    }

    fn bucket_mut(&mut self, name: &str, caller: Caller<'_>) -> Result<&mut Bucket, Fault> {
        let bucket = self.buckets.get_mut(name).ok_or(Fault::NoSuchBucket)?;
        bucket.admit(caller)?;
        Ok(bucket)
    }
}

impl Bucket {
    fn admit(&self, caller: Caller<'_>) -> Result<(), Fault> {
        match caller {
            Caller::Account(account) if account != self.record.owner => Err(Fault::AccessDenied),
            Caller::Account(_) | Caller::Service => Ok(()),
        }
    }
}

impl Store {
    /// Opens what is under `root`, creating it if need be, and removes what earlier runs left half done.
    pub(crate) fn open(
        root: PathBuf,
        limits: Limits,
        clock: impl Fn() -> i64 + Send + Sync + 'static,
    ) -> io::Result<Self> {
        create_private_dir(&root)?;
        let scratch = root.join(SCRATCH);
        if scratch.exists() {
            fs::remove_dir_all(&scratch)?;
        }
        create_private_dir(&scratch)?;
        let mut state = State::default();
        for entry in fs::read_dir(&root)? {
            let path = entry?.path();
            let Some(name) = path.file_name().and_then(|n| n.to_str()).filter(|n| is_bucket_name(n)) else { continue };
            match load_bucket(&path) {
                Ok(bucket) => drop(state.buckets.insert(name.to_owned(), bucket)),
                Err(error) => tracing::warn!(bucket = name, %error, "bucket cannot be read and is left out"),
            }
        }
        Ok(Self {
            root,
            limits,
            clock: Box::new(clock),
            serial: AtomicU64::new(0),
            state: RwLock::new(state),
            forks: Arc::new(()),
            above: None,
        })
    }

    /// Removes every bucket, object and upload.
    pub(crate) fn reset(&self) -> Result<(), Fault> {
        let mut state = self.write();
        let removed: Vec<String> = state.buckets.keys().cloned().collect();
        for name in removed {
            self.discard_dir(&self.bucket_dir(&name))?;
            state.buckets.remove(&name);
        }
        for (_, upload) in std::mem::take(&mut state.uploads) {
            self.remove_parts(&upload);
        }
        Ok(sync_dir(&self.root)?)
    }

    /// Creates a bucket for `owner`.
    pub(crate) fn create_bucket(&self, name: &str, owner: &str, region: &str) -> Result<(), Fault> {
        if !is_bucket_name(name) {
            return Err(Fault::InvalidBucketName);
        }
        let mut state = self.write();
        if let Some(existing) = state.buckets.get(name) {
            let own = existing.record.owner == owner;
            return Err(if own { Fault::BucketAlreadyOwnedByYou } else { Fault::BucketAlreadyExists });
        }
        if state.buckets.values().filter(|b| b.record.owner == owner).count() >= self.limits.buckets_per_account {
            return Err(Fault::TooManyBuckets);
        }
        let record = BucketRecord {
            owner: owner.to_owned(),
            region: region.to_owned(),
            created: self.now(),
            tags: BTreeMap::new(),
            settings: BucketSettings::default(),
        };
        self.make_bucket(&mut state, name, record)
    }

    /// Makes a bucket that isn't there.
    fn make_bucket(&self, state: &mut State, name: &str, record: BucketRecord) -> Result<(), Fault> {
        // Made aside and renamed, so that a bucket's directory always has its file.
        let aside = self.scratch_path();
        create_private_dir(&aside.join(OBJECTS_DIR))?;
        let json = serde_json::to_vec(&record).map_err(io::Error::from)?;
        Pending::write(aside.join("new"), &[&json])?.place(&aside.join(BUCKET_FILE))?;
        sync_dir(&aside)?;
        let target = self.bucket_dir(name);
        if target.exists() {
            // What is here could not be read when the store was opened; it is not ours to overwrite.
            fs::remove_dir_all(&aside)?;
            return Err(Fault::BucketAlreadyExists);
        }
        fs::rename(&aside, &target)?;
        sync_dir(&self.root)?;
        state.buckets.insert(name.to_owned(), Bucket { record, objects: OrdMap::new() });
        Ok(())
    }

    /// Deletes an empty bucket, and with it the uploads that were in progress.
    pub(crate) fn delete_bucket(&self, name: &str, caller: Caller<'_>) -> Result<(), Fault> {
        let mut state = self.write();
        if !state.bucket(name, caller)?.objects.is_empty() {
            return Err(Fault::BucketNotEmpty);
        }
        self.discard_dir(&self.bucket_dir(name))?;
        state.buckets.remove(name);
        let (gone, kept) = std::mem::take(&mut state.uploads).into_iter().partition(|(_, u)| u.bucket == name);
        state.uploads = kept;
        let gone: BTreeMap<String, Upload> = gone;
        gone.values().for_each(|upload| self.remove_parts(upload));
        Ok(sync_dir(&self.root)?)
    }

    /// Changes what is kept of a bucket beside its objects.
    pub(crate) fn change_bucket(
        &self,
        name: &str,
        caller: Caller<'_>,
        change: impl FnOnce(&mut BucketRecord),
    ) -> Result<(), Fault> {
        let mut state = self.write();
        let bucket = state.bucket_mut(name, caller)?;
        let mut record = bucket.record.clone();
        change(&mut record);
        let json = serde_json::to_vec(&record).map_err(io::Error::from)?;
        let dir = self.bucket_dir(name);
        self.make_place(&dir)?;
        Pending::write(self.scratch_path(), &[&json])?.place(&dir.join(BUCKET_FILE))?;
        bucket.record = record;
        Ok(sync_dir(&dir)?)
    }

    /// The bucket's own record.
    pub(crate) fn bucket(&self, name: &str, caller: Caller<'_>) -> Result<BucketRecord, Fault> {
        Ok(self.read().bucket(name, caller)?.record.clone())
    }

    /// The account that owns a bucket, if it is there.
    pub(crate) fn owner_of(&self, name: &str) -> Option<String> {
        self.read().buckets.get(name).map(|bucket| bucket.record.owner.clone())
    }

    /// The buckets of an account, by name.
    pub(crate) fn buckets_of(&self, owner: &str) -> Vec<(String, BucketRecord)> {
        let state = self.read();
        let own = state.buckets.iter().filter(|(_, bucket)| bucket.record.owner == owner);
        own.map(|(name, bucket)| (name.clone(), bucket.record.clone())).collect()
    }

    /// One page of a bucket's objects.
    pub(crate) fn list(&self, name: &str, caller: Caller<'_>, question: &Question<'_>) -> Result<Page, Fault> {
        let state = self.read();
        let objects = &state.bucket(name, caller)?.objects;
        let from = |start| objects.range((start, Bound::Unbounded)).map(|(key, stored)| (key, &stored.record));
        Ok(listing::list(from, question))
    }

    pub(crate) fn now(&self) -> i64 {
        (self.clock)()
    }

    /// A number that this process hands out once.
    pub(crate) fn next_serial(&self) -> u64 {
        self.serial.fetch_add(1, Ordering::Relaxed)
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn bucket_dir(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    fn object_path(&self, bucket: &str, key: &str) -> PathBuf {
        self.bucket_dir(bucket).join(OBJECTS_DIR).join(object_file_name(key))
    }

    /// The directory of all buckets.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Whether there are no buckets.
    pub(crate) fn is_empty(&self) -> bool {
        self.read().buckets.is_empty()
    }

    pub(crate) fn scratch_path(&self) -> PathBuf {
        self.make_root();
        self.root.join(SCRATCH).join(format!("{:016x}", self.next_serial()))
    }

    /// Takes a directory out of sight at once, then removes it. What of it cannot be removed now is removed at the
    /// next start.
    fn discard_dir(&self, path: &Path) -> io::Result<()> {
        let aside = self.scratch_path();
        match fs::rename(path, &aside) {
            // A fork may have nothing of its own there.
            Err(error) if error.kind() == io::ErrorKind::NotFound && self.above.is_some() => return Ok(()),
            renamed => renamed?,
        }
        if let Err(error) = fs::remove_dir_all(&aside) {
            tracing::warn!(path = %aside.display(), %error, "a deleted bucket's files could not be removed yet");
        }
        Ok(())
    }
}

fn load_bucket(dir: &Path) -> io::Result<Bucket> {
    let record = serde_json::from_slice(&fs::read(dir.join(BUCKET_FILE))?)?;
    let mut objects = OrdMap::new();
    for entry in fs::read_dir(dir.join(OBJECTS_DIR))? {
        let path = entry?.path();
        match open_object(&path) {
            Ok((_, object)) => drop(objects.insert(object.key.clone(), Stored::new(Arc::new(object), path))),
            Err(error) => tracing::warn!(path = %path.display(), %error, "object cannot be read and is left out"),
        }
    }
    Ok(Bucket { record, objects })
}

#[cfg(test)]
mod tests;
