//! The organization: the tree in slices, and beside it the node that is looked at.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Bar, Count, Id, Mark, Moment, Sign, grouped};
use crate::screen::Screen;
use askama::Template;
use reports::node::{AttachedPolicy, Node};
use reports::organizations::NodeKind;
use reports::tree::{More, Row, Tree};

/// The page of the organization.
#[derive(Template)]
#[template(path = "organization.html")]
pub struct OrganizationPage {
    /// What stands around it.
    pub frame: Frame,
    /// The part of the tree that is open.
    pub tree: Tree,
    /// The node that is looked at.
    pub node: Option<Node>,
}

impl OrganizationPage {
    fn chosen(&self) -> Option<&str> {
        self.node.as_ref().map(|node| node.id.as_str())
    }

    /// How many rules aren't compliant in an account.
    fn red(&self, node: &Node) -> Option<&u64> {
        let row = self.tree.rows.iter().find(|row| row.id == node.id)?;
        row.not_compliant.as_ref().filter(|count| **count > 0)
    }

    fn is_chosen(&self, row: &Row) -> bool {
        self.chosen() == Some(row.id.as_str())
    }

    /// The same page with another node looked at. What is open besides stays so by scripts: said in each row, it would be most of the page.
    fn looking_at(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Organization).with("node", id).here()
    }

    /// Where a row leads: in a folder every account has one page, which is its own.
    fn row(&self, row: &Row) -> Address<'_> {
        match row.kind {
            NodeKind::Account if self.frame.view.is_file() => self.account(&row.id),
            _ => self.looking_at(&row.id),
        }
    }

    /// A unit opened, or closed if it was open: without scripts one path is open at a time.
    fn turned(&self, row: &Row) -> Address<'_> {
        let parent = row.parent.as_deref().filter(|_| row.open);
        self.looking_at(parent.unwrap_or(&row.id))
    }

    /// More of the nodes of a parent.
    fn more(&self, more: &More) -> Address<'_> {
        let shown = format!("{}:{}", more.below, more.shown.saturating_mul(2));
        self.frame.view.to(Screen::Organization).with_some("node", self.chosen()).with("more", shown).here()
    }

    /// How a configuration of Security Hub stands at a node.
    fn hub(&self, row: &Row) -> Option<Mark> {
        let hub = row.security_hub.as_ref()?;
        let way = if hub.applied_here { "" } else { " (inherited)" };
        let name = &hub.configuration;
        let sign = hub_sign(&hub.status);
        Some(sign.saying(format!("{name}{way}")))
    }

    fn inherits(&self, row: &Row) -> bool {
        row.security_hub.as_ref().is_some_and(|hub| !hub.applied_here)
    }

    fn failed(&self, row: &Row) -> String {
        counted(row.packs_failed, "pack failed", "packs failed")
    }

    fn rules(&self, count: &u64) -> String {
        counted(*count, "rule", "rules")
    }

    fn policies_of<'n>(&self, node: &'n Node, direct: bool) -> impl Iterator<Item = &'n AttachedPolicy> + use<'n> {
        node.policies.iter().filter(move |policy| (policy.at == node.id) == direct)
    }

    fn policy(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Policy).with("id", id)
    }

    fn effective(&self, policy_type: &str, target: &str) -> Address<'_> {
        self.frame.view.to(Screen::EffectivePolicy).with("type", policy_type).with("target", target)
    }

    fn account(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", id)
    }

    fn timeline(&self, account: &str) -> Address<'_> {
        self.frame.view.to(Screen::Timeline).with("account", account)
    }

    fn moving(&self, account: &str) -> Address<'_> {
        self.frame.view.to(Screen::WhatIf).with("move", account)
    }

    fn heat(&self, node: &str) -> Address<'_> {
        self.frame.view.to(Screen::HeatMap).with("node", node)
    }

    fn moment<'a>(&'a self, at: &'a reports::Time) -> Moment<'a> {
        self.frame.moment(at)
    }
}

/// A number with the word for one, or for several.
pub fn counted(count: u64, one: &str, several: &str) -> String {
    format!("{} {}", grouped(count), if count == 1 { one } else { several })
}

/// A policy type in as few letters as people use: `SCP`.
pub fn short(policy_type: &str) -> &str {
    match policy_type {
        "SERVICE_CONTROL_POLICY" => "SCP",
        "RESOURCE_CONTROL_POLICY" => "RCP",
        "TAG_POLICY" => "tag",
        "BACKUP_POLICY" => "backup",
        "AISERVICES_OPT_OUT_POLICY" => "AI opt-out",
        "CHATBOT_POLICY" => "chat",
        "DECLARATIVE_POLICY_EC2" => "EC2",
        "SECURITYHUB_POLICY" => "Security Hub",
        "INSPECTOR_POLICY" => "Inspector",
        other => other,
    }
}

/// The sign of an association's status.
pub fn hub_sign(status: &str) -> Sign {
    match status {
        "SUCCESS" => Sign::Good,
        "FAILED" => Sign::Bad,
        "PENDING" => Sign::Waiting,
        _ => Sign::Nothing,
    }
}
