//! Which recorded calls a change of policies breaks: from records of CloudTrail to questions, and from their answers to a report.
//!
//! [`read()`] streams files and hands on distinct calls with how often each was made, a chunk at a time; [`Decisions`] says what of that has
//! to be asked in the state before and in the one after, and remembers the answers; [`Fold`] puts them together.

mod access_report;
mod action;
mod alike;
mod asking;
mod call;
mod context;
mod decisions;
mod envelope;
mod file;
mod fold;
mod interest;
mod lake;
mod outcome;
mod parameters;
mod principal;
mod read;
mod record;
mod request;
mod resource;
mod tally;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod walk;

pub use access_report::Used;
pub use asking::Asking;
pub use call::{Call, On, Recorded};
pub use decisions::{Decisions, Mismatch};
pub use fold::{Answered, Fold};
pub use interest::Interest;
pub use read::{Gathered, Options, Such, read, read_bytes};
pub use request::Unjudged;
pub use tally::{Chunk, Times};
