//! `aws_organizations_account`.

use super::tags;
use crate::attributes::Left;
use crate::writing::Writing;
use serde_json::{Value, json};

const SERVICE: &str = "organizations";

/// An account comes, and is moved to where it belongs.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    if attributes.flag("create_govcloud")? {
        let why = "is true: CreateGovCloudAccount isn't rehearsed".to_owned();
        return Err(Left { attribute: "create_govcloud".to_owned(), why });
    }
    let parent = writing.id_if_any("parent_id")?;
    let request = json!({
        "AccountName": attributes.needed("name")?,
        "Email": attributes.needed("email")?,
        "IamUserAccessToBilling": attributes.text("iam_user_access_to_billing")?,
        "RoleName": attributes.text("role_name")?,
        "Tags": tags::of_new(writing)?,
    });
    let call = writing.call(SERVICE, "CreateAccount", request)?;
    let asked = format!("${{{call}.CreateAccountStatus.Id}}");
    let call = writing.call(SERVICE, "DescribeCreateAccountStatus", json!({ "CreateAccountRequestId": asked }))?;
    writing.answers("id", call, "CreateAccountStatus.AccountId");
    let id = format!("${{{call}.CreateAccountStatus.AccountId}}");
    let is_root = |parent: &Value| parent.as_str().is_some_and(|id| id.starts_with("r-") || id.contains(".Roots."));
    if let Some(parent) = parent.filter(|parent| !is_root(parent)) {
        let call = writing.call(SERVICE, "ListParents", json!({ "ChildId": id }))?;
        let source = format!("${{{call}.Parents.0.Id}}");
        let request = json!({ "AccountId": id, "SourceParentId": source, "DestinationParentId": parent });
        writing.call(SERVICE, "MoveAccount", request)?;
    }
    Ok(())
}

/// Where it is, its name, and its tags.
pub fn update(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let id = attributes.had("id")?;
    if attributes.differs("name") {
        let request = json!({ "AccountId": id, "AccountName": attributes.needed("name")? });
        writing.call("account", "PutAccountName", request)?;
    }
    if attributes.differs("parent_id")
        && let Some(parent) = writing.id_if_any("parent_id")?
    {
        let source = attributes.had("parent_id")?;
        let request = json!({ "AccountId": id, "SourceParentId": source, "DestinationParentId": parent });
        writing.call(SERVICE, "MoveAccount", request)?;
    }
    tags::update(writing, &Value::String(id.to_owned()))
}

/// It is closed, or leaves.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let closes = attributes.change.before.get("close_on_deletion") == Some(&Value::Bool(true));
    let operation = if closes { "CloseAccount" } else { "RemoveAccountFromOrganization" };
    writing.call(SERVICE, operation, json!({ "AccountId": attributes.had("id")? })).map(|_| ())
}
