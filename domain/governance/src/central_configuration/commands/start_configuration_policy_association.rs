//! StartConfigurationPolicyAssociation: a node gets a configuration of its own, which a worker carries to the accounts.

use super::checks::ASSOCIATION_MILLIS;
use crate::caller::Caller;
use crate::central_configuration::applied_association::{Configuration, SELF_MANAGED};
use crate::central_configuration::arn::policy_by_identifier;
use crate::central_configuration::association::{Association, AssociationStatus, AssociationType};
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use identifiers::{OrganizationId, TargetId};

/// Applies a configuration to a node, in place of the one that it had.
#[derive(Debug, Clone, PartialEq)]
pub struct StartConfigurationPolicyAssociation {
    /// A policy by ARN or UUID, or [`SELF_MANAGED`].
    pub identifier: String,
    /// The node.
    pub target: TargetId,
}

impl Command for StartConfigurationPolicyAssociation {
    type Output = Association;
    const OPERATION: Operation = Operation::security_hub("StartConfigurationPolicyAssociation");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Association>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        let central = &state.central_configuration;
        let configuration = configuration(state, &organization.id, &self.identifier)?;
        if !state.organizations.has_target(&organization.id, &self.target) {
            return Err(Rejection::TargetNotFound(self.target.to_string()).into());
        }
        let administration = central.administration(&organization.id).ok_or(Rejection::NotCentralAdministrator)?;
        let administrator = administration.central.as_ref().map(|central| central.administrator);
        if let (Configuration::Policy(policy), TargetId::Account(account)) = (configuration, &self.target)
            && administrator == Some(*account)
        {
            let document = central.policies.get(&policy).and_then(|policy| central.document(policy));
            if document.is_some_and(|document| !document.service_enabled) {
                return Err(Rejection::DisablingPolicyOnAdministrator(*account).into());
            }
        }
        let event = Event::ConfigurationPolicyAssociationStarted {
            organization: organization.id.clone(),
            target: self.target.clone(),
            configuration,
            generation: administration.generation + 1,
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(ASSOCIATION_MILLIS)),
        };
        let association = Association {
            target: self.target.clone(),
            configuration,
            association_type: AssociationType::Applied,
            updated_at: context.now,
            status: AssociationStatus::Pending,
            message: None,
        };
        Ok(Decision::new([event], association))
    }
}

/// What an identifier names.
pub(super) fn configuration(
    state: &State,
    organization: &OrganizationId,
    identifier: &str,
) -> Result<Configuration, Rejection> {
    if identifier == SELF_MANAGED {
        return Ok(Configuration::SelfManaged);
    }
    policy_by_identifier(state, organization, identifier).map(|policy| Configuration::Policy(policy.id))
}
