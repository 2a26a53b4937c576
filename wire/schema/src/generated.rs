//! The modules made by `cargo xtask codegen` from models/.
#![allow(missing_docs, reason = "the models carry no text")]
pub mod organizations;
pub mod config;
pub mod securityhub;
pub mod sts;
pub mod resourcegroupstaggingapi;
pub mod iam;
pub mod ec2;
pub mod support;
pub mod account;
mod overrides;
pub use overrides::OVERRIDES;
