//! Two moments, or two branches, side by side: for whom what differs, policies and where they are attached, what is in force at a node.

use crate::address::Address;
use crate::diff::Line;
use crate::frame::Frame;
use crate::marks::{Count, Id, Moment, Sign};
use crate::screen::Screen;
use crate::tables::MOST_ROWS;
use crate::what_if::Told;
use askama::Template;
use reports::heat_map::Cell;
use reports::scores::Since;
use reports::{Time, WhatIf};

/// The page of a comparison.
#[derive(Template)]
#[template(path = "compare.html")]
pub struct ComparePage {
    /// What stands around it.
    pub frame: Frame,
    /// What was asked to compare with, as it stands in the address.
    pub against: Option<String>,
    /// What differs; nothing before anything was asked for.
    pub compared: Option<Compared>,
}

/// What differs.
pub struct Compared {
    /// The one.
    pub before: Side,
    /// The other.
    pub after: Side,
    /// In a sentence.
    pub answer: String,
    /// What it means for accounts.
    pub told: Told,
    /// Policies that differ.
    pub policies: Vec<PolicyChange>,
    /// How many more do.
    pub policies_left: u64,
    /// Attachments that came or went.
    pub attachments: Vec<AttachmentChange>,
    /// How many more did.
    pub attachments_left: u64,
    /// Which cells of the heat map turned; nothing where there are many accounts, and it wasn't asked for.
    pub standings: Option<Standings>,
    /// What is in force at a node, if that was asked for.
    pub effective: Option<Effective>,
    /// The types of which something can be in force.
    pub types: Vec<String>,
    /// The node and type that were asked for.
    pub asked: (Option<String>, Option<String>),
}

/// Which cells of a heat map turned red, and which aren't any more.
#[derive(Default)]
pub struct Standings {
    /// From when on it is known how rules stood, where that is later than one of the two.
    pub known_from: Option<Since>,
    /// How many turned red, and how many aren't any more.
    pub turned: (u64, u64),
    /// The rules, the same of each.
    pub rules: Vec<RuleTurned>,
    /// How many more there are.
    pub rules_left: u64,
    /// The accounts, the same of each.
    pub accounts: Vec<AccountTurned>,
    /// How many more there are.
    pub accounts_left: u64,
    /// The cells.
    pub cells: Vec<CellTurned>,
    /// How many more there are.
    pub cells_left: u64,
}

/// A rule of which cells turned.
pub struct RuleTurned {
    /// What its pack is looked for by.
    pub pack: String,
    /// Its name.
    pub rule: String,
    /// In how many accounts it turned red, and in how many it isn't any more.
    pub turned: (u64, u64),
}

/// An account of which cells turned.
pub struct AccountTurned {
    /// Its id.
    pub account: String,
    /// Its name.
    pub name: String,
    /// How many of its rules turned red, and how many aren't any more.
    pub turned: (u64, u64),
}

/// A cell that turned.
pub struct CellTurned {
    /// The account.
    pub account: String,
    /// Its name.
    pub name: String,
    /// What the rule's pack is looked for by.
    pub pack: String,
    /// The rule.
    pub rule: String,
    /// How it stood.
    pub was: Cell,
    /// How it stands.
    pub is: Cell,
}

/// One of the two.
pub struct Side {
    /// `version 12`, `branch payments`.
    pub name: String,
    /// The journal's version.
    pub version: u64,
    /// The moment.
    pub at: Time,
}

/// A policy that differs.
pub struct PolicyChange {
    /// Its id.
    pub id: String,
    /// Its name, as it is, or was.
    pub name: String,
    /// The name that it had, if that is another one.
    pub was: Option<String>,
    /// Its type.
    pub policy_type: String,
    /// What happened.
    pub what: Happened,
    /// Its text, line by line.
    pub lines: Vec<Line>,
    /// How many more lines there are.
    pub lines_left: u64,
}

/// What happened to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// It came.
    Came,
    /// It went.
    Went,
    /// It is otherwise.
    Changed,
}

impl Happened {
    /// The word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Came => "came",
            Self::Went => "went",
            Self::Changed => "changed",
        }
    }

    /// The sign before it.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Came => "+",
            Self::Went => "−",
            Self::Changed => "≠",
        }
    }
}

/// An attachment that came or went.
pub struct AttachmentChange {
    /// The policy.
    pub policy: String,
    /// Its name.
    pub name: String,
    /// Its type.
    pub policy_type: String,
    /// The node.
    pub node: String,
    /// Its name.
    pub node_name: String,
    /// Which of the two.
    pub what: Happened,
}

/// What is in force at a node.
pub struct Effective {
    /// Why there is nothing to compare, if so.
    pub note: Option<String>,
    /// The two, line by line.
    pub lines: Vec<Line>,
}

/// What differs, in a sentence.
pub fn differs(report: &WhatIf) -> String {
    let changes: Vec<&str> = report.summary.changes.iter().map(|it| it.text.as_str()).collect();
    match (changes.is_empty(), report.summary.accounts) {
        (true, _) => "Nothing differs for any account.".to_owned(),
        (false, 1) => format!("Something differs for 1 account: {}.", changes.join("; ")),
        (false, accounts) => format!("Something differs for {accounts} accounts: {}.", changes.join("; ")),
    }
}

impl ComparePage {
    fn at(&self) -> Address<'_> {
        self.frame.view.to(Screen::Compare).here().with_some("against", self.against.as_ref())
    }

    fn group(&self, group: &usize) -> Address<'_> {
        self.at().with("group", group).at("details")
    }

    fn everybody(&self) -> Address<'_> {
        self.at().at("details")
    }

    fn whole(&self, told: &Told) -> Address<'_> {
        self.at().with_some("group", told.chosen).with("rows", MOST_ROWS).at("details")
    }

    fn account(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", id)
    }

    fn policy(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Policy).with("id", id)
    }

    fn rules(&self) -> Address<'_> {
        self.at().with("rules", "true").at("standings")
    }

    fn rule(&self, cell: &CellTurned) -> Address<'_> {
        let pack = Some(&cell.pack).filter(|pack| !pack.is_empty());
        let rule = self.frame.view.to(Screen::Rule).with("account", &cell.account).with_some("pack", pack);
        rule.with("rule", &cell.rule)
    }

    fn node(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Organization).with("node", id)
    }

    /// The other way round, where that is a moment of the same.
    fn turned(&self) -> Option<String> {
        let against = self.against.as_ref().filter(|against| !against.starts_with("branch:") && *against != "now")?;
        let after = self.compared.as_ref()?.after.version;
        Some(self.frame.view.at(Some(against.clone())).to(Screen::Compare).with("against", after).to_string())
    }

    fn moment<'a>(&'a self, at: &'a Time) -> Moment<'a> {
        self.frame.moment(at)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        AccountTurned, AttachmentChange, CellTurned, ComparePage, Compared, Effective, Happened, PolicyChange,
        RuleTurned, Side, Standings, differs,
    };
    use crate::diff::lines;
    use crate::sample::plain;
    use crate::screen::Screen;
    use crate::what_if::Told;
    use askama::Template;
    use reports::heat_map::Cell;
    use reports::{Time, WhatIf};

    #[test]
    fn whatever_is_shown_is_text() {
        let wild = "<img src=x onerror=alert(1)>".to_owned();
        let at = Time("2025-06-01T00:00:00.000Z".to_owned());
        let report: WhatIf = serde_json::from_value(serde_json::json!({
            "version": 1, "at": "2025-06-01T00:00:00.000Z", "as_of": null, "effect": false, "refused": 0, "calls": [],
            "consequences": {"accounts": [], "effective_policies": [], "control_policies": [], "recorders": [],
                "conformance_packs": [], "config_rules": [], "verdicts": [], "security_hub_associations": [],
                "security_hub_settings": []},
            "names": {"accounts": {}, "nodes": {}, "policies": {}}, "notes": []
        }))
        .unwrap();
        let side = |name: &str| Side { name: name.to_owned(), version: 1, at: at.clone() };
        let compared = Compared {
            before: side(&wild),
            after: side("now"),
            answer: differs(&report),
            told: Told::of(&report, None, 50),
            policies: vec![PolicyChange {
                id: "p-1".to_owned(),
                name: wild.clone(),
                was: Some(wild.clone()),
                policy_type: "TAG_POLICY".to_owned(),
                what: Happened::Changed,
                lines: lines("{}", &format!("{{\"{wild}\": 1}}")),
                lines_left: 3,
            }],
            policies_left: 1,
            attachments: vec![AttachmentChange {
                policy: "p-1".to_owned(),
                name: wild.clone(),
                policy_type: "TAG_POLICY".to_owned(),
                node: "r-1".to_owned(),
                node_name: wild.clone(),
                what: Happened::Came,
            }],
            attachments_left: 0,
            standings: Some(Standings {
                turned: (1, 0),
                rules: vec![RuleTurned { pack: wild.clone(), rule: wild.clone(), turned: (1, 0) }],
                accounts: vec![AccountTurned { account: "1".to_owned(), name: wild.clone(), turned: (1, 0) }],
                cells: vec![CellTurned {
                    account: "1".to_owned(),
                    name: wild.clone(),
                    pack: wild.clone(),
                    rule: wild.clone(),
                    was: Cell::Compliant,
                    is: Cell::NotCompliant(3),
                }],
                ..Standings::default()
            }),
            effective: Some(Effective { note: Some(wild.clone()), lines: Vec::new() }),
            types: vec!["TAG_POLICY".to_owned()],
            asked: (Some(wild.clone()), None),
        };
        let frame = plain(Screen::Compare);
        let page = ComparePage { frame, against: Some(wild), compared: Some(compared) };
        let html = page.render().unwrap();
        assert!(!html.contains("<img") && html.contains("&lt;img") | html.contains("&#60;img"), "{html}");
    }
}
