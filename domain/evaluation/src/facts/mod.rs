//! What periodic rules read of an account and Region that is no configuration item: settings, summaries, reports.

mod known;
mod shape;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use documents::Document;

use crate::digest::{Canonical, Digest};
use crate::items::{Member, member};

pub use known::{FACTS, Fact};
pub use shape::Shape;

/// The facts of one account and Region. A fact that isn't there is not known; one that is `null` is known to be unset.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountFacts {
    facts: BTreeMap<String, Document>,
}

/// Facts that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct FactsProblem {
    /// The fact whose value is wrong; nothing when it isn't about the value of one.
    pub fact: Option<&'static str>,
    /// What is wrong.
    pub message: String,
}

impl AccountFacts {
    /// No fact is known.
    pub fn none() -> Self {
        Self { facts: BTreeMap::new() }
    }

    /// Reads an object of facts by name. Unknown names are refused: a misspelt fact would silently never count. So are values
    /// of another shape than the fact's: they would count as unknown, and replace what was known.
    ///
    /// # Errors
    /// The first problem.
    pub fn read(document: &Document) -> Result<Self, FactsProblem> {
        let refuse = |fact, message: String| FactsProblem { fact, message };
        let entries = document.entries().ok_or_else(|| refuse(None, "account facts must be an object".to_owned()))?;
        let mut facts = BTreeMap::new();
        for entry in entries {
            let Some(fact) = FACTS.iter().find(|fact| entry.key == fact.name) else {
                return Err(refuse(None, format!("`{}` is not the name of an account fact", entry.key)));
            };
            if !fact.shape.fits(&entry.value) {
                return Err(refuse(Some(fact.name), format!("must be {}", fact.shape.as_str())));
            }
            facts.insert(entry.key.to_string(), entry.value.clone());
        }
        Ok(Self { facts })
    }

    /// The facts of a document that was taken in once: what no longer fits is not known, and the others stay.
    pub fn known(document: &Document) -> Self {
        let entries = document.entries().unwrap_or_default().iter();
        let fits = |name: &str, value: &Document| FACTS.iter().any(|fact| name == fact.name && fact.shape.fits(value));
        let entries = entries.filter(|entry| fits(&entry.key, &entry.value));
        Self { facts: entries.map(|entry| (entry.key.to_string(), entry.value.clone())).collect() }
    }

    /// These, and beside them what `account` knows of facts that are the account's: what is known in the Region goes before.
    #[must_use]
    pub fn with_those_of_account(mut self, account: &Self) -> Self {
        for (name, value) in &account.facts {
            if FACTS.iter().any(|fact| fact.of_account && fact.name == name) {
                self.facts.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
        self
    }

    /// The fact, or a member of it; [`Member::Missing`] when it is not known.
    pub fn fact(&self, name: &str, path: &[&str]) -> Member<'_> {
        self.facts.get(name).map_or(Member::Missing, |fact| member(fact, path))
    }

    /// The names of the facts that are known.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.facts.keys().map(String::as_str)
    }

    /// The digest of all facts.
    pub fn digest(&self) -> Digest {
        let names: Vec<_> = self.names().collect();
        self.digest_of(&names)
    }

    /// The digest of those facts that a rule declares to read; what isn't known counts as well.
    pub fn digest_of(&self, names: &[&str]) -> Digest {
        let mut canonical = Canonical::new("facts");
        for name in names {
            canonical.text(name);
            match self.facts.get(*name) {
                Some(fact) => canonical.document(fact),
                None => canonical.optional(None),
            };
        }
        canonical.finish()
    }
}

/// One row of the credential report.
#[derive(Debug, Clone, Copy)]
pub struct Credentials<'a>(&'a Document);

impl<'a> Credentials<'a> {
    /// The row, if it is an object that names a user.
    pub fn read(row: &'a Document) -> Option<Self> {
        row.get("user").and_then(Document::as_str).map(|_| Self(row))
    }

    /// The user's name; `<root_account>` for the root user.
    pub fn user(&self) -> &'a str {
        self.column("user").unwrap_or_default()
    }

    /// A column's text; absent when the report lacks it.
    pub fn column(&self, name: &str) -> Option<&'a str> {
        self.0.get(name).and_then(Document::as_str)
    }

    /// A column that says `true` or `false`; `None` for anything else (`not_supported`).
    pub fn flag(&self, name: &str) -> Option<bool> {
        let value = self.0.get(name)?;
        value.as_bool().or_else(|| match value.as_str()? {
            "true" | "TRUE" => Some(true),
            "false" | "FALSE" => Some(false),
            _ => None,
        })
    }
}
