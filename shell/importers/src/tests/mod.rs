//! What the importers read, and what they refuse.

mod files;
