//! A pack: what came of it in its members, what failed, its rules and its template.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::packs::{Member, Pack, PackRule};

/// The page of a pack.
#[derive(Template)]
#[template(path = "pack.html")]
pub struct PackPage {
    /// What stands around it.
    pub frame: Frame,
    /// The pack.
    pub pack: Pack,
    /// The only status of members that is listed.
    pub status: Option<String>,
    /// Whether the list begins with the first one.
    pub is_first: bool,
}

impl PackPage {
    fn in_region(&self, region: &str) -> Address<'_> {
        let own = (!self.pack.of_organization).then_some(&self.pack.owner);
        let here = self.frame.view.to(Screen::Pack).here().with("name", &self.pack.key).with("region", region);
        here.with_some("account", own)
    }

    fn with_status(&self, status: Option<&str>) -> Address<'_> {
        self.in_region(&self.pack.region).with_some("status", status)
    }

    fn only(&self, status: &str) -> Address<'_> {
        self.with_status(Some(status))
    }

    fn is_only(&self, status: &str) -> bool {
        self.status.as_deref() == Some(status)
    }

    fn next(&self) -> Option<Address<'_>> {
        let next = self.pack.next.as_ref()?;
        Some(self.with_status(self.status.as_deref()).with("after", next))
    }

    fn account(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", id)
    }

    /// How the rules of the pack stand in a member.
    fn rules_of(&self, member: &Member) -> Address<'_> {
        self.heat().with("node", &member.account)
    }

    fn heat(&self) -> Address<'_> {
        let heat = self.frame.view.to(Screen::HeatMap).with("pack", &self.pack.key).with("region", &self.pack.region);
        if self.pack.of_organization { heat } else { heat.with("node", &self.pack.owner) }
    }

    fn rule(&self, rule: &PackRule) -> Address<'_> {
        if self.pack.of_organization {
            return self.heat().with("rule", &rule.rule);
        }
        let to = self.frame.view.to(Screen::Rule).with("account", &self.pack.owner).with("region", &self.pack.region);
        to.with("pack", &self.pack.key).with("rule", &rule.rule)
    }
}

#[cfg(test)]
mod tests {
    use super::PackPage;
    use crate::sample::plain;
    use crate::screen::Screen;
    use askama::Template;
    use reports::Time;
    use reports::packs::{Failure, Member, Pack, PackRule};

    const WILD: &str = "<img src=x onerror=alert(1)>\"'&";

    #[test]
    fn members_are_listed_by_status_and_all_is_text() {
        let at = Time("2025-06-01T00:00:00.000Z".to_owned());
        let wild = || WILD.to_owned();
        let pack = Pack {
            key: "baseline".to_owned(),
            name: wild(),
            region: "us-east-1".to_owned(),
            elsewhere: vec!["eu-west-1".to_owned()],
            arn: wild(),
            owner: "111111111111".to_owned(),
            owner_name: wild(),
            of_organization: true,
            status: "CREATE_FAILED".to_owned(),
            reason: Some(wild()),
            requested: at.clone(),
            statuses: [("CREATE_FAILED".to_owned(), 1), ("CREATE_SUCCESSFUL".to_owned(), 9)].into_iter().collect(),
            failures: vec![Failure { code: wild(), message: wild(), accounts: 1 }],
            members: vec![Member {
                account: "222222222222".to_owned(),
                name: wild(),
                status: "CREATE_FAILED".to_owned(),
                failure: Some((wild(), wild())),
                at,
            }],
            next: Some("222222222222".to_owned()),
            excluded: vec![("333333333333".to_owned(), wild())],
            excluded_more: 4,
            parameters: vec![(wild(), wild())],
            bucket: Some(wild()),
            rules: vec![PackRule { rule: wild(), identifier: None, modelled: false }],
            template: wild(),
            template_cut: Some(100_000),
        };
        let page =
            PackPage { frame: plain(Screen::Pack), pack, status: Some("CREATE_FAILED".to_owned()), is_first: true };
        let html = page.render().unwrap();
        assert!(!html.contains("<img"), "{html}");
        assert!(
            html.contains("?name=baseline&#38;region=us-east-1&#38;status=CREATE_FAILED&#38;after=222222222222"),
            "{html}"
        );
        assert!(html.contains("heat-map?pack=baseline&#38;region=us-east-1&#38;node=222222222222"));
        assert!(html.contains(">4</data> more") && html.contains("not modelled"));
    }
}
