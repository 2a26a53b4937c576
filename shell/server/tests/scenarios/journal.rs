//! Journals that released versions wrote: whatever changes, they must be read, and mean what they meant. And how one is kept.

use bytes::Bytes;
use std::fs;
use std::path::{Path, PathBuf};
use storage::{Append, Storage};

/// Puts a kept journal and its blobs into an empty storage: `verification/journals/NAME`.
pub async fn load(storage: &dyn Storage, name: &str) -> Result<(), String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../verification/journals").join(name);
    let read = |path: PathBuf| fs::read(&path).map_err(|problem| format!("{}: {problem}", path.display()));
    let journal = String::from_utf8(read(folder.join("journal.jsonl"))?).map_err(|problem| problem.to_string())?;
    let entries: Vec<Bytes> = journal.lines().map(|line| Bytes::copy_from_slice(line.as_bytes())).collect();
    let mut blobs = Vec::new();
    // A journal that names no templates has no folder of them.
    for entry in fs::read_dir(folder.join("blobs")).into_iter().flatten().flatten() {
        blobs.push((entry.file_name().to_string_lossy().into_owned(), Bytes::from(read(entry.path())?)));
    }
    // The seed that the ids were made with: derived ids depend on it.
    let seed = read(folder.join("seed"))?;
    storage.setting("seed", &seed).await.map_err(|problem| problem.to_string())?;
    let append = Append { epoch: 0, expected: 0, entries, blobs };
    storage.append(append).await.map_err(|problem| problem.to_string())
}

/// Entries read at a time.
const PAGE: usize = 1_000;

/// Writes the journal of an installation, its seed and the templates that it names to a folder, in the form that [`load`] reads.
pub async fn keep(storage: &dyn Storage, folder: &Path) -> Result<(), String> {
    let failed = |problem: std::io::Error| format!("{}: {problem}", folder.display());
    fs::create_dir_all(folder.join("blobs")).map_err(failed)?;
    let mut journal = String::new();
    let mut version = 0;
    loop {
        // Without their seals, which are of this storage alone.
        let entries = engine::entries(storage, version, PAGE).await.map_err(|problem| problem.to_string())?;
        let Some((last, _)) = entries.last() else { break };
        version = *last;
        for (_, entry) in &entries {
            journal.push_str(&serde_json::to_string(entry).map_err(|problem| problem.to_string())?);
            journal.push('\n');
        }
    }
    // Digests are the only texts of their length that are all hexadecimal.
    let is_digest = |text: &&str| text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    for digest in journal.split('"').filter(is_digest) {
        if let Some(blob) = storage.blob(digest).await.map_err(|problem| problem.to_string())? {
            fs::write(folder.join("blobs").join(digest), blob).map_err(failed)?;
        }
    }
    let seed = storage.setting("seed", b"").await.map_err(|problem| problem.to_string())?;
    fs::write(folder.join("seed"), seed).map_err(failed)?;
    fs::write(folder.join("journal.jsonl"), journal).map_err(failed)
}
