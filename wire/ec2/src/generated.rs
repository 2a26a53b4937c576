//! Structs and markers, made by `cargo xtask codegen` from models/ec2.json.
#![allow(missing_docs, reason = "the models carry no text")]
pub mod operations;
pub mod shapes;
