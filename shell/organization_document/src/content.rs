//! A policy's content: a text, which is written as a map wherever that says the same.

use crate::any::Any;
use crate::reader::Reader;
use crate::schema::Definitions;
use crate::shape::Shape;
use documents::Document;
use serde::{Serialize, Serializer};
use serde_json::{Value, json};
use std::sync::Arc;

/// The exact text of a policy. In the document it can stand as a map, too, which means the text without white space.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Content(pub Arc<str>);

impl Content {
    /// The content of this text.
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(Arc::from(text.as_ref()))
    }

    /// The map that means exactly this text, if one does.
    fn map(&self) -> Option<Any> {
        let tree = documents::parse_json(&self.0).ok()?;
        let same = tree.entries().is_some() && documents::duplicate_keys(&tree).is_empty();
        let map = Any::of(&tree).filter(|_| same)?;
        (serde_json::to_string(&map.0).ok()? == *self.0 && documents::to_json(&tree) == *self.0).then_some(map)
    }
}

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.map() {
            Some(map) => map.serialize(serializer),
            None => serializer.serialize_str(&self.0),
        }
    }
}

impl Shape for Content {
    fn read(node: &Document, reader: &mut Reader) -> Option<Self> {
        if let Some(text) = node.as_str() {
            return Some(Self::new(text));
        }
        if node.entries().is_none() {
            return reader.expected("a map, or its text", node);
        }
        for key in documents::duplicate_keys(node) {
            let again = key
                .again
                .map_or(String::new(), |span| format!(" (again at line {}, column {})", span.line, span.column));
            reader.wrong::<()>(format!("the key {} stands here twice{again}", crate::problem::quoted(&key.key)));
        }
        Some(Self::new(documents::to_json(node)))
    }

    fn schema(_: &mut Definitions) -> Value {
        json!({ "type": ["object", "string"] })
    }
}
