//! What an organization is held to: expectations as people write them beside their code, what has to be asked to judge them, and how they stand by
//! what routes answered. Asking is somebody else's.

mod answers;
mod coverage;
mod expectation;
mod file;
mod glob;
mod junit;
mod kinds;
mod members;
mod near;
mod outcome;
mod record;
mod selector;
mod words;
mod world;

pub use answers::{Answers, Asks, Missing, Told};
pub use coverage::{Coverage, PolicyText, Untouched, coverage};
pub use expectation::{Expectation, Prepared, judge, prepare};
pub use file::read;
pub use junit::junit;
pub use near::hint;
pub use outcome::{Finding, Outcome, REPORT_VERSION, Report, Verdict};
pub use record::{Recorded, record};
pub use selector::{Selector, Wanted};
pub use world::{Place, World};
