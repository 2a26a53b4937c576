//! From a validated tree to a struct: what validation promised is there, so nothing can fail here.

use crate::tree::Tree;
use std::collections::BTreeMap;

/// A value made from a validated tree. What validation rules out becomes the default value.
pub trait Decode: Default {
    /// Takes the tree apart.
    fn decode(tree: Tree) -> Self;
}

/// An operation without input.
impl Decode for () {
    fn decode(_tree: Tree) -> Self {}
}

impl Decode for String {
    fn decode(tree: Tree) -> Self {
        match tree {
            Tree::String(text) => text,
            _ => String::new(),
        }
    }
}

impl Decode for i64 {
    fn decode(tree: Tree) -> Self {
        tree.as_i64().unwrap_or_default()
    }
}

impl Decode for f64 {
    fn decode(tree: Tree) -> Self {
        tree.as_f64().unwrap_or_default()
    }
}

impl Decode for bool {
    fn decode(tree: Tree) -> Self {
        tree.as_bool().unwrap_or_default()
    }
}

impl Decode for Tree {
    fn decode(tree: Tree) -> Self {
        tree
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(tree: Tree) -> Self {
        match tree {
            Tree::Array(items) => items.into_iter().map(T::decode).collect(),
            _ => Vec::new(),
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(tree: Tree) -> Self {
        match tree {
            Tree::Object(entries) => entries.into_iter().map(|(key, value)| (key, T::decode(value))).collect(),
            _ => BTreeMap::new(),
        }
    }
}

/// The members of a structure, taken out one by one.
pub struct Fields(serde_json::Map<String, Tree>);

impl Fields {
    /// The members of a tree.
    pub fn of(tree: Tree) -> Fields {
        match tree {
            Tree::Object(members) => Fields(members),
            _ => Fields(serde_json::Map::new()),
        }
    }

    /// A member that validation found present.
    pub fn required<T: Decode>(&mut self, name: &str) -> T {
        self.optional(name).unwrap_or_default()
    }

    /// A member that may be absent.
    pub fn optional<T: Decode>(&mut self, name: &str) -> Option<T> {
        // The order of what remains doesn't matter: each member is taken by its name.
        self.0.swap_remove(name).map(T::decode)
    }
}
