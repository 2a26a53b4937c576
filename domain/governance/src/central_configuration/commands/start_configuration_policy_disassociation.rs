//! StartConfigurationPolicyDisassociation: a node's own configuration is taken away; the nearest one above covers it again.

use super::checks::ASSOCIATION_MILLIS;
use super::start_configuration_policy_association::configuration;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use identifiers::TargetId;

/// Takes a node's own configuration away.
#[derive(Debug, Clone, PartialEq)]
pub struct StartConfigurationPolicyDisassociation {
    /// What is applied: a policy by ARN or UUID, or self-managed.
    pub identifier: String,
    /// The node.
    pub target: TargetId,
}

impl Command for StartConfigurationPolicyDisassociation {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("StartConfigurationPolicyDisassociation");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        let configuration = configuration(state, &organization.id, &self.identifier)?;
        if !state.organizations.has_target(&organization.id, &self.target) {
            return Err(Rejection::TargetNotFound(self.target.to_string()).into());
        }
        let key = (organization.id.clone(), self.target.clone());
        let applied = state.central_configuration.applied.get(&key);
        if applied.is_none_or(|applied| applied.configuration != configuration) {
            let (target, configuration) = (self.target.to_string(), configuration.to_string());
            return Err(Rejection::NotApplied { target, configuration }.into());
        }
        let event = Event::ConfigurationPolicyDisassociationStarted {
            organization: key.0,
            target: key.1,
            configuration,
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(ASSOCIATION_MILLIS)),
        };
        Ok(Decision::new([event], ()))
    }
}
