//! What somebody may have meant who misspelled a name.

pub use expectations::hint;
