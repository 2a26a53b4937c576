//! `aws_organizations_policy`.

use super::tags;
use crate::attributes::{Attributes, Left};
use crate::writing::{Writing, has_reference};
use serde_json::{Map, Value, json};

const SERVICE: &str = "organizations";

/// A policy comes.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let request = json!({
        "Name": attributes.needed("name")?,
        "Description": attributes.text("description")?.unwrap_or_default(),
        "Type": attributes.text("type")?.unwrap_or("SERVICE_CONTROL_POLICY"),
        "Content": content(&attributes)?,
        "Tags": tags::of_new(writing)?,
    });
    let call = writing.call(SERVICE, "CreatePolicy", request)?;
    writing.answers("id", call, "Policy.PolicySummary.Id");
    writing.answers("arn", call, "Policy.PolicySummary.Arn");
    Ok(())
}

/// What is another one now, and its tags.
pub fn update(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let id = attributes.had("id")?;
    let mut request = Map::new();
    if attributes.differs("content") {
        request.insert("Content".to_owned(), content(&attributes)?.into());
    }
    if attributes.differs("description") {
        let text = attributes.text("description")?.unwrap_or_default();
        request.insert("Description".to_owned(), text.into());
    }
    if attributes.differs("name") {
        request.insert("Name".to_owned(), attributes.needed("name")?.into());
    }
    if !request.is_empty() {
        request.insert("PolicyId".to_owned(), id.into());
        writing.call(SERVICE, "UpdatePolicy", Value::Object(request))?;
    }
    tags::update(writing, &Value::String(id.to_owned()))
}

/// A policy goes, unless it is to stay.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    if attributes.change.before.get("skip_destroy") == Some(&Value::Bool(true)) {
        return Ok(());
    }
    writing.call(SERVICE, "DeletePolicy", json!({ "PolicyId": attributes.had("id")? })).map(|_| ())
}

/// The document of a policy.
pub fn content<'a>(attributes: &Attributes<'a>) -> Result<&'a str, Left> {
    document(attributes, "content")
}

/// A document, which nothing in a rehearsal may be taken for a reference in.
pub fn document<'a>(attributes: &Attributes<'a>, name: &str) -> Result<&'a str, Left> {
    let text = attributes.needed(name)?;
    if has_reference(text) {
        let why = "has a text such as ${1.Name} in it, which a rehearsal takes for the answer of a call".to_owned();
        return Err(Left { attribute: name.to_owned(), why });
    }
    Ok(text)
}
