//! `aws_organizations_organization`.

use crate::attributes::Left;
use crate::writing::Writing;
use serde_json::{Value, json};

const SERVICE: &str = "organizations";

/// The organization, then trusted access, then policy types, as the provider orders them.
pub fn create(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let features = attributes.text("feature_set")?.unwrap_or("ALL");
    let call = writing.call(SERVICE, "CreateOrganization", json!({ "FeatureSet": features }))?;
    for (attribute, path) in [
        ("id", "Organization.Id"),
        ("arn", "Organization.Arn"),
        ("master_account_id", "Organization.MasterAccountId"),
        ("master_account_arn", "Organization.MasterAccountArn"),
        ("master_account_email", "Organization.MasterAccountEmail"),
    ] {
        writing.answers(attribute, call, path);
    }
    for principal in attributes.texts("aws_service_access_principals")? {
        writing.call(SERVICE, "EnableAWSServiceAccess", json!({ "ServicePrincipal": principal }))?;
    }
    let roots = writing.call(SERVICE, "ListRoots", json!({}))?;
    for attribute in ["roots[0].id", "roots.0.id"] {
        writing.answers(attribute, roots, "Roots.0.Id");
    }
    for policy_type in attributes.texts("enabled_policy_types")? {
        let root = format!("${{{roots}.Roots.0.Id}}");
        writing.call(SERVICE, "EnablePolicyType", json!({ "PolicyType": policy_type, "RootId": root }))?;
    }
    Ok(())
}

/// What is trusted, and which policy types there are.
pub fn update(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    let attributes = writing.attributes();
    let (gone, come) = differences(writing, "aws_service_access_principals")?;
    for principal in gone {
        writing.call(SERVICE, "DisableAWSServiceAccess", json!({ "ServicePrincipal": principal }))?;
    }
    for principal in come {
        writing.call(SERVICE, "EnableAWSServiceAccess", json!({ "ServicePrincipal": principal }))?;
    }
    let (gone, come) = differences(writing, "enabled_policy_types")?;
    let root = if gone.is_empty() && come.is_empty() { Value::Null } else { root(writing)? };
    for policy_type in gone {
        writing.call(SERVICE, "DisablePolicyType", json!({ "PolicyType": policy_type, "RootId": root }))?;
    }
    for policy_type in come {
        writing.call(SERVICE, "EnablePolicyType", json!({ "PolicyType": policy_type, "RootId": root }))?;
    }
    if attributes.differs("feature_set") && attributes.text("feature_set")? == Some("ALL") {
        writing.call(SERVICE, "EnableAllFeatures", json!({}))?;
    }
    Ok(())
}

/// The organization goes.
pub fn delete(writing: &mut Writing<'_, '_>) -> Result<(), Left> {
    writing.call(SERVICE, "DeleteOrganization", json!({})).map(|_| ())
}

fn root(writing: &mut Writing<'_, '_>) -> Result<Value, Left> {
    let known = writing.attributes().change.before.get("roots").and_then(|roots| roots.get(0)?.get("id"));
    if let Some(Value::String(id)) = known {
        return Ok(Value::String(id.clone()));
    }
    let call = writing.call(SERVICE, "ListRoots", json!({}))?;
    Ok(Value::String(format!("${{{call}.Roots.0.Id}}")))
}

/// What a list doesn't have any more, and what it has now.
fn differences(writing: &Writing<'_, '_>, name: &str) -> Result<(Vec<String>, Vec<String>), Left> {
    let attributes = writing.attributes();
    let (before, after) = (attributes.were(name), attributes.texts(name)?);
    let gone = before.iter().filter(|one| !after.contains(one)).cloned().collect();
    Ok((gone, after.into_iter().filter(|one| !before.contains(one)).collect()))
}
