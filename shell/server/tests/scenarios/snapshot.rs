//! Whatever a scenario did: a snapshot of it is loaded as the same, and saved again it is the same file.

use buckets::Buckets;
use http_body_util::BodyExt;
use server::{Installation, Port};
use snapshots::{Contents, Limits, SnapshotFile};
use std::io::Cursor;
use std::path::Path;
use std::sync::Arc;
use storage::Storage;
use storage::memory::Memory;

/// What an installation saves.
pub async fn saved(port: &Port, installation: &Installation) -> Result<Vec<u8>, String> {
    let answer = server::tell(port, installation, "snapshot", "evidence=yes", Vec::new()).await;
    let status = answer.status();
    let body = answer.into_body().collect().await.map_err(|problem| problem.to_string())?.to_bytes().to_vec();
    if status.is_success() { Ok(body) } else { Err(String::from_utf8_lossy(&body).into_owned()) }
}

/// Loads it.
pub async fn load(bytes: Vec<u8>, storage: &dyn Storage, folder: &Path) -> Result<Contents, String> {
    let buckets = Buckets::open(folder.to_owned(), buckets::Limits::default(), || 0);
    let buckets = buckets.map_err(|problem| problem.to_string())?;
    let file = SnapshotFile::open(Cursor::new(bytes), Limits::default()).map_err(|problem| problem.to_string())?;
    let checked = file.check().map_err(|problem| problem.to_string())?;
    let contents = checked.contents.clone();
    checked.load(storage, &buckets).await.map_err(|problem| problem.to_string())?;
    Ok(contents)
}

/// Whether a snapshot of what is there now is the same again when it was loaded.
pub async fn comes_back(port: &Port, installation: &Installation) -> Result<(), String> {
    installation.crew.pause();
    let before = installation.engine.snapshot();
    let bytes = saved(port, installation).await?;
    let after = installation.engine.snapshot();
    let folder = tempfile::tempdir().map_err(|problem| problem.to_string())?;
    let storage = Arc::new(Memory::new());
    let contents = load(bytes.clone(), storage.as_ref(), folder.path()).await?;
    // A step that was in hand may have ended meanwhile: what was saved is one moment all the same.
    let told = [&before, &after].into_iter().find(|snapshot| snapshot.version == contents.state.version);
    if told.is_some_and(|snapshot| snapshot.state != contents.state.state) {
        return Err(format!("a snapshot of version {} is loaded as another state", contents.state.version));
    }
    if told.is_none() && !(before.version..=after.version).contains(&contents.state.version) {
        return Err(format!("a snapshot is of version {}, which wasn't then", contents.state.version));
    }
    if again(storage.as_ref(), folder.path()).await? != bytes {
        return Err("a snapshot is saved as another file when it was loaded".to_owned());
    }
    Ok(())
}

/// What was loaded, saved from its place.
async fn again(storage: &Memory, folder: &Path) -> Result<Vec<u8>, String> {
    let failed = |problem: snapshots::SaveError| problem.to_string();
    let seed = snapshots::seed(storage).await.map_err(failed)?;
    let buckets = Buckets::open(folder.to_owned(), buckets::Limits::default(), || 0);
    let buckets = buckets.map_err(|problem| problem.to_string())?;
    let origin = snapshots::Origin {
        storage,
        head: storage.head().await.map_err(|problem| problem.to_string())?,
        seed: &seed,
        evidence: Some(Arc::new(buckets)),
        limits: Limits::default(),
    };
    let (pieces, mut ready) = tokio::sync::mpsc::channel(2);
    let making = async move { snapshots::save(origin, &pieces).await };
    let taking = async move {
        let mut bytes = Vec::new();
        while let Some(piece) = ready.recv().await {
            bytes.extend_from_slice(&piece.map_err(failed)?);
        }
        Ok::<_, String>(bytes)
    };
    let (made, bytes) = tokio::join!(making, taking);
    made.map_err(failed)?;
    bytes
}
