//! Forks of a store: all that is there is seen, and what is written stays apart, below the scratch folder, and goes with the fork.

use super::{SCRATCH, State, Store, Stored};
use crate::fault::Fault;
use crate::files::create_private_dir;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, RwLock};

/// What a store is a fork of.
pub(super) struct Above {
    /// Where it was made. It stays as long as the fork does, whose files may be its own.
    _store: Arc<Store>,
    _forks: Arc<()>,
    /// Whether the fork's folder was made: most forks never need one.
    made: OnceLock<()>,
    /// What may still be written, in bytes.
    left: AtomicU64,
}

impl Store {
    /// A store with all that is in this one. Uploads in progress stay where they are. Up to so many bytes of objects may be written.
    pub(crate) fn fork(self: &Arc<Self>, most_bytes: u64, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        let root = self.root.join(SCRATCH).join(format!("{:016x}.fork", self.next_serial()));
        let above = Above {
            _store: self.clone(),
            _forks: self.forks.clone(),
            made: OnceLock::new(),
            left: AtomicU64::new(most_bytes),
        };
        let buckets = self.read().buckets.clone();
        Self {
            root,
            limits: self.limits.clone(),
            clock: Box::new(clock),
            serial: AtomicU64::new(0),
            state: RwLock::new(State { buckets, ..State::default() }),
            forks: Arc::new(()),
            above: Some(above),
        }
    }

    /// Keeps a fork from taking the disk: whatever it ever wrote counts.
    pub(super) fn has_room(&self, bytes: u64) -> Result<(), Fault> {
        let Some(above) = &self.above else { return Ok(()) };
        let take = |left: u64| left.checked_sub(bytes);
        let taken = above.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, take);
        taken.map(|_| ()).map_err(|_| Fault::ForkIsFull)
    }

    /// Has a file under another name that forks may read and that is about to be replaced or removed.
    pub(super) fn make_room(&self, existing: Option<&Arc<Stored>>, path: &Path) -> io::Result<()> {
        if let Some(parent) = path.parent() {
            self.make_place(parent)?;
        }
        match existing {
            Some(stored) if stored.is_at(path) && Arc::strong_count(&self.forks) > 1 => {
                stored.set_aside(self.scratch_path())
            }
            _ => Ok(()),
        }
    }

    /// Makes a folder that a fork may not have yet, of a bucket that it has from elsewhere.
    pub(super) fn make_place(&self, folder: &Path) -> io::Result<()> {
        if self.above.is_some() { create_private_dir(folder) } else { Ok(()) }
    }

    /// Makes the folder that a fork writes to; others have one from the beginning.
    pub(super) fn make_root(&self) {
        if let Some(above) = &self.above {
            above.made.get_or_init(|| {
                if let Err(error) = create_private_dir(&self.root.join(SCRATCH)) {
                    tracing::warn!(path = %self.root.display(), %error, "the folder of a copy of the buckets can't be made");
                }
            });
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.above.as_ref().is_some_and(|above| above.made.get().is_some()) {
            // What cannot be removed now is removed at the next start.
            let _ = fs::remove_dir_all(&self.root);
        }
    }
}
