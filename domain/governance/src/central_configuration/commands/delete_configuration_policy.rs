//! DeleteConfigurationPolicy: a policy that is applied nowhere, and on its way off no node, is gone at once; the settings that it made stay.

use crate::caller::Caller;
use crate::central_configuration::applied_association::Configuration;
use crate::central_configuration::arn::policy_by_identifier;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::{own_organization, targets_of};
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;

/// Deletes a policy that nothing is associated with.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteConfigurationPolicy {
    /// The policy, by ARN or UUID.
    pub identifier: String,
}

impl Command for DeleteConfigurationPolicy {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("DeleteConfigurationPolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        _: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        let policy = policy_by_identifier(state, &organization.id, &self.identifier)?;
        let targets = targets_of(state, &organization.id, Configuration::Policy(policy.id));
        if targets > 0 {
            return Err(Rejection::PolicyInUse { policy: policy.id.to_string(), targets }.into());
        }
        // The list may be empty already: what was taken off a node is in use until its accounts have settled.
        let withdrawn = state.central_configuration.withdrawn_in(&organization.id);
        let configuration = Configuration::Policy(policy.id);
        let targets = withdrawn.filter(|(_, withdrawn)| withdrawn.configuration == configuration).count();
        if targets > 0 {
            return Err(Rejection::PolicyBeingDisassociated { policy: policy.id.to_string(), targets }.into());
        }
        let (organization, policy) = (organization.id.clone(), policy.id);
        Ok(Decision::new([Event::ConfigurationPolicyDeleted { organization, policy }], ()))
    }
}
