//! An organization that is here is brought up to what a document says: what differs, and the facts that make it so.

mod access;
mod accounts;
mod change;
mod command;
mod matching;
mod nodes;
mod places;
mod policies;
mod run;
mod security_hub;
mod units;

pub use change::{Change, ChangeKind, ChangedThing};
pub use command::{UpdateImportedOrganization, Updated};
