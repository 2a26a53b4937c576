//! The effective policy as a plain document.

use documents::Document;
use smol_str::SmolStr;

use crate::grammar::{Container, Grammar, Setting, Shape};

use super::tree::{SettingState, Tree};

/// The whole document; empty if nothing is set.
pub(super) fn render(tree: &Tree, grammar: &Grammar) -> Document {
    let rendered = tops(tree, grammar).into_iter().filter_map(|key| {
        let top = node(tree, &grammar.shape, &mut vec![key.clone()])?;
        Some((key, top))
    });
    Document::mapping(rendered)
}

/// The keys at the top: the one that the grammar knows, else those that the policies have.
fn tops(tree: &Tree, grammar: &Grammar) -> Vec<SmolStr> {
    if let Some(key) = grammar.key {
        return vec![SmolStr::new_static(key)];
    }
    let mut found: Vec<SmolStr> = tree.nodes.keys().filter_map(|path| path.first()).cloned().collect();
    found.dedup();
    found
}

/// A path as error reports and tables print it: joined by `/`, in lower case, without a leading slash.
pub fn path_text(path: &[SmolStr]) -> String {
    path.iter().map(|key| key.to_lowercase()).collect::<Vec<_>>().join("/")
}

fn node(tree: &Tree, shape: &Shape, path: &mut Vec<SmolStr>) -> Option<Document> {
    match shape {
        Shape::Setting(setting) => value(setting, tree.nodes.get(path.as_slice())?.setting.as_ref()?),
        Shape::Container(container) => {
            let entries = members(tree, container, path);
            (!entries.is_empty()).then(|| Document::mapping(entries))
        }
    }
}

/// The value of a setting; `None` if it is left out.
pub(super) fn value(setting: &Setting, state: &SettingState) -> Option<Document> {
    if setting.list {
        // An empty list that was assigned says something; one that was emptied may not.
        let vanished = setting.vanishes && state.parts.is_empty() && !state.removed.is_empty();
        (!vanished).then(|| Document::sequence(state.parts.iter().map(|part| part.value.clone())))
    } else {
        state.parts.first().map(|part| part.value.clone())
    }
}

fn members(tree: &Tree, container: &Container, path: &mut Vec<SmolStr>) -> Vec<(SmolStr, Document)> {
    let mut rendered = Vec::new();
    let set = |path: &mut Vec<SmolStr>, key: &str| {
        path.push(SmolStr::new(key));
        let set = tree.nodes.get(path.as_slice()).is_some_and(|node| node.setting.is_some());
        path.pop();
        set
    };
    for (key, shape) in container.members {
        path.push(SmolStr::new_static(key));
        let member = node(tree, shape, path);
        path.pop();
        if let Some(member) = member {
            rendered.push((SmolStr::new_static(key), member));
        } else if let Some(default) = container.default.filter(|default| default.absent == *key)
            && set(path, default.given)
            && !set(path, default.absent)
        {
            rendered.push((SmolStr::new_static(key), Document::sequence(default.list.iter().map(Document::string))));
        }
    }
    if let Some(names) = container.names {
        for key in free_names(tree, container, path) {
            path.push(key.clone());
            let member = node(tree, names.shape, path);
            path.pop();
            rendered.extend(member.map(|member| (key, member)));
        }
    }
    rendered
}

/// The free names directly below a path, sorted.
fn free_names(tree: &Tree, container: &Container, path: &[SmolStr]) -> Vec<SmolStr> {
    let mut found: Vec<SmolStr> = tree
        .below(path)
        .filter_map(|(below, _)| below.get(path.len()))
        .filter(|key| !container.members.iter().any(|(fixed, _)| fixed == key))
        .cloned()
        .collect();
    found.dedup();
    found
}
