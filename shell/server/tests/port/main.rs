//! The running port under attack: malformed, hostile and conflicting requests, each answered in its service's own form.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "what helps tests may fail as tests do"
)]

mod client;
mod concurrency;
mod control;
mod costs;
mod deployed;
mod echo;
mod fuzz;
mod installations;
mod lookalikes;
mod objects;
mod packs;
mod permissions;
mod requests;
mod samples;
mod sessions;
mod slow;
mod soundness;
mod starting;
mod templates;
mod time;
mod tokens;
mod world;
