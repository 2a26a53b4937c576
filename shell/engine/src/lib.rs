//! Where domain meets storage: one writer decides commands and appends their facts in groups; readers see snapshots.

mod checkpoint;
mod clock;
mod digest;
mod durations;
mod engine;
mod error;
mod executed;
mod faults;
mod history;
mod job;
mod message;
mod replay;
mod seal;
mod shared;
mod snapshot;
pub mod templates;
mod timeline;
mod watch;
mod writer;

pub use clock::{Clock, FixedClock, ManualClock, OffsetClock, SystemClock};
pub use digest::digest;
pub use durations::{BOUNDS, Counted, Durations};
pub use engine::{Engine, Options};
pub use error::{ExecuteError, OpenError};
pub use executed::Executed;
pub use faults::FaultTable;
pub use history::{Past, Until, entries, state_at};
pub use snapshot::Snapshot;
