//! Tags, as the provider sets and takes them.

use crate::attributes::Left;
use crate::writing::{Writing, has_reference};
use serde_json::{Value, json};

/// The tags of an object that comes; nothing where it has none.
pub fn of_new(writing: &Writing<'_, '_>) -> Result<Value, Left> {
    let [_, after] = writing.attributes().tags()?;
    list(&after)
}

/// Takes the tags that go, and sets those that come or change.
pub fn update(writing: &mut Writing<'_, '_>, id: &Value) -> Result<(), Left> {
    let [before, after] = writing.attributes().tags()?;
    let gone: Vec<&String> =
        before.iter().map(|(key, _)| key).filter(|key| after.iter().all(|(kept, _)| kept != *key)).collect();
    let set: Vec<(String, String)> = after.iter().filter(|tag| !before.contains(tag)).cloned().collect();
    if !gone.is_empty() {
        writing.call("organizations", "UntagResource", json!({ "ResourceId": id, "TagKeys": gone }))?;
    }
    if !set.is_empty() {
        writing.call("organizations", "TagResource", json!({ "ResourceId": id, "Tags": list(&set)? }))?;
    }
    Ok(())
}

/// Tags as the API takes them; null for none.
pub fn list(tags: &[(String, String)]) -> Result<Value, Left> {
    if tags.is_empty() {
        return Ok(Value::Null);
    }
    if tags.iter().any(|(key, value)| has_reference(key) || has_reference(value)) {
        let why = "has a text such as ${1.Name} in it, which a rehearsal takes for the answer of a call".to_owned();
        return Err(Left { attribute: "tags".to_owned(), why });
    }
    Ok(tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect())
}
