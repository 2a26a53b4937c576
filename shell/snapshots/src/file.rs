//! A file that is read: whole or not at all, however often, and never more memory than its records take.

use crate::error::ReadError;
use crate::format::{DIGEST_BYTES, FORMAT, LINE_BYTES, Limits, WINDOW_LOG, read_first_line};
use crate::record::{LENGTH_BYTES, Record};
use sha2::{Digest as _, Sha256};
use std::io::{self, BufReader, Read, Seek, SeekFrom, Take};
use storage::wide;
use zstd::stream::read::Decoder;

/// Bytes that are read at a time.
const BUFFER_BYTES: usize = 64 * 1024;

/// A file whose bytes are those that were written.
#[derive(Debug)]
pub struct SnapshotFile<R> {
    reader: R,
    /// Where the packed records begin.
    start: u64,
    /// Their bytes.
    packed: u64,
    digest: [u8; 32],
    limits: Limits,
}

impl<R: Read + Seek> SnapshotFile<R> {
    /// Looks whether it is a snapshot and whole, before anything of it is unpacked.
    ///
    /// # Errors
    /// When it is none, is a newer program's, or was cut off or changed.
    pub fn open(mut reader: R, limits: Limits) -> Result<Self, ReadError> {
        let length = reader.seek(SeekFrom::End(0))?;
        reader.seek(SeekFrom::Start(0))?;
        let mut beginning = Vec::new();
        reader.by_ref().take(LINE_BYTES).read_to_end(&mut beginning)?;
        let start = match read_first_line(&beginning) {
            Some((found, _)) if found > FORMAT => return Err(ReadError::Newer { found }),
            Some((_, start)) => start,
            // A beginning of one is what is left of one.
            None if crate::format::is_snapshot(&beginning) => return Err(ReadError::Changed),
            None => return Err(ReadError::NotASnapshot),
        };
        let digested =
            length.checked_sub(DIGEST_BYTES).filter(|digested| *digested >= start).ok_or(ReadError::Changed)?;
        reader.seek(SeekFrom::Start(0))?;
        let mut digest = Sha256::new();
        let mut hashed = reader.by_ref().take(digested);
        let mut buffer = vec![0; BUFFER_BYTES];
        loop {
            let count = hashed.read(&mut buffer)?;
            let Some(read) = buffer.get(..count).filter(|read| !read.is_empty()) else { break };
            digest.update(read);
        }
        let mut told = [0; 32];
        reader.read_exact(&mut told).map_err(|_| ReadError::Changed)?;
        let digest: [u8; 32] = digest.finalize().into();
        if digest != told {
            return Err(ReadError::Changed);
        }
        Ok(Self { reader, start, packed: digested - start, digest, limits })
    }

    /// What tells it from every other one.
    pub fn digest(&self) -> String {
        hex::encode(self.digest)
    }

    /// Bytes of the file.
    pub fn bytes(&self) -> u64 {
        self.start + self.packed + DIGEST_BYTES
    }

    /// Its records, from the first one on.
    pub(crate) fn records(&mut self) -> Result<Records<&mut R>, ReadError> {
        self.reader.seek(SeekFrom::Start(0))?;
        let mut line = vec![0; usize::try_from(self.start).unwrap_or_default()];
        self.reader.read_exact(&mut line)?;
        let hashing =
            Hashing { reader: self.reader.by_ref().take(self.packed), digest: Sha256::new_with_prefix(&line) };
        let mut decoder = Decoder::with_buffer(BufReader::with_capacity(BUFFER_BYTES, hashing))?.single_frame();
        decoder.window_log_max(WINDOW_LOG)?;
        Ok(Records { decoder, buffer: Vec::new(), unpacked: 0, limits: self.limits, digest: self.digest })
    }
}

/// What was read is part of a digest.
struct Hashing<R> {
    reader: R,
    digest: Sha256,
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.reader.read(buffer)?;
        self.digest.update(buffer.get(..count).unwrap_or_default());
        Ok(count)
    }
}

/// The records of a file, one after the other.
pub(crate) struct Records<R: Read> {
    decoder: Decoder<'static, BufReader<Hashing<Take<R>>>>,
    buffer: Vec<u8>,
    unpacked: u64,
    limits: Limits,
    digest: [u8; 32],
}

impl<R: Read> Records<R> {
    /// The next one. Memory is taken as its bytes come, and never more than a record may have.
    pub(crate) fn next(&mut self) -> Result<Record<'_>, ReadError> {
        let mut length = [0; LENGTH_BYTES];
        self.decoder.read_exact(&mut length).map_err(unpacking)?;
        let length = u32::from_le_bytes(length);
        if length > self.limits.record_bytes {
            let most = self.limits.record_bytes >> 20;
            return Err(ReadError::TooLarge(format!(
                "a part of it has {length} bytes, more than the {most} MiB that one may have"
            )));
        }
        self.unpacked = self.unpacked.saturating_add(u64::from(length) + wide(LENGTH_BYTES));
        if self.unpacked > self.limits.unpacked_bytes {
            let most = self.limits.unpacked_bytes;
            return Err(ReadError::TooLarge(format!(
                "it has more than {most} bytes when it is unpacked, which is more than one may have"
            )));
        }
        self.buffer.clear();
        self.buffer.shrink_to(BUFFER_BYTES);
        (&mut self.decoder).take(length.into()).read_to_end(&mut self.buffer).map_err(unpacking)?;
        if wide(self.buffer.len()) != u64::from(length) {
            return Err(ReadError::Wrong("it ends within a part".to_owned()));
        }
        match postcard::take_from_bytes(&self.buffer) {
            Ok((record, [])) => Ok(record),
            Ok(_) => Err(ReadError::Wrong("a part has more bytes than it says".to_owned())),
            Err(problem) => Err(ReadError::Wrong(format!("a part can't be read: {problem}"))),
        }
    }

    /// Looks whether nothing comes behind the last record, and whether what was read is what was there when the file was opened.
    pub(crate) fn finish(mut self) -> Result<(), ReadError> {
        let mut more = [0];
        if self.decoder.read(&mut more).map_err(unpacking)? > 0 {
            return Err(ReadError::Wrong("something comes behind its end".to_owned()));
        }
        let mut rest = self.decoder.finish();
        if rest.read(&mut more)? > 0 {
            return Err(ReadError::Wrong("something comes behind what is packed".to_owned()));
        }
        let digest: [u8; 32] = rest.into_inner().digest.finalize().into();
        if digest == self.digest { Ok(()) } else { Err(ReadError::Changed) }
    }
}

fn unpacking(problem: io::Error) -> ReadError {
    ReadError::Wrong(format!("it can't be unpacked: {problem}"))
}
