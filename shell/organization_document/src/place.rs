//! Where in a document something stands, whether the document was a text or not.

use std::fmt;

/// The members and positions that lead to a value, from the whole document.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(pub Vec<Step>);

/// One step on the way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A member of the format.
    Member(&'static str),
    /// A key of a map.
    Key(String),
    /// A position in a list, from 0.
    Index(usize),
}

impl Place {
    /// A member of the document.
    pub fn of(member: &'static str) -> Self {
        Self(vec![Step::Member(member)])
    }

    /// A member of what stands here.
    #[must_use]
    pub fn member(&self, name: &'static str) -> Self {
        self.with(Step::Member(name))
    }

    /// An element of the list that stands here.
    #[must_use]
    pub fn index(&self, at: usize) -> Self {
        self.with(Step::Index(at))
    }

    /// A value of the map that stands here.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        self.with(Step::Key(key.to_owned()))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for Place {
    /// `accounts[3].regions.eu-west-1`; nothing for the whole document.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            let dot = if at == 0 { "" } else { "." };
            match step {
                Step::Member(name) => write!(out, "{dot}{name}")?,
                Step::Key(key) => write!(out, "{dot}{}", key.escape_debug())?,
                Step::Index(at) => write!(out, "[{at}]")?,
            }
        }
        Ok(())
    }
}
