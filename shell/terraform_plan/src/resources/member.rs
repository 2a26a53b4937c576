//! `aws_securityhub_member`.

use crate::attributes::Left;
use crate::writing::Writing;
use serde_json::json;

const SERVICE: &str = "securityhub";

/// An account is made a member, and invited where it is to be.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let account = writing.id("account_id")?;
    let attributes = writing.attributes();
    let mut details = serde_json::Map::new();
    details.insert("AccountId".to_owned(), account.clone());
    if let Some(email) = attributes.text("email")? {
        details.insert("Email".to_owned(), email.into());
    }
    writing.call(SERVICE, "CreateMembers", json!({ "AccountDetails": [details] }))?;
    if attributes.flag("invite")? {
        writing.call(SERVICE, "InviteMembers", json!({ "AccountIds": [account] }))?;
    }
    Ok(())
}

/// It is a member no longer.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let account = writing.attributes().had("account_id")?;
    writing.call(SERVICE, "DisassociateMembers", json!({ "AccountIds": [account] }))?;
    writing.call(SERVICE, "DeleteMembers", json!({ "AccountIds": [account] })).map(|_| ())
}
