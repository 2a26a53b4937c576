//! `cargo xtask`: what people type to build, test and measure.

fn main() {}
