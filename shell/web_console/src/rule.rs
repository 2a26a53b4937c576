//! A rule of an account: how it stands and why, what it reads, and the resources that it judged.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Moment, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::compliance::{Reason, Standing};
use reports::rule::{Judged, Rule};

/// The page of a rule.
#[derive(Template)]
#[template(path = "rule.html")]
pub struct RulePage {
    /// What stands around it.
    pub frame: Frame,
    /// The rule.
    pub rule: Rule,
    /// Whether only resources that comply are listed, or only those that don't.
    pub only: Option<bool>,
    /// Whether the list begins with the first one.
    pub is_first: bool,
}

/// The type of results about an account, of which there is no item.
const ACCOUNT: &str = "AWS::::Account";

impl RulePage {
    fn standing(&self) -> Option<Mark> {
        self.rule.standing.as_ref().map(|told| standing(told.compliance))
    }

    fn why(&self) -> &'static str {
        self.rule.standing.as_ref().map_or("", |told| why(told.reason))
    }

    fn here(&self) -> Address<'_> {
        let rule = &self.rule;
        let here = self.frame.view.to(Screen::Rule).here().with("account", &rule.account).with("region", &rule.region);
        here.with_some("pack", rule.pack.as_ref().map(|pack| &pack.key)).with("rule", &rule.name)
    }

    fn showing(&self, only: &str) -> Address<'_> {
        self.here().with("only", only)
    }

    fn in_region(&self, region: &str) -> Address<'_> {
        let rule = &self.rule;
        let here = self.frame.view.to(Screen::Rule).here().with("account", &rule.account).with("region", region);
        here.with_some("pack", rule.pack.as_ref().map(|pack| &pack.key)).with("rule", &rule.name)
    }

    fn heat(&self) -> Address<'_> {
        self.frame.view.to(Screen::HeatMap).with("node", &self.rule.account).with("region", &self.rule.region)
    }

    /// The same rule now.
    fn present(&self) -> String {
        let (now, rule) = (self.frame.view.at(None), &self.rule);
        let now = now.to(Screen::Rule).with("account", &rule.account).with("region", &rule.region);
        now.with_some("pack", rule.pack.as_ref().map(|pack| &pack.key)).with("rule", &rule.name).to_string()
    }

    fn next(&self) -> Option<Address<'_>> {
        let (kind, id) = self.rule.next.as_ref()?;
        let only = match self.only {
            None => "all",
            Some(true) => "compliant",
            Some(false) => "not-compliant",
        };
        Some(self.showing(only).with("after_type", kind).with("after_id", id))
    }

    /// Where a resource is shown; of an account there is no item, but a page.
    fn resource(&self, judged: &Judged) -> Address<'_> {
        let rule = &self.rule;
        if judged.resource_type == ACCOUNT {
            return self.account();
        }
        let item = self.frame.view.to(Screen::Item).with("account", &rule.account).with("region", &rule.region);
        let item = item.with("type", &judged.resource_type).with("id", &judged.resource_id);
        item.with_some("pack", rule.pack.as_ref().map(|pack| &pack.key)).with("rule", &rule.name)
    }

    fn account(&self) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", &self.rule.account)
    }

    fn pack(&self) -> Option<Address<'_>> {
        let pack = self.rule.pack.as_ref()?;
        let address = self.frame.view.to(Screen::Pack).with("name", &pack.key).with("region", &self.rule.region);
        Some(if pack.of_organization { address } else { address.with("account", &self.rule.account) })
    }

    /// The same rule in all accounts.
    fn everywhere(&self) -> Address<'_> {
        let pack = self.rule.pack.as_ref().map(|pack| &pack.key);
        self.frame.view.to(Screen::HeatMap).with_some("pack", pack).with("rule", &self.rule.name)
    }

    fn moment<'a>(&'a self, at: &'a reports::Time) -> Moment<'a> {
        self.frame.moment(at)
    }
}

/// How a rule stands.
pub fn standing(standing: Standing) -> Mark {
    let sign = match standing {
        Standing::Compliant => Sign::Good,
        Standing::NonCompliant => Sign::Bad,
        Standing::InsufficientData => Sign::Unknown,
    };
    sign.saying(standing)
}

/// Why a rule stands as it does, as a sentence.
pub fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Evaluated => "It was evaluated.",
        Reason::EvaluationWaiting => "Its evaluation waits, or isn't done.",
        Reason::NotModelled => "Bailiwick doesn't evaluate this rule.",
        Reason::InvalidParameters => "It can't be evaluated with its parameters.",
        Reason::Failed => "Its evaluation failed, and is tried again.",
        Reason::RecorderStopped => "The configuration recorder doesn't run, so that what is there isn't seen.",
        Reason::NothingApplies => "Nothing is there that it judges.",
        Reason::NoData => "Something that it reads isn't known.",
    }
}

#[cfg(test)]
mod tests {
    use super::RulePage;
    use crate::sample::plain;
    use crate::screen::Screen;
    use askama::Template;
    use reports::Time;
    use reports::compliance::{self, Reason, Standing};
    use reports::rule::{Judged, Member, PackOf, Reads, Rule};

    const WILD: &str = "<img src=x onerror=alert(1)>\"'&";

    fn page() -> RulePage {
        let at = Time("2025-06-01T00:00:00.000Z".to_owned());
        let judged = |kind: &str, id: &str| Judged {
            resource_type: kind.to_owned(),
            resource_id: id.to_owned(),
            compliant: false,
            annotation: Some(WILD.to_owned()),
            of: at.clone(),
            recorded: at.clone(),
        };
        let member = Member { of: None, path: "configuration.encrypted".to_owned(), needed: true };
        RulePage {
            frame: plain(Screen::Rule),
            rule: Rule {
                account: "111111111111".to_owned(),
                account_name: WILD.to_owned(),
                region: "us-east-1".to_owned(),
                pack: Some(PackOf {
                    key: "own/mine".to_owned(),
                    name: "mine".to_owned(),
                    name_in_account: "mine".to_owned(),
                    of_organization: false,
                }),
                name: WILD.to_owned(),
                full_name: WILD.to_owned(),
                arn: "arn".to_owned(),
                description: Some(WILD.to_owned()),
                identifier: Some("ENCRYPTED_VOLUMES".to_owned()),
                owner: "AWS".to_owned(),
                parameters: vec![(WILD.to_owned(), WILD.to_owned())],
                scope: Vec::new(),
                reads: Some(Reads { members: vec![member], ..Reads::default() }),
                standing: Some(compliance::Rule {
                    pack: None,
                    rule: "r".to_owned(),
                    name_in_template: "r".to_owned(),
                    identifier: None,
                    compliance: Standing::NonCompliant,
                    reason: Reason::Evaluated,
                    needs: vec![WILD.to_owned()],
                }),
                compliant: 3,
                not_compliant: 2,
                unknown: 1,
                evaluated: None,
                resources: vec![judged("AWS::EC2::Volume", WILD), judged(super::ACCOUNT, "111111111111")],
                next: Some(("AWS::EC2::Volume".to_owned(), "vol-1".to_owned())),
                elsewhere: vec![("eu-west-1".to_owned(), Some(Standing::Compliant))],
            },
            only: Some(false),
            is_first: true,
        }
    }

    #[test]
    fn a_page_leads_to_items_and_shows_only_text() {
        let html = page().render().unwrap();
        assert!(!html.contains("<img"), "{html}");
        assert!(
            html.contains("item?account=111111111111&#38;region=us-east-1&#38;type=AWS%3A%3AEC2%3A%3AVolume"),
            "{html}"
        );
        assert!(html.contains("account?id=111111111111"), "an account is no item");
        assert!(html.contains("only=not-compliant&#38;after_type=AWS%3A%3AEC2%3A%3AVolume&#38;after_id=vol-1"));
        assert!(html.contains("configuration.encrypted"));
    }

    #[test]
    fn of_the_past_no_verdict_is_pretended() {
        let mut page = page();
        page.rule.standing = None;
        page.rule.resources.clear();
        page.frame.view.as_of = Some("3".to_owned());
        let html = page.render().unwrap();
        assert!(html.contains("Verdicts have no versions") && !html.contains("NON_COMPLIANT"), "{html}");
    }
}
