//! Goes through a tree and collects everything that is wrong with it, each with its place.

use crate::place::{Place, Step};
use crate::problem::{Problem, quoted};
use documents::{Document, Entry, PROBLEM_LIMIT, Resolved, Span};
use std::collections::HashSet;

/// What reading has come to.
#[derive(Default)]
pub(crate) struct Reader {
    steps: Vec<Step>,
    span: Option<Span>,
    problems: Vec<Problem>,
    more: usize,
}

impl Reader {
    /// Everything that was wrong.
    pub(crate) fn into_problems(mut self) -> Vec<Problem> {
        if self.more > 0 {
            self.problems.push(Problem::new(Place::default(), format!("and {} more problems", self.more)));
        }
        self.problems
    }

    /// Tells that something is wrong here.
    pub(crate) fn wrong<T>(&mut self, message: impl Into<String>) -> Option<T> {
        if self.problems.len() < PROBLEM_LIMIT {
            let position = self.span.map(|span| (span.line, span.column));
            self.problems.push(Problem { place: Place(self.steps.clone()), position, message: message.into() });
        } else {
            self.more += 1;
        }
        None
    }

    /// Tells that something else was expected here.
    pub(crate) fn expected<T>(&mut self, what: &str, found: &Document) -> Option<T> {
        let found = match found.scalar() {
            None if found.items().is_some() => "a list".to_owned(),
            None => "a map".to_owned(),
            Some(Resolved::Null) => "nothing".to_owned(),
            Some(Resolved::Bool(value)) => value.to_string(),
            Some(Resolved::Number(text) | Resolved::String(text)) => quoted(text),
        };
        self.wrong(format!("{what} is expected, not {found}"))
    }

    /// Reads an element of a list.
    pub(crate) fn at_index<T>(&mut self, at: usize, item: &Document, read: impl Fn(&Document, &mut Self) -> T) -> T {
        self.steps.push(Step::Index(at));
        let value = self.spanned(item, |reader| read(item, reader));
        self.steps.pop();
        value
    }

    /// Does something at a key of a map.
    pub(crate) fn at_key<T>(&mut self, key: &str, span: Option<Span>, act: impl FnOnce(&mut Self) -> T) -> T {
        self.at(Step::Key(key.to_owned()), span, act)
    }

    /// Does something at a member.
    pub(crate) fn at_member<T>(
        &mut self,
        name: &'static str,
        span: Option<Span>,
        act: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.at(Step::Member(name), span, act)
    }

    fn at<T>(&mut self, step: Step, span: Option<Span>, act: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.span;
        self.steps.push(step);
        self.span = span.or(outer);
        let value = act(self);
        self.steps.pop();
        self.span = outer;
        value
    }

    /// Does something where a value stands.
    pub(crate) fn spanned<T>(&mut self, node: &Document, act: impl FnOnce(&mut Self) -> T) -> T {
        let outer = self.span;
        self.span = node.span.or(outer);
        let value = act(self);
        self.span = outer;
        value
    }

    /// The entries of a map with known members. Unknown and repeated ones are told.
    pub(crate) fn members<'d>(&mut self, node: &'d Document, known: &[&'static str]) -> Option<&'d [Entry]> {
        let Some(entries) = node.entries() else {
            return self.expected("a map of members", node);
        };
        self.refuse_repeated(entries);
        for entry in entries.iter().filter(|entry| !known.contains(&entry.key.as_str())) {
            let message = match nearest(&entry.key, known) {
                Some(near) => format!("there is no member {}; {near} may be meant", quoted(&entry.key)),
                None => format!("there is no member {}; the members are {}", quoted(&entry.key), known.join(", ")),
            };
            self.at_key(&entry.key, entry.key_span, |reader| reader.wrong::<()>(message));
        }
        Some(entries)
    }

    /// Tells keys that stand in a map again: which of them counts depends on who reads.
    pub(crate) fn refuse_repeated(&mut self, entries: &[Entry]) {
        let mut seen = HashSet::with_capacity(entries.len());
        for entry in entries {
            if !seen.insert(entry.key.as_str()) {
                self.at_key(&entry.key, entry.key_span, |reader| reader.wrong::<()>("the key stands here twice"));
            }
        }
    }
}

/// The member that is written nearly so: with other letter case, with or without separators.
fn nearest(key: &str, known: &[&'static str]) -> Option<&'static str> {
    let plain = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).take(100).collect()
    };
    let wanted = plain(key);
    known.iter().copied().find(|name| plain(name) == wanted)
}
