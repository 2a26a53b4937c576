//! Central configuration begins, reaches Regions, and ends.

use crate::central_configuration::administration::{Administrator, Central, CentralStatus, NewAccountDefaults};
use crate::central_configuration::queue::Work;
use crate::central_configuration::settings::{Hub, NewHub};
use crate::central_configuration::state::State;
use crate::organizations::state::State as OrganizationsState;
use identifiers::{AccountId, OrganizationId, Region, TargetId, Timestamp};

impl State {
    pub(super) fn is_central_administrator(&self, organization: &OrganizationId, account: AccountId) -> bool {
        let central = self.administrations.get(organization).and_then(|have| have.central.as_ref());
        central.is_some_and(|central| central.administrator == account)
    }

    pub(super) fn set_central_status(
        &mut self,
        organization: &OrganizationId,
        status: CentralStatus,
    ) -> Option<Central> {
        self.queue.done(&Work::CentralConfiguration(organization.clone()));
        let central = self.administrations.get_mut(organization)?.central.as_mut()?;
        central.status = status;
        Some(central.clone())
    }

    /// Central configuration is over: its policies and associations are gone, settings stay.
    pub(super) fn end_central(&mut self, organization: &OrganizationId) {
        if let Some(administration) = self.administrations.get_mut(organization) {
            administration.central = None;
        }
        let targets: Vec<TargetId> = self.applied_in(organization).map(|(target, _)| target.clone()).collect();
        for target in targets {
            self.applied.remove(&(organization.clone(), target));
        }
        let withdrawn: Vec<TargetId> = self.withdrawn_in(organization).map(|(target, _)| target.clone()).collect();
        for target in withdrawn {
            self.withdrawn.remove(&(organization.clone(), target));
        }
        let policies: Vec<_> = self.policies_of(organization).map(|policy| (policy.id, policy.sequence)).collect();
        for (policy, sequence) in policies {
            self.policies.remove(&policy);
            self.policies_by_organization.remove(&(organization.clone(), sequence));
        }
        self.queue
            .drop_all(|work| work.organization() == organization && !matches!(work, Work::AdministratorRemoval(..)));
    }

    pub(super) fn freeze_defaults(&mut self, organization: &OrganizationId, region: &Region) {
        if let Some(administration) = self.administrations.get_mut(organization) {
            administration.set_defaults(NewAccountDefaults {
                region: region.clone(),
                auto_enable: false,
                auto_enable_standards: false,
            });
        }
    }

    /// Sets up a linked Region: its administrator, the administrator's hub, the frozen defaults.
    pub(super) fn link(
        &mut self,
        organization: &OrganizationId,
        central: &Central,
        region: &Region,
        hub: &NewHub,
        at: Timestamp,
    ) {
        self.freeze_defaults(organization, region);
        if let Some(administration) = self.administrations.get_mut(organization)
            && administration.administrator_in(region).is_none()
        {
            administration.set_administrator(Administrator {
                region: region.clone(),
                account: central.administrator,
                enabled_at: at,
                disable_in_progress: false,
                set_from: Some(central.home.clone()),
            });
        }
        self.change_settings(central.administrator, region, |settings| {
            settings.hub.get_or_insert_with(|| Hub::new(at, hub));
        });
    }

    /// Carries policies to Regions that are linked now; in those that no longer are, they stop applying.
    pub(super) fn relink(
        &mut self,
        administrator: AccountId,
        (before, after): (&[Region], &[Region]),
        hub: &NewHub,
        at: Timestamp,
        organizations: &OrganizationsState,
    ) {
        let Some(organization) = organizations.organization_of(administrator) else { return };
        let in_force = self.central_in_force(&organization.id).cloned();
        let Some(central) = in_force.filter(|central| central.administrator == administrator) else { return };
        for region in before.iter().filter(|region| !after.contains(region)) {
            for account in organizations.members_of(&organization.id) {
                if self.settings(account.id, region).is_some_and(|settings| settings.outcome.is_some()) {
                    self.change_settings(account.id, region, |settings| settings.outcome = None);
                }
            }
        }
        for region in after.iter().filter(|region| !before.contains(region)) {
            self.link(&organization.id, &central, region, hub, at);
        }
        self.queue.put(Work::Association(organization.id.clone(), TargetId::Root(organization.root.clone())), at);
    }
}
