//! Security Hub: who administers it, the hubs of accounts, central configuration and what is associated with which node.

use super::facts::Facts;
use super::imported::{ImportedAssociation, ImportedCentralConfiguration, ImportedHub, ImportedNode};
use super::own_parameters::parameters_set;
use super::problem::ImportPlace;
use crate::central_configuration::declarative::POLICY_TYPE;
use crate::central_configuration::{
    Configuration, ConfigurationPolicyId, ControlUpdate, Event, NewHub, SERVICE_PRINCIPAL, validate,
};
use crate::conformance_packs::Place;
use crate::mint::mint;
use crate::organizations::{AccountState, Tags};
use identifiers::{AccountId, Region, TargetId};
use std::collections::HashSet;

impl Facts<'_> {
    pub(super) fn hub(&mut self, hub: &ImportedHub, here: &Place) {
        let (account, region, at) = (here.account, here.region.clone(), self.since(hub.enabled_at));
        let mut standards = hub.standards.clone();
        standards.sort_unstable();
        standards.dedup();
        self.push(Event::SecurityHubEnabled {
            account,
            region: region.clone(),
            standards,
            control_finding_generator: hub.control_finding_generator,
            auto_enable_controls: hub.auto_enable_controls,
            tags: hub.tags.clone(),
            at,
        });
        for own in &hub.controls {
            let update = ControlUpdate {
                standard: own.standard,
                control: own.control.clone(),
                enabled: own.enabled,
                reason: own.reason.clone(),
            };
            let (region, at) = (region.clone(), own.updated_at.unwrap_or(at));
            self.push(Event::StandardsControlsUpdated { account, region, updates: vec![update], at });
        }
        let set = parameters_set(account, &region, &hub.parameters, (at, self.context.now));
        set.into_iter().for_each(|event| self.push(event));
        for (product, enabled) in &hub.products {
            let (region, product) = (region.clone(), product.clone());
            match enabled {
                true => self.push(Event::ImportFindingsForProductEnabled { account, region, product, at }),
                false => self.push(Event::ImportFindingsForProductDisabled { account, region, product, at }),
            }
        }
    }

    pub(super) fn security_hub(&mut self) {
        let imported = self.imported;
        let hub = &imported.security_hub;
        let organization = self.ids.organization.clone();
        for (at, (region, account, enabled_at)) in hub.administrators.iter().enumerate() {
            self.administrator(ImportPlace::Administrator(at), *account);
            self.region(ImportPlace::Administrator(at), region);
            let at = self.since(*enabled_at);
            let told = imported.accounts.get(*account).and_then(|account| account.places.get(region));
            if told.is_none_or(|place| place.hub.is_none()) {
                // Whoever administers has a hub: it is made where there is none.
                let new = NewHub::by_default();
                self.push(Event::SecurityHubEnabled {
                    account: self.ids.account(*account),
                    region: region.clone(),
                    standards: new.standards,
                    control_finding_generator: new.control_finding_generator,
                    auto_enable_controls: new.auto_enable_controls,
                    tags: Tags::new(),
                    at,
                });
            }
            self.push(Event::OrganizationAdminAccountEnabled {
                organization: organization.clone(),
                region: region.clone(),
                account: self.ids.account(*account),
                at,
            });
        }
        self.aggregators();
        for (at, defaults) in hub.new_account_defaults.iter().enumerate() {
            self.region(ImportPlace::NewAccountDefaults(at), &defaults.region);
            self.push(Event::NewAccountDefaultsUpdated {
                organization: organization.clone(),
                region: defaults.region.clone(),
                auto_enable: defaults.auto_enable,
                auto_enable_standards: defaults.auto_enable_standards,
                at: self.context.now,
            });
        }
        match &hub.central {
            Some(central) => self.central(central),
            None if !hub.policies.is_empty() => {
                self.wrong(ImportPlace::ConfigurationPolicy(0), "configuration policies need central configuration");
            }
            None => {}
        }
    }

    fn region(&mut self, place: ImportPlace, region: &Region) {
        if !self.context.settings.regions.has(region) || region.partition() != self.imported.partition {
            self.wrong(place, format!("{region} is no Region of {} here", self.imported.partition));
        }
    }

    /// Whoever administers is a member that is in use, where the service is trusted.
    fn administrator(&mut self, place: ImportPlace, account: usize) {
        let id = self.ids.account(account);
        if self.imported.accounts.get(account).is_some_and(|account| account.state != AccountState::Active) {
            self.wrong(place.clone(), format!("{id} isn't active"));
        }
        if !self.imported.trusted_access.iter().any(|access| access.principal == SERVICE_PRINCIPAL) {
            self.wrong(place, format!("an administrator needs trusted access of {SERVICE_PRINCIPAL}"));
        }
    }

    fn aggregators(&mut self) {
        let imported = self.imported;
        for (at, aggregator) in imported.security_hub.aggregators.iter().enumerate() {
            let place = ImportPlace::Aggregator(at);
            self.region(place.clone(), &aggregator.region);
            for region in &aggregator.regions {
                self.region(place.clone(), region);
            }
            if aggregator.mode.needs_regions() == aggregator.regions.is_empty() {
                let message = format!(
                    "{} goes with {}",
                    aggregator.mode.api_name(),
                    match aggregator.regions.is_empty() {
                        true => "Regions",
                        false => "no Regions",
                    }
                );
                self.wrong(place, message);
            }
            let account = self.ids.account(aggregator.account);
            let key = [account.to_string()];
            let id = aggregator.id.clone();
            let id = id.unwrap_or_else(|| self.context.seed.uuid("finding aggregator", &[&key[0]], 0).into());
            self.push(Event::FindingAggregatorCreated {
                account,
                region: aggregator.region.clone(),
                aggregator: id,
                mode: aggregator.mode,
                regions: aggregator.regions.clone(),
                linked: aggregator.mode.linked(&aggregator.region, &aggregator.regions),
                at: self.since(aggregator.created_at),
            });
        }
    }

    fn central(&mut self, central: &ImportedCentralConfiguration) {
        let hub = &self.imported.security_hub;
        let (organization, now) = (self.ids.organization.clone(), self.context.now);
        let administrator = self.ids.account(central.administrator);
        let place = ImportPlace::CentralConfiguration;
        let administers = hub
            .administrators
            .iter()
            .any(|(region, account, _)| *region == central.home && *account == central.administrator);
        if !administers {
            self.wrong(place.clone(), format!("{administrator} doesn't administer Security Hub in {}", central.home));
        }
        if administrator == self.ids.management {
            self.wrong(place.clone(), "the management account can't configure Security Hub centrally");
        }
        let mut aggregators = hub.aggregators.iter();
        let home = aggregators.find(|it| it.account == central.administrator && it.region == central.home);
        let Some(home) = home else {
            let message = format!("{administrator} has no finding aggregator in {}", central.home);
            return self.wrong(place, message);
        };
        let linked = home.mode.linked(&home.region, &home.regions);
        self.push(Event::CentralConfigurationRequested {
            organization: organization.clone(),
            administrator,
            home: central.home.clone(),
            at: now,
            due_at: now,
        });
        self.push(Event::CentralConfigurationEnabled { organization, linked, hub: NewHub::bare(), at: now });
        let policies = self.configuration_policies(administrator, &central.home);
        self.associations(&policies);
        // Security Hub CSPM policies in use take its place.
        let in_use = self.events.iter().any(|event| {
            matches!(event, crate::event::Event::Organizations(crate::organizations::Event::PolicyAttached {
                policy_type, ..
            }) if *policy_type == POLICY_TYPE)
        });
        if in_use {
            let organization = self.ids.organization.clone();
            self.push(Event::CentralConfigurationDisabled { organization, at: now });
        }
    }

    fn configuration_policies(&mut self, administrator: AccountId, home: &Region) -> Vec<ConfigurationPolicyId> {
        let imported = self.imported;
        let given = &imported.security_hub.policies;
        let most = self.context.settings.quotas.configuration_policies;
        if given.len() > most {
            let message = format!("there are {} configuration policies; {most} are the most", given.len());
            self.wrong(ImportPlace::ConfigurationPolicy(most), message);
        }
        let mut taken: HashSet<ConfigurationPolicyId> = given.iter().filter_map(|policy| policy.id).collect();
        let known = &self.state.central_configuration.documents;
        let mut ids = Vec::with_capacity(given.len());
        for (at, policy) in given.iter().enumerate() {
            let place = ImportPlace::ConfigurationPolicy(at);
            let id = policy.id.unwrap_or_else(|| {
                mint(|attempt| {
                    let key = [self.ids.organization.as_str(), &policy.name];
                    let id = self.context.seed.uuid("configuration policy", &key, attempt).parse().ok()?;
                    (!known.contains_key(&(id, 1)) && !taken.contains(&id)).then_some(id)
                })
            });
            if known.contains_key(&(id, 1)) {
                self.wrong(place.clone(), format!("the configuration policy {id} is here already"));
            }
            taken.insert(id);
            ids.push(id);
            let document = match validate(&policy.body, imported.partition) {
                Ok(document) => document,
                Err(problem) => {
                    self.wrong(place, problem.to_string());
                    continue;
                }
            };
            let tags = self.tags(&policy.tags, &place);
            self.push(Event::ConfigurationPolicyCreated {
                organization: self.ids.organization.clone(),
                policy: id,
                administrator,
                home: home.clone(),
                name: policy.name.clone(),
                description: policy.description.clone(),
                document,
                tags,
                at: self.since(policy.created_at),
            });
        }
        ids
    }

    fn associations(&mut self, policies: &[ConfigurationPolicyId]) {
        let imported = self.imported;
        let mut generation = 0;
        let root = std::iter::once((&imported.root, TargetId::Root(self.ids.root.clone())));
        let units = imported.units.iter().enumerate().map(|(at, unit)| (&unit.node, self.ids.unit(at)));
        let accounts = imported.accounts.iter().enumerate();
        let accounts = accounts.map(|(at, account)| (&account.node, TargetId::Account(self.ids.account(at))));
        let nodes: Vec<(&ImportedNode, TargetId)> =
            root.chain(units).chain(accounts).filter(|(node, _)| node.association.is_some()).collect();
        for (node, target) in nodes {
            let configuration = match node.association {
                Some(ImportedAssociation::Policy(at)) => policies.get(at).copied().map(Configuration::Policy),
                Some(ImportedAssociation::SelfManaged) => Some(Configuration::SelfManaged),
                None => None,
            };
            let Some(configuration) = configuration else { continue };
            generation += 1;
            self.push(Event::ConfigurationPolicyAssociationStarted {
                organization: self.ids.organization.clone(),
                target,
                configuration,
                generation,
                at: self.context.now,
                due_at: self.context.now,
            });
        }
    }
}
