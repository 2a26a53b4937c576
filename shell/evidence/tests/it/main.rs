//! What is delivered, how it is kept, and what it costs to read.

#![cfg(test)]

mod bring_over;
mod deliver;
mod deliveries;
mod history;
mod items;
mod pages;
