//! What no compiler checks: first sentences, directions of dependencies, and that the project speaks of itself alone.

mod circles;
mod facts;
mod headers;
mod layers;
mod project;
mod server;
mod words;
