//! What Security Hub CSPM policies of AWS Organizations do to accounts, and what facts have workers look at them.

use crate::central_configuration::administration::CentralStatus;
use crate::central_configuration::declarative::is_of_the_type;
use crate::central_configuration::event::Event;
use crate::central_configuration::own_settings::OwnSettings;
use crate::central_configuration::queue::Work;
use crate::central_configuration::settings::Hub;
use crate::central_configuration::state::State;
use crate::organizations::event::Event as OrganizationsEvent;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, OrganizationId, TargetId, Timestamp};
use policies::PolicyType;

impl State {
    pub(super) fn evolve_declarative(&mut self, event: &Event, organizations: &OrganizationsState) {
        match event {
            Event::DeclarativePolicyApplied { organization, region, enabled, accounts, hub: new, at } => {
                let administrator = self.administrations.get(organization).and_then(|it| it.administrator_in(region));
                let administrator = administrator.map(|administrator| administrator.account);
                for account in accounts {
                    self.settings_in_progress.remove(&(*account, region.clone()));
                    self.change_settings(*account, region, |settings| {
                        settings.in_force = None;
                        settings.outcome = None;
                        if *enabled {
                            let hub = settings.hub.get_or_insert_with(|| Hub::new(*at, new));
                            hub.standards.clear();
                            hub.own = OwnSettings::default();
                        } else {
                            settings.hub = None;
                        }
                    });
                    // Who was whose member is forgotten where Security Hub goes off, and doesn't come back with it.
                    if let (false, Some(administrator)) = (*enabled, administrator) {
                        self.unsay(administrator, region, *account);
                        self.forget_members(*account, Some(region));
                    }
                }
            }
            Event::DeclarativePoliciesConcluded { organization, targets, .. } => {
                for target in targets {
                    self.declarative.remove(&(organization.clone(), target.clone()));
                }
            }
            Event::CentralConfigurationDisabled { organization, .. } => {
                let regions = self.covered_regions(organization);
                self.keep_members(organization, &regions, organizations);
                self.set_central_status(organization, CentralStatus::Disabled);
                let withdrawn: Vec<TargetId> =
                    self.withdrawn_in(organization).map(|(target, _)| target.clone()).collect();
                for target in withdrawn {
                    self.withdrawn.remove(&(organization.clone(), target));
                }
                self.queue.drop_all(|work| work.is_association() && work.organization() == organization);
            }
            _ => {}
        }
    }

    /// What a fact about organizations has workers compare with the policies.
    pub(super) fn follow_policies(&mut self, event: &OrganizationsEvent, organizations: &OrganizationsState) {
        match event {
            OrganizationsEvent::PolicyAttached { organization, policy_type, target, at, .. }
                if *policy_type == PolicyType::SecurityHubCspm =>
            {
                self.look_below(organization, target.clone(), *at);
            }
            OrganizationsEvent::PolicyDetached { organization, policy, target, at }
                if is_of_the_type(organizations, policy) =>
            {
                self.look_below(organization, target.clone(), *at);
            }
            OrganizationsEvent::PolicyUpdated { policy, content: Some(_), at, .. }
                if is_of_the_type(organizations, policy) =>
            {
                let Some(found) = organizations.policies.get(policy) else { return };
                for (_, target) in organizations.targets_of(&found.organization, policy) {
                    self.look_below(&found.organization, target.clone(), *at);
                }
            }
            // What the policies set stays as it is.
            OrganizationsEvent::PolicyTypeDisabled { organization, policy_type, .. }
                if *policy_type == PolicyType::SecurityHubCspm =>
            {
                self.look_nowhere(organization);
            }
            _ => {}
        }
    }

    /// Has workers compare an account with its policies, where the organization has some.
    pub(super) fn look_at_policies_of(
        &mut self,
        organization: &OrganizationId,
        account: AccountId,
        at: Timestamp,
        organizations: &OrganizationsState,
    ) {
        let found = organizations.organizations.get(organization);
        if found.is_some_and(|organization| organization.has_enabled(PolicyType::SecurityHubCspm)) {
            self.look_below(organization, TargetId::Account(account), at);
        }
    }

    fn look_below(&mut self, organization: &OrganizationId, node: TargetId, at: Timestamp) {
        self.declarative.insert((organization.clone(), node), at);
    }

    /// Nothing of an organization is compared with policies any more.
    pub(super) fn look_nowhere(&mut self, organization: &OrganizationId) {
        let waiting = self.declarative.keys().filter(|(of, _)| of == organization);
        for key in waiting.cloned().collect::<Vec<_>>() {
            self.declarative.remove(&key);
        }
    }

    /// Applied associations wait for their accounts again.
    pub(super) fn apply_everything_again(&mut self, organization: &OrganizationId, at: Timestamp) {
        let applied: Vec<_> = self.applied_in(organization).map(|(target, _)| target.clone()).collect();
        for target in applied {
            self.queue.put(Work::Association(organization.clone(), target), at);
        }
    }
}
