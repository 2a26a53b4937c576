//! Reads a document of the policy language: all that it says, and all that is wrong with it, at once.
//!
//! One reader serves both ends: the door refuses a document with any problem; whoever reads what was stored takes what can be read.

mod conditions;
mod dialect;
mod document;
mod principals;
mod problem;
mod reader;
mod statement;

pub use dialect::Dialect;
pub use document::read;
pub use problem::Problem;
