//! `bailiwick`, the one binary.

fn main() {}
