//! A saved state, so that a start needn't read the whole journal: a cache that is dropped when other code wrote it.

use crate::Snapshot;
use governance::State;
use std::sync::Arc;
use storage::{Checkpoint, Storage, StorageError};

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
    let checkpoint = Checkpoint { fingerprint: FINGERPRINT.to_owned(), version, body: body.into() };
    storage.save_checkpoint(Some(checkpoint)).await
}

/// The saved state, if this code wrote it and it can be read.
pub(crate) async fn load(storage: &dyn Storage) -> Result<Option<Snapshot>, StorageError> {
    let Some(checkpoint) = storage.checkpoint().await? else { return Ok(None) };
    if checkpoint.fingerprint != FINGERPRINT {
        return Ok(None);
    }
    match postcard::from_bytes::<State>(&checkpoint.body) {
        Ok(state) => Ok(Some(Snapshot { version: checkpoint.version, state })),
        Err(error) => {
            tracing::warn!(%error, "the checkpoint is damaged; reading the whole journal");
            Ok(None)
        }
    }
}
