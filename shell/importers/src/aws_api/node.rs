//! A value in an answer that knows its file and place, so that whatever is wrong with it can be told where it stands.

use crate::files::Files;
use crate::problem::{Problem, quoted};
use organization_document::{Gap, Moment};
use serde_json::{Map, Value};
use std::str::FromStr;

/// What is found while files are read: what is wrong, and what is missing.
#[derive(Debug)]
pub struct Findings<'f> {
    /// The files.
    pub files: &'f Files,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What is missing, assumed or conflicting.
    pub gaps: Vec<Gap>,
}

impl<'f> Findings<'f> {
    /// Nothing yet.
    pub fn new(files: &'f Files) -> Self {
        Self { files, problems: Vec::new(), gaps: Vec::new() }
    }
}

/// A value of an answer.
#[derive(Debug, Clone)]
pub struct Node<'v> {
    /// The path of the file.
    pub path: &'v str,
    /// Where in it.
    pub place: String,
    value: &'v Value,
}

impl<'v> Node<'v> {
    /// The whole of a value that stands at a place.
    pub fn new(path: &'v str, place: String, value: &'v Value) -> Self {
        Self { path, place, value }
    }

    /// The members, if it is a map.
    pub fn members(&self) -> Option<&'v Map<String, Value>> {
        self.value.as_object()
    }

    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&'v str> {
        self.value.as_str()
    }

    /// Tells that it is wrong.
    pub fn wrong<T>(&self, message: impl Into<String>, findings: &mut Findings<'_>) -> Option<T> {
        let problem = findings.files.problem(self.path, self.place.clone(), message);
        findings.problems.push(problem);
        None
    }

    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }

    /// A member that is there and isn't null.
    pub fn member(&self, name: &str) -> Option<Node<'v>> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(Node { path: self.path, place: self.place_of(name), value })
    }

    /// The elements of a list that is a member; none where it isn't there.
    pub fn items(&self, name: &str, findings: &mut Findings<'_>) -> Vec<Node<'v>> {
        let Some(member) = self.member(name) else { return Vec::new() };
        let Some(items) = member.value.as_array() else {
            return member.wrong("a list is expected", findings).unwrap_or_default();
        };
        let node = |(at, value)| Node { path: self.path, place: format!("{}[{at}]", member.place), value };
        items.iter().enumerate().map(node).collect()
    }

    /// The texts of a list that is a member.
    pub fn texts(&self, name: &str, findings: &mut Findings<'_>) -> Vec<String> {
        let items = self.items(name, findings);
        items.iter().filter_map(|item| item.text_of(findings)).map(str::to_owned).collect()
    }

    /// Its text.
    pub fn text_of(&self, findings: &mut Findings<'_>) -> Option<&'v str> {
        self.as_text().or_else(|| self.wrong("a text is expected", findings))
    }

    /// The text of a member that may be absent.
    pub fn text(&self, name: &str, findings: &mut Findings<'_>) -> Option<&'v str> {
        self.member(name)?.text_of(findings)
    }

    /// The text of a member that may be absent, if it says something.
    pub fn told(&self, name: &str, findings: &mut Findings<'_>) -> Option<String> {
        self.text(name, findings).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// The text of a member that has to be there.
    pub fn needed(&self, name: &str, findings: &mut Findings<'_>) -> Option<&'v str> {
        match self.member(name) {
            Some(member) => member.text_of(findings),
            None => self.wrong(format!("the member {name} is missing"), findings),
        }
    }

    /// What a member that may be absent reads as.
    pub fn parsed<T: FromStr>(&self, name: &str, what: &str, findings: &mut Findings<'_>) -> Option<T> {
        self.member(name)?.parse(what, findings)
    }

    /// What a member that has to be there reads as.
    pub fn needed_as<T: FromStr>(&self, name: &str, what: &str, findings: &mut Findings<'_>) -> Option<T> {
        self.needed(name, findings)?;
        self.parsed(name, what, findings)
    }

    /// What its text reads as.
    pub fn parse<T: FromStr>(&self, what: &str, findings: &mut Findings<'_>) -> Option<T> {
        let text = self.text_of(findings)?;
        text.parse().ok().or_else(|| self.wrong(format!("{} is not {what}", quoted(text)), findings))
    }

    /// A flag that may be absent.
    pub fn flag(&self, name: &str, findings: &mut Findings<'_>) -> Option<bool> {
        let member = self.member(name)?;
        member.value.as_bool().or_else(|| member.wrong("true or false is expected", findings))
    }

    /// A whole number that may be absent.
    pub fn number(&self, name: &str, findings: &mut Findings<'_>) -> Option<i64> {
        let member = self.member(name)?;
        member.value.as_i64().or_else(|| member.wrong("a whole number is expected", findings))
    }

    /// A time that may be absent, in any of the forms in which AWS's tools print one.
    pub fn moment(&self, name: &str, findings: &mut Findings<'_>) -> Option<Moment> {
        let member = self.member(name)?;
        let read = match member.value {
            Value::String(text) => Moment::parse(text),
            Value::Number(number) => Moment::parse(&number.to_string()),
            _ => None,
        };
        read.or_else(|| {
            let shown = member.value.to_string();
            member.wrong(format!("{} is not a time such as 2025-06-01T12:00:00Z", quoted(&shown)), findings)
        })
    }

    /// The value itself.
    pub fn value(&self) -> &'v Value {
        self.value
    }
}
