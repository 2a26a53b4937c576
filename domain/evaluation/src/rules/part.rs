//! An item, or a part of one, as rules ask it: what can't be read is no judgement, and names what is needed.

use std::borrow::Cow;

use documents::Document;

use crate::items::{ConfigurationItem, Member, decoded, member_at};
use crate::rules::judgement::{Answer, Judgement, require};

/// An item, or a part of one that a list or a map holds. Paths are keys with dots between them; an item's begin with
/// `configuration` or `supplementaryConfiguration`.
#[derive(Debug, Clone)]
pub(super) struct Part<'a> {
    pub(super) item: &'a ConfigurationItem,
    document: Option<Document>,
    path: String,
}

impl<'a> Part<'a> {
    /// The whole item.
    pub(super) fn of(item: &'a ConfigurationItem) -> Self {
        Self { item, document: None, path: String::new() }
    }

    /// What stands at a path.
    pub(super) fn at(&self, path: &str) -> Member<'_> {
        let mut keys = path.split('.').filter(|key| !key.is_empty());
        if let Some(document) = &self.document {
            return member_at(document, keys);
        }
        match (keys.next(), &self.item.configuration) {
            (Some("configuration"), Some(configuration)) => member_at(configuration, keys),
            (Some("supplementaryConfiguration"), _) => member_at(&self.item.supplementary_configuration, keys),
            _ => Member::Missing,
        }
    }

    /// No judgement without a readable member.
    pub(super) fn lacks(&self, path: &str) -> Judgement {
        let path: Vec<&str> = [self.path.as_str(), path].into_iter().filter(|part| !part.is_empty()).collect();
        Judgement::lacks(self.item, &path)
    }

    fn known<T>(&self, path: &str, value: Option<T>) -> Answer<T> {
        value.ok_or_else(|| self.lacks(path))
    }

    /// What stands there, if something does; another shape than wanted can't be read.
    fn optional<T>(&self, path: &str, read: impl FnOnce(&Member<'_>) -> Option<T>) -> Answer<Option<T>> {
        let found = self.at(path);
        if found.is_nothing() { Ok(None) } else { self.known(path, read(&found)).map(Some) }
    }

    /// A boolean.
    pub(super) fn flag(&self, path: &str) -> Answer<bool> {
        self.known(path, self.at(path).flag())
    }

    /// A boolean that may be left out.
    pub(super) fn optional_flag(&self, path: &str) -> Answer<Option<bool>> {
        self.optional(path, |found| found.flag())
    }

    /// A text.
    pub(super) fn text(&self, path: &str) -> Answer<String> {
        self.known(path, self.at(path).text().map(str::to_owned))
    }

    /// A text that may be left out or empty.
    pub(super) fn optional_text(&self, path: &str) -> Answer<Option<String>> {
        let text = self.optional(path, |found| found.text().map(str::to_owned))?;
        Ok(text.filter(|text| !text.is_empty()))
    }

    /// A number.
    pub(super) fn number(&self, path: &str) -> Answer<f64> {
        self.known(path, self.at(path).number())
    }

    /// A number that may be left out.
    pub(super) fn optional_number(&self, path: &str) -> Answer<Option<f64>> {
        self.optional(path, |found| found.number())
    }

    /// The elements of a list of maps.
    pub(super) fn list(&self, path: &str) -> Answer<Vec<Part<'a>>> {
        let found = self.elements(path)?;
        let maps = found.iter().all(|part| part.at("").document().is_some_and(|it| it.entries().is_some()));
        if maps { Ok(found) } else { Err(self.lacks(path)) }
    }

    fn elements(&self, path: &str) -> Answer<Vec<Part<'a>>> {
        let found = self.at(path);
        let items = found.list().ok_or_else(|| self.lacks(path))?;
        let element = |(index, document): (usize, &Document)| self.inner(&format!("{path}[{index}]"), document);
        Ok(items.iter().enumerate().map(element).collect())
    }

    /// The elements of a list of maps that may be left out.
    pub(super) fn optional_list(&self, path: &str) -> Answer<Vec<Part<'a>>> {
        if self.at(path).is_nothing() { Ok(Vec::new()) } else { self.list(path) }
    }

    /// The elements of a list, or the one thing that stands there instead.
    pub(super) fn one_or_many(&self, path: &str) -> Answer<Vec<Part<'a>>> {
        if self.at(path).items().is_some() {
            return self.list(path);
        }
        Ok(vec![self.inner(path, &self.document(path)?)])
    }

    /// The texts of a list.
    pub(super) fn texts(&self, path: &str) -> Answer<Vec<String>> {
        self.elements(path)?.iter().map(|part| part.text("")).collect()
    }

    /// The texts of a list that may be left out.
    pub(super) fn optional_texts(&self, path: &str) -> Answer<Vec<String>> {
        if self.at(path).is_nothing() { Ok(Vec::new()) } else { self.texts(path) }
    }

    /// The entries of a map, by key.
    pub(super) fn entries(&self, path: &str) -> Answer<Vec<(String, Part<'a>)>> {
        let found = self.at(path);
        let entries = found.document().and_then(Document::entries).ok_or_else(|| self.lacks(path))?;
        let entry = |key: &str, value: &Document| (key.to_owned(), self.inner(&format!("{path}.{key}"), value));
        Ok(entries.iter().map(|one| entry(&one.key, &one.value)).collect())
    }

    /// A map or list as it is.
    pub(super) fn document(&self, path: &str) -> Answer<Document> {
        self.known(path, self.at(path).document().cloned())
    }

    /// A reference to something else: compliant when it is set, and one of those that are wanted if any are.
    pub(super) fn names(
        &self,
        path: &str,
        wanted: &[&str],
        same: impl Fn(&str, &str) -> bool,
        what: [&str; 2],
    ) -> Answer<()> {
        let [unset, another] = what;
        match self.optional_text(path)? {
            None => Err(Judgement::bad(unset)),
            Some(text) => require(wanted.is_empty() || wanted.iter().any(|one| same(&text, one)), another),
        }
    }

    fn inner(&self, path: &str, document: &Document) -> Part<'a> {
        let path = [self.path.as_str(), path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".");
        Part { item: self.item, document: Some(decoded(Cow::Borrowed(document)).into_owned()), path }
    }
}

/// Equal texts.
pub(super) fn exactly(one: &str, other: &str) -> bool {
    one == other
}
