//! What can be chosen when the storage is opened.

use std::path::Path;

/// How to open the storage.
#[derive(Debug, Clone)]
pub struct Options {
    /// Reader threads, each with a connection of its own; at least one is started.
    pub readers: usize,
    /// Whether to open a directory that lacks something that had been acknowledged, and to go on from what is left. What is
    /// missing is told in the log.
    pub accept_lost_journal: bool,
    /// The name of the registered SQLite file layer (VFS) to work through; `None` is the system's own. Tests put one here
    /// that records what was synced, or that fails.
    pub file_layer: Option<String>,
    /// Told what becomes of the file that remembers the head, which doesn't go through SQLite: for the same tests.
    pub head_watch: Option<FileWatch>,
}

/// Functions that are told what was done to a file, after it was.
#[derive(Debug, Clone, Copy)]
pub struct FileWatch {
    /// These bytes were written at an offset.
    pub written: fn(&Path, u64, &[u8]),
    /// All of it was synced.
    pub synced: fn(&Path),
}

impl Default for Options {
    fn default() -> Self {
        Self { readers: 4, accept_lost_journal: false, file_layer: None, head_watch: None }
    }
}
