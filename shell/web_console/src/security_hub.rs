//! The page of Security Hub: the tree with what covers each node, the policies, and how one account stands.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Sign};
use crate::organization::hub_sign;
use crate::screen::Screen;
use askama::Template;
use reports::SecurityHub;
use reports::central_configuration::{CentralConfiguration, ConfigurationKind, ConfigurationPolicy};
use reports::organizations::NodeKind;
use reports::tree::{Hub, More, Row, Tree};

/// Security Hub of an organization.
#[derive(Template)]
#[template(path = "security_hub.html")]
pub struct SecurityHubPage {
    /// What stands around it.
    pub frame: Frame,
    /// How it is administered.
    pub configuration: CentralConfiguration,
    /// The part of the tree that is open.
    pub tree: Tree,
    /// The node that is looked at.
    pub place: Option<Place>,
}

/// A node, and how Security Hub stands there.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Whether it is an account.
    pub is_account: bool,
    /// The name of the node that its association comes from.
    pub source_name: Option<String>,
    /// How it stands.
    pub report: SecurityHub,
}

/// Controls and standards that are listed.
const LISTED: usize = 600;

impl SecurityHubPage {
    fn chosen(&self) -> Option<&str> {
        self.place.as_ref().map(|place| place.report.target.as_str())
    }

    fn is_chosen(&self, row: &Row) -> bool {
        self.chosen() == Some(row.id.as_str())
    }

    fn looking_at(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::SecurityHub).with("node", id).here()
    }

    /// Where a row leads: in a folder every account has one page, which is its own.
    fn row(&self, row: &Row) -> Address<'_> {
        match row.kind {
            NodeKind::Account if self.frame.view.is_file() => self.account(&row.id),
            _ => self.looking_at(&row.id),
        }
    }

    fn turned(&self, row: &Row) -> Address<'_> {
        let parent = row.parent.as_deref().filter(|_| row.open);
        self.looking_at(parent.unwrap_or(&row.id))
    }

    fn more(&self, more: &More) -> Address<'_> {
        let shown = format!("{}:{}", more.below, more.shown.saturating_mul(2));
        self.frame.view.to(Screen::SecurityHub).with_some("node", self.chosen()).with("more", shown).here()
    }

    fn in_region(&self, region: &str) -> Address<'_> {
        self.frame.view.to(Screen::SecurityHub).with_some("node", self.chosen()).with("region", region).here()
    }

    fn account(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", id)
    }

    fn mark(&self, hub: &Hub) -> Mark {
        hub_sign(&hub.status).saying(format!("{} {}", hub.configuration, hub.status))
    }

    /// How the line to what is above is drawn: solid where something is applied, cut where an account is left to itself.
    fn line(&self, row: &Row) -> &'static str {
        match &row.security_hub {
            Some(hub) if hub.configuration == "self-managed" => "cut",
            Some(hub) if hub.applied_here => "applied",
            Some(_) => "inherited",
            None => "uncovered",
        }
    }

    fn controls(&self, policy: &ConfigurationPolicy) -> String {
        match (&policy.enabled_controls, &policy.disabled_controls) {
            (Some(on), _) => format!("on, and no others: {}", some_of(on)),
            (None, Some(off)) if off.is_empty() => "all on".to_owned(),
            (None, Some(off)) => format!("all on but {}", some_of(off)),
            (None, None) => "none".to_owned(),
        }
    }

    fn status(&self, status: &str) -> Mark {
        hub_sign(status).saying(status)
    }

    fn on(&self, enabled: &bool) -> Mark {
        if *enabled { Sign::Good.saying("on") } else { Sign::Nothing.saying("off") }
    }
}

impl Place {
    /// How many controls are on, and how many off.
    fn counts(&self) -> (u64, u64) {
        let controls = self.report.hub.iter().flat_map(|hub| &hub.controls);
        controls.fold((0, 0), |(on, off), control| if control.enabled { (on + 1, off) } else { (on, off + 1) })
    }

    /// Those that are off, with why.
    fn off(&self) -> impl Iterator<Item = &reports::security_hub::Control> {
        self.report.hub.iter().flat_map(|hub| &hub.controls).filter(|control| !control.enabled).take(LISTED)
    }
}

fn some_of(names: &[String]) -> String {
    const SOME: usize = 12;
    let shown: Vec<&str> = names.iter().take(SOME).map(String::as_str).collect();
    match names.len().checked_sub(shown.len()) {
        Some(more) if more > 0 => format!("{} and {more} more", shown.join(", ")),
        _ => shown.join(", "),
    }
}
