//! What is attached where, in its order.

use super::facts::Facts;
use super::imported::{ImportedAttachment, ImportedNode};
use super::problem::ImportPlace;
use crate::organizations::{Event, ManagedPolicy};
use identifiers::{PolicyId, TargetId};
use policies::PolicyType;

impl Facts<'_> {
    pub(super) fn attachments(&mut self) {
        let imported = self.imported;
        self.attach(&imported.root, &TargetId::Root(self.ids.root.clone()), &ImportPlace::Root);
        for (at, unit) in imported.units.iter().enumerate() {
            self.attach(&unit.node, &self.ids.unit(at), &ImportPlace::Unit(at));
        }
        for (at, account) in imported.accounts.iter().enumerate() {
            self.attach(&account.node, &TargetId::Account(self.ids.account(at)), &ImportPlace::Account(at));
        }
    }

    fn attach(&mut self, node: &ImportedNode, target: &TargetId, place: &ImportPlace) {
        if node.attached.is_empty() && !node.without_full_access {
            return;
        }
        let wanted = self.wanted(node, place);
        for policy_type in PolicyType::ALL {
            let of_type: Vec<&PolicyId> =
                wanted.iter().filter(|(kind, _)| *kind == policy_type).map(|(_, policy)| policy).collect();
            let enabled = self.imported.policy_types.contains(&policy_type);
            if !enabled {
                if !of_type.is_empty() {
                    self.wrong(place.clone(), format!("{policy_type} isn't enabled, and a policy of it is attached"));
                }
                continue;
            }
            let most = policy_type.max_attachments();
            if of_type.len() > most {
                let message =
                    format!("{} policies of type {policy_type} are attached; {most} are the most", of_type.len());
                self.wrong(place.clone(), message);
            }
            if of_type.len() < policy_type.min_attachments() {
                self.wrong(place.clone(), format!("at least one policy of type {policy_type} has to be attached"));
            }
            self.attach_of_type(policy_type, &of_type, target);
        }
    }

    /// What is to be attached: what is told, and before it what AWS attaches by itself.
    fn wanted(&mut self, node: &ImportedNode, place: &ImportPlace) -> Vec<(PolicyType, PolicyId)> {
        let mut told: Vec<(PolicyType, PolicyId)> = Vec::with_capacity(node.attached.len());
        for attachment in &node.attached {
            let found = match attachment {
                ImportedAttachment::Own(at) => {
                    let policy = self.imported.policies.get(*at).map(|policy| policy.policy_type);
                    policy.zip(self.ids.policies.get(*at).cloned())
                }
                ImportedAttachment::Managed(id) => ManagedPolicy::with_id(id).map(|it| (it.policy_type, id.clone())),
            };
            match found {
                Some(found) if told.contains(&found) => {
                    self.wrong(place.clone(), format!("{} is attached twice", found.1));
                }
                Some(found) => told.push(found),
                None => self.wrong(place.clone(), "a policy that isn't there is attached"),
            }
        }
        let types = self.imported.policy_types.iter();
        let by_itself = types.filter_map(|kind| Some((*kind, ManagedPolicy::of_type(*kind)?.policy_id())));
        let missing = by_itself.filter(|managed| {
            let detached = node.without_full_access && managed.0 == PolicyType::ServiceControl;
            !detached && !told.contains(managed)
        });
        missing.collect::<Vec<_>>().into_iter().chain(told.clone()).collect()
    }

    /// With its type, AWS's own policy was attached first. Where that isn't its place, it is attached anew.
    fn attach_of_type(&mut self, policy_type: PolicyType, wanted: &[&PolicyId], target: &TargetId) {
        let (organization, at) = (self.ids.organization.clone(), self.context.now);
        let first = ManagedPolicy::of_type(policy_type).map(ManagedPolicy::policy_id);
        let mut left = wanted;
        match (&first, wanted.split_first()) {
            (Some(managed), Some((first, rest))) if *first == managed => left = rest,
            (Some(managed), _) => {
                let (organization, policy) = (organization.clone(), managed.clone());
                self.push(Event::PolicyDetached { organization, policy, target: target.clone(), at });
            }
            (None, _) => {}
        }
        for policy in left {
            let (organization, policy) = (organization.clone(), PolicyId::clone(policy));
            self.push(Event::PolicyAttached { organization, policy, policy_type, target: target.clone(), at });
        }
    }
}
