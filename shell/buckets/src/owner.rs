//! Which installation the buckets belong to, kept beside them: an emptied database must not pass for a new one.

use std::fs;
use std::io;

use crate::files::{Pending, sync_dir};
use crate::store::Store;

/// Bucket names don't start with a dot.
const OWNER_FILE: &str = ".installation";

impl Store {
    /// The installation's id, if one was kept.
    pub(crate) fn owner(&self) -> io::Result<Option<String>> {
        match fs::read_to_string(self.root().join(OWNER_FILE)) {
            Ok(id) => Ok(Some(id.trim().to_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Keeps an installation's id.
    pub(crate) fn set_owner(&self, installation: &str) -> io::Result<()> {
        Pending::write(self.scratch_path(), &[installation.as_bytes(), b"\n"])?.place(&self.root().join(OWNER_FILE))?;
        sync_dir(self.root())
    }
}
