//! An organization that is here is brought up to what a document says: what differs, and the facts that make it so.

mod access;
mod accounts;
mod administrators;
mod aggregators;
mod central;
mod change;
mod channels;
mod command;
mod config_tags;
mod hub_facts;
mod hubs;
mod matching;
mod new_account_defaults;
mod nodes;
mod packs;
mod places;
mod policies;
mod retention;
mod run;
mod security_hub;
mod target;
mod units;

pub use change::{Change, ChangeKind, ChangedThing};
pub use command::{UpdateImportedOrganization, Updated};
