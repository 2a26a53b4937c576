//! `aws_organizations_policy_attachment`.

use crate::attributes::Left;
use crate::writing::Writing;
use serde_json::{Value, json};

const SERVICE: &str = "organizations";

/// A policy is attached.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let (policy, target) = (writing.id("policy_id")?, writing.id("target_id")?);
    writing.call(SERVICE, "AttachPolicy", json!({ "PolicyId": policy, "TargetId": target })).map(|_| ())
}

/// Only whether it stays when it is destroyed can be changed, which nobody is told.
#[expect(clippy::unnecessary_wraps, reason = "one of several that can fail")]
pub fn update(_: &mut Writing<'_, '_>) -> Result<(), Left> {
    Ok(())
}

/// It is detached, unless it is to stay.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    if attributes.change.before.get("skip_destroy") == Some(&Value::Bool(true)) {
        return Ok(());
    }
    let request = json!({ "PolicyId": attributes.had("policy_id")?, "TargetId": attributes.had("target_id")? });
    writing.call(SERVICE, "DetachPolicy", request).map(|_| ())
}
