//! A member of an item that a rule reads, with what is asked of it where that is all that the rule asks.

use crate::rules::judgement::{Answer, require};
use crate::rules::part::{Part, exactly};
use crate::rules::policy::same_key;
use crate::rules::subject::Subject;

/// A member of an item that a rule reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberRead {
    /// The type of the item, when it isn't the judged one.
    pub of: Option<&'static str>,
    /// Where it stands (`configuration.encrypted`).
    pub path: &'static str,
    /// Whether no resource is compliant without it. Other members count where they are there.
    pub needed: bool,
    asked: Asked,
}

/// What is asked of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// Nothing by itself: a function judges.
    Nothing,
    /// To be this boolean.
    Flag { wanted: bool, otherwise: &'static str },
    /// To be this text.
    Word { wanted: &'static str, otherwise: &'static str },
    /// To name something, and one of those that a parameter lists if it lists any.
    Name { kind: Name, listed: &'static str, what: [&'static str; 2] },
    /// To name what a parameter names, when that is given.
    NameIfGiven { kind: Name, parameter: &'static str, what: [&'static str; 2] },
}

/// What a member names, and so when two names are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    /// Something that has one name only.
    Thing,
    /// A KMS key: an id or an ARN.
    Key,
}

impl Name {
    fn same(self) -> fn(&str, &str) -> bool {
        match self {
            Self::Thing => exactly,
            Self::Key => same_key,
        }
    }
}

impl MemberRead {
    /// A member of the judged item without which it isn't compliant.
    pub(super) const fn needed(path: &'static str) -> Self {
        Self { of: None, path, needed: true, asked: Asked::Nothing }
    }

    /// A member of the judged item that may be left out; that says that something isn't set.
    pub(super) const fn optional(path: &'static str) -> Self {
        Self { needed: false, ..Self::needed(path) }
    }

    /// A member of other items.
    pub(super) const fn related(of: &'static str, path: &'static str) -> Self {
        Self { of: Some(of), ..Self::optional(path) }
    }

    /// A boolean that must be so, and what is wrong when it isn't.
    pub(super) const fn flag(path: &'static str, wanted: bool, otherwise: &'static str) -> Self {
        Self { asked: Asked::Flag { wanted, otherwise }, ..Self::needed(path) }
    }

    /// A text that must be this one, and what is wrong when it isn't.
    pub(super) const fn word(path: &'static str, wanted: &'static str, otherwise: &'static str) -> Self {
        Self { asked: Asked::Word { wanted, otherwise }, ..Self::needed(path) }
    }

    /// The name of something, which must be there, and be among those of a parameter if it lists any; what is wrong when nothing
    /// is named, and when something else is.
    pub(super) const fn name(path: &'static str, listed: &'static str, what: [&'static str; 2]) -> Self {
        Self { asked: Asked::Name { kind: Name::Thing, listed, what }, ..Self::optional(path) }
    }

    /// The same for a KMS key.
    pub(super) const fn key(path: &'static str, listed: &'static str, what: [&'static str; 2]) -> Self {
        Self { asked: Asked::Name { kind: Name::Key, listed, what }, ..Self::optional(path) }
    }

    /// A KMS key, which must be the one that a parameter names if that is given; what is wrong as above.
    pub(super) const fn key_if_asked(path: &'static str, parameter: &'static str, what: [&'static str; 2]) -> Self {
        Self { asked: Asked::NameIfGiven { kind: Name::Key, parameter, what }, ..Self::optional(path) }
    }

    /// The same member when it may be left out: a boolean is false then, and a text is none.
    pub(super) const fn or_left_out(self) -> Self {
        Self { needed: false, ..self }
    }

    /// Whether the member of the judged item is as asked for.
    pub(super) fn check(&self, item: &Part<'_>, subject: &Subject<'_>) -> Answer<()> {
        let path = self.path;
        match self.asked {
            Asked::Nothing => Ok(()),
            Asked::Flag { wanted, otherwise } => {
                let found = if self.needed { item.flag(path)? } else { item.optional_flag(path)? == Some(true) };
                require(found == wanted, otherwise)
            }
            Asked::Word { wanted, otherwise } => {
                let found = if self.needed { Some(item.text(path)?) } else { item.optional_text(path)? };
                require(found.as_deref() == Some(wanted), otherwise)
            }
            Asked::Name { kind, listed, what } => item.names(path, &subject.arguments.list(listed), kind.same(), what),
            Asked::NameIfGiven { kind, parameter, what } => match subject.arguments.text(parameter) {
                Some(wanted) => item.names(path, &[wanted], kind.same(), what),
                None => Ok(()),
            },
        }
    }
}
