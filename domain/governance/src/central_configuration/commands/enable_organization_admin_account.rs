//! EnableOrganizationAdminAccount: an account administers Security Hub for the organization in the Region of the call.

use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::service_principal::SERVICE_PRINCIPAL;
use crate::central_configuration::settings::NewHub;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::event::Event as OrganizationsEvent;
use crate::organizations::organization::FeatureSet;
use crate::organizations::tags::Tags;
use crate::state::State;
use identifiers::AccountId;

/// Sets the Region's administrator.
#[derive(Debug, Clone, PartialEq)]
pub struct EnableOrganizationAdminAccount {
    /// Who is to administer: an active member, of which the management account is one.
    pub account: AccountId,
}

impl Command for EnableOrganizationAdminAccount {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("EnableOrganizationAdminAccount");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = own_organization(state, caller)?;
        if organization.feature_set != FeatureSet::All {
            return Err(Rejection::NeedsAllFeatures.into());
        }
        let account = self.account;
        let member = state.organizations.member(&organization.id, account);
        let member = member.ok_or(Rejection::AccountNotInOrganization(account))?;
        if !member.is_active() {
            return Err(Rejection::AccountSuspended(account).into());
        }
        let central = &state.central_configuration;
        let administrators =
            central.administration(&organization.id).map_or(&[][..], |administration| &administration.administrators);
        if let Some(other) = administrators.iter().find(|administrator| administrator.account != account) {
            return Err(Rejection::OtherAdministrator(other.account).into());
        }
        let mut delegated = organization.delegated_administrators.iter();
        if let Some(other) = delegated.find(|have| have.principal == SERVICE_PRINCIPAL && have.account != account) {
            return Err(Rejection::OtherDelegatedAdministrator(other.account).into());
        }
        match administrators.iter().find(|administrator| administrator.region == caller.region) {
            Some(administrator) if administrator.disable_in_progress => {
                return Err(Rejection::AdministratorBeingRemoved(account).into());
            }
            Some(administrator) if administrator.set_from.is_none() => return Ok(Decision::unchanged(())),
            // Asked for explicitly, it no longer depends on central configuration.
            Some(_) | None => {}
        }
        let (id, at) = (&organization.id, context.now);
        let mut events: Vec<crate::event::Event> = Vec::new();
        if !organization.trusts(SERVICE_PRINCIPAL) {
            let principal = SERVICE_PRINCIPAL.into();
            events.push(OrganizationsEvent::ServiceAccessEnabled { organization: id.clone(), principal, at }.into());
        }
        let registered = organization.is_delegated_administrator_for(account, SERVICE_PRINCIPAL);
        // The management account may administer under local configuration, but is nobody's delegate.
        if !registered && account != organization.management_account {
            let principal = SERVICE_PRINCIPAL.into();
            let organization = id.clone();
            events.push(
                OrganizationsEvent::DelegatedAdministratorRegistered { organization, account, principal, at }.into(),
            );
        }
        if central.hub(account, &caller.region).is_none() {
            let new = NewHub::by_default();
            events.push(
                Event::SecurityHubEnabled {
                    account,
                    region: caller.region.clone(),
                    standards: new.standards,
                    control_finding_generator: new.control_finding_generator,
                    auto_enable_controls: new.auto_enable_controls,
                    tags: Tags::new(),
                    at,
                }
                .into(),
            );
        }
        let region = caller.region.clone();
        events.push(Event::OrganizationAdminAccountEnabled { organization: id.clone(), region, account, at }.into());
        Ok(Decision { events, output: () })
    }
}
