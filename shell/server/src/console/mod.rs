//! The console: pages for people who look, made of reports, below `/_bailiwick/console`; and what their scripts ask for.

mod decision;
mod effective_policy;
mod events;
mod frame;
mod guest;
mod headers;
mod help;
mod look;
mod nodes;
mod organization;
mod page;
mod policies;
mod problem;
mod revisions;
mod search;
mod security_hub;
mod table;
mod tree;
mod viewer;

pub use guest::{is_for_guests, respond_to_guest};
pub use page::{is_console, lead, leads_here, respond};
