//! Which recorded calls a change of policies breaks: from records of CloudTrail to questions, and from their answers to a report.
//!
//! [`read()`] streams files and hands on distinct calls with how often each was made, a chunk at a time; whoever asks answers a call's
//! [`Call::questions`] in the state before and in the one after; [`Fold`] puts the answers together.

mod access_report;
mod action;
mod call;
mod context;
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
pub use call::{Call, On, Recorded};
pub use fold::{Answered, Fold};
pub use interest::Interest;
pub use read::{Gathered, Options, Such, read, read_bytes};
pub use request::Unjudged;
pub use tally::{Chunk, Times};
