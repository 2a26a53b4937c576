//! Configuration policies of Security Hub, and what they are associated with.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::central_configuration::commands::{
    CreateConfigurationPolicy, DeleteConfigurationPolicy, StartConfigurationPolicyAssociation,
    StartConfigurationPolicyDisassociation, UpdateConfigurationPolicy,
};
use crate::central_configuration::{Configuration, ConfigurationPolicyId, Event, PolicyDocument, validate};
use crate::event::Event as AnyEvent;
use crate::import::imported::ImportedAssociation;
use crate::import::problem::ImportPlace;
use identifiers::{AccountId, Region, TargetId};
use std::collections::BTreeMap;

impl Update<'_> {
    pub(super) fn security_hub(&mut self) {
        let administration = self.state.central_configuration.administrations.get(&self.organization);
        let central = administration.and_then(|it| it.central.as_ref()).map(|it| (it.administrator, it.home.clone()));
        let (Some(_), Some((administrator, home))) = (&self.wanted.security_hub.central, central) else { return };
        if self.wanted.security_hub.policies.is_empty() {
            let any = self.state.central_configuration.policies_of(&self.organization).next().is_some();
            self.leave("configuration policies and their associations", any);
            return;
        }
        let policies = self.configuration_policies(administrator, &home);
        self.configuration_policy_tags(&policies);
        self.associations(&policies, administrator, &home);
        self.configuration_policies_go(&policies, administrator, &home);
    }

    fn configuration_policies(
        &mut self,
        administrator: AccountId,
        home: &Region,
    ) -> Vec<Option<ConfigurationPolicyId>> {
        let wanted = self.wanted;
        let mut ids = Vec::with_capacity(wanted.security_hub.policies.len());
        for (at, policy) in wanted.security_hub.policies.iter().enumerate() {
            let place = ImportPlace::ConfigurationPolicy(at);
            let central = &self.state.central_configuration;
            let by_id = policy.id.and_then(|id| central.policies.get(&id));
            let known =
                by_id.or_else(|| central.policies_of(&self.organization).find(|it| it.name == policy.name)).cloned();
            let Some(known) = known else {
                let change = Change::of(ChangeKind::Added, ChangedThing::ConfigurationPolicy, &policy.name);
                self.changes.push(change);
                let command = CreateConfigurationPolicy {
                    name: policy.name.clone(),
                    description: policy.description.clone(),
                    policy: policy.body.clone(),
                    tags: policy.tags.clone(),
                };
                let given = policy.id;
                self.run_as(administrator, home.clone(), &command, &place, |event| with_policy(event, given));
                let made = self.state.central_configuration.policies_of(&self.organization);
                ids.push(made.filter(|it| it.name == policy.name).map(|it| it.id).last());
                continue;
            };
            ids.push(Some(known.id));
            let document = validate(&policy.body, wanted.partition).ok();
            let same = self.state.central_configuration.document(&known) == document.as_ref();
            // A description can't be taken away, so that none isn't another one.
            let described = policy.description.is_none() || known.description == policy.description;
            if known.name == policy.name && described && same {
                continue;
            }
            self.changes
                .push(Change::of(ChangeKind::Changed, ChangedThing::ConfigurationPolicy, known.id).named(&policy.name));
            let command = UpdateConfigurationPolicy {
                identifier: known.id.to_string(),
                name: Some(policy.name.clone()),
                description: policy.description.clone(),
                updated_reason: None,
                policy: (!same).then(|| policy.body.clone()),
            };
            self.run_as(administrator, home.clone(), &command, &place, |event| with_document(event, document.as_ref()));
        }
        ids
    }

    fn configuration_policy_tags(&mut self, policies: &[Option<ConfigurationPolicyId>]) {
        let wanted = &self.wanted.security_hub.policies;
        let tagged = wanted.iter().any(|policy| !policy.tags.is_empty());
        for (policy, id) in wanted.iter().zip(policies) {
            let known = id.and_then(|id| self.state.central_configuration.policies.get(&id));
            let Some((policy_id, have)) = known.map(|known| (known.id, known.tags.clone())) else { continue };
            if have == policy.tags {
                continue;
            }
            if !tagged {
                return self.leave("tags of configuration policies", true);
            }
            let change = Change::of(ChangeKind::Changed, ChangedThing::ConfigurationPolicy, policy_id);
            self.changes.push(change.named(&policy.name).after("tags"));
            let gone = have.iter().filter(|tag| policy.tags.iter().all(|other| other.key != tag.key));
            let keys: Vec<_> = gone.map(|tag| tag.key.clone()).collect();
            if !keys.is_empty() {
                self.fact(Event::ConfigurationPolicyUntagged { policy: policy_id, keys });
            }
            if !policy.tags.is_empty() {
                self.fact(Event::ConfigurationPolicyTagged { policy: policy_id, tags: policy.tags.clone() });
            }
        }
    }

    fn associations(&mut self, policies: &[Option<ConfigurationPolicyId>], administrator: AccountId, home: &Region) {
        let wanted = self.wanted;
        let root = std::iter::once((&wanted.root, TargetId::Root(self.ids.root.clone())));
        let units = wanted.units.iter().enumerate().map(|(at, unit)| (&unit.node, self.ids.unit(at)));
        let accounts = wanted.accounts.iter().enumerate();
        let accounts = accounts.map(|(at, it)| (&it.node, TargetId::Account(self.ids.account(at))));
        let told: BTreeMap<TargetId, Configuration> = root
            .chain(units)
            .chain(accounts)
            .filter_map(|(node, target)| {
                let configuration = match node.association? {
                    ImportedAssociation::SelfManaged => Configuration::SelfManaged,
                    ImportedAssociation::Policy(at) => Configuration::Policy(policies.get(at).copied().flatten()?),
                };
                Some((target, configuration))
            })
            .collect();
        let applied = self.state.central_configuration.applied.iter();
        let have: BTreeMap<TargetId, Configuration> = applied
            .filter(|((organization, _), _)| *organization == self.organization)
            .map(|((_, target), applied)| (target.clone(), applied.configuration))
            .collect();
        for (target, configuration) in have.iter().filter(|(target, _)| !told.contains_key(target)) {
            let change = Change::of(ChangeKind::Removed, ChangedThing::Association, target);
            self.changes.push(change.before(configuration));
            let command = StartConfigurationPolicyDisassociation {
                identifier: configuration.to_string(),
                target: target.clone(),
            };
            self.run_as(administrator, home.clone(), &command, &ImportPlace::CentralConfiguration, |event| event);
        }
        for (target, configuration) in
            told.iter().filter(|(target, configuration)| have.get(target) != Some(configuration))
        {
            let before = have.get(target);
            let kind = if before.is_none() { ChangeKind::Added } else { ChangeKind::Changed };
            let mut change = Change::of(kind, ChangedThing::Association, target).after(configuration);
            change.before = before.map(ToString::to_string);
            self.changes.push(change);
            let command =
                StartConfigurationPolicyAssociation { identifier: configuration.to_string(), target: target.clone() };
            self.run_as(administrator, home.clone(), &command, &ImportPlace::CentralConfiguration, |event| event);
        }
    }

    fn configuration_policies_go(
        &mut self,
        kept: &[Option<ConfigurationPolicyId>],
        administrator: AccountId,
        home: &Region,
    ) {
        let own = self.state.central_configuration.policies_of(&self.organization);
        let gone = own.filter(|policy| !kept.contains(&Some(policy.id)));
        let gone: Vec<_> = gone.map(|policy| (policy.id, policy.name.clone())).collect();
        for (policy, name) in gone {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::ConfigurationPolicy, policy).named(name));
            let command = DeleteConfigurationPolicy { identifier: policy.to_string() };
            self.run_as(administrator, home.clone(), &command, &ImportPlace::CentralConfiguration, |event| event);
        }
    }
}

/// The fact with all of what the policy is to say: an update by its operation keeps parameters that it doesn't name.
fn with_document(event: AnyEvent, wanted: Option<&PolicyDocument>) -> AnyEvent {
    let (AnyEvent::CentralConfiguration(mut event), Some(wanted)) = (event.clone(), wanted) else { return event };
    if let Event::ConfigurationPolicyUpdated { document: Some(document), .. } = &mut event {
        document.clone_from(wanted);
    }
    event.into()
}

/// The fact with the id that the document gives.
fn with_policy(event: AnyEvent, given: Option<ConfigurationPolicyId>) -> AnyEvent {
    let (AnyEvent::CentralConfiguration(mut event), Some(given)) = (event.clone(), given) else { return event };
    if let Event::ConfigurationPolicyCreated { policy, .. } = &mut event {
        *policy = given;
    }
    event.into()
}
