//! The storage contract on one SQLite file: a write-ahead log that is synced at every commit, one writer thread that takes
//! journal writes before bulk ones, and a few reader threads.

mod death;
mod directory;
mod error;
mod head;
mod index;
mod queue;
mod reads;
mod schema;
mod settings;
mod sqlite;
mod writer;
mod writes;

pub use directory::{DATABASE_FILE, HEAD_FILE, LOCK_FILE};
pub use settings::{FileWatch, Options};
pub use sqlite::Sqlite;
