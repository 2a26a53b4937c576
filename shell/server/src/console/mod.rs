//! The console: pages for people who look, made of reports, below `/_bailiwick/console`; and what their scripts ask for.

mod actions;
mod answers;
mod compare;
mod coverage;
mod decision;
mod effective_policy;
mod events;
mod frame;
mod guest;
mod headers;
mod help;
mod import;
mod look;
mod made;
mod nodes;
mod organization;
mod page;
mod policies;
mod problem;
mod revisions;
mod search;
mod security_hub;
mod sent;
mod table;
mod timeline;
mod tree;
mod viewer;
mod what_if;

pub use guest::{is_for_guests, respond_to_guest};
pub use page::{is_console, lead, leads_here, respond};
