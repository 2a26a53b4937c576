//! The console: pages for people who look, made of reports, below `/_bailiwick/console`; and what their scripts ask for.

mod events;
mod frame;
mod headers;
mod help;
mod look;
mod nodes;
mod organization;
mod page;
mod problem;
mod search;
mod table;
mod tree;
mod viewer;

pub use page::{is_console, lead, leads_here, respond};
