//! `aws_organizations_delegated_administrator` and `aws_organizations_resource_policy`.

use super::{policy, tags};
use crate::attributes::Left;
use crate::writing::Writing;
use serde_json::{Value, json};

const SERVICE: &str = "organizations";

/// An account is made an administrator.
pub fn register(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let account = writing.id("account_id")?;
    let principal = writing.attributes().needed("service_principal")?;
    let request = json!({ "AccountId": account, "ServicePrincipal": principal });
    writing.call(SERVICE, "RegisterDelegatedAdministrator", request).map(|_| ())
}

/// It is one no longer.
pub fn deregister(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let (account, principal) = (attributes.had("account_id")?, attributes.had("service_principal")?);
    let request = json!({ "AccountId": account, "ServicePrincipal": principal });
    writing.call(SERVICE, "DeregisterDelegatedAdministrator", request).map(|_| ())
}

/// The delegation policy comes.
pub fn put_policy(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let content = policy::content(&writing.attributes())?;
    let request = json!({ "Content": content, "Tags": tags::of_new(writing)? });
    let call = writing.call(SERVICE, "PutResourcePolicy", request)?;
    writing.answers("id", call, "ResourcePolicy.ResourcePolicySummary.Id");
    writing.answers("arn", call, "ResourcePolicy.ResourcePolicySummary.Arn");
    Ok(())
}

/// What it says, and its tags.
pub fn update_policy(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    if attributes.differs("content") {
        writing.call(SERVICE, "PutResourcePolicy", json!({ "Content": policy::content(&attributes)? }))?;
    }
    tags::update(writing, &Value::String(attributes.had("id")?.to_owned()))
}

/// It goes.
pub fn delete_policy(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    writing.call(SERVICE, "DeleteResourcePolicy", json!({})).map(|_| ())
}
