//! From the files that somebody has of an organization to an organization document, with what they don't tell as gaps.
//!
//! Each format is an [`Importer`], a line of [`sources::SOURCES`], and a pure function of [`Files`]. Several sources become one
//! document by [`combine`]. Nothing is taken by halves: what is wrong with a file is a [`Problem`], and then there is no document.

pub mod aws_api;
pub mod combine;
pub mod config_delivery;
pub mod console_csv;
mod content;
mod counted;
pub mod document;
pub mod files;
mod hub_parameter;
pub mod iam_collect;
mod importer;
mod keys;
pub mod lza;
pub mod observed;
pub mod org_formation;
mod problem;
mod secrets;
pub mod sources;
pub mod terraform_state;
#[cfg(test)]
mod tests;
mod units;
mod yaml;

pub use combine::{Taken, combine};
pub use files::Files;
pub use importer::{Imported, Importer};
pub use problem::{Problem, quoted};
pub use secrets::{Hider, Secrets};
