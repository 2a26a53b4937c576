//! Members of a map as a person wrote them: each is taken once, and whatever is left over or of the wrong form is told with its line and column.

use crate::near::hint;
use crate::selector::Selector;
use documents::{Document, Entry, Problem, Resolved, Span};
use indexmap::IndexMap;
use serde_json::Value;

/// What is wrong so far.
pub type Problems = Vec<Problem>;

/// The members of a map that nobody has taken yet.
pub struct Members<'d> {
    what: &'static str,
    span: Option<Span>,
    left: Vec<&'d Entry>,
    known: Vec<&'static str>,
}

impl<'d> Members<'d> {
    /// Those of a map.
    pub fn of(document: &'d Document, what: &'static str, problems: &mut Problems) -> Option<Self> {
        let Some(entries) = document.entries() else {
            problems.push(Problem::new(format!("{what} is a map of members"), document.span));
            return None;
        };
        Some(Self { what, span: document.span, left: entries.iter().collect(), known: Vec::new() })
    }

    /// The value of a member.
    pub fn take(&mut self, name: &'static str) -> Option<&'d Document> {
        if !self.known.contains(&name) {
            self.known.push(name);
        }
        let at = self.left.iter().position(|entry| entry.key == name)?;
        Some(&self.left.remove(at).value)
    }

    /// The value of a member that has two names.
    pub fn take_either(
        &mut self,
        one: &'static str,
        other: &'static str,
        problems: &mut Problems,
    ) -> Option<&'d Document> {
        let first = self.take(one);
        let second = if one == other { None } else { self.take(other) };
        if let (Some(_), Some(second)) = (first, second) {
            problems
                .push(Problem::new(format!("`{one}` and `{other}` are the same: one of them is enough"), second.span));
        }
        first.or(second)
    }

    /// A member's text.
    pub fn text(&mut self, name: &'static str, problems: &mut Problems) -> Option<String> {
        self.take(name).and_then(|document| text(document, name, problems))
    }

    /// A member's text, without which nothing goes.
    pub fn needed(&mut self, name: &'static str, problems: &mut Problems) -> Option<String> {
        match self.take(name) {
            Some(document) => text(document, name, problems),
            None => {
                self.missing(name, problems);
                None
            }
        }
    }

    /// Says that a member is missing.
    pub fn missing(&self, name: &str, problems: &mut Problems) {
        problems.push(Problem::new(format!("{} needs `{name}`", self.what), self.span));
    }

    /// A member's texts: one, or a list.
    pub fn texts(&mut self, name: &'static str, problems: &mut Problems) -> Vec<String> {
        self.take(name).map(|document| texts(document, name, problems)).unwrap_or_default()
    }

    /// Whom a member selects.
    pub fn selector(&mut self, one: &'static str, several: &'static str, problems: &mut Problems) -> Option<Selector> {
        let document = self.take_either(one, several, problems)?;
        let texts = texts(document, one, problems);
        if texts.is_empty() {
            return None;
        }
        Some(Selector { texts })
    }

    /// Whether a member is true.
    pub fn flag(&mut self, name: &'static str, problems: &mut Problems) -> Option<bool> {
        let document = self.take(name)?;
        let flag = document.as_bool();
        if flag.is_none() {
            problems.push(Problem::new(format!("`{name}` is true or false"), document.span));
        }
        flag
    }

    /// One of some words.
    pub fn word(&mut self, name: &'static str, words: &[&str], problems: &mut Problems) -> Option<String> {
        let document = self.take(name)?;
        let text = text(document, name, problems)?;
        if words.contains(&text.as_str()) {
            return Some(text);
        }
        let told =
            format!("`{name}` is one of {}, and not {text}{}", words.join(", "), hint(&text, words.iter().copied()));
        problems.push(Problem::new(told, document.span));
        None
    }

    /// A map from names to values.
    pub fn values(&mut self, name: &'static str, problems: &mut Problems) -> IndexMap<String, Value> {
        let Some(document) = self.take(name) else { return IndexMap::new() };
        let Some(entries) = document.entries() else {
            problems.push(Problem::new(format!("`{name}` is a map"), document.span));
            return IndexMap::new();
        };
        entries.iter().map(|entry| (entry.key.to_string(), value(&entry.value))).collect()
    }

    /// Tells what nobody has taken.
    pub fn finish(self, problems: &mut Problems) {
        let mut told: Vec<&str> = Vec::new();
        for entry in &self.left {
            let key = entry.key.as_str();
            let problem = if self.known.contains(&key) || told.contains(&key) {
                format!("`{key}` is given twice")
            } else {
                let known = self.known.join(", ");
                format!("{} has no `{key}`{}; it has {known}", self.what, hint(key, self.known.iter().copied()))
            };
            told.push(key);
            problems.push(Problem::new(problem, entry.key_span));
        }
    }

    /// Where it stands.
    pub fn span(&self) -> Option<Span> {
        self.span
    }
}

/// A text as it was written: account numbers are texts, too.
pub fn text(document: &Document, name: &str, problems: &mut Problems) -> Option<String> {
    match (document.text(), document.scalar()) {
        (Some(text), Some(resolved)) if resolved != Resolved::Null && !text.is_empty() => Some(text.to_owned()),
        _ => {
            problems.push(Problem::new(format!("`{name}` is a text that isn't empty"), document.span));
            None
        }
    }
}

fn texts(document: &Document, name: &str, problems: &mut Problems) -> Vec<String> {
    match document.items() {
        None => text(document, name, problems).into_iter().collect(),
        Some([]) => {
            problems.push(Problem::new(format!("`{name}` is a list with nothing in it"), document.span));
            Vec::new()
        }
        Some(items) => items.iter().filter_map(|item| text(item, name, problems)).collect(),
    }
}

/// A value as JSON has it.
pub fn value(document: &Document) -> Value {
    serde_json::from_str(&documents::to_json(document)).unwrap_or(Value::Null)
}
