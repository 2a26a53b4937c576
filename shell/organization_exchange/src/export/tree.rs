//! The root, the units, and what is attached to nodes.

use super::values::tags;
use super::whole::Exporting;
use governance::organizations::{Child, ManagedPolicy};
use identifiers::{ParentId, TargetId};
use organization_document::{Reference, Root, Unit};
use policies::PolicyType;

/// What is told of any node.
pub(super) struct Node {
    pub(super) policies: Vec<Reference>,
    pub(super) full_aws_access: Option<bool>,
    pub(super) configuration_policy: Option<Reference>,
}

impl Exporting<'_> {
    pub(super) fn root(&self) -> Root {
        let root = &self.organization.root;
        let node = self.node(&TargetId::Root(root.clone()));
        Root {
            id: Some(root.clone()),
            name: None,
            tags: tags(&self.organization.root_tags),
            policy_types: self.policy_types(),
            policies: node.policies,
            full_aws_access: node.full_aws_access,
            configuration_policy: node.configuration_policy,
            units: self.units(&ParentId::Root(root.clone())),
        }
    }

    fn units(&self, parent: &ParentId) -> Vec<Unit> {
        let organizations = &self.state.organizations;
        let children = organizations.children_of(parent).filter_map(|(_, child)| match child {
            Child::OrganizationalUnit(unit) => organizations.units.get(unit),
            Child::Account(_) => None,
        });
        children
            .map(|unit| {
                let node = self.node(&TargetId::OrganizationalUnit(unit.id.clone()));
                Unit {
                    id: Some(unit.id.clone()),
                    name: unit.name.to_string(),
                    tags: tags(&unit.tags),
                    policies: node.policies,
                    full_aws_access: node.full_aws_access,
                    configuration_policy: node.configuration_policy,
                    units: self.units(&ParentId::OrganizationalUnit(unit.id.clone())),
                }
            })
            .collect()
    }

    /// By type, in the order of attaching. What AWS attaches first by itself needn't be said.
    pub(super) fn node(&self, target: &TargetId) -> Node {
        let organizations = &self.state.organizations;
        let mut policies = Vec::new();
        let mut full_aws_access = None;
        for policy_type in PolicyType::ALL.into_iter().filter(|kind| self.organization.has_enabled(*kind)) {
            let managed = ManagedPolicy::of_type(policy_type).map(ManagedPolicy::policy_id);
            let mut of_type = organizations.attached(target, policy_type).map(|attached| &attached.policy).peekable();
            if managed.is_some() && of_type.peek().copied() == managed.as_ref() {
                of_type.next();
            } else if policy_type == PolicyType::ServiceControl {
                full_aws_access = Some(false);
            }
            for policy in of_type {
                if Some(policy) == managed.as_ref() && policy_type == PolicyType::ServiceControl {
                    full_aws_access = None;
                }
                policies.push(Reference::from(policy));
            }
        }
        Node { policies, full_aws_access, configuration_policy: self.configuration(target) }
    }
}
