//! An organization document as other people's files: each format is a pure function from a document to files with its gaps, and one writer puts
//! files into a directory without climbing out of it or leaving halves.

mod arns;
mod directory;
mod document;
mod files;
mod iam_collect;
mod members;
mod names;
mod terraform;
#[cfg(test)]
mod tests;

pub use directory::{Directory, DirectoryError, MARKER};
pub use document::document;
pub use files::{Files, Written};
pub use iam_collect::iam_collect;
pub use names::file_names;
pub use terraform::terraform_import;
