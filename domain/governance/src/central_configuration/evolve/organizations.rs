//! What facts about organizations mean for hubs, administrators and associations.

use crate::central_configuration::administration::NewAccountDefaults;
use crate::central_configuration::membership::Standing;
use crate::central_configuration::queue::Work;
use crate::central_configuration::service_principal::SERVICE_PRINCIPAL;
use crate::central_configuration::settings::{Hub, NewHub};
use crate::central_configuration::state::State;
use crate::organizations::event::Event as OrganizationsEvent;
use crate::organizations::membership::MembershipChange;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, OrganizationId, Region, TargetId, Timestamp};

impl State {
    pub(super) fn evolve_organizations(&mut self, event: &OrganizationsEvent, organizations: &OrganizationsState) {
        if let Some(change) = event.membership_change(organizations) {
            self.follow(change, organizations);
        }
        self.follow_policies(event, organizations);
        match event {
            OrganizationsEvent::OrganizationalUnitDeleted { unit } => {
                if let Some(unit) = organizations.units.get(unit) {
                    self.forget(&unit.organization, &TargetId::OrganizationalUnit(unit.id.clone()));
                }
            }
            OrganizationsEvent::DelegatedAdministratorDeregistered { organization, account, principal, .. }
                if principal == SERVICE_PRINCIPAL =>
            {
                self.end_administration(organization, *account);
            }
            _ => {}
        }
    }

    fn follow(&mut self, change: MembershipChange<'_>, organizations: &OrganizationsState) {
        match change {
            MembershipChange::Joined { organization, account, hub, at } => {
                self.join(organization, account, hub, at);
                self.look_at_policies_of(organization, account, at, organizations);
            }
            MembershipChange::Moved { account, at } => self.look_at_account(account, at, organizations),
            // It keeps what it has, and what is applied to it fails until it is gone.
            MembershipChange::Closing { .. } => {}
            // An administrator whose account is closed is none any more, although it is still registered in Organizations.
            MembershipChange::Closed { organization, account } => self.end_administration(organization, account),
            MembershipChange::Left { organization, account, at } => {
                self.leave_administrators(organization, account, at, organizations);
                self.depart(organization, account);
            }
            MembershipChange::Ended { organization, .. } => {
                self.end_central(organization);
                for (administrator, _) in self.administrators_of(organization) {
                    self.forget_members(administrator, None);
                }
                self.administrations.remove(organization);
                self.look_nowhere(organization);
                self.queue.drop_all(|work| work.organization() == organization);
            }
        }
    }

    /// The account administers nothing any more, in no Region.
    fn end_administration(&mut self, organization: &OrganizationId, account: AccountId) {
        let administration = self.administrations.get(organization);
        let administers = administration.is_some_and(|administration| {
            administration.administrators.iter().any(|administrator| administrator.account == account)
        });
        if !administers && !self.is_central_administrator(organization, account) {
            return;
        }
        if self.is_central_administrator(organization, account) {
            self.end_central(organization);
        }
        if let Some(administration) = self.administrations.get_mut(organization) {
            administration.administrators.retain(|administrator| administrator.account != account);
        }
        self.queue.drop_all(|work| matches!(work, Work::AdministratorRemoval(removed, _) if removed == organization));
        self.forget_members(account, None);
    }

    /// Administrators remember who was their member.
    fn leave_administrators(
        &mut self,
        organization: &OrganizationId,
        account: AccountId,
        at: Timestamp,
        organizations: &OrganizationsState,
    ) {
        for (administrator, region) in self.administrators_of(organization) {
            let member = self.member(organizations, administrator, &region, account);
            match member.map(|member| member.status.is_associated()) {
                Some(true) => self.say(administrator, &region, account, Standing::Deleted, at),
                Some(false) | None => self.unsay(administrator, &region, account),
            }
        }
    }

    /// A new account begins with what the organization's configuration gives it.
    pub(super) fn join(
        &mut self,
        organization: &OrganizationId,
        account: AccountId,
        hub: Option<&NewHub>,
        at: Timestamp,
    ) {
        let Some(administration) = self.administrations.get(organization) else { return };
        if administration.central_in_force().is_some() {
            self.queue.put(Work::Association(organization.clone(), TargetId::Account(account)), at);
        }
        for (administrator, region) in self.administrators_of(organization) {
            self.unsay(administrator, &region, account);
        }
        let Some(administration) = self.administrations.get(organization) else { return };
        let Some(new) = hub else { return };
        let automatic: Vec<NewAccountDefaults> =
            administration.defaults.iter().filter(|defaults| defaults.auto_enable).cloned().collect();
        for defaults in automatic {
            if let Some(administrator) = administrator_in(self, organization, &defaults.region) {
                self.say(administrator, &defaults.region, account, Standing::Enabled, at);
                let standards = if defaults.auto_enable_standards { new.standards.clone() } else { Vec::new() };
                self.change_settings(account, &defaults.region, |settings| {
                    settings.hub.get_or_insert_with(|| Hub { standards, ..Hub::new(at, new) });
                });
            }
        }
    }

    /// An account that leaves keeps its settings; what was recorded of policies in it counts no longer.
    pub(super) fn depart(&mut self, organization: &OrganizationId, account: AccountId) {
        self.forget(organization, &TargetId::Account(account));
        let regions: Vec<Region> = self
            .accounts
            .get(&account)
            .map(|settings| settings.regions().iter().map(|settings| settings.region.clone()).collect())
            .unwrap_or_default();
        for region in regions {
            self.change_settings(account, &region, |settings| settings.outcome = None);
        }
    }

    pub(super) fn forget(&mut self, organization: &OrganizationId, target: &TargetId) {
        self.applied.remove(&(organization.clone(), target.clone()));
        self.withdrawn.remove(&(organization.clone(), target.clone()));
        self.queue.done(&Work::Association(organization.clone(), target.clone()));
        self.declarative.remove(&(organization.clone(), target.clone()));
    }

    /// Has workers compare an account with what covers it.
    pub(super) fn look_at_account(&mut self, account: AccountId, at: Timestamp, organizations: &OrganizationsState) {
        let Some(organization) = organizations.organization_of(account) else { return };
        self.look_at_policies_of(&organization.id, account, at, organizations);
        if self.central_in_force(&organization.id).is_some() {
            self.queue.put(Work::Association(organization.id.clone(), TargetId::Account(account)), at);
        }
    }
}

/// The administrator that the organization has in a Region, without whom nothing is enabled there automatically.
fn administrator_in(state: &State, organization: &OrganizationId, region: &Region) -> Option<AccountId> {
    Some(state.administrations.get(organization)?.administrator_in(region)?.account)
}
