//! UpdatePolicy: other values for a policy, in force at once wherever it is attached.

use super::checks::{check_content, check_policy_name, organization_of, own_policy, unchanging};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::effective_policies::with_retentions;
use crate::organizations::event::Event;
use crate::state::State;
use identifiers::{AccountId, PolicyId};
use smol_str::SmolStr;
use std::collections::BTreeSet;
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

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let policy = own_policy(state, organization, &self.policy)?;
        if let Some(content) = &self.content {
            check_content(policy.policy_type, content)?;
        }
        if let Some(name) = &self.name {
            check_policy_name(state, organization, policy.policy_type, name, Some(&policy.id))?;
        }
        unchanging(organization, policy.policy_type)?;
        let name = self.name.clone().filter(|name| *name != policy.name);
        let description = self.description.clone().filter(|description| *description != policy.description);
        let content = self.content.clone().filter(|content| *content != policy.content);
        if name.is_none() && description.is_none() && content.is_none() {
            return Ok(Decision::unchanged(()));
        }
        let has_content = content.is_some();
        let event = Event::PolicyUpdated { policy: policy.id.clone(), name, description, content, at: context.now };
        if !has_content {
            return Ok(Decision::new([event], ()));
        }
        let organizations = &state.organizations;
        let accounts = || {
            let targets = organizations.targets_of(&organization.id, &policy.id);
            let accounts: BTreeSet<AccountId> =
                targets.flat_map(|(_, target)| organizations.accounts_below(target)).collect();
            accounts.into_iter().collect()
        };
        let types = [policy.policy_type];
        let events = with_retentions(organizations, state.sequence, &organization.id, &types, accounts, event);
        Ok(Decision::new(events, ()))
    }
}
