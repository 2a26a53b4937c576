//! The attributes of an object before and after: what is known of them, and what isn't before the plan is applied.

use crate::change::{Change, has_true};
use crate::configuration::Configuration;
use crate::references::all;
use serde_json::{Map, Value};

/// Why a change isn't rehearsed: one of its attributes isn't known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub attribute: String,
    pub why: String,
}

/// Attributes of a change.
#[derive(Clone, Copy)]
pub struct Attributes<'a> {
    pub change: &'a Change,
    pub configuration: &'a Configuration<'a>,
}

impl<'a> Attributes<'a> {
    /// The expression of an attribute, if it is written.
    pub fn expression(&self, name: &str) -> Option<&'a Value> {
        let address = &self.change.address;
        self.configuration.resource(&address.module.written(), &address.resource)?.expressions.get(name)
    }

    /// What an attribute is afterwards; nothing where it is unset, or AWS's to choose.
    ///
    /// # Errors
    /// When it is made of what isn't known yet.
    pub fn value(&self, name: &str) -> Result<Option<&'a Value>, Left> {
        let unknown = self.change.unknown.get(name);
        let is_unknown = self.change.is_unknown(name) || unknown.is_some_and(has_true);
        // What nobody wrote is AWS's to choose.
        if is_unknown && let Some(expression) = self.expression(name) {
            let whole = Value::Bool(true);
            let unknown = unknown.unwrap_or(&whole);
            if let Some(references) = unknown_references(unknown, expression) {
                let why = if references.is_empty() {
                    "isn't known before the plan is applied".to_owned()
                } else {
                    format!("is made while the plan is applied, of {}", references.join(", "))
                };
                return Err(Left { attribute: name.to_owned(), why });
            }
        }
        Ok(self.change.after.get(name).filter(|value| !value.is_null()))
    }

    /// A text afterwards; an empty one is none.
    pub fn text(&self, name: &str) -> Result<Option<&'a str>, Left> {
        Ok(self.value(name)?.and_then(Value::as_str).filter(|text| !text.is_empty()))
    }

    /// A text that has to be there.
    pub fn needed(&self, name: &str) -> Result<&'a str, Left> {
        self.text(name)?.ok_or_else(|| missing(name))
    }

    /// Whether something is so afterwards.
    pub fn flag(&self, name: &str) -> Result<bool, Left> {
        Ok(self.value(name)?.and_then(Value::as_bool).unwrap_or_default())
    }

    /// The texts of a list or a set afterwards, in its order.
    pub fn texts(&self, name: &str) -> Result<Vec<String>, Left> {
        Ok(texts(self.value(name)?))
    }

    /// The first of a kind of blocks afterwards.
    pub fn block(&self, name: &str) -> Result<Option<&'a Map<String, Value>>, Left> {
        Ok(self.value(name)?.and_then(first))
    }

    /// The blocks of a kind afterwards.
    pub fn blocks(&self, name: &str) -> Result<Vec<&'a Map<String, Value>>, Left> {
        Ok(self.value(name)?.map(maps).unwrap_or_default())
    }

    /// A text before; an empty one is none.
    pub fn was(&self, name: &str) -> Option<&'a str> {
        self.change.before.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    /// A text that had to be there.
    pub fn had(&self, name: &str) -> Result<&'a str, Left> {
        self.was(name).ok_or_else(|| missing(name))
    }

    /// The texts of a list before.
    pub fn were(&self, name: &str) -> Vec<String> {
        texts(self.change.before.get(name))
    }

    /// Whether an attribute is another one afterwards, known or not.
    pub fn differs(&self, name: &str) -> bool {
        let absent = |value: Option<&'a Value>| value.filter(|value| !value.is_null());
        (self.change.is_unknown(name) && self.expression(name).is_some())
            || absent(self.change.before.get(name)) != absent(self.change.after.get(name))
    }

    /// The tags of an object before and afterwards, the provider's own among them.
    pub fn tags(&self) -> Result<[Vec<(String, String)>; 2], Left> {
        // The provider's own can't be told from here.
        let name = if self.change.is_unknown("tags_all") || !self.change.after.contains_key("tags_all") {
            "tags"
        } else {
            "tags_all"
        };
        let known = self.value(name)?;
        let before = self.change.before.get("tags_all").or_else(|| self.change.before.get("tags"));
        Ok([pairs(before), pairs(known)])
    }
}

/// What an object of a plan lacks that the provider's have.
pub fn missing(attribute: &str) -> Left {
    Left { attribute: attribute.to_owned(), why: "isn't in the plan".to_owned() }
}

/// The texts of a list.
pub fn texts(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The objects of a list.
pub fn maps(value: &Value) -> Vec<&Map<String, Value>> {
    value.as_array().into_iter().flatten().filter_map(Value::as_object).collect()
}

/// The first object of a list.
pub fn first(value: &Value) -> Option<&Map<String, Value>> {
    value.get(0)?.as_object()
}

/// A text of an object, if it says something.
pub fn text_of<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    members.get(name)?.as_str().filter(|text| !text.is_empty())
}

fn pairs(value: Option<&Value>) -> Vec<(String, String)> {
    let members = value.and_then(Value::as_object).into_iter().flatten();
    let mut found: Vec<_> =
        members.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect();
    found.sort();
    found
}

/// What the written parts that aren't known refer to; nothing where all that isn't known is AWS's to choose.
fn unknown_references(unknown: &Value, expression: &Value) -> Option<Vec<String>> {
    match (unknown, expression) {
        (Value::Bool(true), _) => {
            let mut found: Vec<String> =
                crate::references::specific(&all(expression)).into_iter().map(str::to_owned).collect();
            found.dedup();
            Some(found)
        }
        (Value::Object(members), Value::Object(written)) if !written.contains_key("references") => {
            let inside = members.iter().filter_map(|(name, unknown)| unknown_references(unknown, written.get(name)?));
            inside.reduce(|mut one, more| {
                one.extend(more);
                one
            })
        }
        (Value::Array(items), Value::Array(written)) => {
            let inside =
                items.iter().zip(written).filter_map(|(unknown, written)| unknown_references(unknown, written));
            inside.reduce(|mut one, more| {
                one.extend(more);
                one
            })
        }
        // A list or map in one expression.
        (unknown, written) if has_true(unknown) => unknown_references(&Value::Bool(true), written),
        _ => None,
    }
}
