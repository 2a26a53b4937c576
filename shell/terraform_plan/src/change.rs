//! What a plan does to one object.

use crate::address::Address;
use crate::document::ResourceChange;
use crate::error::PlanError;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// What is done to an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It comes.
    Create,
    /// It is changed in its place.
    Update,
    /// It goes.
    Delete,
    /// It goes, and another comes.
    DeleteCreate,
    /// Another comes, and it goes.
    CreateDelete,
    /// Nothing: it stays, is read, or is only forgotten.
    Nothing,
}

impl Action {
    /// Of a plan's words; nothing for those that aren't known.
    pub fn read(words: &[String]) -> Option<Self> {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        Some(match words.as_slice() {
            ["create"] => Self::Create,
            ["update"] => Self::Update,
            ["delete"] => Self::Delete,
            ["delete", "create"] => Self::DeleteCreate,
            ["create", "delete"] => Self::CreateDelete,
            // The old object is left alone, and the new one made beside it.
            ["create", "forget"] | ["forget", "create"] => Self::Create,
            ["no-op"] | ["read"] | ["forget"] => Self::Nothing,
            _ => return None,
        })
    }

    /// Whether another object is there afterwards, with ids that nobody knows yet.
    pub fn makes(self) -> bool {
        matches!(self, Self::Create | Self::DeleteCreate | Self::CreateDelete)
    }

    /// Whether the object that was there goes.
    pub fn takes(self) -> bool {
        matches!(self, Self::Delete | Self::DeleteCreate | Self::CreateDelete)
    }
}

/// A change of an object of ours, read whole.
#[derive(Debug)]
pub struct Change {
    pub address: Address,
    /// As the plan writes it; with the key of an object that was replaced before and not deleted yet.
    pub name: String,
    pub resource_type: String,
    pub action: Action,
    pub before: Map<String, Value>,
    pub after: Map<String, Value>,
    pub unknown: Value,
    pub before_sensitive: Value,
    pub after_sensitive: Value,
}

impl Change {
    /// Reads one; what it has no address for is an object of another form.
    pub fn read(of: &ResourceChange<'_>, action: Action) -> Result<Self, PlanError> {
        let Some(address) = Address::read(&of.address) else {
            let short: String = of.address.chars().take(200).collect();
            return Err(PlanError::Unreadable(format!("{short:?} is no address of a resource")));
        };
        let name = match &of.deposed {
            Some(key) => format!("{} (deposed object {key})", of.address),
            None => of.address.clone(),
        };
        let members = |text: Option<&RawValue>, what: &str| match value(text) {
            Value::Object(members) => Ok(members),
            Value::Null => Ok(Map::new()),
            _ => Err(PlanError::Unreadable(format!("{}: `{what}` is no object", of.address))),
        };
        Ok(Self {
            before: members(of.change.before, "before")?,
            after: members(of.change.after, "after")?,
            unknown: value(of.change.after_unknown),
            before_sensitive: value(of.change.before_sensitive),
            after_sensitive: value(of.change.after_sensitive),
            resource_type: of.resource_type.clone(),
            address,
            name,
            action,
        })
    }

    /// Whether a member isn't known before it is applied.
    pub fn is_unknown(&self, member: &str) -> bool {
        self.unknown == Value::Bool(true) || self.unknown.get(member) == Some(&Value::Bool(true))
    }

    /// Whether anything of it is sensitive.
    pub fn is_sensitive(&self) -> bool {
        has_true(&self.before_sensitive) || has_true(&self.after_sensitive)
    }
}

/// Whether some leaf is true.
pub fn has_true(value: &Value) -> bool {
    match value {
        Value::Bool(is) => *is,
        Value::Array(items) => items.iter().any(has_true),
        Value::Object(members) => members.values().any(has_true),
        _ => false,
    }
}

fn value(text: Option<&RawValue>) -> Value {
    // It was JSON when the plan was read.
    text.and_then(|text| serde_json::from_str(text.get()).ok()).unwrap_or(Value::Null)
}
