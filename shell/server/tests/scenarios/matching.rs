//! Names in a scenario: what they stand for in an input, and how an expectation captures and compares them.

use libtest_mimic::Trial;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What the names stand for.
pub type Names = BTreeMap<String, Value>;

/// An input with its names replaced. `{"$json": ...}` becomes the text of its JSON, `{"$padded": ...}` a text of a given length.
pub fn fill(value: &Value, names: &Names) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => {
            let text = fill_text(text, names)?;
            match text.strip_prefix('$').filter(|name| is_name(name)) {
                Some(name) => names.get(name).cloned().ok_or_else(|| format!("nothing is known as ${name}"))?,
                None => Value::String(text),
            }
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| fill(item, names)).collect::<Result<_, _>>()?),
        Value::Object(members) => {
            if let Some(inner) = only_member(members, "$json") {
                return Ok(Value::String(fill(inner, names)?.to_string()));
            }
            if let Some(inner) = only_member(members, "$padded") {
                return padded(&fill(inner, names)?).map(Value::String);
            }
            let members = members.iter().map(|(key, value)| Ok((fill_text(key, names)?, fill(value, names)?)));
            Value::Object(members.collect::<Result<_, String>>()?)
        }
        other => other.clone(),
    })
}

/// `text`, then as often `with` (a blank) as it takes, then `after` (nothing), `to` characters in all.
fn padded(parts: &Value) -> Result<String, String> {
    let part = |name: &str| parts.get(name).and_then(Value::as_str);
    let (text, after) = (part("text").ok_or("`$padded` needs a `text`")?, part("after").unwrap_or_default());
    let length = parts.get("to").and_then(Value::as_u64).and_then(|to| usize::try_from(to).ok());
    let length = length.ok_or("`$padded` needs a number of characters `to`")?;
    let room = length.checked_sub(text.chars().count() + after.chars().count());
    let padding = part("with").unwrap_or(" ").repeat(room.ok_or("`$padded` is too long already")?);
    Ok(format!("{text}{padding}{after}"))
}

/// A text with each `${name}` replaced.
pub fn fill_text(text: &str, names: &Names) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}').ok_or_else(|| format!("`${{` without `}}` in {text:?}"))?;
        filled.push_str(before);
        rest = after;
        if name.starts_with(|first: char| first.is_ascii_digit()) || name.contains(':') {
            // No name of ours: a reference of a rehearsal to one of its own calls, or a variable of a policy.
            filled.push_str(&format!("${{{name}}}"));
            continue;
        }
        match names.get(name).ok_or_else(|| format!("nothing is known as ${name}"))? {
            Value::String(value) => filled.push_str(value),
            other => filled.push_str(&other.to_string()),
        }
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Whether a value has what is expected: the members that are named, lists of the same length, names that stand for the same
/// thing everywhere. `"$*"` is anything, `"$absent"` is a member that must not be there, `{"$json": ...}` is a text that is this
/// JSON and nothing more.
pub fn compare(expected: &Value, actual: Option<&Value>, names: &mut Names, path: &str) -> Result<(), String> {
    let differs = |wanted: &Value| Err(format!("at {path}: expected {wanted}, got {}", printed(actual)));
    if expected == "$absent" {
        return if actual.is_none() { Ok(()) } else { differs(expected) };
    }
    let Some(value) = actual else { return differs(expected) };
    match (expected, value) {
        (Value::String(text), _) => {
            let text = fill_text(text, names)?;
            if text == "$*" {
                return Ok(());
            }
            match text.strip_prefix('$').filter(|name| is_name(name)) {
                Some(name) => match names.get(name) {
                    Some(known) if known == value => Ok(()),
                    Some(known) => differs(known),
                    None => {
                        names.insert(name.to_owned(), value.clone());
                        Ok(())
                    }
                },
                None if *value == text => Ok(()),
                None => differs(&Value::String(text)),
            }
        }
        (Value::Object(members), _) if only_member(members, "$json").is_some() => {
            let wanted = fill(&members["$json"], names)?;
            let parsed = value.as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
            if parsed.as_ref() == Some(&wanted) { Ok(()) } else { differs(&wanted) }
        }
        (Value::Object(members), Value::Object(have)) => members.iter().try_for_each(|(key, wanted)| {
            let key = fill_text(key, names)?;
            compare(wanted, have.get(&key), names, &format!("{path}.{key}"))
        }),
        (Value::Array(wanted), Value::Array(have)) => {
            if wanted.len() != have.len() {
                return Err(format!("at {path}: expected {} items, got {}: {value}", wanted.len(), have.len()));
            }
            let mut pairs = wanted.iter().zip(have).enumerate();
            pairs
                .try_for_each(|(place, (wanted, have))| compare(wanted, Some(have), names, &format!("{path}[{place}]")))
        }
        (Value::Number(wanted), Value::Number(have)) if wanted.as_f64() == have.as_f64() => Ok(()),
        _ if expected == value => Ok(()),
        _ => differs(expected),
    }
}

fn printed(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
}

fn only_member<'a>(members: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    if members.len() == 1 { members.get(name) } else { None }
}

/// The comparison's own tests: the harness of this binary knows no `#[test]`.
pub fn self_tests() -> Vec<Trial> {
    let actual = json!({ "a": 1, "b": ["x", "y"], "c": { "d": "x" }, "t": "{\"k\": 1}" });
    let check = move |expected: Value, fits: bool| {
        let actual = actual.clone();
        Trial::test(format!("matching: {expected} {}", if fits { "fits" } else { "doesn't fit" }), move || {
            let mut names = Names::from([("known".to_owned(), json!("x")), ("i".to_owned(), json!(1))]);
            match compare(&expected, Some(&actual), &mut names, "$") {
                Ok(()) if fits => Ok(()),
                Err(_) if !fits => Ok(()),
                other => Err(format!("{other:?}").into()),
            }
        })
    };
    vec![
        check(json!({}), true),
        check(json!({ "a": 1.0 }), true),
        check(json!({ "a": 2 }), false),
        check(json!({ "z": 1 }), false),
        check(json!({ "z": "$absent" }), true),
        check(json!({ "a": "$absent" }), false),
        check(json!({ "z": "$*" }), false),
        check(json!({ "b": ["x", "y"] }), true),
        check(json!({ "b": ["x"] }), false),
        check(json!({ "b": ["y", "x"] }), false),
        check(json!({ "b": ["$known", "$*"] }), true),
        check(json!({ "b": ["$*", "$known"] }), false),
        check(json!({ "b": ["$new", "$*"], "c": { "d": "$new" } }), true),
        check(json!({ "b": ["$*", "$new"], "c": { "d": "$new" } }), false),
        check(json!({ "b": ["$new", "$new"] }), false),
        check(json!({ "c": { "d": "${known}" } }), true),
        check(json!({ "c": { "d": "${known}y" } }), false),
        check(json!({ "c": { "d": "${unknown}" } }), false),
        check(json!({ "t": { "$json": { "k": 1 } } }), true),
        check(json!({ "t": { "$json": {} } }), false),
    ]
}
