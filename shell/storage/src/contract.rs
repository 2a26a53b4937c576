//! The acceptance suite that every backend passes.
