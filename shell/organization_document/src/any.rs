//! A value whose members are somebody else's: a configuration item, an account fact.

use crate::reader::Reader;
use crate::schema::Definitions;
use crate::shape::Shape;
use documents::{Document, Node, Resolved};
use serde::Serialize;
use serde_json::{Map, Number, Value, json};

/// A map as JSON has it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Any(pub Value);

impl Any {
    /// The same value as JSON; nothing where a number is none that JSON's readers keep.
    pub(crate) fn of(node: &Document) -> Option<Self> {
        value(node).map(Self)
    }
}

fn value(node: &Document) -> Option<Value> {
    Some(match &node.node {
        Node::Scalar(scalar) => match scalar.resolve() {
            Resolved::Null => Value::Null,
            Resolved::Bool(value) => Value::Bool(value),
            Resolved::Number(text) => Value::Number(text.parse::<Number>().ok()?),
            Resolved::String(text) => Value::String(text.to_owned()),
        },
        Node::Sequence(items) => Value::Array(items.iter().map(value).collect::<Option<_>>()?),
        Node::Mapping(entries) => Value::Object(
            entries
                .iter()
                .map(|entry| Some((entry.key.to_string(), value(&entry.value)?)))
                .collect::<Option<Map<_, _>>>()?,
        ),
    })
}

impl Shape for Any {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        if node.entries().is_none() {
            return reader.expected("a map", node);
        }
        Self::of(node).or_else(|| reader.wrong("a number in it is too large"))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "object" })
    }
}
