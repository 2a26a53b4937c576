//! What is delivered, how it is kept, and what it costs to read.

#![cfg(test)]

mod deliver;
mod deliveries;
mod items;
mod pages;
