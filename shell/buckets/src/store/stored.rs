//! An object in its place: what is known of it, and the file that has its bytes, for as long as anybody may read them.

use crate::fault::Fault;
use crate::files::open_object;
use crate::records::ObjectRecord;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An object of a store, and of every fork that was made while it was there.
pub(crate) struct Stored {
    pub(crate) record: Arc<ObjectRecord>,
    file: Mutex<Kept>,
}

/// Where the bytes are.
struct Kept {
    path: PathBuf,
    /// Whether only forks read them any more: the file goes with the last of them.
    is_aside: bool,
}

impl Stored {
    pub(crate) fn new(record: Arc<ObjectRecord>, path: PathBuf) -> Arc<Self> {
        Arc::new(Self { record, file: Mutex::new(Kept { path, is_aside: false }) })
    }

    /// Whether its bytes are at a path, where they would be in the way of others.
    pub(crate) fn is_at(&self, path: &Path) -> bool {
        self.lock().path == path
    }

    /// Opens its file at the first of its bytes.
    pub(crate) fn open(&self) -> Result<File, Fault> {
        Ok(open_object(&self.lock().path)?.0)
    }

    /// Gives its file another name, because what it has is about to be another's, or nobody's.
    pub(crate) fn set_aside(&self, aside: PathBuf) -> io::Result<()> {
        let mut kept = self.lock();
        fs::hard_link(&kept.path, &aside)?;
        *kept = Kept { path: aside, is_aside: true };
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        let kept = self.file.get_mut().unwrap_or_else(PoisonError::into_inner);
        if kept.is_aside {
            // What cannot be removed now is removed at the next start.
            let _ = fs::remove_file(&kept.path);
        }
    }
}
