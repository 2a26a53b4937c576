//! Seals of journal entries: each is bound to its version and to all entries before it, so that damage is noticed when it is read.

use crate::error::OpenError;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use storage::{Epoch, JournalEntry, Version};

/// The first byte of a sealed entry. Entries of releases up to 0.1 have no seal and begin with their JSON's `{`.
const MARK: u8 = b'S';
/// The bytes of SHA-256 that are kept: against accidents, since whoever can write the file can write seals, too.
const BYTES: usize = 16;
/// The length of a digest in an entry, in hexadecimal.
const DIGITS: usize = 2 * BYTES;

type Digest = [u8; BYTES];

/// Where the journal's chain of seals stands after an entry.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Chain {
    /// The digest of the last entry, over the one before it, its version and its content.
    digest: Digest,
    /// Whether the last entry was sealed: then none without a seal may follow.
    is_sealed: bool,
}

impl Chain {
    /// Before the first entry of an epoch.
    pub(crate) fn before_first(epoch: Epoch) -> Self {
        let mut digest = Digest::default();
        digest[BYTES - 8..].copy_from_slice(&epoch.to_be_bytes());
        Self { digest, is_sealed: false }
    }

    /// Whether the last entry has a seal.
    pub(crate) fn is_sealed(self) -> bool {
        self.is_sealed
    }

    /// The bytes to store for the next entry, and where the chain stands after it.
    ///
    /// They are `S`, the digest of the entry before and the entry's own, both in hexadecimal, and the content.
    pub(crate) fn seal(self, version: Version, content: &[u8]) -> (Bytes, Self) {
        let digest = following(&self.digest, version, content);
        let mut body = Vec::with_capacity(1 + 2 * DIGITS + content.len());
        body.push(MARK);
        body.extend_from_slice(hex::encode(self.digest).as_bytes());
        body.extend_from_slice(hex::encode(digest).as_bytes());
        body.extend_from_slice(content);
        (body.into(), Self { digest, is_sealed: true })
    }
}

/// An entry's content, and where the chain stands after it: nothing where neither this entry nor the ones before it tell.
///
/// # Errors
/// [`OpenError::Damaged`] when the entry isn't what was written after the entries before it.
pub(crate) fn open(before: Option<Chain>, stored: &JournalEntry) -> Result<(&[u8], Option<Chain>), OpenError> {
    let version = stored.version;
    let damaged = |reason| Err(OpenError::Damaged { version, reason });
    match stored.body.first() {
        Some(b'{') if before.is_some_and(|before| before.is_sealed) => {
            damaged("it has no seal, and the one before it has")
        }
        Some(b'{') => {
            let digest = before.map(|before| following(&before.digest, version, &stored.body));
            Ok((&stored.body, digest.map(|digest| Chain { digest, is_sealed: false })))
        }
        Some(&MARK) => {
            let Some((previous, own, content)) = parts(&stored.body) else {
                return damaged("its seal can't be read");
            };
            if following(&previous, version, content) != own {
                return damaged("its seal isn't that of its content and version");
            }
            if before.is_some_and(|before| before.digest != previous) {
                return damaged("it doesn't follow the entries before it, of which some are missing or were changed");
            }
            Ok((content, Some(Chain { digest: own, is_sealed: true })))
        }
        _ => damaged("it is neither sealed nor an entry of a release that didn't seal"),
    }
}

/// The digest of the entry before, the entry's own, and its content.
fn parts(body: &[u8]) -> Option<(Digest, Digest, &[u8])> {
    let (previous, rest) = body.get(1..)?.split_first_chunk::<DIGITS>()?;
    let (own, content) = rest.split_first_chunk::<DIGITS>()?;
    let digest = |digits: &[u8; DIGITS]| {
        let mut digest = Digest::default();
        hex::decode_to_slice(digits, &mut digest).ok().map(|()| digest)
    };
    Some((digest(previous)?, digest(own)?, content))
}

fn following(previous: &Digest, version: Version, content: &[u8]) -> Digest {
    let whole =
        Sha256::new().chain_update(previous).chain_update(version.to_be_bytes()).chain_update(content).finalize();
    let mut digest = Digest::default();
    digest.iter_mut().zip(whole).for_each(|(kept, byte)| *kept = byte);
    digest
}

#[cfg(test)]
mod tests {
    use super::{Chain, open};
    use bytes::Bytes;
    use storage::JournalEntry;

    /// A plain entry and three sealed ones.
    fn journal() -> Vec<JournalEntry> {
        let mut chain = Chain::before_first(3);
        let mut entries = Vec::new();
        for (version, content) in (1..).zip(["{plain}", "{one}", "{two}", "{three}"]) {
            let body = if version == 1 {
                let plain = JournalEntry { version, body: Bytes::from_static(content.as_bytes()) };
                chain = open(Some(chain), &plain).unwrap().1.unwrap();
                plain.body
            } else {
                let (body, after) = chain.seal(version, content.as_bytes());
                chain = after;
                body
            };
            entries.push(JournalEntry { version, body });
        }
        entries
    }

    /// The contents, read from the beginning; or the version that is found damaged.
    fn read(entries: &[JournalEntry]) -> Result<Vec<String>, u64> {
        let mut chain = Some(Chain::before_first(3));
        let mut contents = Vec::new();
        for entry in entries {
            let (content, after) = open(chain, entry).map_err(|error| {
                assert!(error.to_string().contains(&format!("journal entry {} is damaged", entry.version)), "{error}");
                entry.version
            })?;
            contents.push(String::from_utf8_lossy(content).into_owned());
            chain = after;
        }
        Ok(contents)
    }

    #[test]
    fn a_journal_that_was_not_sealed_from_the_beginning_is_read() {
        assert_eq!(read(&journal()).unwrap(), ["{plain}", "{one}", "{two}", "{three}"]);
    }

    #[test]
    fn every_changed_bit_is_noticed() {
        let good = journal();
        for (index, entry) in good.iter().enumerate() {
            for byte in 0..entry.body.len() {
                for bit in 0..8 {
                    let mut bad = good.clone();
                    let mut body = entry.body.to_vec();
                    body[byte] ^= 1 << bit;
                    bad[index].body = body.into();
                    // A digit in upper case is the same digit.
                    let harmless = byte < 65 && read(&bad) == read(&good);
                    let noticed =
                        read(&bad).is_err_and(|version| version == entry.version || index == 0 && version == 2);
                    assert!(noticed || harmless, "entry {}, byte {byte}, bit {bit}", entry.version);
                }
            }
        }
    }

    #[test]
    fn swapped_missing_foreign_and_unsealed_entries_are_noticed() {
        let good = journal();
        let with = |change: &dyn Fn(&mut Vec<JournalEntry>)| {
            let mut entries = good.clone();
            change(&mut entries);
            for (entry, version) in entries.iter_mut().zip(1..) {
                entry.version = version;
            }
            read(&entries)
        };
        assert_eq!(with(&|entries| entries.swap(1, 2)), Err(2), "swapped");
        assert_eq!(with(&|entries| drop(entries.remove(2))), Err(3), "missing");
        assert_eq!(with(&|entries| drop(entries.remove(0))), Err(1), "missing where there were no seals");
        let foreign = Chain::before_first(4).seal(3, b"{foreign}").0;
        assert_eq!(with(&|entries| entries[2].body = foreign.clone()), Err(3), "of another journal");
        assert_eq!(with(&|entries| entries[2].body = Bytes::from_static(b"{plain}")), Err(3), "without a seal");
        let other_epoch = JournalEntry { version: 1, body: Chain::before_first(4).seal(1, b"{}").0 };
        assert!(read(&[other_epoch]).is_err(), "of another epoch");
    }

    #[test]
    fn an_entry_is_checked_without_those_before_it() {
        let good = journal();
        assert!(open(None, &good[0]).unwrap().1.is_none());
        assert!(open(None, &good[2]).unwrap().1.is_some());
        let bad = JournalEntry { version: 2, ..good[2].clone() };
        assert!(open(None, &bad).is_err());
    }
}
