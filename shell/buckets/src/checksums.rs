//! S3's five checksum algorithms by name, because clients pick one per request and compare the answer.

use data_encoding::BASE64;
use s3s::crypto::{Checksum, Crc32, Crc32c, Crc64Nvme, Md5, Sha1, Sha256};
use serde::{Deserialize, Serialize};

/// A checksum algorithm, by S3's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Algorithm {
    Crc32,
    Crc32c,
    Crc64nvme,
    Sha1,
    Sha256,
}

impl Algorithm {
    pub(crate) const ALL: [Self; 5] = [Self::Crc32, Self::Crc32c, Self::Crc64nvme, Self::Sha1, Self::Sha256];

    /// The name in headers and documents.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64nvme => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
        }
    }

    /// The header that carries a value of this algorithm.
    pub(crate) fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
        }
    }

    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == name)
    }

    /// The checksum of `data` in base64.
    pub(crate) fn of(self, data: &[u8]) -> String {
        BASE64.encode(&self.raw(&[data]))
    }

    /// The checksum of `pieces` as one text, in bytes.
    pub(crate) fn raw(self, pieces: &[&[u8]]) -> Vec<u8> {
        match self {
            Self::Crc32 => digest::<Crc32>(pieces),
            Self::Crc32c => digest::<Crc32c>(pieces),
            Self::Crc64nvme => digest::<Crc64Nvme>(pieces),
            Self::Sha1 => digest::<Sha1>(pieces),
            Self::Sha256 => digest::<Sha256>(pieces),
        }
    }
}

fn digest<C: Checksum>(pieces: &[&[u8]]) -> Vec<u8> {
    let mut hasher = C::new();
    pieces.iter().for_each(|piece| hasher.update(piece));
    hasher.finalize().as_ref().to_vec()
}

/// MD5, which is what an entity tag is made of.
pub(crate) fn md5(data: &[u8]) -> Vec<u8> {
    digest::<Md5>(&[data])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check values of the CRC catalogue and of the hashes' own documents.
    #[test]
    fn known_answers() {
        let hex = |algorithm: Algorithm| data_encoding::HEXLOWER.encode(&algorithm.raw(&[b"1234", b"56789"]));
        assert_eq!(hex(Algorithm::Crc32), "cbf43926");
        assert_eq!(hex(Algorithm::Crc32c), "e3069283");
        assert_eq!(hex(Algorithm::Crc64nvme), "ae8b14860a799888");
        assert_eq!(hex(Algorithm::Sha1), "f7c3bc1d808e04732adf679965ccc34ca7ae3441");
        assert_eq!(data_encoding::HEXLOWER.encode(&md5(b"")), "d41d8cd98f00b204e9800998ecf8427e");
        assert!(Algorithm::ALL.into_iter().all(|a| Algorithm::from_name(a.name()) == Some(a)));
    }
}
