//! What is attached to nodes, and their tags.

use super::change::{Change, ChangeKind, ChangedThing};
use super::run::Update;
use crate::import::imported::{ImportedAttachment, ImportedNode};
use crate::import::problem::ImportPlace;
use crate::organizations::commands::{AttachPolicy, DetachPolicy, TagResource, UntagResource};
use crate::organizations::{ManagedPolicy, TaggableResource, Tags};
use identifiers::{PolicyId, Region, TargetId};
use policies::PolicyType;

impl Update<'_> {
    pub(super) fn nodes(&mut self) {
        let wanted = self.wanted;
        let root = std::iter::once((&wanted.root, TargetId::Root(self.ids.root.clone()), ImportPlace::Root));
        let units =
            wanted.units.iter().enumerate().map(|(at, unit)| (&unit.node, self.ids.unit(at), ImportPlace::Unit(at)));
        let accounts = wanted.accounts.iter().enumerate();
        let accounts =
            accounts.map(|(at, it)| (&it.node, TargetId::Account(self.ids.account(at)), ImportPlace::Account(at)));
        let nodes: Vec<(&ImportedNode, TargetId, ImportPlace)> = root.chain(units).chain(accounts).collect();
        let tagged = nodes.iter().any(|(node, ..)| !node.tags.is_empty())
            || wanted.policies.iter().any(|policy| !policy.tags.is_empty());
        let attached = nodes.iter().any(|(node, ..)| !node.attached.is_empty() || node.without_full_access);
        if !tagged {
            self.not_compared.push("tags".to_owned());
        }
        if !attached {
            self.not_compared.push("attachments".to_owned());
        }
        for (node, target, place) in nodes {
            if !self.state.organizations.has_target(&self.organization, &target) {
                continue;
            }
            if tagged {
                let resource = match &target {
                    TargetId::Root(root) => TaggableResource::Root(root.clone()),
                    TargetId::OrganizationalUnit(unit) => TaggableResource::OrganizationalUnit(unit.clone()),
                    TargetId::Account(account) => TaggableResource::Account(*account),
                };
                let have = self.tags_of(&target);
                self.tags(resource, &target.to_string(), &have, &node.tags, &place);
            }
            if attached && !wanted.policy_types.is_empty() {
                self.attachments(node, &target, &place);
            }
        }
        if tagged {
            self.policy_tags();
        }
    }

    fn policy_tags(&mut self) {
        let wanted = self.wanted;
        for (at, policy) in wanted.policies.iter().enumerate() {
            let Some(id) = self.ids.policies.get(at).cloned() else { continue };
            let have = self.state.organizations.policies.get(&id).map(|policy| policy.tags.clone()).unwrap_or_default();
            let resource = TaggableResource::Policy(id.clone());
            self.tags(resource, id.as_str(), &have, &policy.tags, &ImportPlace::Policy(at));
        }
    }

    fn tags_of(&self, target: &TargetId) -> Tags {
        let organizations = &self.state.organizations;
        match target {
            TargetId::Root(_) => self.own().map(|own| own.root_tags.clone()),
            TargetId::OrganizationalUnit(unit) => organizations.units.get(unit).map(|unit| unit.tags.clone()),
            TargetId::Account(account) => organizations.accounts.get(account).map(|account| account.tags.clone()),
        }
        .unwrap_or_default()
    }

    pub(super) fn tags(
        &mut self,
        resource: TaggableResource,
        id: &str,
        have: &Tags,
        wanted: &Tags,
        place: &ImportPlace,
    ) {
        if have == wanted {
            return;
        }
        let told = |tags: &Tags| {
            let all: Vec<String> = tags.iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect();
            if all.is_empty() { "none".to_owned() } else { all.join(", ") }
        };
        let change = Change::of(ChangeKind::Changed, ChangedThing::Tags, id);
        self.changes.push(change.before(told(have)).after(told(wanted)));
        let gone = have.iter().filter(|tag| wanted.iter().all(|other| other.key != tag.key));
        let keys: Vec<_> = gone.map(|tag| tag.key.clone()).collect();
        let tags: Vec<_> = wanted.iter().filter(|tag| have.iter().all(|other| other != *tag)).cloned().collect();
        if !keys.is_empty() {
            self.run(&UntagResource { resource: resource.clone(), keys }, place);
        }
        if !tags.is_empty() {
            self.run(&TagResource { resource, tags }, place);
        }
    }

    fn attachments(&mut self, node: &ImportedNode, target: &TargetId, place: &ImportPlace) {
        let wanted = self.wanted_at(node);
        for policy_type in self.wanted.policy_types.clone() {
            let of_type: Vec<PolicyId> =
                wanted.iter().filter(|(kind, _)| *kind == policy_type).map(|(_, policy)| policy.clone()).collect();
            let have: Vec<PolicyId> =
                self.state.organizations.attached(target, policy_type).map(|it| it.policy.clone()).collect();
            if have != of_type {
                self.attach(target, &have, &of_type, place);
            }
        }
    }

    fn wanted_at(&self, node: &ImportedNode) -> Vec<(PolicyType, PolicyId)> {
        let told = node.attached.iter().filter_map(|attachment| match attachment {
            ImportedAttachment::Own(at) => {
                let policy = self.wanted.policies.get(*at).map(|policy| policy.policy_type);
                policy.zip(self.ids.policies.get(*at).cloned())
            }
            ImportedAttachment::Managed(id) => ManagedPolicy::with_id(id).map(|it| (it.policy_type, id.clone())),
        });
        let told: Vec<_> = told.collect();
        let types = self.wanted.policy_types.iter();
        let by_itself = types.filter_map(|kind| Some((*kind, ManagedPolicy::of_type(*kind)?.policy_id())));
        let missing: Vec<_> = by_itself
            .filter(|managed| {
                let detached = node.without_full_access && managed.0 == PolicyType::ServiceControl;
                !detached && !told.contains(managed)
            })
            .collect();
        missing.into_iter().chain(told).collect()
    }

    /// What is the same at the beginning stays; what follows is attached anew in its order.
    fn attach(&mut self, target: &TargetId, have: &[PolicyId], wanted: &[PolicyId], place: &ImportPlace) {
        let (target_name, account) = (target.to_string(), self.ids.management);
        let region = Region::global_in(self.wanted.partition);
        let gone: Vec<&PolicyId> = have.iter().filter(|policy| !wanted.contains(policy)).collect();
        let new: Vec<&PolicyId> = wanted.iter().filter(|policy| !have.contains(policy)).collect();
        for policy in &gone {
            let change = Change::of(ChangeKind::Removed, ChangedThing::Attachment, policy);
            self.changes.push(change.before(&target_name));
        }
        for policy in &new {
            self.changes.push(Change::of(ChangeKind::Added, ChangedThing::Attachment, policy).after(&target_name));
        }
        let kept: Vec<&PolicyId> = have.iter().filter(|policy| wanted.contains(policy)).collect();
        let same = kept.iter().zip(wanted).take_while(|(one, other)| **one == *other).count();
        let again: Vec<&PolicyId> = kept.iter().skip(same).copied().collect();
        if gone.is_empty() && new.is_empty() {
            let change = Change::of(ChangeKind::Changed, ChangedThing::Attachment, &target_name);
            self.changes.push(change.after("the order of attaching"));
        }
        // At least one stays attached, where that is demanded: a new one comes first, if there is room.
        let mut waiting = Vec::new();
        for policy in &new {
            let attach = AttachPolicy { policy: PolicyId::clone(policy), target: target.clone() };
            match self.decided(account, region.clone(), &attach) {
                Ok(events) if again.is_empty() => events.into_iter().for_each(|event| self.fact(event)),
                _ => waiting.push(attach),
            }
        }
        for policy in gone {
            self.run(&DetachPolicy { policy: policy.clone(), target: target.clone() }, place);
        }
        for attach in waiting {
            self.run(&attach, place);
        }
        for policy in again {
            self.run(&DetachPolicy { policy: policy.clone(), target: target.clone() }, place);
            self.run(&AttachPolicy { policy: policy.clone(), target: target.clone() }, place);
        }
        self.in_order(target, wanted, place);
    }

    /// Whatever isn't in its order by now is attached anew, from the first that isn't.
    fn in_order(&mut self, target: &TargetId, wanted: &[PolicyId], place: &ImportPlace) {
        let have: Vec<PolicyId> = self
            .state
            .organizations
            .attachments
            .get(target)
            .into_iter()
            .flatten()
            .map(|it| it.policy.clone())
            .filter(|policy| wanted.contains(policy))
            .collect();
        let same = have.iter().zip(wanted).take_while(|(one, other)| one == other).count();
        if have.len() != wanted.len() || same == have.len() {
            return;
        }
        for policy in wanted.iter().skip(same) {
            self.run(&DetachPolicy { policy: policy.clone(), target: target.clone() }, place);
            self.run(&AttachPolicy { policy: policy.clone(), target: target.clone() }, place);
        }
    }
}
