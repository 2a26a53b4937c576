//! Buckets and objects on their way from one installation to another, as bytes that only this crate reads.

use crate::fault::Fault;
use crate::naming::{is_bucket_name, is_object_key};
use crate::records::{BucketRecord, ObjectRecord};
use crate::store::Caller;
use crate::{Buckets, Limits};
use identifiers::AccountId;
use std::io;

/// A bucket, without its objects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedBucket {
    /// Its name.
    pub name: String,
    /// What is known of it.
    pub record: Vec<u8>,
}

/// An object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedObject {
    /// What is known of it.
    pub record: Vec<u8>,
    /// Its bytes.
    pub data: Vec<u8>,
}

impl Buckets {
    /// Every bucket, by name.
    ///
    /// # Errors
    /// When what is known of one can't be written.
    pub fn moved_buckets(&self) -> io::Result<Vec<MovedBucket>> {
        let moved = |(name, record)| Ok(MovedBucket { name, record: serde_json::to_vec(&record)? });
        self.store.all_buckets().into_iter().map(moved).collect()
    }

    /// The first object of a bucket whose key is behind this one, or the first of all, with its key. Blocks on the disk.
    ///
    /// # Errors
    /// When there is no such bucket, the object's bytes aren't those that were put there, or the disk fails.
    pub fn moved_object(&self, bucket: &str, after: Option<&str>) -> io::Result<Option<(String, MovedObject)>> {
        let Some(key) = self.store.next_key(bucket, after).map_err(failed)? else { return Ok(None) };
        let whole = |record: &ObjectRecord| Ok::<_, Fault>(0..record.size);
        let (record, data) = self.store.read_object(Caller::Service, bucket, &key, whole).map_err(failed)?;
        Ok(Some((key, MovedObject { record: serde_json::to_vec(&*record)?, data })))
    }

    /// Makes a bucket as it was elsewhere; one that is here already is made the same again. Blocks on the disk.
    ///
    /// # Errors
    /// When it is no bucket that there can be here, or the disk fails.
    pub fn put_moved_bucket(&self, name: &str, record: &[u8]) -> io::Result<()> {
        self.store.restore_bucket(name, bucket_record(name, record)?).map_err(failed)
    }

    /// Puts an object as it was elsewhere, replacing one of the same key. Blocks on the disk.
    ///
    /// # Errors
    /// When it is no object that there can be here, there is no such bucket, or the disk fails.
    pub fn put_moved_object(&self, bucket: &str, record: &[u8], data: &[u8]) -> io::Result<()> {
        self.store.restore_object(bucket, object_record(record, data)?, data).map_err(failed)
    }
}

/// Looks whether a bucket can be put here.
///
/// # Errors
/// Why it can't.
pub fn check_moved_bucket(name: &str, record: &[u8]) -> io::Result<()> {
    bucket_record(name, record).map(drop)
}

/// Looks whether an object can be put here, and answers its key.
///
/// # Errors
/// Why it can't.
pub fn check_moved_object(record: &[u8], data: &[u8]) -> io::Result<String> {
    object_record(record, data).map(|record| record.key)
}

fn bucket_record(name: &str, record: &[u8]) -> io::Result<BucketRecord> {
    let record: BucketRecord = serde_json::from_slice(record)?;
    if !is_bucket_name(name) || record.owner.parse::<AccountId>().is_err() {
        return Err(invalid(format!("{name:?} of {:?} is no bucket", record.owner)));
    }
    Ok(record)
}

fn object_record(record: &[u8], data: &[u8]) -> io::Result<ObjectRecord> {
    let record: ObjectRecord = serde_json::from_slice(record)?;
    if !is_object_key(&record.key) {
        return Err(invalid("an object has no key that there can be".to_owned()));
    }
    if record.size > Limits::default().object_bytes {
        return Err(invalid(format!("the object {:?} is larger than an object may be", record.key)));
    }
    if !record.describes(data) {
        return Err(invalid(format!("the bytes of the object {:?} are not those that were put there", record.key)));
    }
    Ok(record)
}

fn invalid(problem: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, problem)
}

fn failed(fault: Fault) -> io::Error {
    match fault {
        Fault::Storage(error) => error,
        other => io::Error::other(other),
    }
}

#[cfg(test)]
mod tests {
    use super::{check_moved_bucket, check_moved_object};
    use crate::{Buckets, Limits};
    use bytes::Bytes;
    use http::Request;
    use http_body_util::{BodyExt, Full};

    fn open(folder: &std::path::Path, now: i64) -> Buckets {
        Buckets::open(folder.to_owned(), Limits::default(), move || now).unwrap()
    }

    async fn ask(buckets: &Buckets, method: &str, path: &str, body: &'static str) -> (u16, String, String) {
        let request = Request::builder().method(method).uri(path).header("host", "localhost");
        let mut request = request.header("content-length", body.len());
        if method == "PUT" && path.matches('/').count() > 1 {
            request = request.header("x-amz-meta-why", "moved");
        }
        let request = request.body(Full::new(Bytes::from_static(body.as_bytes())));
        let answer = buckets.handle("111111111111", "us-east-1", request.unwrap()).await;
        let told = format!("{:?} {:?}", answer.headers().get("last-modified"), answer.headers().get("x-amz-meta-why"));
        let status = answer.status().as_u16();
        let body = answer.into_body().collect().await.unwrap().to_bytes();
        (status, told, String::from_utf8_lossy(&body).into_owned())
    }

    fn all(buckets: &Buckets) -> Vec<(String, Vec<u8>, Vec<u8>)> {
        let mut found = Vec::new();
        for bucket in buckets.moved_buckets().unwrap() {
            found.push((bucket.name.clone(), bucket.record, Vec::new()));
            let mut after = None;
            while let Some((key, object)) = buckets.moved_object(&bucket.name, after.as_deref()).unwrap() {
                found.push((format!("{}/{key}", bucket.name), object.record, object.data));
                after = Some(key);
            }
        }
        found
    }

    #[tokio::test]
    async fn what_moves_is_the_same_there() {
        let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let from = open(here.path(), 1_750_000_000_000);
        for path in ["/one-bucket", "/two-bucket"] {
            assert_eq!(ask(&from, "PUT", path, "").await.0, 200);
        }
        for (path, body) in [("/one-bucket/a/../b", "first"), ("/one-bucket/%C3%BC", ""), ("/one-bucket/z", "last")] {
            assert_eq!(ask(&from, "PUT", path, body).await.0, 200, "{path}");
        }
        let moved = all(&from);
        assert_eq!(moved.len(), 5, "{moved:?}");
        for _ in 0..2 {
            // Again is the same as once: whoever was interrupted begins anew.
            let to = open(there.path(), 1_800_000_000_000);
            for bucket in from.moved_buckets().unwrap() {
                to.put_moved_bucket(&bucket.name, &bucket.record).unwrap();
            }
            for (_, record, data) in moved.iter().filter(|one| one.0.contains('/')) {
                to.put_moved_object("one-bucket", record, data).unwrap();
            }
            assert_eq!(all(&to), moved);
        }
        let to = open(there.path(), 1_800_000_000_000);
        assert_eq!(all(&to), moved, "on the disk, too");
        for path in ["/one-bucket/z", "/one-bucket/a/../b", "/two-bucket/none"] {
            let (before, after) = (ask(&from, "GET", path, "").await, ask(&to, "GET", path, "").await);
            assert_eq!((before.0, &before.1), (after.0, &after.1), "{path}");
            assert!(before.0 == 404 || before.2 == after.2, "{path}");
        }
    }

    #[tokio::test]
    async fn what_is_no_bucket_or_object_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let buckets = open(folder.path(), 0);
        ask(&buckets, "PUT", "/one-bucket", "").await;
        ask(&buckets, "PUT", "/one-bucket/k", "data").await;
        let bucket = buckets.moved_buckets().unwrap().remove(0);
        let (_, object) = buckets.moved_object("one-bucket", None).unwrap().unwrap();
        check_moved_bucket(&bucket.name, &bucket.record).unwrap();
        assert_eq!(check_moved_object(&object.record, &object.data).unwrap(), "k");
        for name in ["../up", ".installation", "Upper", ""] {
            assert!(check_moved_bucket(name, &bucket.record).is_err(), "{name}");
            assert!(buckets.put_moved_bucket(name, &bucket.record).is_err(), "{name}");
        }
        assert!(check_moved_bucket("one-bucket", b"{}").is_err());
        assert!(check_moved_object(&object.record, b"date").is_err());
        assert!(check_moved_object(b"", b"data").is_err());
        assert!(buckets.put_moved_object("no-bucket", &object.record, &object.data).is_err());
    }
}
