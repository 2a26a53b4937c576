//! All that an installation keeps as one file, and such a file as what an installation begins with: read and written through the
//! storage contract, so that memory, a directory and a database are all the same to it.
//!
//! A file is a line that names the format, one zstd stream of records, and the SHA-256 of all before it. Nothing of a file is used
//! before all of it was looked at: [`SnapshotFile::open`] compares the digest, [`SnapshotFile::check`] reads every record and follows
//! the journal, [`Checked::load`] writes. The state at the journal's head is an [`engine::Snapshot`]; here, a snapshot is the file.

mod check;
mod error;
mod file;
mod format;
mod load;
mod pack;
mod record;
mod save;
mod standing;
#[cfg(test)]
mod tests;

pub use check::{Checked, Contents};
pub use error::{LoadError, ReadError, SaveError};
pub use file::SnapshotFile;
pub use format::{FORMAT, Limits, is_snapshot};
pub use record::Counts;
pub use save::{Origin, save, seed};
pub use standing::{Standing, standing};
