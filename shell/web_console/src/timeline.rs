//! The journal: who made what true and when, the latest first; one entry with all its facts; and the ways to any other moment.

use crate::address::{Address, BASE};
use crate::frame::Frame;
use crate::marks::{Id, Moment, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::log::{Entry, Log, WORKERS};
use reports::{Fact, Time};
use serde_json::Value;

/// Facts of an entry that a line names.
const FACTS: usize = 3;
/// Facts of the entry that is looked at, and characters of each of their members: one may name every account of an organization.
const ALL_FACTS: usize = 100;
const LONGEST: usize = 1_000;
/// Members of a fact that a line names, and characters of each.
const MEMBERS: usize = 4;
const CHARACTERS: usize = 48;

/// The page of the journal.
#[derive(Template)]
#[template(path = "timeline.html")]
pub struct TimelinePage {
    /// What stands around it.
    pub frame: Frame,
    /// The page of the journal, or the calls that were refused.
    pub log: Log,
    /// What was asked for.
    pub asked: Asked,
    /// The entry that is looked at.
    pub entry: Option<Entry>,
    /// Whether whoever looks sees only what it did itself.
    pub is_own: bool,
}

/// What was asked for, as it stands in the address.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Who did it, or to whom it was done.
    pub account: Option<String>,
    /// The operation.
    pub operation: Option<String>,
    /// Not before.
    pub since: Option<String>,
    /// Not after.
    pub until: Option<String>,
    /// Whether the steps of the background work are shown.
    pub work: bool,
    /// Whether the refused calls are shown in place of entries.
    pub refused: bool,
    /// Only earlier versions.
    pub before: Option<String>,
}

impl TimelinePage {
    fn at(&self, screen: Screen, version: &u64) -> String {
        self.frame.view.at(Some(version.to_string())).to(screen).to_string()
    }

    /// The same filters, from this version on.
    fn from<'p>(&'p self, before: Option<&'p str>) -> Address<'p> {
        let Asked { account, operation, since, until, work, refused, .. } = &self.asked;
        self.frame
            .view
            .to(Screen::Timeline)
            .here()
            .with_some("account", account.as_ref())
            .with_some("operation", operation.as_ref())
            .with_some("since", since.as_ref())
            .with_some("until", until.as_ref())
            .with_some("work", work.then_some("true"))
            .with_some("refused", refused.then_some("true"))
            .with_some("before", before)
    }

    fn looking_at(&self, entry: &Entry) -> String {
        self.from(self.asked.before.as_deref()).with("entry", entry.version).to_string()
    }

    fn older(&self) -> Option<String> {
        let next = self.log.next?.to_string();
        Some(self.from(Some(&next)).to_string())
    }

    fn latest(&self) -> String {
        self.from(None).to_string()
    }

    fn is_chosen(&self, entry: &Entry) -> bool {
        self.entry.as_ref().is_some_and(|chosen| chosen.version == entry.version)
    }

    fn compare(&self) -> String {
        format!("{BASE}/{}", Screen::Compare.path())
    }

    /// Against the version before.
    fn change(&self, entry: &Entry) -> String {
        let before = entry.version.saturating_sub(1);
        self.frame.view.at(Some(entry.version.to_string())).to(Screen::Compare).with("against", before).to_string()
    }

    fn who<'e>(&self, principal: &'e str) -> &'e str {
        if principal == WORKERS {
            return "background work";
        }
        principal.rsplit(':').next().unwrap_or(principal)
    }

    fn account(&self, id: &str) -> Address<'_> {
        self.frame.view.to(Screen::Account).with("id", id)
    }

    fn first<'e>(&self, entry: &'e Entry) -> impl Iterator<Item = String> + use<'e> {
        entry.facts.iter().take(FACTS).map(brief)
    }

    fn more(&self, entry: &Entry) -> usize {
        entry.facts.len().saturating_sub(FACTS)
    }

    fn moment<'a>(&'a self, at: &'a Time) -> Moment<'a> {
        self.frame.moment(at)
    }

    fn is_moving(&self) -> bool {
        !self.frame.view.is_file()
    }

    fn members(&self, fact: &Fact) -> Vec<(String, String)> {
        let told = |value: &Value| match value {
            Value::String(text) => text.clone(),
            other => serde_json::to_string_pretty(other).unwrap_or_default(),
        };
        let cut = |text: String| match text.char_indices().nth(LONGEST) {
            None => text,
            Some((end, _)) => format!("{} …", text.get(..end).unwrap_or_default()),
        };
        fact.members.iter().map(|(name, value)| (name.replace('_', " "), cut(told(value)))).collect()
    }

    fn facts<'e>(&self, entry: &'e Entry) -> impl Iterator<Item = &'e Fact> + use<'e> {
        entry.facts.iter().take(ALL_FACTS)
    }

    fn facts_left(&self, entry: &Entry) -> usize {
        entry.facts.len().saturating_sub(ALL_FACTS)
    }
}

/// `AccountMoved account 111122223333, to ou-...`.
fn brief(fact: &Fact) -> String {
    let short = |value: &Value| match value {
        Value::String(text) if text.chars().count() <= CHARACTERS => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let members =
        fact.members.iter().filter_map(|(name, value)| Some(format!("{} {}", name.replace('_', " "), short(value)?)));
    let members: Vec<String> = members.take(MEMBERS).collect();
    format!("{} {}", fact.fact, members.join(", ")).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Asked, TimelinePage, brief};
    use crate::frame::Frame;
    use crate::sample::plain;
    use crate::screen::Screen;
    use crate::view::View;
    use askama::Template;
    use reports::log::{Entry, Log};
    use reports::{Fact, Time};
    use serde_json::json;

    const WILD: &str = "<img src=x onerror=alert(1)>";

    fn entry(version: u64) -> Entry {
        let members = json!({"account": "111122223333", "name": WILD, "list": [1, 2]});
        Entry {
            version,
            at: Time("2025-06-01T00:00:00.000Z".to_owned()),
            account: "111122223333".to_owned(),
            principal: format!("arn:aws:iam::111122223333:user/{WILD}"),
            region: "us-east-1".to_owned(),
            operation: WILD.to_owned(),
            facts: vec![Fact { fact: "AccountMoved".to_owned(), members: members.as_object().cloned().unwrap() }],
        }
    }

    #[test]
    fn whatever_is_shown_is_text_and_filters_go_along() {
        let frame = Frame {
            view: View { branch: Some("b".to_owned()), ..View::default() },
            version: 9,
            head: 9,
            ..plain(Screen::Timeline)
        };
        let log = Log { head: 9, entries: vec![entry(9), entry(8)], next: Some(8), refused: None };
        let asked = Asked { operation: Some(WILD.to_owned()), ..Asked::default() };
        let page = TimelinePage { frame, log, asked, entry: Some(entry(9)), is_own: false };
        assert_eq!(page.older().unwrap(), "?operation=%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E&before=8&branch=b");
        assert_eq!(page.change(&entry(9)), "/_bailiwick/console/compare?against=8&branch=b&as_of=9");
        let html = page.render().unwrap();
        assert!(!html.contains("<img"), "{html}");
        let mut large = entry(9);
        large.facts = vec![large.facts.remove(0); 1_000];
        for fact in &mut large.facts {
            fact.members.insert("accounts".to_owned(), json!(vec!["111122223333"; 200]));
        }
        let page = TimelinePage { entry: Some(large), ..page };
        let html = page.render().unwrap();
        assert!(html.len() < 250_000 && html.contains("900 more facts"), "{}", html.len());
    }

    #[test]
    fn a_fact_is_told_by_its_short_members() {
        let fact = &entry(1).facts[0];
        assert_eq!(brief(fact), format!("AccountMoved account 111122223333, name {WILD}"));
    }
}
