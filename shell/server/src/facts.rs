//! Facts of the journal as JSON for people: the fact's name, then its members under the names in which they are stored.

use governance::Event;
use serde_json::{Map, Value};

/// Text longer than this is cut: policies and their like are told by the API.
const LONGEST: usize = 200;

/// A fact: `{"fact": "AccountMoved", "account": ..., ...}`.
pub(crate) fn told(event: &Event) -> Value {
    // Stored as {"organizations": {"AccountMoved": {...}}}.
    let stored = serde_json::to_value(event).unwrap_or_default();
    let inner = stored.as_object().and_then(|area| area.values().next()).cloned().unwrap_or_default();
    let mut told = Map::new();
    match inner {
        Value::Object(fact) => {
            for (name, members) in fact {
                told.insert("fact".to_owned(), name.into());
                if let Value::Object(members) = members {
                    told.extend(members);
                }
            }
        }
        name => drop(told.insert("fact".to_owned(), name)),
    }
    // When it became true is said once for the whole entry.
    told.shift_remove("at");
    for value in told.values_mut() {
        cut(value);
    }
    Value::Object(told)
}

fn cut(value: &mut Value) {
    if let Value::String(text) = value
        && text.chars().count() > LONGEST
    {
        *text = text.chars().take(LONGEST).chain("...".chars()).collect();
    }
}
