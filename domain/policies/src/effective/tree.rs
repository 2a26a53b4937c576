//! The state of a merge: the nodes that exist so far, by path.

use std::collections::BTreeMap;

use documents::Document;
use smol_str::SmolStr;

use crate::operators::{Operator, Operators};

use super::provenance::{Contribution, Part, Restriction, Source};

/// The keys from the top of the document: fixed ones as the grammar spells them, free ones in lower case.
pub(super) type Path = Vec<SmolStr>;

/// The nodes that exist, and everything that was attempted on settings, whether they came to exist or not.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Tree {
    pub nodes: BTreeMap<Path, NodeState>,
    pub contributions: BTreeMap<Path, Vec<Contribution>>,
    /// Every policy of the chain where it is attached, from the root down, in attachment order.
    pub sources: Vec<Source>,
}

/// A node that exists: it has a value, or one below it, or a child control.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NodeState {
    /// What lower levels may still use here.
    pub allowed: Operators,
    /// Who narrowed it.
    pub restrictions: Vec<Restriction>,
    pub setting: Option<SettingState>,
}

/// The value of a setting.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct SettingState {
    /// One part for a scalar, one for each element of a list.
    pub parts: Vec<Part>,
    /// What was removed from the list and has not come back.
    pub removed: Vec<Part>,
}

impl Default for NodeState {
    fn default() -> Self {
        Self { allowed: Operators::ALL, restrictions: Vec::new(), setting: None }
    }
}

/// Why an operator may not be used.
pub(super) struct Lock {
    pub path: Path,
    pub by: Vec<Restriction>,
}

impl Tree {
    /// The node and those above it, made if they are missing.
    pub fn create(&mut self, path: &[SmolStr]) -> &mut NodeState {
        for length in 1..path.len() {
            if let Some(above) = path.get(..length) {
                self.nodes.entry(above.to_vec()).or_default();
            }
        }
        self.nodes.entry(path.to_vec()).or_default()
    }

    /// What forbids an operator on a setting, if anything: the setting's own child controls if it exists, otherwise those of
    /// the nearest container that does and would get a new member.
    pub fn lock(&self, path: &[SmolStr], operator: Operator) -> Option<Lock> {
        match self.nodes.get(path) {
            Some(node) if node.allowed.contains(operator) => None,
            Some(node) => Some(Lock { path: path.to_vec(), by: node.culprits(|set| !set.contains(operator)) }),
            None => self.creation_lock(path),
        }
    }

    /// What forbids making a node that does not exist yet.
    pub fn creation_lock(&self, path: &[SmolStr]) -> Option<Lock> {
        let (above, node) = (1..path.len())
            .rev()
            .filter_map(|length| path.get(..length))
            .find_map(|above| self.nodes.get(above).map(|node| (above, node)))?;
        if node.allowed.admits_new_members() {
            return None;
        }
        Some(Lock { path: above.to_vec(), by: node.culprits(|set| !set.admits_new_members()) })
    }

    /// The nodes at and below a path.
    pub fn below<'t>(&'t self, path: &'t [SmolStr]) -> impl Iterator<Item = (&'t Path, &'t NodeState)> {
        self.nodes.range(path.to_vec()..).take_while(move |(found, _)| found.starts_with(path))
    }
}

impl NodeState {
    /// The restrictions that forbid something by themselves, or all where only their intersection does.
    fn culprits(&self, forbids: impl Fn(Operators) -> bool) -> Vec<Restriction> {
        let alone: Vec<Restriction> = self.restrictions.iter().filter(|r| forbids(r.allowed)).cloned().collect();
        if alone.is_empty() { self.restrictions.clone() } else { alone }
    }
}

/// Whether two scalars are the same value: `"1"` and `1` are not.
pub(super) fn same(a: &Document, b: &Document) -> bool {
    a.scalar().is_some() && a.scalar() == b.scalar()
}
