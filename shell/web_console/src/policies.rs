//! The pages of policies: all by type, and one.

use crate::address::Address;
use crate::document::Lines;
use crate::frame::Frame;
use crate::marks::{Bar, Count, Id, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::organizations::NodeKind;
use reports::policy::{Policies, Policy, Problem, Revision, Target};

/// All policies.
#[derive(Template)]
#[template(path = "policies.html")]
pub struct PoliciesPage {
    /// What stands around it.
    pub frame: Frame,
    /// The policies.
    pub policies: Policies,
}

/// One policy.
#[derive(Template)]
#[template(path = "policy.html")]
pub struct PolicyPage {
    /// What stands around it.
    pub frame: Frame,
    /// The policy.
    pub policy: Policy,
}

impl PoliciesPage {
    fn policy(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Policy).with("id", id)
    }
}

impl PolicyPage {
    fn lines(&self) -> Lines {
        Lines::of(&self.policy.content)
    }

    /// What is wrong in a line; nothing is told of lines that were broken here.
    fn problems_at(&self, line: &u64, lines: &Lines) -> Vec<&Problem> {
        let at = |problem: &&Problem| problem.line == Some(*line) && !lines.are_broken_here;
        self.policy.problems.iter().filter(at).collect()
    }

    /// What is wrong with the whole, or at no line that is shown.
    fn other_problems(&self, lines: &Lines) -> Vec<&Problem> {
        let elsewhere = |problem: &&Problem| problem.line.is_none() || lines.are_broken_here;
        self.policy.problems.iter().filter(elsewhere).collect()
    }

    fn target(&self, target: &Target) -> Address<'_> {
        match target.kind {
            NodeKind::Account => self.frame.view.to(Screen::Account).with("id", &target.id),
            _ => self.frame.view.to(Screen::Organization).with("node", &target.id),
        }
    }

    fn effective(&self, target: &Target) -> Option<Address<'_>> {
        let authorization = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];
        let is_merged = !authorization.contains(&self.policy.policy_type.as_str()) && self.policy.enabled;
        let to = self.frame.view.to(Screen::EffectivePolicy).with("type", &self.policy.policy_type);
        // In a folder only units have a page of it: accounts are too many.
        let is_there = !self.frame.view.is_file() || target.kind != NodeKind::Account;
        (is_merged && is_there).then(|| to.with("target", &target.id))
    }

    /// The policy as it was then.
    fn then(&self, revision: &Revision) -> String {
        let view = self.frame.view.at(Some(revision.version.to_string()));
        view.to(Screen::Policy).with("id", &self.policy.line.id).to_string()
    }
}
