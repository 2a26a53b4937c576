//! What is modelled and what isn't: operations, managed rules, resource types; and what clients asked for that isn't served.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Sign, grouped};
use crate::screen::Screen;
use askama::Template;
use askama::filters::HtmlSafe;
use reports::Coverage;
use reports::coverage::{Rule, Rules, State};
use std::fmt;

/// Lines of a list that are shown.
const LINES: usize = 300;

/// The page of what is modelled.
#[derive(Template)]
#[template(path = "coverage.html")]
pub struct CoveragePage {
    /// What stands around it.
    pub frame: Frame,
    /// The operations, and what was asked for besides.
    pub coverage: Coverage,
    /// The rules, and the types that they judge.
    pub rules: Rules,
    /// What is listed.
    pub list: List,
    /// The text that names have to contain, whatever the case.
    pub text: String,
    /// Only what is modelled, or only what isn't.
    pub only: Option<State>,
}

/// What is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum List {
    /// Nothing but numbers.
    Summary,
    /// The operations of a service.
    Service(String),
    /// The managed rules.
    Rules,
    /// The resource types.
    Types,
}

impl List {
    /// As it stands in an address.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Summary => None,
            Self::Service(name) => Some(name),
            Self::Rules => Some("rules"),
            Self::Types => Some("types"),
        }
    }
}

impl CoveragePage {
    fn modelled_types(&self) -> Share {
        Share::of(self.rules.modelled_types(), wide(self.rules.resource_types.len()))
    }

    fn modelled_rules(&self) -> Share {
        Share::of(self.rules.modelled, wide(self.rules.rules.len()))
    }

    fn to<'a>(&'a self, list: &'a str) -> Address<'a> {
        self.frame.view.to(Screen::Coverage).here().with("list", list)
    }

    fn summary(&self) -> Address<'_> {
        self.frame.view.to(Screen::Coverage).here()
    }

    fn passes(&self, name: &str, is_modelled: bool) -> bool {
        let state = if is_modelled { State::Modelled } else { State::NotModelled };
        self.only.is_none_or(|only| only == state) && name.to_lowercase().contains(&self.text.to_lowercase())
    }

    fn operations(&self, service: &str) -> Vec<(&str, bool)> {
        let all = self.coverage.services.get(service).into_iter().flat_map(|service| &service.by_operation);
        let all = all.map(|(name, state)| (name.as_str(), *state == State::Modelled));
        all.filter(|(name, is_modelled)| self.passes(name, *is_modelled)).collect()
    }

    fn wanted_rules(&self) -> Vec<&Rule> {
        self.rules.rules.iter().filter(|rule| self.passes(&rule.identifier, rule.is_modelled)).collect()
    }

    fn types(&self) -> Vec<(&str, Share)> {
        let all = self.rules.resource_types.iter().map(|(name, of)| (name.as_str(), of.modelled, of.rules));
        let wanted = all.filter(|(name, modelled, _)| self.passes(name, *modelled > 0));
        wanted.map(|(name, modelled, rules)| (name, Share::of(modelled, rules))).collect()
    }

    fn first<T>(&self, mut all: Vec<T>) -> Vec<T> {
        all.truncate(LINES);
        all
    }

    fn left<T>(&self, all: &[T]) -> u64 {
        wide(all.len().saturating_sub(LINES))
    }

    fn mark(&self, is_modelled: &bool) -> Mark {
        if *is_modelled { Sign::Good.saying("modelled") } else { Sign::NotModelled.saying("not modelled") }
    }

    /// Of so many so many.
    fn bar(&self, used: &usize, most: &usize) -> Share {
        Share::of(wide(*used), wide(*most))
    }

    fn is(&self, only: State) -> bool {
        self.only == Some(only)
    }
}

/// How much of something is modelled, drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Share {
    modelled: u64,
    of: u64,
}

impl Share {
    fn of(modelled: u64, of: u64) -> Self {
        Self { modelled, of }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = (self.modelled.min(self.of) * 100).checked_div(self.of).unwrap_or(0);
        write!(
            out,
            "<span class=\"bar\"><svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">\
             <rect class=\"track\" width=\"100\" height=\"6\"/><rect class=\"good\" width=\"{width}\" height=\"6\"/></svg> \
             <span class=\"n\">{} of {}</span></span>",
            grouped(self.modelled),
            grouped(self.of)
        )
    }
}

impl HtmlSafe for Share {}

fn wide(count: impl TryInto<u64>) -> u64 {
    count.try_into().unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::{CoveragePage, List};
    use crate::sample::plain;
    use crate::screen::Screen;
    use askama::Template;
    use reports::Coverage;
    use reports::coverage::{OfType, Rule, Rules, Service, State};

    fn page(list: List, text: &str, only: Option<State>) -> CoveragePage {
        let frame = plain(Screen::Coverage);
        let operations = [("MoveAccount", State::Modelled), ("InviteNobody", State::NotModelled)];
        let by_operation = operations.map(|(name, state)| (name.to_owned(), state)).into_iter().collect();
        let mut coverage = Coverage::default();
        coverage.services.insert("organizations".to_owned(), Service { operations: 2, modelled: 1, by_operation });
        coverage.asked_for_not_served.insert("<img src=x>:Get".to_owned(), 3);
        let rule = |number: usize| Rule {
            identifier: format!("RULE_{number}"),
            page: format!("rule-{number}"),
            is_modelled: number.is_multiple_of(2),
            resource_types: vec!["AWS::S3::Bucket".to_owned()],
        };
        let mut rules = Rules { rules: (0..1_000).map(rule).collect(), ..Rules::default() };
        rules.resource_types.insert("AWS::S3::Bucket".to_owned(), OfType { rules: 1_000, modelled: 500 });
        CoveragePage { frame, coverage, rules, list, text: text.to_owned(), only }
    }

    #[test]
    fn lists_are_filtered_and_have_an_end() {
        let all = page(List::Rules, "rule_1", None);
        assert_eq!(all.wanted_rules().len(), 111);
        assert_eq!(page(List::Rules, "rule_1", Some(State::Modelled)).wanted_rules().len(), 55);
        let whole = page(List::Rules, "", None).render().unwrap();
        assert!(whole.len() < 200_000 && whole.contains("700"), "{}", whole.len());
        let service = List::Service("organizations".to_owned());
        assert_eq!(page(service, "", Some(State::NotModelled)).operations("organizations"), [("InviteNobody", false)]);
        assert!(!page(List::Summary, "<img src=x>", None).render().unwrap().contains("<img"));
    }
}
