//! The crate as clients meet it: HTTP over a loopback socket.

#![allow(clippy::expect_used, reason = "what helps tests may fail as tests do")]

mod client;
mod operations;
mod refusals;
mod settings;
