//! Managed rules.
