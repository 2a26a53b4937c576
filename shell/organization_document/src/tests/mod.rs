//! What can be said of every document, and what is said of bad ones.

mod bad;
mod files;
mod generate;
mod round_trip;
mod schema;
