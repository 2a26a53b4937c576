//! Policies that come, say something else, or go.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::import::problem::ImportPlace;
use crate::organizations::commands::{DeletePolicy, UpdatePolicy};
use crate::organizations::{Event, ManagedPolicy};
use identifiers::{PolicyId, Region};
use policies::PolicyType;
use std::collections::BTreeSet;

impl Update<'_> {
    pub(super) fn policy_types_come(&mut self) {
        let missing = self
            .wanted
            .policy_types
            .iter()
            .copied()
            .filter(|kind| !self.own().is_some_and(|own| own.has_enabled(*kind)));
        for policy_type in missing.collect::<Vec<_>>() {
            self.changes.push(Change::of(ChangeKind::Added, ChangedThing::PolicyType, policy_type));
            let everywhere = ManagedPolicy::of_type(policy_type).map(ManagedPolicy::policy_id);
            self.fact(Event::PolicyTypeEnabled {
                organization: self.organization.clone(),
                policy_type,
                everywhere: everywhere.into_iter().collect(),
                at: self.context.now,
            });
        }
    }

    pub(super) fn policy_types_go(&mut self) {
        let enabled: Vec<PolicyType> = self.own().map(|own| own.enabled_policy_types.clone()).unwrap_or_default();
        if self.wanted.policy_types.is_empty() {
            if !enabled.is_empty() {
                self.not_compared.push("policy types, and what is attached".to_owned());
            }
            return;
        }
        for policy_type in enabled.into_iter().filter(|kind| !self.wanted.policy_types.contains(kind)) {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::PolicyType, policy_type));
            let (organization, at) = (self.organization.clone(), self.context.now);
            self.fact(Event::PolicyTypeDisabled { organization, policy_type, at });
        }
    }

    pub(super) fn policies(&mut self) {
        let wanted = self.wanted;
        for (at, policy) in wanted.policies.iter().enumerate() {
            let Some(id) = self.ids.policies.get(at).cloned() else { continue };
            let known = self.state.organizations.policy(&self.organization, &id).cloned();
            let Some(known) = known else {
                let change = Change::of(ChangeKind::Added, ChangedThing::Policy, &id).named(&policy.name);
                self.changes.push(change.after(policy.policy_type));
                // AWS has taken it.
                self.fact(Event::PolicyCreated {
                    organization: self.organization.clone(),
                    policy: id,
                    policy_type: policy.policy_type,
                    name: policy.name.clone(),
                    description: policy.description.clone(),
                    content: policy.content.clone(),
                    tags: policy.tags.clone(),
                    at: policy.updated_at.unwrap_or(self.context.now),
                });
                continue;
            };
            let name = (known.name != policy.name).then(|| policy.name.clone());
            let description = (known.description != policy.description).then(|| policy.description.clone());
            let content = (known.content != policy.content).then(|| policy.content.clone());
            let what: Vec<&str> =
                [("name", name.is_some()), ("description", description.is_some()), ("content", content.is_some())]
                    .into_iter()
                    .filter_map(|(what, differs)| differs.then_some(what))
                    .collect();
            if what.is_empty() {
                continue;
            }
            let change = Change::of(ChangeKind::Changed, ChangedThing::Policy, &id).named(&policy.name);
            self.changes.push(change.after(what.join(", ")));
            let update = UpdatePolicy { policy: id.clone(), name, description, content };
            let region = Region::global_in(wanted.partition);
            match self.decided(self.ids.management, region, &update) {
                Ok(events) => events.into_iter().for_each(|event| self.fact(event)),
                // With an id that the document tells, AWS has taken it, whatever is thought of it here.
                Err(_) if self.wanted.policies.get(at).is_some_and(|policy| policy.id.is_some()) => {
                    let UpdatePolicy { policy, name, description, content } = update;
                    self.fact(Event::PolicyUpdated { policy, name, description, content, at: self.context.now });
                }
                Err(rejection) => self.refused(&ImportPlace::Policy(at), &rejection),
            }
        }
    }

    pub(super) fn policies_go(&mut self) {
        let wanted: BTreeSet<&PolicyId> = self.ids.policies.iter().collect();
        let own = self.state.organizations.policies_of(&self.organization);
        let gone = own.filter(|policy| !wanted.contains(&policy.id));
        let gone: Vec<(PolicyId, _)> = gone.map(|policy| (policy.id.clone(), policy.name.clone())).collect();
        if self.wanted.policies.is_empty() && !gone.is_empty() {
            self.not_compared.push("policies".to_owned());
            return;
        }
        for (policy, name) in gone {
            self.changes.push(Change::of(ChangeKind::Removed, ChangedThing::Policy, &policy).named(name));
            self.run(&DeletePolicy { policy }, &ImportPlace::Organization);
        }
    }
}
