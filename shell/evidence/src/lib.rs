//! Everything that is known and isn't in the journal: what was delivered about resources and accounts, and what rules found. The
//! only owner of its keys and rows.
//!
//! Why a verdict can't be stale:
//! - What is delivered is written together with a row that says that it waits ([`waiting`]), in one transaction. The row goes
//!   in the transaction that writes the last of the results that it asked for.
//! - Everything else that results depend on is in a rule's digest ([`summary::RuleRecord::done`]). Results of another digest are
//!   made again.
//! - Each transaction of an evaluation changes the place's summary together with the rows that it counts, and is made only if
//!   the summary is still the one that was read. Each delivery does the same with the place's counts.
//! - Every write names its epoch. What belongs to a world that was reset is refused.

mod arrival;
pub mod bring_over;
mod checked;
mod codec;
mod counters;
pub mod counts;
pub mod delivery;
mod dictionaries;
mod evidence;
pub mod external;
pub mod facts;
pub mod history;
mod item;
pub mod items;
pub mod keys;
mod position;
pub mod recording;
mod recount;
pub mod results;
pub mod scope;
pub mod standing;
mod store;
pub mod summary;
pub mod waiting;

pub use arrival::Arrival;
pub use counters::TakenIn;
pub use evidence::Evidence;
pub use item::{ItemHead, StoredItem, WantedMembers};
pub use items::ItemReader;
pub use position::{Page, Position};
