//! What is attached to the nodes of a document, with what it leaves out because AWS attaches it by itself.

use governance::organizations::managed_policies;
use organization_document::{Index, OrganizationDocument, PolicyTypeName, Reference, Target};
use policies::PolicyType;

/// The policies of a type that are attached to a node, in the order of attaching; none where the type isn't enabled.
pub(crate) fn attached(
    document: &OrganizationDocument,
    index: &Index<'_>,
    policies: &[Reference],
    full_aws_access: Option<bool>,
    policy_type: PolicyType,
) -> Result<Vec<Target>, String> {
    if !document.root.policy_types.contains(&PolicyTypeName(policy_type)) {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for policy in policies {
        let policy = index.policy(policy)?;
        if index.policy_type(policy) == Some(policy_type) {
            found.push(policy);
        }
    }
    let managed = managed_policies().iter().find(|managed| managed.policy_type == policy_type);
    if let Some(managed) = managed.map(|managed| Target::Managed(managed.id)) {
        let is_detached = policy_type == PolicyType::ServiceControl && full_aws_access == Some(false);
        if !is_detached && !found.contains(&managed) {
            found.insert(0, managed);
        }
    }
    Ok(found)
}
