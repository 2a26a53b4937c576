//! The console: pages for people who look, made of reports, below `/_bailiwick/console`; and what their scripts ask for.

mod account;
mod document_lines;
mod events;
mod eyes;
mod frame;
mod headers;
mod heat_map;
mod heat_map_read;
mod help;
mod item;
mod look;
mod nodes;
mod organization;
mod pack;
mod packs;
mod page;
mod problem;
mod rule;
mod rules_of;
mod search;
mod table;
#[cfg(test)]
mod tests;
mod tree;
mod viewer;

pub use page::{is_console, lead, leads_here, respond};
