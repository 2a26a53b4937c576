//! Scalars that travel as text, and what is said of values of another type than the model's.

use crate::error::ProtocolError;
use crate::timestamps;
use crate::tree::Tree;
use schema::Shape;

pub(crate) fn serialization(text: impl Into<String>) -> ProtocolError {
    ProtocolError::Serialization(text.into())
}

/// A scalar that travels as text.
pub(crate) fn from_text(shape: &Shape, text: &str) -> Result<Tree, ProtocolError> {
    let converted = match shape {
        Shape::Integer(_) => text.parse::<i32>().ok().map(Tree::from),
        Shape::Long(_) => text.parse::<i64>().ok().map(Tree::from),
        Shape::Float(_) | Shape::Double(_) => {
            text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Tree::from)
        }
        Shape::Boolean if text.eq_ignore_ascii_case("true") => Some(Tree::Bool(true)),
        Shape::Boolean if text.eq_ignore_ascii_case("false") => Some(Tree::Bool(false)),
        Shape::Boolean => None,
        Shape::Timestamp(_) => timestamps::parse(text).map(Tree::from),
        _ => Some(Tree::String(text.to_owned())),
    };
    converted.ok_or_else(|| mismatch("STRING_VALUE", shape))
}

pub(crate) fn mismatch(found: &str, shape: &Shape) -> ProtocolError {
    let wanted = match shape {
        Shape::String(_) => "a String",
        Shape::Integer(_) => "an Integer",
        Shape::Long(_) => "a Long",
        Shape::Float(_) => "a Float",
        Shape::Double(_) => "a Double",
        Shape::Boolean => "a Boolean",
        Shape::Timestamp(_) => "a Timestamp",
        Shape::List(_) => "a List",
        Shape::Map(_) => "a Map",
        Shape::Structure(_) | Shape::Document => "a Structure",
    };
    serialization(format!("{found} can not be converted to {wanted}"))
}
