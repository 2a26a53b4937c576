//! From records to the bytes of a file, a piece at a time.

use crate::error::SaveError;
use crate::format::{LEVEL, Limits, first_line};
use crate::record::Record;
use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use std::io::{self, Write as _};
use storage::wide;
use zstd::stream::write::Encoder;

/// Bytes of records that are packed at a time. Pieces don't depend on how what is kept was read, so that the same records give the
/// same file.
const PIECE_BYTES: usize = 1 << 20;

/// Records that wait to be packed.
#[derive(Debug)]
pub(crate) struct Framed {
    bytes: Vec<u8>,
    unpacked: u64,
    limits: Limits,
}

impl Framed {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { bytes: Vec::new(), unpacked: 0, limits }
    }

    /// Adds a record, and answers a piece if one is complete.
    ///
    /// # Errors
    /// [`SaveError::TooLarge`] where nobody would read it.
    pub(crate) fn push(&mut self, record: &Record<'_>) -> Result<Option<Vec<u8>>, SaveError> {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(&[0; crate::record::LENGTH_BYTES]);
        let bytes = std::mem::take(&mut self.bytes);
        self.bytes = postcard::to_extend(record, bytes).map_err(|problem| io::Error::other(problem.to_string()))?;
        let length = self.bytes.len().saturating_sub(start + crate::record::LENGTH_BYTES);
        let length = u32::try_from(length).ok().filter(|length| *length <= self.limits.record_bytes);
        let length = length.ok_or_else(|| {
            SaveError::TooLarge(format!(
                "something has more than the {} MiB that a part of a snapshot may have",
                self.limits.record_bytes >> 20
            ))
        })?;
        if let Some(place) = self.bytes.get_mut(start..start + crate::record::LENGTH_BYTES) {
            place.copy_from_slice(&length.to_le_bytes());
        }
        self.unpacked = self.unpacked.saturating_add(wide(self.bytes.len() - start));
        if self.unpacked > self.limits.unpacked_bytes {
            let most = self.limits.unpacked_bytes >> 30;
            return Err(SaveError::TooLarge(format!(
                "there is more than the {most} GiB that a snapshot may have, unpacked"
            )));
        }
        Ok((self.bytes.len() >= PIECE_BYTES).then(|| self.rest()))
    }

    /// What waits.
    pub(crate) fn rest(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.bytes)
    }
}

/// A file being packed.
pub(crate) struct Packer {
    encoder: Encoder<'static, Vec<u8>>,
    digest: Sha256,
}

impl Packer {
    pub(crate) fn new() -> io::Result<Self> {
        let encoder = Encoder::new(first_line().into_bytes(), LEVEL)?;
        Ok(Self { encoder, digest: Sha256::new() })
    }

    /// Packs a piece, and answers what of the file is ready.
    pub(crate) fn pack(&mut self, piece: &[u8]) -> io::Result<Bytes> {
        self.encoder.write_all(piece)?;
        let ready = std::mem::take(self.encoder.get_mut());
        self.digest.update(&ready);
        Ok(ready.into())
    }

    /// The end of the file.
    pub(crate) fn finish(self) -> io::Result<Bytes> {
        let mut rest = self.encoder.finish()?;
        let digest = self.digest.chain_update(&rest).finalize();
        rest.extend_from_slice(&digest);
        Ok(rest.into())
    }
}
