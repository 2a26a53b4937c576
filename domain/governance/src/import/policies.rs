//! The organization's policies. What AWS once took is kept, even if it wouldn't be taken today.

use super::facts::Facts;
use super::imported::ImportedPolicy;
use super::problem::ImportPlace;
use crate::organizations::delegation_policy;
use crate::organizations::{Event, FeatureSet, ManagedPolicy};
use crate::state::State;
use policies::PolicyType;
use std::collections::{BTreeMap, HashSet};

impl Facts<'_> {
    pub(super) fn policies(&mut self) {
        let imported = self.imported;
        let mut names = HashSet::new();
        let mut counts: BTreeMap<PolicyType, usize> = BTreeMap::new();
        for (at, policy) in imported.policies.iter().enumerate() {
            let place = ImportPlace::Policy(at);
            let managed = ManagedPolicy::of_type(policy.policy_type).is_some_and(|managed| managed.name == policy.name);
            if managed || !names.insert((policy.policy_type, &policy.name)) {
                self.wrong(place.clone(), "a policy of its type has its name already");
            }
            *counts.entry(policy.policy_type).or_default() += 1;
            self.content(policy, at);
            let tags = self.tags(&policy.tags, &place);
            let Some(id) = self.ids.policies.get(at).cloned() else { continue };
            self.push(Event::PolicyCreated {
                organization: self.ids.organization.clone(),
                policy: id,
                policy_type: policy.policy_type,
                name: policy.name.clone(),
                description: policy.description.clone(),
                content: policy.content.clone(),
                tags,
                at: self.since(policy.updated_at),
            });
        }
        let quotas = &self.context.settings.quotas;
        for (policy_type, count) in counts {
            let most = quotas.policies(policy_type);
            if count > most {
                let message = format!("there are {count} policies of type {policy_type}; {most} are the most");
                self.wrong(ImportPlace::Organization, message);
            }
        }
        if imported.feature_set != FeatureSet::All && !imported.policies.is_empty() {
            self.wrong(ImportPlace::Policy(0), "policies need an organization with all features");
        }
    }

    /// A policy with an id was taken by AWS, whatever is thought of it here.
    fn content(&mut self, policy: &ImportedPolicy, at: usize) {
        let place = ImportPlace::Policy(at);
        if !policy.policy_type.fits(&policy.content) {
            let most = policy.policy_type.max_characters();
            self.wrong(place, format!("the content is longer than {most} characters"));
            return;
        }
        match policies::validate(policy.policy_type, &policy.content) {
            Ok(_) => {}
            Err(malformed) if policy.id.is_some() || malformed.is_not_modelled() => {
                self.note(place, format!("the content is kept, although it wouldn't be taken: {malformed}"));
            }
            Err(malformed) => self.wrong(place, malformed.to_string()),
        }
    }

    /// The delegation policy names members, so that it comes when they are there.
    pub(super) fn delegation_policy(&mut self) {
        let Some(policy) = &self.imported.delegation_policy else { return };
        let place = ImportPlace::DelegationPolicy;
        let after: State = self.state.after(&self.events);
        let organization = after.organizations.organizations.get(&self.ids.organization);
        let checked = organization.map(|own| delegation_policy::check(&after.organizations, own, &policy.content));
        if let Some(Err(problem)) = checked {
            if policy.id.is_some() {
                self.note(
                    place.clone(),
                    format!("the delegation policy is kept, although it wouldn't be taken: {problem}"),
                );
            } else {
                self.wrong(place.clone(), problem.to_string());
            }
        }
        let tags = self.tags(&policy.tags, &place);
        let key = [self.ids.organization.as_str()];
        let minted = format!("rp-{}", self.context.seed.alphanumeric("resource policy", &key, 0, 8)).parse().ok();
        let Some(id) = policy.id.clone().or(minted) else { return };
        self.push(Event::ResourcePolicyPut {
            organization: self.ids.organization.clone(),
            policy: id,
            content: policy.content.clone(),
            tags,
            at: self.context.now,
        });
    }
}
