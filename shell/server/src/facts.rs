//! Facts of the journal as JSON for people: the fact's name, then its members under the names in which they are stored.

use governance::Event;
use reports::Fact;
use serde_json::{Map, Value};

/// Text longer than this is cut: policies and their like are told by the API.
const LONGEST: usize = 200;

/// A fact by its name, with its members.
pub fn told(event: &Event) -> Fact {
    // Stored as {"organizations": {"AccountMoved": {...}}}.
    let stored = serde_json::to_value(event).unwrap_or_default();
    let inner = stored.as_object().and_then(|area| area.values().next()).cloned().unwrap_or_default();
    let (fact, members) = match inner {
        Value::Object(fact) => fact.into_iter().next().unwrap_or_default(),
        name => (name.as_str().unwrap_or_default().to_owned(), Value::Null),
    };
    let mut members = match members {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    // When it became true is said once for the whole entry.
    members.shift_remove("at");
    members.values_mut().for_each(cut);
    Fact { fact, members }
}

fn cut(value: &mut Value) {
    if let Value::String(text) = value
        && text.chars().count() > LONGEST
    {
        *text = text.chars().take(LONGEST).chain("...".chars()).collect();
    }
}
