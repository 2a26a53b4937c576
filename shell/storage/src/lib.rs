//! The storage contract over bytes and rows.
