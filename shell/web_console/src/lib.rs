//! Pages for people who look: each is a function of reports, and needs neither a server nor scripts to be read.

pub mod account;
pub mod address;
pub mod assets;
pub mod frame;
pub mod heat_map;
pub mod help;
pub mod item;
pub mod marks;
pub mod organization;
pub mod pack;
pub mod packs;
pub mod problem;
pub mod rule;
#[cfg(test)]
mod sample;
pub mod screen;
pub mod search;
pub mod view;
