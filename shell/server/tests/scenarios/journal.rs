//! Journals that released versions wrote: whatever changes, they must be read, and mean what they meant.

use bytes::Bytes;
use std::fs;
use std::path::PathBuf;
use storage::{Append, Storage};

/// Puts a kept journal and its blobs into an empty storage: `verification/journals/NAME`.
pub async fn load(storage: &dyn Storage, name: &str) -> Result<(), String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../verification/journals").join(name);
    let read = |path: PathBuf| fs::read(&path).map_err(|problem| format!("{}: {problem}", path.display()));
    let journal = String::from_utf8(read(folder.join("journal.jsonl"))?).map_err(|problem| problem.to_string())?;
    let entries: Vec<Bytes> = journal.lines().map(|line| Bytes::copy_from_slice(line.as_bytes())).collect();
    let mut blobs = Vec::new();
    for entry in fs::read_dir(folder.join("blobs")).map_err(|problem| problem.to_string())?.flatten() {
        blobs.push((entry.file_name().to_string_lossy().into_owned(), Bytes::from(read(entry.path())?)));
    }
    // The seed that the ids were made with: derived ids depend on it.
    let seed = read(folder.join("seed"))?;
    storage.setting("seed", &seed).await.map_err(|problem| problem.to_string())?;
    let append = Append { epoch: 0, expected: 0, entries, blobs };
    storage.append(append).await.map_err(|problem| problem.to_string())
}
