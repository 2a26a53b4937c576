//! Reads evaluated properties into typed values and notes what doesn't fit.

use smol_str::SmolStr;

use super::expression::{Expression, Reader};
use super::problem::{Place, TemplateProblem};
use super::value::{Value, Valued};

/// Refuses keys of a literal map that aren't properties.
pub(super) fn check_keys(reader: &mut Reader<'_>, owner: &str, entries: &[(SmolStr, Expression)], known: &[&str]) {
    for (key, value) in entries {
        if !known.contains(&key.as_str()) {
            reader.refuse::<()>(value.place, format!("`{key}` is not a property of {owner}"));
        }
    }
}

/// A map of evaluated properties.
pub(super) struct Properties<'a> {
    /// What it belongs to, for messages.
    owner: String,
    place: Place,
    entries: &'a [(SmolStr, Valued)],
    problems: &'a mut Vec<TemplateProblem>,
}

impl<'a> Properties<'a> {
    /// The map, or a problem.
    pub(super) fn of(
        owner: String,
        valued: &'a Valued,
        known: &[&str],
        problems: &'a mut Vec<TemplateProblem>,
    ) -> Option<Self> {
        let Value::Map(entries) = &valued.value else {
            problems.push(TemplateProblem::new(valued.place, format!("{owner} must be a map")));
            return None;
        };
        for (key, value) in entries.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
            problems.push(TemplateProblem::new(value.place, format!("`{key}` is not a property of {owner}")));
        }
        Some(Self { owner, place: valued.place, entries, problems })
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Valued> {
        self.entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(super) fn refuse(&mut self, place: Place, message: impl Into<String>) {
        self.problems.push(TemplateProblem::new(place, message));
    }

    /// How many problems have been noted so far.
    pub(super) fn noted(&self) -> usize {
        self.problems.len()
    }

    fn must(&mut self, place: Place, key: &str, what: &str) {
        let message = format!("{key} of {} must be {what}", self.owner);
        self.refuse(place, message);
    }

    /// A map below this one.
    pub(super) fn map(&mut self, key: &str, known: &[&str]) -> Option<Properties<'_>> {
        let value = self.get(key)?;
        Properties::of(format!("{key} of {}", self.owner), value, known, self.problems)
    }

    /// The elements of a list of maps.
    pub(super) fn maps(&mut self, key: &str, most: usize, known: &[&str], mut each: impl FnMut(Properties<'_>)) {
        let Some(value) = self.get(key) else { return };
        match &value.value {
            Value::List(items) if items.len() <= most => {
                for item in items {
                    if let Some(item) = Properties::of(format!("{key} of {}", self.owner), item, known, self.problems) {
                        each(item);
                    }
                }
            }
            _ => self.must(value.place, key, &format!("a list of at most {most} maps")),
        }
    }

    /// A text of bounded length.
    pub(super) fn text(&mut self, key: &str, least: usize, most: usize) -> Option<SmolStr> {
        let value = self.get(key)?;
        match &value.value {
            Value::Text(text) if (least..=most).contains(&text.chars().count()) => Some(text.clone()),
            _ => {
                self.must(value.place, key, &format!("a string of {least} to {most} characters"));
                None
            }
        }
    }

    /// A text that must be there.
    pub(super) fn required(&mut self, key: &str, least: usize, most: usize) -> Option<SmolStr> {
        if self.get(key).is_none() {
            let message = format!("{} needs {key}", self.owner);
            self.refuse(self.place, message);
        }
        self.text(key, least, most)
    }

    /// One of the words that `parse` knows.
    pub(super) fn word<T>(&mut self, key: &str, expected: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = self.get(key)?;
        let word = match &value.value {
            Value::Text(text) => parse(text),
            _ => None,
        };
        if word.is_none() {
            self.must(value.place, key, expected);
        }
        word
    }

    /// A boolean, quoted or not.
    pub(super) fn flag(&mut self, key: &str) -> Option<bool> {
        self.word(key, "true or false", |text| match text.to_ascii_lowercase().as_str() {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        })
    }

    /// A whole number in bounds.
    pub(super) fn number(&mut self, key: &str, least: u32, most: u32) -> Option<u32> {
        let expected = format!("a whole number from {least} to {most}");
        self.word(key, &expected, |text| text.parse().ok().filter(|number| (least..=most).contains(number)))
    }

    /// A list of bounded texts.
    pub(super) fn texts(&mut self, key: &str, most: usize, longest: usize) -> Option<Vec<SmolStr>> {
        let value = self.get(key)?;
        let texts = match &value.value {
            Value::List(items) if items.len() <= most => items
                .iter()
                .map(|item| match &item.value {
                    Value::Text(text) if (1..=longest).contains(&text.chars().count()) => Some(text.clone()),
                    _ => None,
                })
                .collect(),
            _ => None,
        };
        if texts.is_none() {
            self.must(value.place, key, &format!("a list of at most {most} strings of 1 to {longest} characters"));
        }
        texts
    }
}
