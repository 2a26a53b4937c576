//! A saved state, so that a start needn't read the whole journal: a cache that is dropped when other code wrote it.

use crate::Snapshot;
use governance::State;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use storage::{Checkpoint, Epoch, Storage, StorageError};

/// What wrote a checkpoint: the source of the domain at build time.
const FINGERPRINT: &str = env!("DOMAIN_FINGERPRINT");

/// Saves the state.
pub(crate) async fn save(storage: &dyn Storage, snapshot: Arc<Snapshot>) -> Result<(), StorageError> {
    let version = snapshot.version;
    // Writing out a large state takes long: not where requests are answered.
    let written = tokio::task::spawn_blocking(move || postcard::to_stdvec(&snapshot.state).map_err(|e| e.to_string()));
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

/// The saved state, if this code wrote it and it can be read.
pub(crate) async fn load(storage: &dyn Storage, epoch: Epoch) -> Result<Option<Snapshot>, StorageError> {
    let Some(checkpoint) = storage.checkpoint().await? else { return Ok(None) };
    if checkpoint.fingerprint != FINGERPRINT {
        return Ok(None);
    }
    let state = opened(&checkpoint.body).and_then(|body| postcard::from_bytes::<State>(body).ok());
    if state.is_none() {
        tracing::warn!(version = checkpoint.version, "the checkpoint is damaged; reading the whole journal instead");
    }
    Ok(state.map(|state| Snapshot { epoch, version: checkpoint.version, state }))
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
