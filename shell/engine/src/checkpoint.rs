//! A saved state, so that a start needn't read the whole journal: a cache that is dropped when other code wrote it, or when
//! anything about it is doubtful.

use crate::seal::{self, Chain};
use crate::snapshot::Snapshot;
use governance::State;
use identifiers::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use storage::{Checkpoint, Epoch, Head, Storage, StorageError, Version};

/// What wrote a checkpoint: the source of the domain at build time, and the libraries below it.
const FINGERPRINT: &str = env!("DOMAIN_FINGERPRINT");

/// Where in which journal a saved state belongs: below the same digest as the state.
#[derive(Debug, Serialize, Deserialize)]
struct Position {
    epoch: Epoch,
    version: Version,
    at: Timestamp,
    chain: Chain,
}

/// Saves the state.
pub(crate) async fn save(storage: &dyn Storage, snapshot: Arc<Snapshot>) -> Result<(), StorageError> {
    let Snapshot { epoch, version, at, chain, .. } = *snapshot;
    let position = Position { epoch, version, at, chain };
    // Writing out a large state takes long: not where requests are answered.
    let written = tokio::task::spawn_blocking(move || {
        postcard::to_stdvec(&(position, &snapshot.state)).map_err(|problem| problem.to_string())
    });
    let body = match written.await.map_err(|problem| problem.to_string()).flatten() {
        Ok(body) => body,
        Err(error) => {
            tracing::warn!(%error, "the state can't be written as a checkpoint; the journal has everything");
            return Ok(());
        }
    };
    let checkpoint = Checkpoint { fingerprint: FINGERPRINT.to_owned(), version, body: sealed(&body).into() };
    storage.save_checkpoint(Some(checkpoint)).await
}

/// The saved state, if this code wrote it and it is one of this journal. Nothing is lost without it, so nothing about it is an
/// error.
pub(crate) async fn load(storage: &dyn Storage, head: Head) -> Option<Snapshot> {
    let checked = match storage.checkpoint().await {
        Ok(None) => return None,
        Ok(Some(checkpoint)) if checkpoint.fingerprint != FINGERPRINT => return None,
        Ok(Some(checkpoint)) => checked(storage, head, &checkpoint).await,
        Err(error) => Err(error.to_string()),
    };
    checked
        .inspect_err(|reason| tracing::warn!(reason, "the checkpoint can't be used; reading the whole journal instead"))
        .ok()
}

/// The state of a checkpoint.
///
/// # Errors
/// Why it can't be used.
async fn checked(storage: &dyn Storage, head: Head, checkpoint: &Checkpoint) -> Result<Snapshot, String> {
    let body = opened(&checkpoint.body).ok_or("it is damaged")?;
    let (position, state) = postcard::from_bytes::<(Position, State)>(body).map_err(|problem| problem.to_string())?;
    let Position { epoch, version, at, chain } = position;
    if version != checkpoint.version {
        return Err(format!("it is said to be of version {}, and is of version {version}", checkpoint.version));
    }
    if epoch != head.epoch {
        return Err(format!("it is of epoch {epoch}, and this is epoch {}", head.epoch));
    }
    if version > head.version {
        return Err(format!("it is of version {version}, and the journal ends at {}", head.version));
    }
    if let Some(before) = version.checked_sub(1) {
        let last = storage.read(before, 1).await.map_err(|error| error.to_string())?;
        let last = last.first().ok_or("its last entry is missing from the journal")?;
        let (_, found) = seal::open(None, last).map_err(|error| error.to_string())?;
        // An entry without a seal has no digest to compare.
        if found.map_or(chain.is_sealed(), |found| found != chain) {
            return Err(format!("it isn't of this journal: entry {version} is another one"));
        }
    }
    Ok(Snapshot { epoch, version, at, chain, state })
}

/// A state's bytes after their digest: bytes that were changed on the disk can still be a state, but a wrong one.
fn sealed(body: &[u8]) -> Vec<u8> {
    [Sha256::digest(body).as_slice(), body].concat()
}

/// The bytes behind the digest, if they are those that were sealed.
fn opened(sealed: &[u8]) -> Option<&[u8]> {
    let (digest, body) = sealed.split_at_checked(Sha256::output_size())?;
    (Sha256::digest(body).as_slice() == digest).then_some(body)
}

#[cfg(test)]
mod tests {
    use super::{opened, sealed};

    #[test]
    fn a_single_changed_bit_is_noticed() {
        let good = sealed(b"a state");
        assert_eq!(opened(&good), Some(b"a state".as_slice()));
        for byte in 0..good.len() {
            let mut bad = good.clone();
            bad[byte] ^= 1;
            assert_eq!(opened(&bad), None, "byte {byte}");
        }
        for cut in 0..good.len() {
            assert_eq!(opened(&good[..cut]), None, "cut at {cut}");
        }
    }
}
