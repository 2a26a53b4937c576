//! Who may do what: questions as people ask them, put to the engine that decides, and answered with names.

pub mod answer;
pub mod ask;
pub mod asked;
pub mod batch;
pub mod case;
pub mod condition_keys;
