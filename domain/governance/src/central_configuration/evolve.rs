//! How each fact changes what is true about Security Hub, the facts about organizations included.

use super::{
    Administrator, AppliedAssociation, Central, CentralStatus, Configuration, ConfigurationPolicy, Event,
    FindingAggregator, Hub, InForce, NewAccountDefaults, Outcome, RegionalSettings, SERVICE_PRINCIPAL, Standard, State,
    TargetStatus, Work,
};
use crate::organizations::{self, Event as OrganizationsEvent};
use identifiers::{AccountId, OrganizationId, Region, TargetId, Timestamp};
use std::sync::Arc;

impl State {
    /// Makes a fact true; the organizations are as they were before it.
    pub(crate) fn evolve(&mut self, event: &crate::Event, sequence: u64, organizations: &organizations::State) {
        match event {
            crate::Event::CentralConfiguration(event) => self.evolve_own(event, sequence, organizations),
            crate::Event::Organizations(event) => self.evolve_organizations(event, organizations),
            crate::Event::ConformancePacks(_) => {}
        }
    }

    fn evolve_own(&mut self, event: &Event, sequence: u64, organizations: &organizations::State) {
        match event {
            Event::SecurityHubEnabled { account, region, standards, control_finding_generator, tags, at } => {
                let hub = Hub {
                    control_finding_generator: *control_finding_generator,
                    standards: standards.clone(),
                    tags: tags.clone(),
                    ..Hub::new(*at)
                };
                self.change_settings(*account, region, |settings| {
                    settings.hub = Some(hub);
                    settings.in_force = None;
                    settings.outcome = None;
                });
                self.look_at_account(*account, *at, organizations);
            }
            Event::SecurityHubDisabled { account, region, at } => {
                self.change_settings(*account, region, |settings| {
                    settings.hub = None;
                    settings.in_force = None;
                    settings.outcome = None;
                });
                self.look_at_account(*account, *at, organizations);
            }
            Event::SecurityHubConfigurationUpdated {
                account,
                region,
                auto_enable_controls,
                control_finding_generator,
                ..
            } => self.change_hub(*account, region, |hub| {
                hub.auto_enable_controls = auto_enable_controls.unwrap_or(hub.auto_enable_controls);
                hub.control_finding_generator = control_finding_generator.unwrap_or(hub.control_finding_generator);
            }),
            Event::OrganizationAdminAccountEnabled { organization, region, account, at } => {
                let administration = self.administrations.entry(organization.clone()).or_default();
                administration.set_administrator(Administrator {
                    region: region.clone(),
                    account: *account,
                    enabled_at: *at,
                    disable_in_progress: false,
                });
            }
            Event::OrganizationAdminAccountDisableStarted { organization, region, due_at, .. } => {
                if let Some(administration) = self.administrations.get_mut(organization) {
                    for administrator in &mut administration.administrators {
                        if administrator.region == *region {
                            administrator.disable_in_progress = true;
                        }
                    }
                }
                self.queue.put(Work::AdministratorRemoval(organization.clone(), region.clone()), *due_at);
            }
            Event::OrganizationAdminAccountDisabled { organization, region, .. } => {
                if let Some(administration) = self.administrations.get_mut(organization) {
                    administration.administrators.retain(|administrator| administrator.region != *region);
                }
                self.queue.done(&Work::AdministratorRemoval(organization.clone(), region.clone()));
            }
            Event::FindingAggregatorCreated { account, region, aggregator, mode, regions, linked, at } => {
                let aggregator = FindingAggregator {
                    id: aggregator.clone(),
                    account: *account,
                    region: region.clone(),
                    mode: *mode,
                    regions: regions.clone(),
                    linked: linked.clone(),
                    created_at: *at,
                };
                self.aggregators.insert(*account, aggregator);
            }
            Event::FindingAggregatorUpdated { account, mode, regions, linked, at } => {
                let Some(aggregator) = self.aggregators.get_mut(account) else { return };
                let before = std::mem::replace(&mut aggregator.linked, linked.clone());
                aggregator.mode = *mode;
                aggregator.regions = regions.clone();
                self.relink(*account, &before, linked, *at, organizations);
            }
            Event::FindingAggregatorDeleted { account, .. } => {
                self.aggregators.remove(account);
                if let Some(organization) = organizations.organization_of(*account)
                    && self.is_central_administrator(&organization.id, *account)
                {
                    self.end_central(&organization.id);
                }
            }
            Event::NewAccountDefaultsUpdated { organization, region, auto_enable, auto_enable_standards, .. } => {
                let administration = self.administrations.entry(organization.clone()).or_default();
                administration.set_defaults(NewAccountDefaults {
                    region: region.clone(),
                    auto_enable: *auto_enable,
                    auto_enable_standards: *auto_enable_standards,
                });
            }
            Event::CentralConfigurationRequested { organization, administrator, home, due_at, .. } => {
                let administration = self.administrations.entry(organization.clone()).or_default();
                administration.central =
                    Some(Central { home: home.clone(), administrator: *administrator, status: CentralStatus::Pending });
                self.queue.put(Work::CentralConfiguration(organization.clone()), *due_at);
            }
            Event::CentralConfigurationEnabled { organization, linked, at } => {
                let Some(central) = self.set_central_status(organization, CentralStatus::Enabled) else { return };
                self.freeze_defaults(organization, &central.home);
                for region in linked {
                    self.link(organization, central.administrator, region, *at);
                }
            }
            Event::CentralConfigurationFailed { organization, message, .. } => {
                self.set_central_status(organization, CentralStatus::Failed { message: message.clone() });
            }
            Event::LocalConfigurationRestored { organization, .. } => self.end_central(organization),
            Event::ConfigurationPolicyCreated {
                organization,
                policy,
                administrator,
                home,
                name,
                description,
                document,
                tags,
                at,
            } => {
                self.policies_by_organization.insert((organization.clone(), sequence), *policy);
                self.documents.insert((*policy, 1), Arc::new(document.clone()));
                self.policies.insert(
                    *policy,
                    ConfigurationPolicy {
                        id: *policy,
                        organization: organization.clone(),
                        administrator: *administrator,
                        home: home.clone(),
                        name: name.clone(),
                        description: description.clone(),
                        version: 1,
                        sequence,
                        created_at: *at,
                        updated_at: *at,
                        tags: tags.clone(),
                    },
                );
            }
            Event::ConfigurationPolicyUpdated {
                organization,
                policy,
                name,
                description,
                document,
                version,
                at,
                due_at,
                ..
            } => {
                if let Some(policy) = self.policies.get_mut(policy) {
                    if let Some(name) = name {
                        policy.name = name.clone();
                    }
                    if let Some(description) = description {
                        policy.description = Some(description.clone());
                    }
                    policy.version = *version;
                    policy.updated_at = *at;
                }
                if let Some(document) = document {
                    self.documents.insert((*policy, *version), Arc::new(document.clone()));
                    self.apply_again(organization, Configuration::Policy(*policy), *at, *due_at);
                }
            }
            Event::ConfigurationPolicyDeleted { organization, policy } => {
                if let Some(policy) = self.policies.remove(policy) {
                    self.policies_by_organization.remove(&(organization.clone(), policy.sequence));
                }
            }
            Event::ConfigurationPolicyAssociationStarted {
                organization,
                target,
                configuration,
                generation,
                at,
                due_at,
            } => {
                if let Some(administration) = self.administrations.get_mut(organization) {
                    administration.generation = *generation;
                }
                let association = AppliedAssociation {
                    configuration: *configuration,
                    generation: *generation,
                    due_at: *due_at,
                    updated_at: *at,
                    status: TargetStatus::Pending,
                };
                self.applied.insert((organization.clone(), target.clone()), association);
                self.queue.put(Work::Association(organization.clone(), target.clone()), *due_at);
            }
            Event::ConfigurationPolicyDisassociationStarted { organization, target, due_at, .. } => {
                self.applied.remove(&(organization.clone(), target.clone()));
                self.queue.put(Work::Association(organization.clone(), target.clone()), *due_at);
            }
            Event::ConfigurationPolicyApplied { .. } => self.apply(event),
            Event::ConfigurationPolicyAssociationsConcluded { organization, associations, at } => {
                for concluded in associations {
                    let key = (organization.clone(), concluded.target.clone());
                    if let Some(applied) = self.applied.get_mut(&key)
                        && concluded.generation == Some(applied.generation)
                    {
                        applied.updated_at = *at;
                        applied.status = TargetStatus::Settled {
                            failed_children: concluded.failed_children,
                            failed_units: concluded.failed_units.clone(),
                        };
                    }
                    self.queue.done(&Work::Association(key.0, key.1));
                }
            }
            Event::HubTagged { account, region, tags } => {
                self.change_hub(*account, region, |hub| tags.iter().for_each(|tag| hub.tags.set(tag.clone())));
            }
            Event::HubUntagged { account, region, keys } => {
                self.change_hub(*account, region, |hub| keys.iter().for_each(|key| hub.tags.remove(key)));
            }
            Event::ConfigurationPolicyTagged { policy, tags } => {
                if let Some(policy) = self.policies.get_mut(policy) {
                    tags.iter().for_each(|tag| policy.tags.set(tag.clone()));
                }
            }
            Event::ConfigurationPolicyUntagged { policy, keys } => {
                if let Some(policy) = self.policies.get_mut(policy) {
                    keys.iter().for_each(|key| policy.tags.remove(key));
                }
            }
        }
    }

    fn evolve_organizations(&mut self, event: &OrganizationsEvent, organizations: &organizations::State) {
        match event {
            OrganizationsEvent::AccountCreated { request, account, at } => {
                if let Some(creation) = organizations.account_creations.get(request) {
                    self.join(&creation.organization, *account, *at);
                }
            }
            OrganizationsEvent::AccountMoved { account, at, .. } => self.look_at_account(*account, *at, organizations),
            OrganizationsEvent::AccountDeparted { organization, account, .. } => self.depart(organization, *account),
            OrganizationsEvent::OrganizationalUnitDeleted { unit } => {
                if let Some(unit) = organizations.units.get(unit) {
                    self.forget(&unit.organization, &TargetId::OrganizationalUnit(unit.id.clone()));
                }
            }
            OrganizationsEvent::DelegatedAdministratorDeregistered { organization, account, principal, .. }
                if principal == SERVICE_PRINCIPAL =>
            {
                if self.is_central_administrator(organization, *account) {
                    self.end_central(organization);
                }
                if let Some(administration) = self.administrations.get_mut(organization) {
                    administration.administrators.retain(|administrator| administrator.account != *account);
                }
                self.queue
                    .drop_all(|work| matches!(work, Work::AdministratorRemoval(removed, _) if removed == organization));
            }
            OrganizationsEvent::OrganizationDeleted { organization, .. } => {
                self.end_central(organization);
                self.administrations.remove(organization);
                self.queue.drop_all(|work| work.organization() == organization);
            }
            _ => {}
        }
    }

    /// A new account begins with what the organization's configuration gives it.
    fn join(&mut self, organization: &OrganizationId, account: AccountId, at: Timestamp) {
        let Some(administration) = self.administrations.get(organization) else { return };
        if administration.central_in_force().is_some() {
            self.queue.put(Work::Association(organization.clone(), TargetId::Account(account)), at);
        }
        let automatic: Vec<NewAccountDefaults> =
            administration.defaults.iter().filter(|defaults| defaults.auto_enable).cloned().collect();
        for defaults in automatic {
            if administration_of(self, organization, &defaults.region) {
                let standards =
                    if defaults.auto_enable_standards { Standard::ENABLED_BY_DEFAULT.to_vec() } else { Vec::new() };
                self.change_settings(account, &defaults.region, |settings| {
                    settings.hub.get_or_insert_with(|| Hub { standards, ..Hub::new(at) });
                });
            }
        }
    }

    /// An account that leaves keeps its settings; what was recorded of policies in it counts no longer.
    fn depart(&mut self, organization: &OrganizationId, account: AccountId) {
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

    fn forget(&mut self, organization: &OrganizationId, target: &TargetId) {
        self.applied.remove(&(organization.clone(), target.clone()));
        self.queue.done(&Work::Association(organization.clone(), target.clone()));
    }

    /// Has workers compare an account with what covers it.
    fn look_at_account(&mut self, account: AccountId, at: Timestamp, organizations: &organizations::State) {
        if let Some(organization) = organizations.organization_of(account)
            && self.central_in_force(&organization.id).is_some()
        {
            self.queue.put(Work::Association(organization.id.clone(), TargetId::Account(account)), at);
        }
    }

    fn is_central_administrator(&self, organization: &OrganizationId, account: AccountId) -> bool {
        let central = self.administrations.get(organization).and_then(|have| have.central.as_ref());
        central.is_some_and(|central| central.administrator == account)
    }

    fn set_central_status(&mut self, organization: &OrganizationId, status: CentralStatus) -> Option<Central> {
        self.queue.done(&Work::CentralConfiguration(organization.clone()));
        let central = self.administrations.get_mut(organization)?.central.as_mut()?;
        central.status = status;
        Some(central.clone())
    }

    /// Central configuration is over: its policies and associations are gone, settings stay.
    fn end_central(&mut self, organization: &OrganizationId) {
        if let Some(administration) = self.administrations.get_mut(organization) {
            administration.central = None;
        }
        let targets: Vec<TargetId> = self.applied_in(organization).map(|(target, _)| target.clone()).collect();
        for target in targets {
            self.applied.remove(&(organization.clone(), target));
        }
        let policies: Vec<_> = self.policies_of(organization).map(|policy| (policy.id, policy.sequence)).collect();
        for (policy, sequence) in policies {
            self.policies.remove(&policy);
            self.policies_by_organization.remove(&(organization.clone(), sequence));
        }
        self.queue
            .drop_all(|work| work.organization() == organization && !matches!(work, Work::AdministratorRemoval(..)));
    }

    fn freeze_defaults(&mut self, organization: &OrganizationId, region: &Region) {
        if let Some(administration) = self.administrations.get_mut(organization) {
            administration.set_defaults(NewAccountDefaults {
                region: region.clone(),
                auto_enable: false,
                auto_enable_standards: false,
            });
        }
    }

    /// Sets up a linked Region: its administrator, the administrator's hub, the frozen defaults.
    fn link(&mut self, organization: &OrganizationId, administrator: AccountId, region: &Region, at: Timestamp) {
        self.freeze_defaults(organization, region);
        if let Some(administration) = self.administrations.get_mut(organization) {
            administration.set_administrator(Administrator {
                region: region.clone(),
                account: administrator,
                enabled_at: at,
                disable_in_progress: false,
            });
        }
        self.change_settings(administrator, region, |settings| {
            settings.hub.get_or_insert_with(|| Hub::new(at));
        });
    }

    /// Carries policies to Regions that are linked now; in those that no longer are, they stop applying.
    fn relink(
        &mut self,
        administrator: AccountId,
        before: &[Region],
        after: &[Region],
        at: Timestamp,
        organizations: &organizations::State,
    ) {
        let Some(organization) = organizations.organization_of(administrator) else { return };
        let in_force = self.central_in_force(&organization.id);
        if in_force.is_none_or(|central| central.administrator != administrator) {
            return;
        }
        for region in before.iter().filter(|region| !after.contains(region)) {
            for account in organizations.members_of(&organization.id) {
                if self.settings(account.id, region).is_some_and(|settings| settings.outcome.is_some()) {
                    self.change_settings(account.id, region, |settings| settings.outcome = None);
                }
            }
        }
        for region in after.iter().filter(|region| !before.contains(region)) {
            self.link(&organization.id, administrator, region, at);
        }
        self.queue.put(Work::Association(organization.id.clone(), TargetId::Root(organization.root.clone())), at);
    }

    /// Every node that the configuration was applied to waits for its accounts again.
    fn apply_again(
        &mut self,
        organization: &OrganizationId,
        configuration: Configuration,
        at: Timestamp,
        due_at: Timestamp,
    ) {
        let targets: Vec<TargetId> = self
            .applied_in(organization)
            .filter(|(_, applied)| applied.configuration == configuration)
            .map(|(target, _)| target.clone())
            .collect();
        for target in targets {
            let key = (organization.clone(), target);
            if let Some(applied) = self.applied.get_mut(&key) {
                applied.status = TargetStatus::Pending;
                applied.updated_at = at;
                applied.due_at = applied.due_at.max(due_at);
            }
            self.queue.put(Work::Association(key.0, key.1), due_at);
        }
    }

    fn apply(&mut self, event: &Event) {
        let Event::ConfigurationPolicyApplied {
            policy,
            version,
            generation,
            region,
            home,
            succeeded,
            skipped,
            failed,
            at,
            ..
        } = event
        else {
            return;
        };
        let Some(document) = self.documents.get(&(*policy, *version)).cloned() else { return };
        let standards: Vec<Standard> = {
            let mut standards: Vec<Standard> =
                document.enabled_standards.iter().flatten().filter_map(|arn| Standard::from_arn(arn)).collect();
            standards.sort();
            standards.dedup();
            standards
        };
        let outcome = Outcome { policy: *policy, version: *version, generation: *generation, failure: None, at: *at };
        for account in succeeded {
            self.change_settings(*account, region, |settings| {
                settings.outcome = Some(outcome.clone());
                settings.in_force = Some(InForce { policy: *policy, version: *version, home: home.clone() });
                if document.service_enabled {
                    settings.hub.get_or_insert_with(|| Hub::new(*at)).standards = standards.clone();
                } else {
                    settings.hub = None;
                }
            });
        }
        for account in skipped {
            self.change_settings(*account, region, |settings| settings.outcome = Some(outcome.clone()));
        }
        for failed in failed {
            self.change_settings(failed.account, region, |settings| {
                settings.outcome = Some(Outcome { failure: Some(failed.cause), ..outcome.clone() });
            });
        }
    }

    fn change_settings(&mut self, account: AccountId, region: &Region, change: impl FnOnce(&mut RegionalSettings)) {
        let settings = self.accounts.entry(account).or_default();
        change(Arc::make_mut(settings).region_mut(region));
    }

    fn change_hub(&mut self, account: AccountId, region: &Region, change: impl FnOnce(&mut Hub)) {
        if self.hub(account, region).is_some() {
            self.change_settings(account, region, |settings| {
                if let Some(hub) = &mut settings.hub {
                    change(hub);
                }
            });
        }
    }
}

/// Whether the organization still has an administrator in a Region, without whom nothing is enabled there automatically.
fn administration_of(state: &State, organization: &OrganizationId, region: &Region) -> bool {
    state.administrations.get(organization).is_some_and(|have| have.administrator_in(region).is_some())
}
