//! UpdateConfigurationPolicy: another name, description or body; a body replaces the lists, keeps parameters that it leaves out of a control it names, and is applied again everywhere.

use super::checks::ASSOCIATION_MILLIS;
use super::create_configuration_policy::{check_description, check_name, check_name_is_free};
use crate::caller::Caller;
use crate::central_configuration::arn::policy_by_identifier;
use crate::central_configuration::configuration_policy::ConfigurationPolicyId;
use crate::central_configuration::document::SecurityHubPolicy;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::validation::validate;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Changes a policy; what isn't given stays.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateConfigurationPolicy {
    /// The policy, by ARN or UUID.
    pub identifier: String,
    /// Its new name.
    pub name: Option<SmolStr>,
    /// Its new description.
    pub description: Option<SmolStr>,
    /// Why, for the record only.
    pub updated_reason: Option<SmolStr>,
    /// What it is to say.
    pub policy: Option<SecurityHubPolicy>,
}

impl Command for UpdateConfigurationPolicy {
    type Output = ConfigurationPolicyId;
    const OPERATION: Operation = Operation::security_hub("UpdateConfigurationPolicy");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<ConfigurationPolicyId>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        self.name.as_deref().map_or(Ok(()), check_name)?;
        check_description(self.description.as_deref())?;
        if self.updated_reason.as_deref().is_some_and(|reason| reason.trim().is_empty()) {
            let problem = "data.UpdatedReason should have a character that isn't blank";
            return Err(Rejection::invalid("UpdatedReason", problem).into());
        }
        let partition = caller.region.partition();
        let document = self.policy.as_ref().map(|policy| validate(policy, partition)).transpose()?;
        let policy = policy_by_identifier(state, &organization.id, &self.identifier)?;
        if let Some(name) = &self.name {
            check_name_is_free(&state.central_configuration, &organization.id, name, Some(policy.id))?;
        }
        let current = state.central_configuration.document(policy);
        let document = document.map(|document| match current {
            Some(current) => document.keeping_parameters_of(current),
            None => document,
        });
        // A body that says what the policy says already needn't be carried to the accounts again.
        let document = document.filter(|document| state.central_configuration.document(policy) != Some(document));
        let version = if document.is_some() { policy.version + 1 } else { policy.version };
        let event = Event::ConfigurationPolicyUpdated {
            organization: organization.id.clone(),
            policy: policy.id,
            name: self.name.clone(),
            description: self.description.clone(),
            document,
            version,
            reason: self.updated_reason.clone(),
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(ASSOCIATION_MILLIS)),
        };
        Ok(Decision::new([event], policy.id))
    }
}
