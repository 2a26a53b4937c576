//! How a place stands to snapshots: nothing was ever kept there, one was begun to be loaded, or it is in use.

use storage::{Storage, StorageError, Table};

/// The digest of the snapshot that is loaded, written before anything else.
pub(crate) const BEGUN: &str = "snapshot-begun";
/// The same, written when all of it is there.
pub(crate) const LOADED: &str = "snapshot-loaded";

/// How a place stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was ever kept there.
    Unused,
    /// The snapshot with this digest was being loaded when its program ended: what is there is no world.
    Unfinished(String),
    /// An installation was started there, or a snapshot loaded.
    Used,
}

/// How a place stands.
///
/// # Errors
/// When the storage can't be read.
pub async fn standing(storage: &dyn Storage) -> Result<Standing, StorageError> {
    let settings = storage.settings().await?;
    let value = |wanted: &str| {
        let found = settings.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| String::from_utf8_lossy(value).into_owned())
    };
    match (value(BEGUN), value(LOADED)) {
        (Some(begun), loaded) if loaded.as_ref() != Some(&begun) => Ok(Standing::Unfinished(begun)),
        (Some(_), _) => Ok(Standing::Used),
        (None, _) if !settings.is_empty() => Ok(Standing::Used),
        (None, _) => Ok(if is_empty(storage).await? { Standing::Unused } else { Standing::Used }),
    }
}

/// Whether there is no entry, no blob and no row.
async fn is_empty(storage: &dyn Storage) -> Result<bool, StorageError> {
    if storage.head().await?.version > 0 || !storage.blob_digests(None, 1).await?.is_empty() {
        return Ok(false);
    }
    for table in Table::ALL {
        if !storage.scan(table, b"", None, 1).await?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}
