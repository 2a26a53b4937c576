//! Whether an effective policy is complete and within bounds: what no single document can be asked for.

use std::fmt;

use documents::Document;
use identifiers::PolicyId;
use smol_str::SmolStr;

use crate::grammar::{Container, Grammar, Setting, Shape};
use crate::policy_type::PolicyType;
use crate::types::tag;

use super::provenance::Outcome;
use super::render::path_text;
use super::tree::Tree;

/// What kind of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorCode {
    /// More members or elements than allowed.
    ElementsTooMany,
    /// Fewer than needed.
    ElementsTooFew,
    /// A member is missing.
    KeyRequired,
    /// The whole document is too long. The name in the API is not known; this one is ours.
    ContentTooLong,
}

impl ErrorCode {
    /// The code in the API.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::ElementsTooMany => "ELEMENTS_TOO_MANY",
            Self::ElementsTooFew => "ELEMENTS_TOO_FEW",
            Self::KeyRequired => "KEY_REQUIRED",
            Self::ContentTooLong => "CONTENT_TOO_LONG",
        }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.api_name())
    }
}

/// A fault of an effective policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffectivePolicyValidationError {
    /// What kind of fault.
    pub code: ErrorCode,
    /// The fault in words, as the API prints it.
    pub message: String,
    /// Where: keys in lower case joined by `/`; for a missing key, the object that lacks it.
    pub path: String,
    /// The policies that have a part in what stands there, from the root down, each once.
    pub contributing_policies: Vec<PolicyId>,
}

pub(super) fn errors(
    policy_type: PolicyType,
    tree: &Tree,
    grammar: &Grammar,
    content: &Document,
) -> Vec<EffectivePolicyValidationError> {
    let mut check = Check { tree, path: Vec::new(), found: Vec::new() };
    for entry in content.entries().unwrap_or_default() {
        if let Some(key) = grammar.top(&entry.key) {
            check.path.push(key);
            check.node(&entry.value, &grammar.shape, false);
            check.path.pop();
        }
    }
    if policy_type == PolicyType::Tag {
        check.path.extend(grammar.key.map(SmolStr::new_static));
        if tag::overloaded_resource_type(content).is_some() {
            check.too_many("report_required_tag_for", tag::MAX_REQUIRED_KEYS);
        }
        let limit = tag::MAX_EFFECTIVE_CHARACTERS;
        if documents::to_json(content).chars().count() > limit {
            check.fault(ErrorCode::ContentTooLong, format!("the policy exceeds the allowed maximum length {limit}"));
        }
    }
    check.found
}

struct Check<'t> {
    tree: &'t Tree,
    path: Vec<SmolStr>,
    found: Vec<EffectivePolicyValidationError>,
}

impl Check<'_> {
    /// `free` tells whether the last key of the path is a free name: messages quote those.
    fn node(&mut self, node: &Document, shape: &Shape, free: bool) {
        let key = self.path.last().map(SmolStr::as_str).unwrap_or_default();
        let name = if free { format!("'{key}'") } else { key.to_owned() };
        match shape {
            Shape::Container(container) => self.container(node, container, &name),
            Shape::Setting(setting) => self.setting(node, setting, &name),
        }
    }

    fn container(&mut self, node: &Document, container: &Container, name: &str) {
        for key in container.required.iter().filter(|key| node.get(key).is_none()) {
            self.fault(ErrorCode::KeyRequired, format!("{key} is a required key"));
        }
        if container.exactly_one {
            let given = container.members.iter().filter(|(key, _)| node.get(key).is_some()).count();
            match given {
                0 => self.too_few(name, 1),
                1 => {}
                _ => self.too_many(name, 1),
            }
        }
        if let Some(base) = container.base.filter(|base| base.is_missing(node, Some)) {
            self.fault(ErrorCode::KeyRequired, base.told());
        }
        if let Some(limit) = container.limit.filter(|limit| count(node, limit.depth) > limit.max) {
            self.too_many(name, limit.max);
        }
        for entry in node.entries().unwrap_or_default() {
            if let Some((key, shape)) = container.member(&entry.key) {
                let free = !container.members.iter().any(|(fixed, _)| *fixed == key);
                self.path.push(key);
                self.node(&entry.value, &shape, free);
                self.path.pop();
            }
        }
    }

    fn setting(&mut self, node: &Document, setting: &Setting, name: &str) {
        let Some(items) = node.items() else { return };
        if items.len() < setting.min_items {
            self.too_few(name, setting.min_items);
        }
        if items.len() > setting.max_items {
            self.too_many(name, setting.max_items);
        }
    }

    fn too_few(&mut self, name: &str, limit: usize) {
        self.fault(ErrorCode::ElementsTooFew, format!("{name} is less than the allowed minimum limit {limit}"));
    }

    fn too_many(&mut self, name: &str, limit: usize) {
        self.fault(ErrorCode::ElementsTooMany, format!("{name} exceeds the allowed maximum limit {limit}"));
    }

    fn fault(&mut self, code: ErrorCode, message: String) {
        let contributing_policies = self.contributing();
        self.found.push(EffectivePolicyValidationError {
            code,
            message,
            path: path_text(&self.path),
            contributing_policies,
        });
    }

    /// Policies with an operator at or below the path that changed something.
    fn contributing(&self) -> Vec<PolicyId> {
        let mut found: Vec<PolicyId> = Vec::new();
        for source in &self.tree.sources {
            let took_part = self
                .tree
                .contributions
                .range(self.path.clone()..)
                .take_while(|(path, _)| path.starts_with(&self.path))
                .flat_map(|(_, contributions)| contributions)
                .any(|contribution| contribution.source == *source && contribution.outcome == Outcome::Applied);
            if took_part && !found.contains(&source.policy) {
                found.push(source.policy.clone());
            }
        }
        found
    }
}

/// How many nodes stand some levels below.
fn count(node: &Document, depth: usize) -> usize {
    let entries = node.entries().unwrap_or_default();
    match depth {
        0 | 1 => entries.len(),
        _ => entries.iter().map(|entry| count(&entry.value, depth - 1)).sum(),
    }
}
