//! The storage in one SQLite file: the acceptance suite, what outlives what, and what is refused.

mod contract;
