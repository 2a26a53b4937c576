//! The answers of services that speak XML, as far as the program asks them: texts and lists of texts.

use schema::{Shape, Structure};
use serde_json::{Map, Value};

/// An answer's members that are texts or lists of texts.
pub fn answer(text: &str, output: Option<&Structure>) -> Value {
    let mut members = Map::new();
    for member in output.into_iter().flat_map(|output| output.members) {
        let value = match member.shape {
            Shape::String(_) => between(text, member.wire_name).map(|(value, _)| Value::String(unescaped(value))),
            Shape::List(list) if matches!(list.member, Shape::String(_)) => {
                between(text, member.wire_name).map(|(items, _)| items_of(items)).or_else(|| {
                    let empty = text.contains(&format!("<{}/>", member.wire_name));
                    empty.then(|| Value::Array(Vec::new()))
                })
            }
            _ => None,
        };
        if let Some(value) = value {
            members.insert(member.name.to_owned(), value);
        }
    }
    Value::Object(members)
}

fn items_of(mut text: &str) -> Value {
    let mut items = Vec::new();
    while let Some((item, rest)) = between(text, "member") {
        items.push(Value::String(unescaped(item)));
        text = rest;
    }
    Value::Array(items)
}

/// The code and the text of a refusal.
pub fn refusal(text: &str) -> Option<(String, String)> {
    let error = text.trim_start().starts_with('<').then_some(text)?;
    let (code, _) = between(error, "Code")?;
    let message = between(error, "Message").map(|(message, _)| unescaped(message)).unwrap_or_default();
    Some((unescaped(code), message))
}

/// What is in the first element of a name, and what comes after it.
fn between<'t>(text: &'t str, name: &str) -> Option<(&'t str, &'t str)> {
    let (_, after) = text.split_once(&format!("<{name}>"))?;
    after.split_once(&format!("</{name}>"))
}

fn unescaped(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, meant)| text.replace(entity, meant))
}

#[cfg(test)]
mod tests {
    use super::{answer, refusal};
    use serde_json::json;

    #[test]
    fn texts_and_lists_of_texts_are_read() {
        let output = schema::operation(schema::ServiceId::Iam, "ListOrganizationsFeatures").unwrap().output;
        let text = "<R><EnabledFeatures><member>RootSessions</member><member>a&amp;lt;</member></EnabledFeatures><OrganizationId>o-1</OrganizationId></R>";
        let expected = json!({ "OrganizationId": "o-1", "EnabledFeatures": ["RootSessions", "a&lt;"] });
        assert_eq!(answer(text, output), expected);
        assert_eq!(answer("<R><EnabledFeatures/></R>", output), json!({ "EnabledFeatures": [] }));
        assert_eq!(answer("<R></R", output), json!({}));
    }

    #[test]
    fn a_refusal_has_a_code() {
        let text = "<ErrorResponse><Error><Code>NoSuch</Code><Message>a &gt; b</Message></Error></ErrorResponse>";
        assert_eq!(refusal(text), Some(("NoSuch".to_owned(), "a > b".to_owned())));
        assert_eq!(refusal("{\"Code\": \"<Code>x</Code>\"}"), None);
    }
}
