//! A value in a YAML file that knows where it stands, so that whatever is wrong with it can be told there.

use super::trees::{Trees, located};
use crate::aws_api::node::Findings;
use crate::problem::quoted;
use documents::{Document, Entry, Node as Form, Resolved};
use std::str::FromStr;

/// A value of a file.
#[derive(Debug, Clone)]
pub struct Node<'t> {
    trees: &'t Trees<'t>,
    /// The path of its file.
    pub path: &'t str,
    /// Where in it.
    pub place: String,
    tree: &'t Document,
}

impl<'t> Node<'t> {
    /// The whole of a file that was read.
    pub fn of(trees: &'t Trees<'t>, path: &str) -> Option<Self> {
        let (path, tree) = trees.tree(path)?;
        Some(Self { trees, path, place: String::new(), tree }.followed())
    }

    /// The file as a person names it.
    pub fn source(&self) -> String {
        self.trees.files().shown(self.path)
    }

    /// What stands in place of an include, and that of another include, and so on: circles were refused when the files were read.
    fn followed(mut self) -> Self {
        while let Some((path, tree)) = self.trees.included(self.path, self.tree) {
            self = Self { trees: self.trees, path, place: String::new(), tree };
        }
        self
    }

    fn within(&self, place: String, tree: &'t Document) -> Self {
        Self { trees: self.trees, path: self.path, place, tree }.followed()
    }

    /// Tells that it is wrong.
    pub fn wrong<T>(&self, message: impl Into<String>, findings: &mut Findings<'_>) -> Option<T> {
        findings.problems.push(located(findings.files, self.path, self.tree.span, &self.place, message));
        None
    }

    fn place_of(&self, name: &str) -> String {
        if self.place.is_empty() { name.to_owned() } else { format!("{}.{name}", self.place) }
    }

    /// Its tag, such as `Ref`.
    pub fn tag(&self) -> Option<&'t str> {
        self.tree.tag.as_deref()
    }

    /// The value itself; includes in it aren't followed.
    pub fn tree(&self) -> &'t Document {
        self.tree
    }

    /// Whether a member is itself included from another file.
    pub fn includes(&self, name: &str) -> bool {
        self.tree.get(name).is_some_and(|value| self.trees.included(self.path, value).is_some())
    }

    /// A member that is there and isn't null.
    pub fn member(&self, name: &str) -> Option<Self> {
        let value = self.tree.get(name).filter(|value| !value.is_null())?;
        Some(self.within(self.place_of(name), value))
    }

    /// The members with their names, or what is wrong; a value that is null has none.
    pub fn members(&self, findings: &mut Findings<'_>) -> Vec<(&'t str, Self)> {
        match self.tree.entries() {
            Some(entries) => {
                let member =
                    |entry: &'t Entry| (entry.key.as_str(), self.within(self.place_of(&entry.key), &entry.value));
                entries.iter().map(member).collect()
            }
            None if self.tree.is_null() => Vec::new(),
            None => self.wrong("a map is expected", findings).unwrap_or_default(),
        }
    }

    /// The elements of a list that is a member; none where it isn't there.
    pub fn items(&self, name: &str, findings: &mut Findings<'_>) -> Vec<Self> {
        let Some(member) = self.member(name) else { return Vec::new() };
        member.elements().or_else(|| member.wrong("a list is expected", findings)).unwrap_or_default()
    }

    /// The elements, if it is a list.
    pub fn elements(&self) -> Option<Vec<Self>> {
        let item = |(at, item)| self.within(format!("{}[{at}]", self.place), item);
        Some(self.tree.items()?.iter().enumerate().map(item).collect())
    }

    /// Its text; a number is one, too.
    pub fn text(&self, findings: &mut Findings<'_>) -> Option<&'t str> {
        if let Some(tag) = self.tag() {
            return self.wrong(format!("!{tag} isn't evaluated here"), findings);
        }
        match (self.tree.scalar(), self.tree.text()) {
            (Some(Resolved::String(_) | Resolved::Number(_)), Some(text)) => Some(text),
            _ => self.wrong("a text is expected", findings),
        }
    }

    /// Its text as it is written, whatever it means.
    pub fn scalar(&self, findings: &mut Findings<'_>) -> Option<&'t str> {
        if let Some(tag) = self.tag() {
            return self.wrong(format!("!{tag} isn't evaluated here"), findings);
        }
        self.tree.text().or_else(|| self.wrong("a single value is expected", findings))
    }

    /// The text of a member that may be absent.
    pub fn text_of(&self, name: &str, findings: &mut Findings<'_>) -> Option<&'t str> {
        self.member(name)?.text(findings)
    }

    /// The text of a member that has to be there, and isn't empty.
    pub fn needed(&self, name: &str, findings: &mut Findings<'_>) -> Option<&'t str> {
        let Some(member) = self.member(name) else {
            return self.wrong(format!("the member {name} is missing"), findings);
        };
        let text = member.text(findings)?;
        if text.trim().is_empty() { member.wrong(format!("{name} is empty"), findings) } else { Some(text) }
    }

    /// The texts of a list that is a member.
    pub fn texts(&self, name: &str, findings: &mut Findings<'_>) -> Vec<String> {
        let items = self.items(name, findings);
        items.iter().filter_map(|item| item.text(findings)).map(str::to_owned).collect()
    }

    /// What its text reads as.
    pub fn parse<T: FromStr>(&self, what: &str, findings: &mut Findings<'_>) -> Option<T> {
        let text = self.text(findings)?;
        text.parse().ok().or_else(|| self.wrong(format!("{} is not {what}", quoted(text)), findings))
    }

    /// A flag that may be absent.
    pub fn flag(&self, name: &str, findings: &mut Findings<'_>) -> Option<bool> {
        let member = self.member(name)?;
        member.tree.as_bool().or_else(|| member.wrong("true or false is expected", findings))
    }

    /// The names of members that aren't among these.
    pub fn others(&self, known: &[&str]) -> Vec<&'t str> {
        let names = self.tree.entries().into_iter().flatten().map(|entry| entry.key.as_str());
        names.filter(|name| !known.contains(name)).collect()
    }

    /// The value with what it includes in its places; a tag, which would have to be evaluated, is told.
    pub fn whole(&self, findings: &mut Findings<'_>) -> Option<Document> {
        if let Some(tag) = self.tag() {
            return self.wrong(format!("!{tag} isn't evaluated here"), findings);
        }
        let node = match &self.tree.node {
            Form::Scalar(scalar) => Form::Scalar(scalar.clone()),
            Form::Sequence(_) => {
                let items = self.elements().unwrap_or_default();
                Form::Sequence(items.iter().map(|item| item.whole(findings)).collect::<Option<_>>()?)
            }
            Form::Mapping(entries) => {
                let mut all = Vec::with_capacity(entries.len());
                for entry in entries {
                    let value = self.within(self.place_of(&entry.key), &entry.value).whole(findings)?;
                    all.push(Entry { key: entry.key.clone(), key_span: entry.key_span, value });
                }
                Form::Mapping(all)
            }
        };
        Some(Document { node, span: self.tree.span, tag: None })
    }
}
