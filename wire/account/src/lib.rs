//! Structs of the modelled operations: inputs, outputs, and one marker type for each operation.

#[rustfmt::skip]
mod generated;

pub use generated::operations;
pub use generated::shapes::*;
pub use protocol::schema::account::errors;
