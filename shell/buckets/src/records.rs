//! What is written to disk beside the bytes of an object, as JSON with stable names; fields are only ever added.

use crate::wide::wide;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
