//! What is remembered beside the log: how far the storage had come when it last answered, so that a log or file that lost
//! something, or is an older copy, isn't taken for the truth.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use storage::{Epoch, StorageError, Version};

use crate::directory::{DataDirectory, open_private};
use crate::reads;
use crate::settings::FileWatch;

/// The file has two slots that are written in turn, each in a page of its own: a write that is cut short leaves the other one.
const SLOT_LENGTH: u64 = 4_096;
const MARK: &[u8; 8] = b"BWhead1\n";
const CHECK_LENGTH: usize = 16;

/// The digest of a journal entry's bytes.
type Digest = [u8; 16];

/// How far a storage had come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Remembered {
    pub(crate) epoch: Epoch,
    /// The version of the last entry.
    pub(crate) version: Version,
    /// Its digest; zeros before the first entry.
    pub(crate) entry: Digest,
    /// Bulk transactions since the beginning.
    pub(crate) bulk: u64,
}

pub(crate) fn digest(body: &[u8]) -> Digest {
    let whole = Sha256::digest(body);
    let mut digest = Digest::default();
    digest.iter_mut().zip(whole).for_each(|(kept, byte)| *kept = byte);
    digest
}

impl Remembered {
    /// How far the storage has come that is really there.
    pub(crate) fn of(connection: &Connection) -> Result<Self, StorageError> {
        let storage::Head { epoch, version } = reads::head(connection)?;
        let entry = entry_at(connection, version)?.unwrap_or_default();
        Ok(Self { epoch, version, entry, bulk: reads::bulk_commits(connection)? })
    }

    /// Compares what is there with what is remembered. More may be there: what was written and not answered any more, or
    /// written by a release that remembers nothing.
    ///
    /// # Errors
    /// What is missing, in words.
    pub(crate) fn is_kept_by(&self, connection: &Connection) -> Result<(), Missing> {
        let there = Self::of(connection).map_err(Missing::Unreadable)?;
        if there.epoch < self.epoch {
            return Err(Missing::Told(format!(
                "it is of epoch {}, and had been reset to epoch {} since",
                there.epoch, self.epoch
            )));
        }
        // A reset is remembered after it was made.
        if there.epoch == self.epoch {
            if there.version < self.version {
                return Err(Missing::Told(format!(
                    "the journal ends at {}, and {} had been acknowledged",
                    there.version, self.version
                )));
            }
            let entry = entry_at(connection, self.version).map_err(Missing::Unreadable)?.unwrap_or_default();
            if entry != self.entry {
                return Err(Missing::Told(format!(
                    "journal entry {} isn't the one that had been acknowledged",
                    self.version
                )));
            }
        }
        if there.bulk < self.bulk {
            return Err(Missing::Told(format!(
                "{} of {} writes of items and results that had been acknowledged are missing",
                self.bulk - there.bulk,
                self.bulk
            )));
        }
        Ok(())
    }

    fn encoded(&self, sequence: u64) -> Vec<u8> {
        let mut slot = MARK.to_vec();
        for number in [sequence, self.epoch, self.version, self.bulk] {
            slot.extend_from_slice(&number.to_be_bytes());
        }
        slot.extend_from_slice(&self.entry);
        let check = digest(&slot);
        slot.extend_from_slice(&check);
        slot
    }

    /// What a slot holds, with its sequence; nothing when it isn't whole.
    fn decoded(slot: &[u8]) -> Option<(u64, Self)> {
        let length = MARK.len() + 4 * 8 + Digest::default().len();
        let (content, rest) = slot.split_at_checked(length)?;
        if digest(content) != *rest.get(..CHECK_LENGTH)? {
            return None;
        }
        let mut rest = content.strip_prefix(MARK)?;
        let mut number = || {
            let (bytes, left) = rest.split_first_chunk::<8>()?;
            rest = left;
            Some(u64::from_be_bytes(*bytes))
        };
        let (sequence, epoch, version, bulk) = (number()?, number()?, number()?, number()?);
        Some((sequence, Self { epoch, version, bulk, entry: rest.try_into().ok()? }))
    }
}

/// Why what is there isn't taken for what was remembered.
#[derive(Debug)]
pub(crate) enum Missing {
    /// Something that had been acknowledged isn't there.
    Told(String),
    /// What is there can't be read.
    Unreadable(StorageError),
}

fn entry_at(connection: &Connection, version: Version) -> Result<Option<Digest>, StorageError> {
    let Some(before) = version.checked_sub(1) else { return Ok(None) };
    Ok(reads::journal(connection, before, 1)?.first().map(|entry| digest(&entry.body)))
}

/// What the file of a directory remembers; nothing when there is no file, or nothing whole in it.
///
/// # Errors
/// When it is there and can't be read.
pub(crate) fn read(directory: &DataDirectory) -> std::io::Result<Option<(u64, Remembered)>> {
    let mut content = Vec::new();
    match File::open(directory.head()) {
        Ok(file) => file.take(2 * SLOT_LENGTH).read_to_end(&mut content)?,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let length = usize::try_from(SLOT_LENGTH).unwrap_or(usize::MAX);
    let slots = content.chunks(length).filter_map(Remembered::decoded);
    Ok(slots.max_by_key(|(sequence, _)| *sequence))
}

/// The file that remembers.
///
/// It is written after each commit, once that is durable, and isn't synced by itself: what it says may be behind what is stored,
/// and never ahead of it. A file that can't be written is behind for longer; that is told in the log and no error.
pub(crate) struct HeadFile {
    path: PathBuf,
    file: Option<File>,
    sequence: u64,
    remembered: Remembered,
    watch: Option<FileWatch>,
    is_failing: bool,
}

impl HeadFile {
    /// Remembers from now on; what is remembered already is in the file, or is written with the next change.
    pub(crate) fn going_on(
        directory: &DataDirectory,
        sequence: u64,
        remembered: Remembered,
        watch: Option<FileWatch>,
    ) -> Self {
        Self { path: directory.head(), file: None, sequence, remembered, watch, is_failing: false }
    }

    /// Notes how far the storage has come: something that is durable.
    pub(crate) fn remember(&mut self, change: impl FnOnce(&mut Remembered)) {
        change(&mut self.remembered);
        self.sequence = self.sequence.wrapping_add(1);
        let written = self.write();
        if let Err(error) = &written
            && !self.is_failing
        {
            tracing::warn!(%error, file = %self.path.display(), "how far the journal has come can't be noted beside it");
        }
        self.is_failing = written.is_err();
    }

    fn write(&mut self) -> std::io::Result<()> {
        let slot = self.remembered.encoded(self.sequence);
        let offset = (self.sequence % 2) * SLOT_LENGTH;
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(allocated(&self.path, self.watch)?),
        };
        file.seek(SeekFrom::Start(offset))?;
        file.write_all(&slot)?;
        if let Some(watch) = self.watch {
            (watch.written)(&self.path, offset, &slot);
        }
        Ok(())
    }

    /// Makes durable what is remembered: not needed, and done where nobody waits.
    pub(crate) fn sync(&self) {
        if let Some(file) = &self.file {
            match file.sync_all() {
                Ok(()) => self.watch.iter().for_each(|watch| (watch.synced)(&self.path)),
                Err(error) => tracing::warn!(%error, file = %self.path.display(), "can't sync"),
            }
        }
    }
}

/// The file, open, with room for both slots.
fn allocated(path: &Path, watch: Option<FileWatch>) -> std::io::Result<File> {
    let mut file = open_private(path).map_err(|error| std::io::Error::other(error.to_string()))?;
    let length = file.metadata()?.len();
    if length < 2 * SLOT_LENGTH {
        let zeros = vec![0; usize::try_from(2 * SLOT_LENGTH - length).unwrap_or(0)];
        file.seek(SeekFrom::Start(length))?;
        file.write_all(&zeros)?;
        if let Some(watch) = watch {
            (watch.written)(path, length, &zeros);
        }
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::{Remembered, digest};

    #[test]
    fn a_slot_is_read_as_it_was_written_or_not_at_all() {
        let remembered = Remembered { epoch: 1, version: 845, entry: digest(b"entry"), bulk: 70_000 };
        let slot = remembered.encoded(9);
        assert_eq!(Remembered::decoded(&[slot.as_slice(), &[0; 9]].concat()), Some((9, remembered)));
        for cut in 0..slot.len() {
            assert_eq!(Remembered::decoded(&slot[..cut]), None, "cut at {cut}");
        }
        for byte in 0..slot.len() {
            for bit in 0..8 {
                let mut bent = slot.clone();
                bent[byte] ^= 1 << bit;
                assert_eq!(Remembered::decoded(&bent), None, "byte {byte}, bit {bit}");
            }
        }
        let older = Remembered { version: 843, ..remembered }.encoded(7);
        for cut in 1..slot.len() {
            let torn = [&slot[..cut], &older[cut..]].concat();
            let whole = [(&slot, 9), (&older, 7)].into_iter().find(|(whole, _)| **whole == torn);
            let found = Remembered::decoded(&torn).map(|(sequence, _)| sequence);
            assert_eq!(found, whole.map(|(_, sequence)| sequence), "torn at {cut}");
        }
    }
}
