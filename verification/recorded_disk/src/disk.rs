//! A disk as a power failure sees it: what each file held when it was last synced, and what was written since.

use std::collections::BTreeMap;
use std::ffi::c_int;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// One change of a file since its last sync.
#[derive(Debug, Clone)]
enum Change {
    Write { offset: usize, data: Vec<u8> },
    Truncate { length: usize },
}

impl Change {
    fn apply(&self, content: &mut Vec<u8>) {
        match self {
            Self::Write { offset, data } => {
                let end = offset + data.len();
                if content.len() < end {
                    content.resize(end, 0);
                }
                content[*offset..end].copy_from_slice(data);
            }
            Self::Truncate { length } => content.truncate(*length),
        }
    }
}

/// What is known about one file.
#[derive(Debug, Default, Clone)]
struct FileState {
    /// What it held when it was last synced; `None` if it never was.
    synced: Option<Vec<u8>>,
    /// What has happened to it since, in order.
    unsynced: Vec<Change>,
    syncs: u64,
    /// Set to make the next syncs fail: how many.
    failing_syncs: u32,
    /// Set to make every write fail: with this result code.
    failing_writes: Option<c_int>,
}

static FILES: Mutex<BTreeMap<PathBuf, FileState>> = Mutex::new(BTreeMap::new());

fn files() -> MutexGuard<'static, BTreeMap<PathBuf, FileState>> {
    FILES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How much of what wasn't synced a power failure leaves on the disk.
#[derive(Debug, Clone, Copy)]
pub enum Survivors {
    /// Nothing.
    None,
    /// A random half of the changes, some of them cut short, by a seed.
    Some(u32),
    /// Everything (as after a killed process).
    All,
}

/// All that is known about the files of one directory at one moment.
#[derive(Debug, Clone)]
pub struct Image(Vec<(PathBuf, FileState)>);

impl Image {
    /// The image of this moment.
    pub fn of(directory: &Path) -> Self {
        let files = files();
        let here = files.iter().filter(|(path, _)| path.parent() == Some(directory));
        Self(here.map(|(path, state)| (path.clone(), state.clone())).collect())
    }

    /// The image with all that was written to one file, and only what was synced of the others.
    pub fn ahead(&self, name: &str) -> Self {
        let mut image = self.clone();
        for (path, state) in &mut image.0 {
            if path.file_name().is_some_and(|found| found == name) {
                let content = state.synced.get_or_insert_default();
                state.unsynced.drain(..).for_each(|change| change.apply(content));
            }
        }
        image
    }

    /// How many changes were on their way to the disk.
    pub fn unsynced(&self) -> usize {
        self.0.iter().map(|(_, state)| state.unsynced.len()).sum()
    }

    /// Writes what is left after a power failure into another directory.
    pub fn write_to(&self, directory: &Path, survivors: Survivors) {
        let mut random = match survivors {
            Survivors::Some(seed) => seed.wrapping_mul(2_654_435_761).wrapping_add(1),
            Survivors::None | Survivors::All => 0,
        };
        let mut next = || {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            random >> 24
        };
        std::fs::create_dir_all(directory).expect("a directory");
        for (path, state) in &self.0 {
            let mut content = state.synced.clone();
            for change in &state.unsynced {
                let change = match survivors {
                    Survivors::None => break,
                    Survivors::All => change.clone(),
                    Survivors::Some(_) => match (next() % 5, change) {
                        (0 | 1, _) => continue,
                        (2, Change::Write { offset, data }) => {
                            Change::Write { offset: *offset, data: data[..data.len() / 2].to_vec() }
                        }
                        _ => change.clone(),
                    },
                };
                change.apply(content.get_or_insert_default());
            }
            if let (Some(content), Some(name)) = (content, path.file_name()) {
                std::fs::write(directory.join(name), content).expect("an image of a file");
            }
        }
    }
}

/// Takes an image of a directory at every so many events (writes, and syncs before they happen).
struct Watch {
    every: u64,
    events: u64,
    acknowledged: Arc<AtomicU64>,
    images: Vec<(u64, Image)>,
}

static WATCHES: Mutex<BTreeMap<PathBuf, Watch>> = Mutex::new(BTreeMap::new());

fn watches() -> MutexGuard<'static, BTreeMap<PathBuf, Watch>> {
    WATCHES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes an image of a directory at every so many events from now on, each with what has been acknowledged by then.
pub fn watch(directory: &Path, every: u64, acknowledged: Arc<AtomicU64>) {
    watches().insert(directory.to_owned(), Watch { every, events: 0, acknowledged, images: Vec::new() });
}

/// The images taken, with what had been acknowledged before each.
pub fn watched(directory: &Path) -> Vec<(u64, Image)> {
    watches().remove(directory).map_or_else(Vec::new, |watch| watch.images)
}

fn notice(path: &Path) {
    let Some(directory) = path.parent() else { return };
    if let Some(watch) = watches().get_mut(directory) {
        watch.events += 1;
        if watch.events.is_multiple_of(watch.every) {
            // What was acknowledged first: it must be in an image that is taken later.
            let acknowledged = watch.acknowledged.load(Ordering::SeqCst);
            watch.images.push((acknowledged, Image::of(directory)));
        }
    }
}

/// How often a file was synced.
pub fn syncs(path: &Path) -> u64 {
    files().get(path).map_or(0, |state| state.syncs)
}

/// How many changes of a file aren't synced.
pub fn unsynced(path: &Path) -> usize {
    files().get(path).map_or(0, |state| state.unsynced.len())
}

/// Makes the next syncs of a file fail.
pub fn fail_syncs(path: &Path, count: u32) {
    files().entry(path.to_owned()).or_default().failing_syncs = count;
}

/// Makes every write of a file fail with an SQLite result code, until it is called with `None`.
pub fn fail_writes(path: &Path, code: Option<c_int>) {
    files().entry(path.to_owned()).or_default().failing_writes = code;
}

/// A file was opened that may have been there before: what it holds is taken for synced.
pub(crate) fn opened(path: &Path) {
    let mut files = files();
    let state = files.entry(path.to_owned()).or_default();
    if state.synced.is_none() && state.unsynced.is_empty() {
        state.synced = std::fs::read(path).ok().filter(|content| !content.is_empty());
    }
}

/// Asks whether a write may go on; otherwise with which code it fails.
pub(crate) fn before_write(path: &Path) -> Option<c_int> {
    files().get(path).and_then(|state| state.failing_writes)
}

pub(crate) fn written(path: &Path, offset: usize, data: &[u8]) {
    changed(path, Change::Write { offset, data: data.to_vec() });
    notice(path);
}

/// The same, as the file that remembers the head tells it.
pub fn written_at(path: &Path, offset: u64, data: &[u8]) {
    written(path, usize::try_from(offset).expect("a small file"), data);
}

pub(crate) fn truncated(path: &Path, length: usize) {
    changed(path, Change::Truncate { length });
}

fn changed(path: &Path, change: Change) {
    files().entry(path.to_owned()).or_default().unsynced.push(change);
}

/// Asks whether a sync may go on. One that fails has synced nothing.
pub(crate) fn before_sync(path: &Path) -> bool {
    notice(path);
    match files().get_mut(path) {
        Some(state) if state.failing_syncs > 0 => {
            state.failing_syncs -= 1;
            false
        }
        _ => true,
    }
}

/// A file was synced: all that was written to it is on the disk.
pub fn synced(path: &Path) {
    let mut files = files();
    let state = files.entry(path.to_owned()).or_default();
    let content = state.synced.get_or_insert_default();
    for change in state.unsynced.drain(..) {
        change.apply(content);
    }
    state.syncs += 1;
}

pub(crate) fn deleted(path: &Path) {
    files().remove(path);
}

/// Gives the files of a directory the synced and unsynced parts that an image has: the memory of a system whose process was
/// killed, and whose power wasn't.
pub fn unsync_on_opening(directory: &Path, image: &Image) {
    let mut files = files();
    for (path, state) in &image.0 {
        if let Some(name) = path.file_name() {
            files.insert(directory.join(name), state.clone());
        }
    }
}
