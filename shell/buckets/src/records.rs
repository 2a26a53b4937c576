//! What is written to disk beside the bytes of an object, as JSON with stable names; fields are only ever added.

use crate::wide::wide;
use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use data_encoding::HEXLOWER;

use crate::checksums::{Algorithm, md5};

/// A bucket, as `bucket.json` in its directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BucketRecord {
    /// The account that created it: 12 digits.
    pub owner: String,
    pub region: String,
    /// Milliseconds since 1970.
    pub created: i64,
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    #[serde(default, skip_serializing_if = "BucketSettings::are_as_created")]
    pub settings: BucketSettings,
}

/// What was set on a bucket, and is only kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct BucketSettings {
    /// As it was put.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// `Enabled` or `Suspended`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub versioning: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encryption: Option<EncryptionRecord>,
    /// Nothing as long as it is as S3 creates buckets; `null` once it was deleted.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "deleted_or_put")]
    pub public_access_block: Option<Option<BlockRecord>>,
    /// Whether they were deleted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub without_ownership_controls: bool,
}

impl BucketSettings {
    /// Whether nothing was set.
    pub(crate) fn are_as_created(&self) -> bool {
        *self == Self::default()
    }
}

/// Whatever is there counts, `null` included.
fn deleted_or_put<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<BlockRecord>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// How objects are encrypted that don't say it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EncryptionRecord {
    pub algorithm: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    #[serde(default)]
    pub bucket_key: bool,
}

impl Default for EncryptionRecord {
    fn default() -> Self {
        Self { algorithm: "AES256".to_owned(), key: None, bucket_key: false }
    }
}

/// What is blocked of public access.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "these are S3's four")]
pub(crate) struct BlockRecord {
    pub block_public_acls: bool,
    pub ignore_public_acls: bool,
    pub block_public_policy: bool,
    pub restrict_public_buckets: bool,
}

impl BlockRecord {
    /// Of a new bucket.
    pub(crate) fn as_created() -> Self {
        Self {
            block_public_acls: true,
            ignore_public_acls: true,
            block_public_policy: true,
            restrict_public_buckets: true,
        }
    }
}

/// An object, as the header of its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ObjectRecord {
    pub key: String,
    /// Bytes.
    pub size: u64,
    /// Without quotes: MD5 in hexadecimal, or MD5 of the parts' MD5s and `-COUNT`.
    pub etag: String,
    /// Milliseconds since 1970.
    pub last_modified: i64,
    pub checksum: ChecksumRecord,
    /// CRC-64/NVME of all bytes in base64, where neither the entity tag nor the checksum can be compared with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub whole: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<u32>,
    #[serde(default)]
    pub attributes: Attributes,
}

impl ObjectRecord {
    /// Whether these are the object's bytes, as far as its record tells: what was put together of parts before records knew
    /// [`ObjectRecord::whole`] can't be told from anything else of its length.
    pub(crate) fn describes(&self, data: &[u8]) -> bool {
        if self.size != wide(data.len()) {
            return false;
        }
        match &self.whole {
            Some(whole) => *whole == Algorithm::Crc64nvme.of(data),
            None if self.parts.is_none() => self.etag == HEXLOWER.encode(&md5(data)),
            None if !self.checksum.composite => self.checksum.value == self.checksum.algorithm.of(data),
            None => true,
        }
    }
}

/// What a writer says about an object, and readers get back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Attributes {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_disposition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_control: Option<String>,
    /// As in the header: an HTTP date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    /// User metadata: names without `x-amz-meta-`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub metadata: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tags: BTreeMap<String, String>,
}

/// A checksum in base64, over the whole object or (`COMPOSITE`) over the checksums of its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ChecksumRecord {
    pub algorithm: Algorithm,
    pub value: String,
    pub composite: bool,
}
