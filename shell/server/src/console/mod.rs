//! The console: pages for people who look, made of reports, below `/_bailiwick/console`; and what their scripts ask for.

mod actions;
mod answers;
mod compare;
mod coverage;
mod events;
mod frame;
mod headers;
mod help;
mod import;
mod look;
mod made;
mod nodes;
mod organization;
mod page;
mod problem;
mod search;
mod sent;
mod table;
mod timeline;
mod tree;
mod viewer;
mod what_if;

pub use page::{is_console, lead, leads_here, respond};
