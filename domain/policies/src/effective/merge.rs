//! One level of inheritance: what its policies do is collected against the state they inherit, then applied together.

use std::collections::BTreeMap;

use documents::Document;
use smol_str::SmolStr;

use crate::grammar::{Container, Grammar, Setting, Shape};
use crate::operators::{CHILD_CONTROL, Operator, Operators};

use super::level::Level;
use super::provenance::{Contribution, Outcome, Part, Restriction, Source};
use super::tree::{Lock, Path, SettingState, Tree, same};

/// Applies a level to what it inherits. Policies of one level are not bound by one another's child controls; of several that
/// assign, the first attached counts; what they append and remove adds up, appended before removed.
pub(super) fn descend(tree: &mut Tree, grammar: &'static Grammar, level: &Level) {
    let mut found = Found::default();
    for policy in &level.policies {
        let source = Source { node: level.node.clone(), policy: policy.id.clone() };
        tree.sources.push(source.clone());
        let mut visit = Visit { tree, source, grammar, path: Vec::new(), found: &mut found };
        for entry in policy.document.entries().unwrap_or_default() {
            if let Some(key) = grammar.top(&entry.key) {
                visit.member(key, Some(&entry.value), grammar.shape);
            }
        }
    }
    for (path, pending) in found.settings {
        pending.apply(tree, path);
    }
    for (path, restriction) in found.controls {
        if let Some(node) = tree.nodes.get_mut(&path) {
            node.restrict(restriction);
        }
    }
    for (path, restriction) in found.new_controls {
        tree.create(&path).restrict(restriction);
    }
}

impl super::tree::NodeState {
    fn restrict(&mut self, restriction: Restriction) {
        let narrowed = self.allowed.intersection(restriction.allowed);
        // A wider list below changes nothing; the same list again is worth telling, for it holds if the first goes.
        if restriction.allowed != Operators::ALL {
            self.restrictions.push(restriction);
        }
        self.allowed = narrowed;
    }
}

/// What the policies of a level want, in attachment order.
#[derive(Default)]
struct Found {
    settings: BTreeMap<Path, Pending>,
    /// On nodes that may exist when the level has been applied.
    controls: Vec<(Path, Restriction)>,
    /// On nodes that need not exist, and may be made.
    new_controls: Vec<(Path, Restriction)>,
}

#[derive(Default)]
struct Pending {
    assign: Option<(Source, Document)>,
    append: Vec<(Source, Document)>,
    remove: Vec<(Source, Document)>,
    /// What was decided without looking at the value.
    settled: Vec<Contribution>,
    list: bool,
}

struct Visit<'t> {
    tree: &'t Tree,
    source: Source,
    grammar: &'static Grammar,
    path: Path,
    found: &'t mut Found,
}

impl Visit<'_> {
    fn member(&mut self, key: impl Into<SmolStr>, node: Option<&Document>, shape: Shape) {
        let Some(node) = node else { return };
        self.path.push(key.into());
        self.control(node);
        match shape {
            Shape::Container(container) => self.container(node, &container),
            Shape::Setting(setting) => self.setting(node, &setting),
        }
        self.path.pop();
    }

    fn container(&mut self, node: &Document, container: &Container) {
        for entry in node.entries().unwrap_or_default() {
            if entry.key == CHILD_CONTROL {
                continue;
            }
            if let Some((key, shape)) = container.member(&entry.key) {
                self.member(key, Some(&entry.value), shape);
            }
        }
    }

    fn setting(&mut self, node: &Document, setting: &Setting) {
        for entry in node.entries().unwrap_or_default() {
            let Some(operator) = Operator::of(&entry.key).filter(|o| self.grammar.operators.contains(*o)) else {
                continue;
            };
            let fits = entry.value.items().is_some() == setting.list && entry.value.entries().is_none();
            if !fits || (operator != Operator::Assign && !setting.list) {
                continue;
            }
            let pending = self.found.settings.entry(self.path.clone()).or_default();
            pending.list = setting.list;
            let (source, value) = (self.source.clone(), plain(&entry.value));
            let mut settle = |outcome| {
                let (source, value) = (source.clone(), value.clone());
                pending.settled.push(Contribution { source, operator, value, outcome });
            };
            match (self.tree.lock(&self.path, operator), operator, &pending.assign) {
                (Some(Lock { path, by }), _, _) => settle(Outcome::Locked { path, by }),
                (None, Operator::Assign, Some((by, _))) => settle(Outcome::AssignedEarlier { by: by.clone() }),
                (None, Operator::Assign, None) => pending.assign = Some((source, value)),
                (None, Operator::Append, _) => pending.append.push((source, value)),
                (None, Operator::Remove, _) => pending.remove.push((source, value)),
            }
        }
    }

    fn control(&mut self, node: &Document) {
        let Some(items) = node.get(CHILD_CONTROL).and_then(Document::items) else { return };
        let names: Option<Vec<&str>> = items.iter().map(Document::as_str).collect();
        let Some(allowed) = names.and_then(|names| Operators::read(&names)) else { return };
        let restriction = Restriction { source: self.source.clone(), allowed };
        let may_be_made = !self.tree.nodes.contains_key(&self.path) && self.tree.creation_lock(&self.path).is_none();
        let list = if may_be_made { &mut self.found.new_controls } else { &mut self.found.controls };
        list.push((self.path.clone(), restriction));
    }
}

/// The value without the places it was read from.
fn plain(value: &Document) -> Document {
    let node = match value.items() {
        Some(items) => return Document::sequence(items.iter().map(plain)),
        None => value.node.clone(),
    };
    Document::new(node)
}

impl Pending {
    fn apply(self, tree: &mut Tree, path: Path) {
        let mut told = self.settled;
        let changes = self.assign.is_some() || !self.append.is_empty();
        let current = tree.nodes.get(&path).and_then(|node| node.setting.clone());
        let existed = current.is_some();
        let mut state = current.unwrap_or_default();
        if let Some((source, value)) = self.assign {
            let values = if self.list { value.items().unwrap_or_default() } else { std::slice::from_ref(&value) };
            state = SettingState::default();
            for element in values {
                add(&mut state, element, &source);
            }
            told.push(Contribution { source, operator: Operator::Assign, value, outcome: Outcome::Applied });
        }
        for (source, value) in self.append {
            let before = state.parts.len();
            for element in value.items().unwrap_or_default() {
                add(&mut state, element, &source);
            }
            let outcome = if state.parts.len() > before || !existed { Outcome::Applied } else { Outcome::NoEffect };
            told.push(Contribution { source, operator: Operator::Append, value, outcome });
        }
        for (source, value) in self.remove {
            let before = state.parts.len();
            for element in value.items().unwrap_or_default() {
                remove(&mut state, element, &source);
            }
            let outcome = if state.parts.len() < before { Outcome::Applied } else { Outcome::NoEffect };
            told.push(Contribution { source, operator: Operator::Remove, value, outcome });
        }
        if changes || existed {
            tree.create(&path).setting = Some(state);
        }
        // Told in attachment order; within a policy, in the order they are applied.
        told.sort_by_key(|contribution| tree.sources.iter().position(|source| *source == contribution.source));
        tree.contributions.entry(path).or_default().extend(told);
    }
}

fn add(state: &mut SettingState, element: &Document, source: &Source) {
    if !state.parts.iter().any(|part| same(&part.value, element)) {
        state.removed.retain(|part| !same(&part.value, element));
        state.parts.push(Part { value: element.clone(), source: Some(source.clone()) });
    }
}

fn remove(state: &mut SettingState, element: &Document, source: &Source) {
    if let Some(at) = state.parts.iter().position(|part| same(&part.value, element)) {
        state.parts.remove(at);
        state.removed.push(Part { value: element.clone(), source: Some(source.clone()) });
    }
}
