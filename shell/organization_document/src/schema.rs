//! The JSON Schema of the document, made from the same declarations that read it.

use crate::document::OrganizationDocument;
use crate::shape::Shape;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What the schema says of every map with members, by name.
#[derive(Default)]
pub(crate) struct Definitions(BTreeMap<&'static str, Value>);

impl Definitions {
    /// A reference to a definition, which is made where it isn't there yet.
    pub(crate) fn of(&mut self, name: &'static str, make: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.0.contains_key(name) {
            // What is inside may name it again: a unit has units.
            self.0.insert(name, Value::Null);
            let made = make(self);
            self.0.insert(name, made);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }
}

/// A map with these members: name, description, what it may be, and whether it has to be there.
pub(crate) fn object<const N: usize>(about: &str, members: [(&str, &str, Value, bool); N]) -> Value {
    let required: Vec<&str> = members.iter().filter(|member| member.3).map(|member| member.0).collect();
    let properties: Map<String, Value> = members
        .into_iter()
        .map(|(name, doc, schema, required)| {
            let schema = if required { schema } else { or_nothing(schema) };
            (name.to_owned(), described(schema, doc))
        })
        .collect();
    let mut object = json!({
        "description": about.trim(),
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    });
    if let (false, Some(object)) = (required.is_empty(), object.as_object_mut()) {
        object.insert("required".to_owned(), json!(required));
    }
    object
}

/// What can be left out may stand there as nothing: YAML's `tags:` with nothing behind it.
fn or_nothing(schema: Value) -> Value {
    let Value::Object(mut members) = schema else { return schema };
    if let Some(Value::String(kind)) = members.get("type").cloned() {
        members.insert("type".to_owned(), json!([kind, "null"]));
    } else if let Some(Value::Array(kinds)) = members.get_mut("type") {
        kinds.push("null".into());
    } else if let Some(Value::Array(names)) = members.get_mut("enum") {
        names.push(Value::Null);
    } else if members.contains_key("$ref") {
        return json!({ "anyOf": [members, { "type": "null" }] });
    }
    Value::Object(members)
}

fn described(schema: Value, doc: &str) -> Value {
    let mut described = Map::new();
    described.insert("description".to_owned(), doc.trim().into());
    match schema {
        Value::Object(members) => described.extend(members),
        other => {
            described.insert("allOf".to_owned(), json!([other]));
        }
    }
    Value::Object(described)
}

/// The schema as it is published: JSON Schema, draft 2020-12.
pub fn json_schema() -> String {
    let mut definitions = Definitions::default();
    let root = OrganizationDocument::schema(&mut definitions);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Bailiwick organization document",
    });
    if let (Some(schema), Value::Object(root)) = (schema.as_object_mut(), root) {
        schema.extend(root);
        schema.insert("$defs".to_owned(), json!(definitions.0));
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
