//! Pages for people who look: each is a function of reports, and needs neither a server nor scripts to be read.

pub mod account;
pub mod address;
pub mod assets;
pub mod compare;
pub mod coverage;
pub mod decision;
pub mod diff;
pub mod document;
pub mod door;
pub mod effective_policy;
pub mod files;
pub mod frame;
pub mod heat_map;
pub mod help;
pub mod import;
pub mod item;
pub mod marks;
pub mod organization;
pub mod pack;
pub mod packs;
pub mod policies;
pub mod problem;
pub mod rule;
#[cfg(test)]
mod sample;
pub mod scores;
pub mod screen;
pub mod search;
pub mod security_hub;
pub mod tables;
pub mod timeline;
pub mod view;
pub mod what_if;
