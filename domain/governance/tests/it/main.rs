//! The state machine from outside: commands in, facts and rejections out.

mod organizations_invariants;
mod organizations_properties;
mod world;
