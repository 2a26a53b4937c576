//! What every member of the document can do: be read with its place, and be described by the schema.

use crate::reader::Reader;
use crate::schema::Definitions;
use documents::{Document, Resolved};
use indexmap::IndexMap;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A kind of value that the document has.
pub(crate) trait Shape: Sized {
    /// Reads it. What is wrong with it is told to the reader, and nothing comes of it then.
    fn read(node: &Document, reader: &mut Reader) -> Option<Self>;

    /// What the schema says of it.
    fn schema(definitions: &mut Definitions) -> Value;

    /// What stands for a member that isn't there; nothing where it has to be.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether it isn't written, because it says no more than an absent one.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A key of a map, by its text.
pub(crate) trait Key: Sized {
    /// The key of this text, or why it is none.
    fn key(text: &str) -> Result<Self, String>;

    /// What the schema says of it.
    fn pattern() -> Option<&'static str> {
        None
    }
}

impl Key for String {
    fn key(text: &str) -> Result<Self, String> {
        Ok(text.to_owned())
    }
}

impl Shape for String {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        match node.scalar() {
            Some(Resolved::String(text)) => Some(text.to_owned()),
            Some(Resolved::Number(_) | Resolved::Bool(_)) => reader.wrong("a text is expected: put it in quotes"),
            _ => reader.expected("a text", node),
        }
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "string" })
    }
}

impl Shape for bool {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        node.as_bool().or_else(|| reader.expected("true or false", node))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "boolean" })
    }
}

impl Shape for u32 {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        let number = node.as_i64().and_then(|number| u32::try_from(number).ok());
        number.or_else(|| reader.expected("a whole number", node))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX })
    }
}

impl Shape for i64 {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        node.as_i64().or_else(|| reader.expected("a whole number", node))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "integer" })
    }
}

impl Shape for f64 {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        node.as_f64().filter(|number| number.is_finite()).or_else(|| reader.expected("a number", node))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": "number" })
    }
}

impl<T: Shape> Shape for Option<T> {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        if node.is_null() { Some(None) } else { T::read(node, reader).map(Some) }
    }

    fn schema(definitions: &mut Definitions) -> Value {
        T::schema(definitions)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        let Some(items) = node.items() else { return reader.expected("a list", node) };
        let read = items.iter().enumerate().map(|(at, item)| reader.at_index(at, item, T::read));
        let read: Vec<Option<T>> = read.collect();
        read.into_iter().collect()
    }

    fn schema(definitions: &mut Definitions) -> Value {
        json!({ "type": "array", "items": T::schema(definitions) })
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// The entries of a map, each key once.
fn entries<K: Key, V>(
    node: &Document,
    reader: &mut Reader,
    read: impl Fn(&Document, &mut Reader) -> Option<V>,
) -> Option<Vec<(K, V)>> {
    let Some(entries) = node.entries() else { return reader.expected("a map of names to values", node) };
    reader.refuse_repeated(entries);
    let mut all = Some(Vec::with_capacity(entries.len()));
    for entry in entries {
        let value = reader.at_key(&entry.key, entry.key_span, |reader| {
            let key = match K::key(&entry.key) {
                Ok(key) => Some(key),
                Err(problem) => reader.wrong(problem),
            };
            reader.spanned(&entry.value, |reader| read(&entry.value, reader)).and_then(|value| Some((key?, value)))
        });
        match (&mut all, value) {
            (Some(all), Some(value)) => all.push(value),
            _ => all = None,
        }
    }
    all
}

fn map_schema(value: Value, pattern: Option<&str>) -> Value {
    let mut schema = json!({ "type": "object", "additionalProperties": value });
    if let (Some(pattern), Some(schema)) = (pattern, schema.as_object_mut()) {
        schema.insert("propertyNames".to_owned(), json!({ "pattern": pattern }));
    }
    schema
}

impl<K: Key + Ord, V: Shape> Shape for BTreeMap<K, V> {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        entries(node, reader, V::read).map(|entries| entries.into_iter().collect())
    }

    fn schema(definitions: &mut Definitions) -> Value {
        map_schema(V::schema(definitions), K::pattern())
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Texts by name, in the order given: tags, parameters. Numbers and flags are taken by their text, as everybody writes them.
impl Shape for IndexMap<String, String> {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        let text = |node: &Document, reader: &mut Reader| match (node.scalar(), node.text()) {
            (Some(Resolved::String(_) | Resolved::Number(_) | Resolved::Bool(_)), Some(text)) => Some(text.to_owned()),
            _ => reader.expected("a text", node),
        };
        entries(node, reader, text).map(|entries| entries.into_iter().collect())
    }

    fn schema(_: &mut Definitions) -> Value {
        map_schema(json!({ "type": ["string", "number", "boolean"] }), None)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}
