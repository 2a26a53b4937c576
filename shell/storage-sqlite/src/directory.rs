//! The data directory: for its owner's eyes only, and for one process at a time.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use storage::StorageError;

use crate::error::preparing;

/// The database's name in the data directory. SQLite keeps two more files beside it.
pub const DATABASE_FILE: &str = "bailiwick.sqlite3";

/// The name of the empty file whose lock says that a process has the directory open.
pub const LOCK_FILE: &str = "bailiwick.lock";

/// The name of the file that remembers how far the storage had come.
pub const HEAD_FILE: &str = "bailiwick.head";

/// A data directory that this value has locked, until it is dropped.
#[derive(Debug)]
pub(crate) struct DataDirectory {
    path: PathBuf,
    /// Locked while open; the system unlocks it when the process ends in any way.
    _lock: File,
}

impl DataDirectory {
    /// Creates or checks the directory, locks it, and sees to it that there is a database file with the right mode.
    pub(crate) fn open(path: &Path) -> Result<Self, StorageError> {
        let path = std::path::absolute(path).map_err(|error| preparing("no such path", path, &error))?;
        create(&path)?;
        close_to_others(&path)?;
        let lock_path = path.join(LOCK_FILE);
        let lock = open_private(&lock_path)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(StorageError::Unusable(format!(
                    "the data directory `{}` is in use by another process",
                    path.display()
                )));
            }
            Err(TryLockError::Error(error)) => return Err(preparing("can't lock", &lock_path, &error)),
        }
        // SQLite gives its other files the mode of this one.
        open_private(&path.join(DATABASE_FILE))?;
        Ok(Self { path, _lock: lock })
    }

    /// The database file.
    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(DATABASE_FILE)
    }

    /// The file that remembers the head.
    pub(crate) fn head(&self) -> PathBuf {
        self.path.join(HEAD_FILE)
    }

    /// SQLite's log beside the database file.
    pub(crate) fn log(&self) -> PathBuf {
        self.path.join(format!("{DATABASE_FILE}-wal"))
    }

    /// Makes the names of the files in the directory durable.
    pub(crate) fn sync(&self) -> Result<(), StorageError> {
        sync_names(&self.path)
    }
}

fn create(path: &Path) -> Result<(), StorageError> {
    let missing: Vec<&Path> = path.ancestors().take_while(|ancestor| !ancestor.exists()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| preparing("can't create the data directory", path, &error))?;
    for created in missing {
        if let Some(parent) = created.parent() {
            sync_names(parent)?;
        }
    }
    Ok(())
}

/// A directory that is empty or already ours loses the permissions it gives to others. Any other is refused: it may be
/// somebody's home, and its mode isn't ours to change.
#[cfg(unix)]
fn close_to_others(path: &Path) -> Result<(), StorageError> {
    use std::os::unix::fs::PermissionsExt;

    let unreadable = |error: std::io::Error| preparing("can't use the data directory", path, &error);
    let metadata = path.metadata().map_err(unreadable)?;
    if !metadata.is_dir() {
        return Err(StorageError::Unusable(format!("`{}` isn't a directory", path.display())));
    }
    let mode = metadata.permissions().mode() & 0o7777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let ours = path.join(LOCK_FILE).exists()
        || path.join(DATABASE_FILE).exists()
        || path.read_dir().map_err(unreadable)?.next().is_none();
    if !ours {
        return Err(StorageError::Unusable(format!(
            "the data directory `{0}` has other files in it and is open to other users (mode {mode:04o}); \
             name another one, or close it with: chmod 700 '{0}'",
            path.display()
        )));
    }
    std::fs::set_permissions(path, PermissionsExt::from_mode(0o700))
        .map_err(|error| preparing("can't close the data directory to other users:", path, &error))?;
    tracing::info!(directory = %path.display(), "closed the data directory to other users (mode 0700)");
    Ok(())
}

#[cfg(not(unix))]
fn close_to_others(_path: &Path) -> Result<(), StorageError> {
    Ok(())
}

/// Opens a file of ours, creating it if need be, with nothing in it for others.
pub(crate) fn open_private(path: &Path) -> Result<File, StorageError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path).map_err(|error| preparing("can't open", path, &error))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        let metadata = file.metadata().map_err(|error| preparing("can't open", path, &error))?;
        if metadata.permissions().mode() & 0o077 != 0 {
            file.set_permissions(PermissionsExt::from_mode(0o600))
                .map_err(|error| preparing("can't close to other users:", path, &error))?;
        }
    }
    Ok(file)
}

#[cfg(unix)]
fn sync_names(path: &Path) -> Result<(), StorageError> {
    File::open(path)
        .and_then(|directory| directory.sync_all())
        .map_err(|error| preparing("can't sync the directory", path, &error))
}

#[cfg(not(unix))]
fn sync_names(_path: &Path) -> Result<(), StorageError> {
    Ok(())
}
