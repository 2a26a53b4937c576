//! UpdatePolicy: other values for a policy, in force at once wherever it is attached.

use super::{check_content, check_policy_name, organization_of, own_policy};
use crate::organizations::Event;
use crate::{Caller, Command, Context, Decision, Operation, State};
use identifiers::PolicyId;
use smol_str::SmolStr;
use std::sync::Arc;

/// Changes a policy; what is absent stays.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePolicy {
    /// Which policy.
    pub policy: PolicyId,
    /// Its new name.
    pub name: Option<SmolStr>,
    /// Its new description.
    pub description: Option<Arc<str>>,
    /// Its new text.
    pub content: Option<Arc<str>>,
}

impl Command for UpdatePolicy {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("UpdatePolicy");

    fn decide(&self, state: &State, caller: &Caller, context: &Context<'_>) -> Result<Decision<()>, crate::Rejection> {
        let organization = organization_of(state, caller)?;
        let policy = own_policy(state, organization, &self.policy)?;
        if let Some(content) = &self.content {
            check_content(policy.policy_type, content)?;
        }
        if let Some(name) = &self.name {
            check_policy_name(state, organization, policy.policy_type, name, Some(&policy.id))?;
        }
        let name = self.name.clone().filter(|name| *name != policy.name);
        let description = self.description.clone().filter(|description| *description != policy.description);
        let content = self.content.clone().filter(|content| *content != policy.content);
        if name.is_none() && description.is_none() && content.is_none() {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::PolicyUpdated { policy: policy.id.clone(), name, description, content, at: context.now };
        Ok(Decision::new([event], ()))
    }
}
