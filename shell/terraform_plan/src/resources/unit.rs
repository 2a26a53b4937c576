//! `aws_organizations_organizational_unit`.

use super::tags;
use crate::attributes::Left;
use crate::change::Action;
use crate::writing::Writing;
use serde_json::{Value, json};

const SERVICE: &str = "organizations";

/// A unit comes.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let parent = writing.id("parent_id")?;
    let (name, tags) = (writing.attributes().needed("name")?, tags::of_new(writing)?);
    let request = json!({ "Name": name, "ParentId": parent, "Tags": tags });
    let call = writing.call(SERVICE, "CreateOrganizationalUnit", request)?;
    writing.answers("id", call, "OrganizationalUnit.Id");
    writing.answers("arn", call, "OrganizationalUnit.Arn");
    Ok(())
}

/// Its name and tags; where it is can't be changed.
pub fn update(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let id = attributes.had("id")?;
    if attributes.differs("name") {
        let request = json!({ "Name": attributes.needed("name")?, "OrganizationalUnitId": id });
        writing.call(SERVICE, "UpdateOrganizationalUnit", request)?;
    }
    tags::update(writing, &Value::String(id.to_owned()))
}

/// A unit goes.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let id = writing.attributes().had("id")?;
    let own = writing.attributes().change;
    // Terraform deletes what it doesn't replace before it changes what was in it.
    let leaves = writing.changes().iter().find(|other| {
        let was_here = other.before.get("parent_id").and_then(Value::as_str) == Some(id);
        was_here && other.action == Action::Update && other.resource_type == "aws_organizations_account"
    });
    if let Some(account) = leaves.filter(|_| own.action == Action::Delete) {
        let told = format!(
            "{} is rehearsed after {} has left it. Terraform itself deletes the unit first, and AWS refuses that \
             (OrganizationalUnitNotEmptyException), unless the unit was made with create_before_destroy: move accounts in a \
             plan of their own.",
            own.name, account.name
        );
        writing.warn(told);
    }
    writing.call(SERVICE, "DeleteOrganizationalUnit", json!({ "OrganizationalUnitId": id })).map(|_| ())
}
