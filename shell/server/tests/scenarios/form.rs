//! An input as the pairs of a form, as clients of the query protocol and of EC2 write them.

use serde_json::Value;

/// The pairs that a value stands for below a prefix; items of lists have their numbers right after the name, or after `member`.
pub fn flatten(prefix: &str, value: &Value, flat: bool, pairs: &mut Vec<(String, String)>) {
    let below = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    match value {
        // EC2's only list of structures has its members under a name of its own on the wire.
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            let name = if flat && name == "Values" { "Value" } else { name };
            flatten(&below(name), value, flat, pairs);
        }),
        Value::Array(items) => {
            for (number, item) in (1..).zip(items) {
                let name = if flat { number.to_string() } else { format!("member.{number}") };
                flatten(&below(&name), item, flat, pairs);
            }
        }
        Value::String(text) => pairs.push((prefix.to_owned(), text.clone())),
        other => pairs.push((prefix.to_owned(), other.to_string())),
    }
}
