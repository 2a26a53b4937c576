//! Where a run of the suites finds things.

use crate::postgres::Server;
use std::path::PathBuf;
use std::process::Command;

/// Where things are.
pub struct Places {
    /// The workspace.
    pub root: PathBuf,
    /// Cargo's target directory; tools and the Python environment live below it.
    pub target: PathBuf,
    /// A database server for the suites that want one; stopped when this goes.
    pub postgres: Option<Server>,
}

impl Places {
    /// Tells a command's tests where the database is, if there is one of ours.
    pub fn tell(&self, command: &mut Command) {
        if let Some(server) = &self.postgres {
            server.tell(command);
        }
    }
}
