//! What no compiler checks: first sentences, links of the documentation, directions of dependencies, and that the project speaks of itself alone.

mod circles;
mod documentation;
mod facts;
mod headers;
mod headings;
mod layers;
mod project;
mod server;
mod words;
