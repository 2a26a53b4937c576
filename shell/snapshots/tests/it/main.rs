//! What is saved comes back: byte for byte, from every backend into every other, after a crash at any write, or not at all.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "what helps tests may fail as tests do"
)]

mod backends;
mod bytes;
mod crashes;
mod histories;
mod places;
mod world;
