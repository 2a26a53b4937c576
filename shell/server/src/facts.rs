//! Facts of the journal as JSON for people: the fact's name, then its members under the names in which they are stored.

use governance::Event;
use protocol::timestamps::iso8601;
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
    members.iter_mut().for_each(|(name, value)| legible(name, value));
    Fact { fact, members }
}

/// Times as times, which are stored in milliseconds, and long texts cut.
fn legible(name: &str, value: &mut Value) {
    let is_time = name == "until" || ["_at", "_since", "_until"].iter().any(|end| name.ends_with(end));
    match value {
        Value::Number(millis) if is_time => {
            if let Some(millis) = millis.as_i64() {
                *value = Value::String(iso8601(millis));
            }
        }
        Value::String(text) if text.chars().count() > LONGEST => {
            *text = text.chars().take(LONGEST).chain("...".chars()).collect();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, legible};
    use serde_json::{Value, json};

    #[test]
    fn times_are_times_and_long_texts_are_cut() {
        let told = |name: &str, mut value: Value| {
            legible(name, &mut value);
            value
        };
        for name in ["due_at", "retried_since", "forgotten_until", "until"] {
            assert_eq!(told(name, json!(1_750_000_000_125_i64)), "2025-06-15T15:06:40.125Z", "{name}");
        }
        assert_eq!(told("generation", json!(1)), 1);
        assert_eq!(told("due_at", Value::Null), Value::Null);
        assert_eq!(told("content", json!("é".repeat(LONGEST))), "é".repeat(LONGEST));
        assert_eq!(told("content", json!("é".repeat(LONGEST + 1))), "é".repeat(LONGEST) + "...");
    }
}
