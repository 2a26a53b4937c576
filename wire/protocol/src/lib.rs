//! Bytes to validated trees and answers to bytes, for the protocols that AWS speaks.

mod decode;
mod encode;
mod error;
mod form;
mod input;
mod operation;
mod patterns;
mod render;
mod response;
mod route;
mod scalar;
pub mod timestamps;
mod tree;
mod unserved;
mod validate;
mod values;
mod violation;
pub mod xml;

pub use decode::{Decode, Fields};
pub use encode::{Encode, Object};
pub use error::{Common, ProtocolError, WHY, WireError, header_text};
pub use form::Form;
pub use input::{input_tree, parse_json_body, parse_json_values};
pub use operation::Operation;
pub use render::{check, render};
pub use response::success;
pub use route::{RequestHead, Route, RouteError, Routed, route, route_form};
pub use schema;
pub use tree::{Millis, Tree};
pub use unserved::Unserved;
pub use validate::validate;
pub use values::{VALUE_BYTES, VALUE_LIMIT, count_values};
pub use violation::{Constraint, Step, Violation};

#[cfg(test)]
mod tests;
