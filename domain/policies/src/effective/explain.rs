//! The effective policy as a table: each setting with its value, where it comes from, and what lower levels may still do.

use documents::Document;
use smol_str::SmolStr;

use crate::grammar::{Grammar, Setting, Shape};
use crate::operators::Operators;

use super::provenance::{Contribution, Part, Restriction};
use super::render;
use super::tree::Tree;

/// A setting that some policy of the chain touched.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// The keys from the top: fixed ones as the grammar spells them, free ones in lower case. See [`super::path_text`].
    pub path: Vec<SmolStr>,
    /// The value in effect; `None` if there is none (every attempt was locked, or a list was emptied and left out).
    pub value: Option<Document>,
    /// The scalar, or each element of the list, and who put it there last.
    pub parts: Vec<Part>,
    /// What was removed from the list and has not come back, and by whom.
    pub removed: Vec<Part>,
    /// Every operator that any policy of the chain used here, level by level, with what came of it.
    pub contributions: Vec<Contribution>,
    /// What levels below the chain could still use here.
    pub allowed_for_children: Operators,
    /// The child controls that narrowed it; for a setting without a value, those that keep it from being made.
    pub restricted_by: Vec<Restriction>,
}

/// A container with child controls: they decide whether lower levels may add members to it.
#[derive(Debug, Clone, PartialEq)]
pub struct ContainerControl {
    /// The keys from the top.
    pub path: Vec<SmolStr>,
    /// The operators left open.
    pub allowed_for_children: Operators,
    /// Whether lower levels may add members.
    pub new_members: bool,
    /// The child controls that narrowed it.
    pub restricted_by: Vec<Restriction>,
}

pub(super) fn leaves(tree: &Tree, grammar: &Grammar) -> Vec<Leaf> {
    let mut found: Vec<Leaf> = Vec::new();
    for (path, contributions) in &tree.contributions {
        let Some(Shape::Setting(setting)) = shape(grammar, path) else { continue };
        found.push(leaf(tree, path, &setting, contributions));
    }
    // Settings that only carry a child control, and settings that the type supplies.
    for (path, node) in &tree.nodes {
        match shape(grammar, path) {
            Some(Shape::Setting(setting)) if node.setting.is_none() && !tree.contributions.contains_key(path) => {
                found.push(leaf(tree, path, &setting, &[]));
            }
            Some(Shape::Container(container)) => {
                let Some(default) = container.default else { continue };
                let member = |key: &'static str| {
                    let mut path = path.clone();
                    path.push(SmolStr::new_static(key));
                    path
                };
                let set = |path: &Vec<SmolStr>| tree.nodes.get(path).is_some_and(|node| node.setting.is_some());
                let absent = member(default.absent);
                if !set(&member(default.given)) || set(&absent) {
                    continue;
                }
                let values: Vec<Document> = default.list.iter().map(Document::string).collect();
                let parts = values.iter().map(|value| Part { value: value.clone(), source: None }).collect();
                let contributions = tree.contributions.get(&absent).map(Vec::as_slice).unwrap_or_default();
                found.retain(|leaf| leaf.path != absent);
                let Some(Shape::Setting(setting)) = shape(grammar, &absent) else { continue };
                found.push(Leaf {
                    value: Some(Document::sequence(values)),
                    parts,
                    ..leaf(tree, &absent, &setting, contributions)
                });
            }
            _ => {}
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found.dedup_by(|b, a| a.path == b.path);
    found
}

fn leaf(tree: &Tree, path: &[SmolStr], setting: &Setting, contributions: &[Contribution]) -> Leaf {
    let node = tree.nodes.get(path);
    let state = node.and_then(|node| node.setting.as_ref());
    let (allowed_for_children, restricted_by) = match (node, tree.creation_lock(path)) {
        (Some(node), _) => (node.allowed, node.restrictions.clone()),
        (None, Some(lock)) => (Operators::NONE, lock.by),
        (None, None) => (Operators::ALL, Vec::new()),
    };
    Leaf {
        path: path.to_vec(),
        value: state.and_then(|state| render::value(setting, state)),
        parts: state.map(|state| state.parts.clone()).unwrap_or_default(),
        removed: state.map(|state| state.removed.clone()).unwrap_or_default(),
        contributions: contributions.to_vec(),
        allowed_for_children,
        restricted_by,
    }
}

pub(super) fn container_controls(tree: &Tree, grammar: &Grammar) -> Vec<ContainerControl> {
    tree.nodes
        .iter()
        .filter(|(path, node)| {
            !node.restrictions.is_empty() && matches!(shape(grammar, path), Some(Shape::Container(_)))
        })
        .map(|(path, node)| ContainerControl {
            path: path.clone(),
            allowed_for_children: node.allowed,
            new_members: node.allowed.admits_new_members(),
            restricted_by: node.restrictions.clone(),
        })
        .collect()
}

/// What stands at a path by the grammar.
pub(super) fn shape(grammar: &Grammar, path: &[SmolStr]) -> Option<Shape> {
    let (first, rest) = path.split_first()?;
    grammar.top(first)?;
    rest.iter().try_fold(grammar.shape, |shape, key| match shape {
        Shape::Container(container) => container.member(key).map(|(_, shape)| shape),
        Shape::Setting(_) => None,
    })
}
