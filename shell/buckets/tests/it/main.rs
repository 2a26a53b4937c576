//! The crate as clients meet it: HTTP over a loopback socket.

mod client;
mod operations;
mod refusals;
