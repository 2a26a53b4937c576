//! The page of an effective policy: each value with who said it, by which operator, and what was said in vain.

use crate::address::Address;
use crate::document::{Lines, value_text};
use crate::frame::Frame;
use crate::marks::{Id, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::EffectivePolicy;
use reports::effective_policy::{Ignored, Leaf, Part, Source, Why};

/// What is in force.
#[derive(Template)]
#[template(path = "effective_policy.html")]
pub struct EffectivePolicyPage {
    /// What stands around it.
    pub frame: Frame,
    /// The node's name.
    pub name: String,
    /// What is in force.
    pub policy: EffectivePolicy,
}

impl EffectivePolicyPage {
    fn lines(&self) -> Lines {
        Lines::of(&serde_json::to_string_pretty(&self.policy.content).unwrap_or_default())
    }

    /// A row for each part of a leaf; one where nothing is left of it.
    fn rows<'l>(&self, leaf: &'l Leaf) -> Vec<Option<&'l Part>> {
        if leaf.parts.is_empty() { vec![None] } else { leaf.parts.iter().map(Some).collect() }
    }

    fn span(&self, leaf: &Leaf) -> usize {
        leaf.parts.len().max(1)
    }

    fn value(&self, part: &Part) -> String {
        value_text(&part.value)
    }

    fn ignored_value(&self, ignored: &Ignored) -> String {
        value_text(&ignored.value)
    }

    fn why(&self, why: &Why) -> String {
        let said = |source: &Source| format!("{} at {}", source.policy_name, source.node_name);
        match why {
            Why::AssignedEarlier { assigned_earlier_by } => {
                format!("{} was attached to the same node earlier", said(assigned_earlier_by))
            }
            Why::Locked { locked_at, by } => {
                let by: Vec<String> = by.iter().map(said).collect();
                format!("{} lets policies below change nothing at {locked_at}", by.join(", "))
            }
            Why::Told(text) => text.clone(),
        }
    }

    fn is_set(&self, leaf: &Leaf) -> bool {
        leaf.value.is_some()
    }

    fn policy_of(&self, source: &Source) -> Address<'_> {
        self.frame.view.to(Screen::Policy).with("id", &source.policy)
    }

    fn node(&self, source: &Source) -> Address<'_> {
        self.frame.view.to(Screen::Organization).with("node", &source.node)
    }

    fn target(&self) -> Address<'_> {
        let is_account = self.policy.target.bytes().all(|byte| byte.is_ascii_digit());
        match is_account {
            true => self.frame.view.to(Screen::Account).with("id", &self.policy.target),
            false => self.frame.view.to(Screen::Organization).with("node", &self.policy.target),
        }
    }
}
