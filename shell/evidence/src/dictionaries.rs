//! Dictionaries that items are packed with: one a type, made of the first items of it that came, and kept as a row.

use crate::keys;
use bytes::Bytes;
use smol_str::SmolStr;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use storage::{BulkWrite, Epoch, RowWrite, Storage, StorageError, Table};
use zstd::zstd_safe::{CDict, DDict};

/// How many items of a type a dictionary is made of.
const SAMPLES: usize = 128;
/// The longest item that is a sample, in bytes.
const LONGEST_SAMPLE: usize = 32 * 1024;
/// The size of a dictionary, in bytes.
const SIZE: usize = 16 * 1024;
/// How hard items are packed: the quickest way, since the dictionary does most of it.
pub(crate) const LEVEL: i32 = 1;
/// Types that dictionaries are made for; items of further types are packed without.
const TYPES: usize = 512;

/// A dictionary, ready to pack and unpack with.
pub(crate) struct Dictionary {
    pub(crate) pack: CDict<'static>,
    pub(crate) unpack: DDict<'static>,
}

impl Dictionary {
    fn new(bytes: &[u8]) -> Arc<Self> {
        Arc::new(Self { pack: CDict::create(bytes, LEVEL), unpack: DDict::create(bytes) })
    }
}

/// The dictionaries of one epoch.
#[derive(Default)]
pub(crate) struct Dictionaries(Mutex<Known>);

#[derive(Default)]
struct Known {
    epoch: Epoch,
    by_type: HashMap<SmolStr, Arc<Dictionary>>,
    samples: HashMap<SmolStr, Vec<Vec<u8>>>,
    /// Types whose dictionary is being made, or couldn't be.
    taken: HashMap<SmolStr, ()>,
}

impl Dictionaries {
    fn lock(&self) -> MutexGuard<'_, Known> {
        // Every change leaves the maps whole.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The dictionary for items of a type that are written in this epoch, if there is one yet.
    pub(crate) fn for_writing(&self, epoch: Epoch, resource_type: &str) -> Option<Arc<Dictionary>> {
        let mut known = self.lock();
        if known.epoch != epoch {
            // Those of another world aren't stored in this one.
            *known = Known { epoch, ..Known::default() };
        }
        known.by_type.get(resource_type).cloned()
    }

    /// The dictionary that an item of a type was packed with, if it was read already.
    pub(crate) fn for_reading(&self, resource_type: &str) -> Option<Arc<Dictionary>> {
        self.lock().by_type.get(resource_type).cloned()
    }

    /// Takes an item of a type that has no dictionary yet as a sample. Answers the samples when they are enough.
    pub(crate) fn sample(&self, resource_type: &SmolStr, body: &[u8]) -> Option<Vec<Vec<u8>>> {
        if body.len() > LONGEST_SAMPLE {
            return None;
        }
        let mut known = self.lock();
        let is_full = known.taken.len() + known.samples.len() >= TYPES && !known.samples.contains_key(resource_type);
        if is_full || known.taken.contains_key(resource_type) {
            return None;
        }
        let samples = known.samples.entry(resource_type.clone()).or_default();
        samples.push(body.to_vec());
        if samples.len() < SAMPLES {
            return None;
        }
        known.taken.insert(resource_type.clone(), ());
        known.samples.remove(resource_type)
    }

    /// Stores a dictionary, and has items packed with it from then on.
    pub(crate) async fn keep(
        &self,
        storage: &dyn Storage,
        epoch: Epoch,
        resource_type: SmolStr,
        dictionary: Vec<u8>,
    ) -> Result<(), StorageError> {
        let key = keys::dictionary(&resource_type);
        // Another writer may have been first: what is stored stays, for there may be items already that need it.
        let stored = match storage.row(Table::Upkeep, &key).await? {
            Some(stored) => stored,
            None => {
                let bytes = Bytes::from(dictionary);
                let guard = storage::Guard { table: Table::Upkeep, key: key.clone(), expected: None };
                let changes = vec![RowWrite::put(Table::Upkeep, key.clone(), bytes.clone())];
                match storage.write_rows(BulkWrite { epoch, guards: vec![guard], changes }).await {
                    Err(StorageError::GuardFailed { .. }) => {
                        storage.row(Table::Upkeep, &key).await?.unwrap_or_default()
                    }
                    other => other.map(|()| bytes)?,
                }
            }
        };
        let mut known = self.lock();
        if known.epoch == epoch {
            known.by_type.insert(resource_type, Dictionary::new(&stored));
        }
        Ok(())
    }

    /// Reads the dictionaries of these types that aren't known yet. One that isn't stored stays unknown.
    pub(crate) async fn read(&self, storage: &dyn Storage, resource_types: Vec<SmolStr>) -> Result<(), StorageError> {
        let missing: Vec<SmolStr> = {
            let known = self.lock();
            resource_types.into_iter().filter(|one| !known.by_type.contains_key(one)).collect()
        };
        if missing.is_empty() {
            return Ok(());
        }
        let keys = missing.iter().map(|one| keys::dictionary(one)).collect();
        let stored = storage.rows(Table::Upkeep, keys).await?;
        let mut known = self.lock();
        for (resource_type, bytes) in missing.into_iter().zip(stored) {
            if let Some(bytes) = bytes {
                known.by_type.entry(resource_type).or_insert_with(|| Dictionary::new(&bytes));
            }
        }
        Ok(())
    }
}

/// Makes a dictionary of samples; nothing when they have too little in common.
pub(crate) fn made_of(samples: &[Vec<u8>]) -> Option<Vec<u8>> {
    zstd::dict::from_samples(samples, SIZE).ok()
}
