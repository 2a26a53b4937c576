//! The workers of packs and evaluations, killed after each of their writes: whatever was lost, the end is the same.

#![cfg(test)]

mod crashes;
mod global_resources;
mod histories;
mod isolation;
mod many_items;
mod named_items;
mod standings;
mod stopped_recorders;
mod troubles;
mod world;
