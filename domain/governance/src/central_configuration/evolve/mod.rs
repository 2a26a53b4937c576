//! How each fact changes what is true about Security Hub, the facts about organizations included.

mod applications;
mod central;
mod declarative;
mod members;
mod organizations;
mod settings;

use super::administration::{Administrator, Central, CentralStatus, NewAccountDefaults};
use super::aggregator::FindingAggregator;
use super::applied_association::{AppliedAssociation, Configuration, TargetStatus};
use super::configuration_policy::ConfigurationPolicy;
use super::event::Event;
use super::own_settings::OwnSettings;
use super::queue::Work;
use super::settings::Hub;
use super::state::State;
use crate::organizations::state::State as OrganizationsState;
use std::collections::BTreeMap;
use std::sync::Arc;

impl State {
    /// Makes a fact true; the organizations are as they were before it.
    pub(crate) fn evolve(&mut self, event: &crate::event::Event, sequence: u64, organizations: &OrganizationsState) {
        match event {
            crate::event::Event::CentralConfiguration(event) => self.evolve_own(event, sequence, organizations),
            crate::event::Event::Organizations(event) => self.evolve_organizations(event, organizations),
            crate::event::Event::ConformancePacks(_) => {}
        }
    }

    fn evolve_own(&mut self, event: &Event, sequence: u64, organizations: &OrganizationsState) {
        match event {
            Event::SecurityHubEnabled {
                account,
                region,
                standards,
                control_finding_generator,
                auto_enable_controls,
                tags,
                at,
            } => {
                let hub = Hub {
                    subscribed_at: *at,
                    auto_enable_controls: *auto_enable_controls,
                    control_finding_generator: *control_finding_generator,
                    standards: standards.clone(),
                    tags: tags.clone(),
                    own: OwnSettings::default(),
                    products: BTreeMap::new(),
                };
                self.settings_in_progress.remove(&(*account, region.clone()));
                self.change_settings(*account, region, |settings| {
                    settings.hub = Some(hub);
                    settings.in_force = None;
                    settings.outcome = None;
                });
                self.look_at_account(*account, *at, organizations);
            }
            Event::SecurityHubDisabled { account, region, at } => {
                self.settings_in_progress.remove(&(*account, region.clone()));
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
                    set_from: None,
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
            Event::OrganizationAdminAccountDisabled { organization, region, account, .. } => {
                if let Some(administration) = self.administrations.get_mut(organization) {
                    administration.administrators.retain(|administrator| administrator.region != *region);
                }
                self.queue.done(&Work::AdministratorRemoval(organization.clone(), region.clone()));
                self.forget_members(*account, Some(region));
            }
            Event::AdministrationEnded { organization, .. } => {
                self.end_central(organization);
                for (account, _) in self.administrators_of(organization) {
                    self.forget_members(account, None);
                }
                if let Some(administration) = self.administrations.get_mut(organization) {
                    administration.administrators.clear();
                }
                self.queue.drop_all(|work| work.organization() == organization);
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
            Event::FindingAggregatorUpdated { account, mode, regions, linked, hub, at } => {
                let Some(aggregator) = self.aggregators.get(account) else { return };
                let gone: Vec<_> =
                    aggregator.linked.iter().filter(|region| !linked.contains(region)).cloned().collect();
                if let Some(organization) = organizations.organization_of(*account)
                    && self.is_central_administrator(&organization.id, *account)
                {
                    self.keep_members(&organization.id, &gone, organizations);
                }
                let Some(aggregator) = self.aggregators.get_mut(account) else { return };
                let before = std::mem::replace(&mut aggregator.linked, linked.clone());
                aggregator.mode = *mode;
                aggregator.regions = regions.clone();
                self.relink(*account, (&before, linked), hub, *at, organizations);
            }
            Event::FindingAggregatorDeleted { account, .. } => {
                if let Some(organization) = organizations.organization_of(*account)
                    && self.is_central_administrator(&organization.id, *account)
                {
                    let regions = self.covered_regions(&organization.id);
                    self.keep_members(&organization.id, &regions, organizations);
                    self.end_central(&organization.id);
                }
                self.aggregators.remove(account);
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
            Event::CentralConfigurationEnabled { organization, linked, hub, at } => {
                let Some(central) = self.set_central_status(organization, CentralStatus::Enabled) else { return };
                self.freeze_defaults(organization, &central.home);
                for region in linked {
                    self.link(organization, &central, region, hub, *at);
                }
                self.apply_everything_again(organization, *at);
            }
            Event::CentralConfigurationFailed { organization, message, .. } => {
                self.set_central_status(organization, CentralStatus::Failed { message: message.clone() });
            }
            Event::LocalConfigurationRestored { organization, .. } => {
                let regions = self.covered_regions(organization);
                self.keep_members(organization, &regions, organizations);
                self.end_central(organization);
            }
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
                let key = (organization.clone(), target.clone());
                if let Some(applied) = self.applied.remove(&key) {
                    self.withdrawn.insert(key, applied);
                }
                self.queue.put(Work::Association(organization.clone(), target.clone()), *due_at);
            }
            Event::ConfigurationPolicyDisassociationFailed { organization, target, at } => {
                let key = (organization.clone(), target.clone());
                if let Some(withdrawn) = self.withdrawn.remove(&key) {
                    // What was started on the node since then stays.
                    self.applied.entry(key).or_insert(AppliedAssociation { updated_at: *at, ..withdrawn });
                }
            }
            Event::ConfigurationPolicyApplied { .. } => self.apply(event),
            Event::CentralConfigurationDisabled { .. }
            | Event::DeclarativePolicyApplied { .. }
            | Event::DeclarativePoliciesConcluded { .. } => self.evolve_declarative(event, organizations),
            Event::MembersCreated { .. } | Event::MembersDisassociated { .. } | Event::MembersDeleted { .. } => {
                self.evolve_members(event);
            }
            Event::ImportFindingsForProductEnabled { account, region, product, .. } => {
                self.change_hub(*account, region, |hub| {
                    hub.products.insert(product.clone(), true);
                });
            }
            Event::ImportFindingsForProductDisabled { account, region, product, .. } => {
                self.change_hub(*account, region, |hub| {
                    hub.products.insert(product.clone(), false);
                });
            }
            Event::StandardsEnableStarted { .. }
            | Event::StandardsDisableStarted { .. }
            | Event::StandardsControlsUpdated { .. }
            | Event::SecurityControlUpdateStarted { .. }
            | Event::SettingsChangesConcluded { .. } => self.evolve_settings(event),
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
                    self.withdrawn.remove(&key);
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
}
