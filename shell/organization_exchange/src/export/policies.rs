//! The organization's own policies.

use super::values::{at, tags};
use super::whole::Exporting;
use organization_document::{Content, Policy, PolicyTypeName};

impl Exporting<'_> {
    pub(super) fn policies(&self) -> Vec<Policy> {
        let own = self.state.organizations.policies_of(&self.organization.id);
        own.map(|policy| Policy {
            id: Some(policy.id.clone()),
            r#type: PolicyTypeName(policy.policy_type),
            name: policy.name.to_string(),
            description: Some(policy.description.to_string()).filter(|description| !description.is_empty()),
            content: Some(Content(policy.content.clone())),
            content_file: None,
            tags: tags(&policy.tags),
            updated_at: at(policy.updated_at),
        })
        .collect()
    }
}
