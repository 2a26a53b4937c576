//! A disk below SQLite that remembers what was written and what was synced, so that tests can cut its power: the only unsafe code
//! of the project, in a crate of its own so that it can be forbidden in all others.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "what helps tests may fail as tests do")]

pub mod disk;
pub mod file_layer;
