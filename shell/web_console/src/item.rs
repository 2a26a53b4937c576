//! A resource as it was recorded: its configuration item line by line, with the lines marked that a rule read.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Moment, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::item::{Item, Past, Relationship, Verdict};

/// The page of a resource.
#[derive(Template)]
#[template(path = "item.html")]
pub struct ItemPage {
    /// What stands around it.
    pub frame: Frame,
    /// The item.
    pub item: Item,
    /// Where older states go on, if there are any.
    pub older: Option<String>,
    /// Whether the item is the current one, which verdicts are about.
    pub is_latest: bool,
}

impl ItemPage {
    fn here(&self) -> Address<'_> {
        let item = &self.item;
        let here = self.frame.view.to(Screen::Item).here().with("account", &item.account).with("region", &item.region);
        here.with("type", &item.resource_type).with("id", &item.resource_id)
    }

    /// The same with what a rule read of it marked.
    fn read_by(&self, pack: Option<&String>, rule: &str) -> Address<'_> {
        self.here().with_some("pack", pack).with("rule", rule)
    }

    fn with_reading(&self) -> Address<'_> {
        match &self.item.reading {
            Some(reading) => self.read_by(reading.pack.as_ref(), &reading.rule),
            None => self.here(),
        }
    }

    fn state(&self, past: &Past) -> Address<'_> {
        self.with_reading().with("state", &past.state_id)
    }

    fn older(&self) -> Option<Address<'_>> {
        self.older.as_ref().map(|older| self.with_reading().with("older", older))
    }

    fn rule(&self, verdict: &Verdict) -> Address<'_> {
        self.rule_of(verdict.pack.as_ref(), &verdict.rule)
    }

    fn rule_of(&self, pack: Option<&String>, rule: &str) -> Address<'_> {
        let item = &self.item;
        let address = self.frame.view.to(Screen::Rule).with("account", &item.account).with("region", &item.region);
        address.with_some("pack", pack).with("rule", rule)
    }

    fn related(&self, one: &Relationship) -> Option<Address<'_>> {
        let item = &self.item;
        let to = self.frame.view.to(Screen::Item).here().with("account", &item.account).with("region", &item.region);
        Some(to.with("type", &one.resource_type).with("id", one.resource_id.as_ref()?))
    }

    fn account(&self) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", &self.item.account)
    }

    fn moment<'a>(&'a self, at: &'a reports::Time) -> Moment<'a> {
        self.frame.moment(at)
    }
}

/// Classes for depths; what is deeper stands as deep as the last.
pub fn depth(depth: &u64) -> u64 {
    (*depth).min(12)
}

#[cfg(test)]
mod tests {
    use super::ItemPage;
    use crate::sample::plain;
    use crate::screen::Screen;
    use askama::Template;
    use reports::Time;
    use reports::item::{Item, Line, Past, Reading, Relationship, Verdict};

    const WILD: &str = "<img src=x onerror=alert(1)>\"'&";

    #[test]
    fn what_a_rule_read_is_marked_and_all_is_text() {
        let at = Time("2025-06-01T00:00:00.000Z".to_owned());
        let line = |text: &str, is_read| Line { depth: 40, text: text.to_owned(), is_read };
        let wild = || WILD.to_owned();
        let item = Item {
            account: "111111111111".to_owned(),
            account_name: wild(),
            region: "us-east-1".to_owned(),
            item_region: Some(wild()),
            resource_type: "AWS::S3::Bucket".to_owned(),
            resource_id: wild(),
            name: Some(wild()),
            arn: Some(wild()),
            status: "OK".to_owned(),
            captured: at.clone(),
            state_id: wild(),
            created: None,
            availability_zone: None,
            tags: vec![(wild(), wild())],
            relationships: vec![Relationship {
                resource_type: wild(),
                resource_id: Some(wild()),
                resource_name: None,
                name: wild(),
            }],
            document: vec![line(WILD, false), line("\"encrypted\": true", true)],
            left_out: 7,
            reading: Some(Reading {
                pack: Some("baseline".to_owned()),
                rule: "r".to_owned(),
                members: vec!["configuration.encrypted".to_owned()],
                missing: vec!["configuration.gone".to_owned()],
            }),
            verdicts: vec![Verdict {
                pack: Some("baseline".to_owned()),
                rule: wild(),
                compliant: false,
                annotation: Some(wild()),
                recorded: at.clone(),
            }],
            history: vec![Past { state_id: wild(), captured: at, status: "OK".to_owned(), arrived: 3, shown: false }],
            is_older: false,
        };
        let html = ItemPage { frame: plain(Screen::Item), item, older: None, is_latest: true }.render().unwrap();
        assert!(!html.contains("<img"), "{html}");
        assert!(
            html.contains("<mark>&#34;encrypted&#34;: true</mark>") && html.contains("configuration.gone"),
            "{html}"
        );
        assert!(html.contains(">7</data> more lines") && html.contains("i12") && !html.contains("i40"));
    }
}
