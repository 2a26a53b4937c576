//! An account: everything about it on one page.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Moment, Sign};
use crate::scores::Drawn;
use crate::screen::Screen;
use askama::Template;
use reports::Recording;
use reports::account::{Account, NotCompliant, PackScore};
use reports::fact::Fact;
use reports::guardrails::Guardrail;
use reports::node::{AttachedPolicy, Node};
use reports::scores::ScoreLine;

/// The page of an account.
#[derive(Template)]
#[template(path = "account.html")]
pub struct AccountPage {
    /// What stands around it.
    pub frame: Frame,
    /// The account.
    pub account: Account,
    /// Whether the viewer sees the whole organization.
    pub sees_all: bool,
    /// Whether it can be moved: it is in an organization, and isn't the one that manages it.
    pub can_move: bool,
}

/// Actions of a statement, and facts of an entry, that are told.
const SHOWN: usize = 4;

impl AccountPage {
    /// Whether any rule of a pack has a verdict.
    fn has_results(&self) -> bool {
        self.account.packs.iter().any(|pack| pack.total.is_some_and(|total| total > 0))
    }

    fn policies_of<'n>(&self, node: &'n Node, direct: bool) -> impl Iterator<Item = &'n AttachedPolicy> + use<'n> {
        node.policies.iter().filter(move |policy| (policy.at == node.id) == direct)
    }

    fn node(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Organization).with("node", id)
    }

    fn policy(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Policy).with("id", id)
    }

    fn effective(&self, kind: &str) -> Address<'_> {
        self.frame.view.to(Screen::EffectivePolicy).with("type", kind).with("target", &self.account.id)
    }

    fn pack(&self, score: &PackScore) -> Address<'_> {
        let to = self.frame.view.to(Screen::Pack).with("name", &score.of.key).with("region", &score.region);
        to.with("account", &self.account.id)
    }

    fn pack_of(&self, line: &ScoreLine) -> Address<'_> {
        let to = self.frame.view.to(Screen::Pack).with("name", &line.of.key).with("region", &line.region);
        to.with("account", &self.account.id)
    }

    fn lines(&self) -> impl Iterator<Item = Drawn<'_>> {
        self.account.lines.iter().map(|line| Drawn::of(line, &self.frame.view, &self.account.id))
    }

    fn heat(&self) -> Address<'_> {
        self.frame.view.to(Screen::HeatMap).with("node", &self.account.id)
    }

    fn rule(&self, rule: &NotCompliant) -> Address<'_> {
        let to = self.frame.view.to(Screen::Rule).with("account", &self.account.id).with("region", &rule.region);
        to.with_some("pack", rule.pack.as_ref()).with("rule", &rule.rule)
    }

    fn timeline(&self) -> Address<'_> {
        self.frame.view.to(Screen::Timeline).with("account", &self.account.id)
    }

    fn moving(&self) -> Address<'_> {
        self.frame.view.to(Screen::WhatIf).with("move", &self.account.id)
    }

    fn hub(&self) -> Address<'_> {
        self.frame.view.to(Screen::SecurityHub).with("node", &self.account.id)
    }

    fn deciding(&self) -> Address<'_> {
        self.frame.view.to(Screen::Decision).with("account", &self.account.id)
    }

    fn moment<'a>(&'a self, at: &'a reports::Time) -> Moment<'a> {
        self.frame.moment(at)
    }
}

/// What a statement is about, in a line.
pub fn statement(guardrail: &Guardrail) -> String {
    let some = |all: &[String]| match all.get(..SHOWN).filter(|_| all.len() > SHOWN + 1) {
        Some(first) => format!("{} and {} more", first.join(", "), all.len() - SHOWN),
        None => all.join(", "),
    };
    let but = |but: bool, all: &[String]| if but { format!("everything but {}", some(all)) } else { some(all) };
    let mut text = but(guardrail.all_actions_but, &guardrail.actions);
    if guardrail.all_resources_but || guardrail.resources.iter().any(|one| one != "*") {
        text = format!("{text} on {}", but(guardrail.all_resources_but, &guardrail.resources));
    }
    match guardrail.conditions.len() {
        0 => text,
        1 => format!("{text}, under a condition"),
        count => format!("{text}, under {count} conditions"),
    }
}

/// What became true, in a line.
pub fn facts(facts: &[Fact]) -> String {
    let mut names: Vec<&str> = facts.iter().map(|fact| fact.fact.as_str()).collect();
    names.dedup();
    let more = names.len().saturating_sub(SHOWN);
    names.truncate(SHOWN);
    if more > 0 { format!("{} and {more} more", names.join(", ")) } else { names.join(", ") }
}

/// What a recorder does.
pub fn recording(recording: Recording) -> Mark {
    let sign = match recording {
        Recording::Recording => Sign::Good,
        Recording::Stopped => Sign::Bad,
        Recording::Missing => Sign::Nothing,
    };
    sign.saying(recording)
}

#[cfg(test)]
mod tests {
    use super::AccountPage;
    use crate::sample::plain;
    use crate::screen::Screen;
    use askama::Template;
    use reports::account::{Account, HubIn, NotCompliant, PackScore, RecorderIn};
    use reports::compliance::Pack;
    use reports::guardrails::{Guardrail, Guardrails};
    use reports::rule::PackOf;
    use reports::scores::{Mover, Score, ScoreLine, ScorePoint, Since};
    use reports::{Recording, Time};

    const WILD: &str = "<img src=x onerror=alert(1)>\"'&";

    fn wild() -> String {
        WILD.to_owned()
    }

    fn account() -> Account {
        let of = PackOf { key: "baseline".to_owned(), name: wild(), name_in_account: wild(), of_organization: true };
        let pack = Pack {
            name: wild(),
            organization_pack: Some(wild()),
            state: "CREATE_COMPLETE".to_owned(),
            reason: Some(wild()),
        };
        let denied = Guardrail {
            node: "r-1".to_owned(),
            node_name: Some(wild()),
            policy: "p-1".to_owned(),
            policy_name: Some(wild()),
            statement: 0,
            sid: Some(wild()),
            actions: vec![wild()],
            all_actions_but: true,
            resources: vec!["*".to_owned()],
            all_resources_but: false,
            conditions: Vec::new(),
        };
        Account {
            id: "111111111111".to_owned(),
            name: wild(),
            email: wild(),
            state: "ACTIVE".to_owned(),
            node: None,
            guardrails: Some(Guardrails {
                account: None,
                at: None,
                version: 7,
                unlimited: None,
                denied: vec![denied],
                allowed_only: Vec::new(),
                on_resources: Vec::new(),
            }),
            lines: vec![ScoreLine {
                region: "us-east-1".to_owned(),
                of: of.clone(),
                before: None,
                points: vec![ScorePoint {
                    at: Time("2025-05-31T00:00:00.000Z".to_owned()),
                    version: 6,
                    after: 4,
                    score: Score { compliant: 3, total: 4 },
                    resources: 2,
                    others: false,
                    due: false,
                    begins: false,
                    entries: vec![Mover { version: 5, operation: wild(), principal: wild() }],
                    more: 0,
                }],
                until: Time("2025-06-01T00:00:00.000Z".to_owned()),
            }],
            known_from: None,
            packs: vec![PackScore { region: "us-east-1".to_owned(), of, pack, compliant: Some(3), total: Some(4) }],
            not_compliant: vec![NotCompliant {
                region: "us-east-1".to_owned(),
                pack: Some("baseline".to_owned()),
                rule: wild(),
                resources: 2,
            }],
            not_compliant_more: 5,
            association: None,
            association_source: None,
            hubs: vec![HubIn {
                region: "us-east-1".to_owned(),
                enabled: true,
                standards: vec![wild()],
                controls: (200, 3),
                set_by: Some((wild(), Time("2025-06-01T00:00:00.000Z".to_owned()))),
            }],
            recorders: vec![RecorderIn { region: "us-east-1".to_owned(), name: wild(), recording: Recording::Stopped }],
            entries: Vec::new(),
        }
    }

    #[test]
    fn what_is_wrong_comes_first_and_all_is_text() {
        let page = |account| AccountPage { frame: plain(Screen::Account), account, sees_all: true, can_move: true };
        let html = page(account()).render().unwrap();
        assert!(!html.contains("<img"), "{html}");
        assert!(html.contains("rule?account=111111111111&#38;region=us-east-1&#38;pack=baseline&#38;rule="), "{html}");
        assert!(html.contains(">5</data> more"), "{html}");
        assert!(html.contains(">3</data> of <data") && html.contains("everything but"));
        assert!(
            html.contains("timeline?account=111111111111&#38;entry=5") && html.contains("of 2 resources came"),
            "{html}"
        );
        assert!(html.contains("<path d=\"M40 28H632\"/>") && !html.contains("style="), "{html}");
        assert!(html.find("Not compliant").unwrap() < html.find("Guardrails").unwrap());
    }

    #[test]
    fn of_a_past_that_nothing_is_known_of_there_are_no_scores() {
        let mut account = account();
        account.not_compliant.clear();
        account.packs[0].compliant = None;
        account.lines.clear();
        account.known_from = Some(Since { version: 5, at: Time("2025-05-31T00:00:00.000Z".to_owned()) });
        let mut frame = plain(Screen::Account);
        frame.view.as_of = Some("3".to_owned());
        let html = AccountPage { frame, account, sees_all: false, can_move: false }.render().unwrap();
        assert!(html.contains("is known from version 5 on") && !html.contains("</data> of <data"), "{html}");
    }
}
