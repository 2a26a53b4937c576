//! An organization as selectors look at it: every account, unit and root with its path, its tags and what is attached to it.

use indexmap::IndexMap;
use reports::organizations::{Node, NodeKind, Organization, Policy, Quota};

/// An organization.
#[derive(Debug, Clone)]
pub struct World {
    /// The root, units and accounts, each before what is below it.
    pub places: Vec<Place>,
    /// The policies of the types that are enabled.
    pub policies: Vec<Policy>,
    /// What it may have at most.
    pub quotas: Vec<Quota>,
    /// The management account.
    pub management: String,
    /// The partition that it is in.
    pub partition: String,
    /// The journal's version that was looked at.
    pub version: u64,
}

/// An account, a unit or the root.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The names from the root down to it, with slashes between them.
    pub path: String,
    /// The path of what it is in; nothing for the root.
    pub parent: Option<String>,
    /// How many units lie between the root and it, itself included.
    pub depth: u64,
    /// What it is.
    pub kind: NodeKind,
    /// An account's address.
    pub email: Option<String>,
    /// An account's state.
    pub state: Option<String>,
    /// Its tags.
    pub tags: IndexMap<String, String>,
    /// The ids of what is attached to it.
    pub policies: Vec<String>,
}

impl World {
    /// An organization as a route told it.
    pub fn new(organization: &Organization, version: u64) -> Self {
        let mut places = Vec::new();
        let mut waiting: Vec<(&Node, Option<String>, u64)> = vec![(&organization.root, None, 0)];
        while let Some((node, parent, depth)) = waiting.pop() {
            let path = match &parent {
                Some(parent) => format!("{parent}/{}", node.name),
                None => node.name.clone(),
            };
            let below = node.children.iter().rev();
            waiting.extend(below.map(|child| {
                let deeper = u64::from(child.kind == NodeKind::OrganizationalUnit);
                (child, Some(path.clone()), depth + deeper)
            }));
            places.push(Place {
                id: node.id.clone(),
                name: node.name.clone(),
                path,
                parent,
                depth,
                kind: node.kind,
                email: node.email.clone(),
                state: node.state.clone(),
                tags: node.tags.clone(),
                policies: node.policies.clone(),
            });
        }
        Self {
            places,
            policies: organization.policies.clone(),
            quotas: organization.quotas.clone(),
            management: organization.management_account.clone(),
            partition: organization.partition.clone(),
            version,
        }
    }

    /// The place with an id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// A policy's name.
    pub fn policy_name(&self, id: &str) -> Option<&str> {
        self.policies.iter().find(|policy| policy.id == id).map(|policy| policy.name.as_str())
    }
}

impl Place {
    /// As it is told: `payments (111122223333)`.
    pub fn told(&self) -> String {
        format!("{} ({})", self.name, self.id)
    }

    /// Whether it is an account.
    pub fn is_account(&self) -> bool {
        self.kind == NodeKind::Account
    }
}
