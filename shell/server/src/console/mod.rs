//! The console: pages for people who look, made of reports, below `/_bailiwick/console`; and what their scripts ask for.

mod account;
mod actions;
mod answers;
mod compare;
mod coverage;
mod decision;
mod document_lines;
mod effective_policy;
mod events;
mod eyes;
mod frame;
mod guest;
mod headers;
mod heat_map;
mod heat_map_read;
mod help;
mod import;
mod item;
mod look;
mod made;
mod nodes;
mod organization;
mod pack;
mod packs;
mod page;
mod policies;
mod problem;
mod revisions;
mod rule;
mod rules_of;
mod scores;
mod search;
mod security_hub;
mod sent;
mod table;
#[cfg(test)]
mod tests;
mod timeline;
mod tree;
mod viewer;
mod what_if;

pub use guest::{is_for_guests, respond_to_guest};
pub use page::{is_console, lead, leads_here, respond};
