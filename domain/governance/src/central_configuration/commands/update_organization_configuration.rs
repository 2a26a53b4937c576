//! UpdateOrganizationConfiguration: what new accounts begin with, and whether the configuration is local or central.

use super::checks::SWITCH_MILLIS;
use crate::caller::Caller;
use crate::central_configuration::administration::{Administration, Central, CentralStatus, NewAccountDefaults};
use crate::central_configuration::declarative::is_in_use;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::organization::Organization;
use crate::state::State;

/// Changes how the organization configures Security Hub.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateOrganizationConfiguration {
    /// Whether new accounts get Security Hub.
    pub auto_enable: bool,
    /// Whether that is with the default standards (`DEFAULT`) or without (`NONE`).
    pub auto_enable_standards: Option<bool>,
    /// Whether the configuration is to be central; it stays as it is when this isn't given.
    pub central: Option<bool>,
}

impl Command for UpdateOrganizationConfiguration {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("UpdateOrganizationConfiguration");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        let administration = state.central_configuration.administration(&organization.id).cloned().unwrap_or_default();
        let event = match (&administration.central, self.central.unwrap_or(administration.central.is_some())) {
            (None, false) => self.set_defaults(organization, caller, &administration, context),
            (Some(central), false) => {
                let restored = restore(state, organization, caller, central, context)?;
                let mut events = vec![restored];
                // Under central configuration nobody chose NONE: the way back begins with the API's own default.
                let chosen = Self { auto_enable_standards: self.auto_enable_standards.or(Some(true)), ..self.clone() };
                events.extend(chosen.set_defaults(organization, caller, &administration, context));
                return Ok(Decision::new(events, ()));
            }
            (central, true) => {
                if self.auto_enable || self.auto_enable_standards == Some(true) {
                    return Err(Rejection::AutoEnableUnderCentral.into());
                }
                self.switch(state, organization, caller, central.as_ref(), context)?
            }
        };
        Ok(Decision::new(event, ()))
    }
}

impl UpdateOrganizationConfiguration {
    fn set_defaults(
        &self,
        organization: &Organization,
        caller: &Caller,
        administration: &Administration,
        context: &Context<'_>,
    ) -> Option<Event> {
        let have = administration.defaults_in(&caller.region);
        let auto_enable_standards = self.auto_enable_standards.unwrap_or(have.auto_enable_standards);
        let wanted =
            NewAccountDefaults { region: caller.region.clone(), auto_enable: self.auto_enable, auto_enable_standards };
        (have != wanted).then(|| Event::NewAccountDefaultsUpdated {
            organization: organization.id.clone(),
            region: wanted.region,
            auto_enable: wanted.auto_enable,
            auto_enable_standards: wanted.auto_enable_standards,
            at: context.now,
        })
    }

    /// The switch to central configuration; nothing when it is made already.
    fn switch(
        &self,
        state: &State,
        organization: &Organization,
        caller: &Caller,
        central: Option<&Central>,
        context: &Context<'_>,
    ) -> Result<Option<Event>, Rejection> {
        if caller.account == organization.management_account {
            return Err(Rejection::ManagementAccountAsAdministrator);
        }
        let aggregator = state.central_configuration.aggregators.get(&caller.account);
        let aggregator = aggregator.ok_or(Rejection::AggregatorMissing)?;
        if aggregator.region != caller.region {
            return Err(Rejection::CentralOutsideHome { home: aggregator.region.clone() });
        }
        let is_set =
            |central: &Central| !matches!(central.status, CentralStatus::Failed { .. } | CentralStatus::Disabled);
        if central.is_some_and(is_set) {
            return Ok(None);
        }
        if is_in_use(&state.organizations, organization) {
            return Err(Rejection::OrganizationsPoliciesInUse);
        }
        Ok(Some(Event::CentralConfigurationRequested {
            organization: organization.id.clone(),
            administrator: caller.account,
            home: caller.region.clone(),
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(SWITCH_MILLIS)),
        }))
    }
}

/// The way back to local configuration, for which nothing central may be left.
fn restore(
    state: &State,
    organization: &Organization,
    caller: &Caller,
    central: &Central,
    context: &Context<'_>,
) -> Result<Event, Rejection> {
    if central.home != caller.region {
        return Err(Rejection::OrganizationConfigurationOutsideHome { home: central.home.clone() });
    }
    if central.status == CentralStatus::Pending {
        return Err(Rejection::SwitchInProgress);
    }
    if central.status == CentralStatus::Disabled {
        // What was switched off for good goes as it is.
        return Ok(Event::LocalConfigurationRestored { organization: organization.id.clone(), at: context.now });
    }
    let policies = state.central_configuration.policies_of(&organization.id).count();
    let associations = state.central_configuration.applied_in(&organization.id).count();
    if policies + associations > 0 {
        return Err(Rejection::CentralStillUsed { policies, associations });
    }
    let withdrawn = state.central_configuration.withdrawn_in(&organization.id).count();
    if withdrawn > 0 {
        return Err(Rejection::DisassociationsInProgress(withdrawn));
    }
    Ok(Event::LocalConfigurationRestored { organization: organization.id.clone(), at: context.now })
}
