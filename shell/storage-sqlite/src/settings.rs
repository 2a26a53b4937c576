//! What can be chosen when the storage is opened.

/// How to open the storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Reader threads, each with a connection of its own; at least one is started.
    pub readers: usize,
    /// The name of the registered SQLite file layer (VFS) to work through; `None` is the system's own. Tests put one here
    /// that records what was synced, or that fails.
    pub file_layer: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { readers: 4, file_layer: None }
    }
}
