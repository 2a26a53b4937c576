//! Plans as people write them: JSON or YAML, with texts taken from files.

use super::policy::{self, File};
use crate::Problem;
use documents::{Document, Node, parse_json, parse_yaml};
use serde_json::{Value, json};
use std::io::Read;
use std::path::Path;

/// What stands before the path of a file whose text is meant.
const FILE: &str = "file://";

/// Calls in a file, or on the standard input, always as an object; and the policies' files that they name.
pub fn read_file(path: &Path) -> Result<(Value, Vec<File>), Problem> {
    let (name, calls) = read_named(path)?;
    let files = policy::files(&calls);
    let calls = with_files(calls).map_err(|problem| format!("{name}: {problem}"))?;
    Ok((if calls.is_array() { json!({ "changes": calls }) } else { calls }, files))
}

/// What a file says, or the standard input, with the texts of the files that it names.
pub fn read_value(path: &Path) -> Result<Value, Problem> {
    let (name, value) = read_named(path)?;
    with_files(value).map_err(|problem| format!("{name}: {problem}").into())
}

/// What a file says, and what it is called.
fn read_named(path: &Path) -> Result<(String, Value), Problem> {
    let name = if path.as_os_str() == "-" { "the standard input".to_owned() } else { path.display().to_string() };
    let text = if path.as_os_str() == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(path)
    };
    let text = text.map_err(|problem| format!("{name}: {problem}"))?;
    let value = read(&text).map_err(|problem| format!("{name}: {problem}"))?;
    Ok((name, value))
}

/// The input of a single call.
pub fn read_request(text: &str) -> Result<Value, Problem> {
    if let Some(path) = text.strip_prefix(FILE) {
        let text = std::fs::read_to_string(path).map_err(|problem| format!("{path}: {problem}"))?;
        return with_files(read(&text).map_err(|problem| format!("{path}: {problem}"))?);
    }
    with_files(read(text).map_err(|problem| format!("--request: {problem}"))?)
}

/// JSON where it looks like JSON, else YAML.
fn read(text: &str) -> Result<Value, String> {
    let is_json = text.trim_start().starts_with(['{', '[']);
    let document = if is_json {
        parse_json(text).map_err(|problem| problem.to_string())?
    } else {
        let mut document = parse_yaml(text)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
        quote_accounts(&mut document);
        document
    };
    serde_json::from_str(&documents::to_json(&document)).map_err(|problem| problem.to_string())
}

/// In YAML an account number without quotes is a number; nobody means that.
fn quote_accounts(document: &mut Document) {
    match &mut document.node {
        Node::Scalar(scalar) => {
            if scalar.text.len() == 12 && scalar.text.bytes().all(|byte| byte.is_ascii_digit()) {
                scalar.plain = false;
            }
        }
        Node::Sequence(items) => items.iter_mut().for_each(quote_accounts),
        Node::Mapping(entries) => entries.iter_mut().for_each(|entry| quote_accounts(&mut entry.value)),
    }
}

/// Replaces every text `file://PATH` by the text of the file.
fn with_files(value: Value) -> Result<Value, Problem> {
    Ok(match value {
        Value::String(text) => match text.strip_prefix(FILE) {
            Some(path) => Value::String(std::fs::read_to_string(path).map_err(|problem| format!("{path}: {problem}"))?),
            None => Value::String(text),
        },
        Value::Array(items) => Value::Array(items.into_iter().map(with_files).collect::<Result<_, _>>()?),
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| Ok((name, with_files(value)?)));
            Value::Object(members.collect::<Result<_, Problem>>()?)
        }
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::{read, with_files};
    use serde_json::json;

    #[test]
    fn json_and_yaml_say_the_same() {
        let yaml = "changes:\n- operation: MoveAccount\n  request:\n    AccountId: 111122223333\n  account: 000011112222\nas_of: 2025-06-01T00:00:00Z\n";
        let same = r#"{"changes":[{"operation":"MoveAccount","request":{"AccountId":"111122223333"},"account":"000011112222"}],"as_of":"2025-06-01T00:00:00Z"}"#;
        assert_eq!(read(yaml), read(same));
        assert_eq!(read("as_of: 12").unwrap(), json!({ "as_of": 12 }));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        assert!(read("{\"a\": }").unwrap_err().contains("line 1"));
        assert!(read("a: [1\nb: 2").unwrap_err().contains("line"));
    }

    #[test]
    fn files_become_their_text() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack.yaml");
        std::fs::write(&path, "Resources: {}").unwrap();
        let value = json!({"TemplateBody": format!("file://{}", path.display()), "b": ["x"]});
        assert_eq!(with_files(value).unwrap(), json!({"TemplateBody": "Resources: {}", "b": ["x"]}));
        assert!(with_files(json!("file://nowhere/at/all")).unwrap_err().to_string().contains("nowhere/at/all"));
    }
}
