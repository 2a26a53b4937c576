//! Buckets and objects on their way from one store to another, with everything that is known of them.

use super::{Caller, Precondition, Store};
use crate::fault::Fault;
use crate::naming::is_bucket_name;
use crate::records::{BucketRecord, ObjectRecord};
use std::ops::Bound;

impl Store {
    /// Every bucket, by name.
    pub(crate) fn all_buckets(&self) -> Vec<(String, BucketRecord)> {
        self.read().buckets.iter().map(|(name, bucket)| (name.clone(), bucket.record.clone())).collect()
    }

    /// The key of the first object of a bucket behind a key, or of the first one of all.
    pub(crate) fn next_key(&self, bucket: &str, after: Option<&str>) -> Result<Option<String>, Fault> {
        let state = self.read();
        let start = after.map_or(Bound::Unbounded, Bound::Excluded);
        let objects = &state.bucket(bucket, Caller::Service)?.objects;
        Ok(objects.range::<_, str>((start, Bound::Unbounded)).next().map(|(key, _)| key.clone()))
    }

    /// Makes a bucket as it was elsewhere; one that is here already gets its record.
    pub(crate) fn restore_bucket(&self, name: &str, record: BucketRecord) -> Result<(), Fault> {
        if !is_bucket_name(name) {
            return Err(Fault::InvalidBucketName);
        }
        if self.owner_of(name).is_some() {
            return self.change_bucket(name, Caller::Service, |kept| *kept = record);
        }
        self.make_bucket(&mut self.write(), name, record)
    }

    /// Puts an object as it was elsewhere.
    pub(crate) fn restore_object(&self, bucket: &str, record: ObjectRecord, data: &[u8]) -> Result<(), Fault> {
        self.place(Caller::Service, bucket, record, &[data], &Precondition::None).map(drop)
    }
}
