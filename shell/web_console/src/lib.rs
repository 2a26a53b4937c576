//! Pages for people who look: each is a function of reports, and needs neither a server nor scripts to be read.

pub mod address;
pub mod assets;
pub mod compare;
pub mod coverage;
pub mod diff;
pub mod frame;
pub mod help;
pub mod import;
pub mod marks;
pub mod organization;
pub mod problem;
pub mod screen;
pub mod search;
pub mod tables;
pub mod timeline;
pub mod view;
pub mod what_if;
