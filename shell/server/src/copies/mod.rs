//! Copies of an installation: the state shared, what is written kept apart. A rehearsal makes two of them and drops them; a branch is one
//! that any client works on.

mod branch;
mod branches;
mod fork;
mod parts;
mod source;

pub use branch::{Branch, BranchTiming, Wanted};
pub use branches::{BranchLimits, Branches, Refusal};
pub use fork::Fork;
pub use source::{Source, SourceError};
