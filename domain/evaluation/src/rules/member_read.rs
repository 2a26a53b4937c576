//! A member of an item that a rule reads, with what is asked of it where that is all that the rule asks.

use crate::rules::judgement::{Answer, only_if, require};
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
    /// To be as a boolean parameter says.
    FlagAsGiven { parameter: &'static str, otherwise: &'static str },
    /// To be a number within bounds.
    Number { bounds: &'static [Bound] },
    /// To be this text.
    Word { wanted: &'static str, otherwise: &'static str },
    /// To be no text that begins so: the rule doesn't apply to such a resource.
    NotBeginning { beginning: &'static str },
    /// To be one of the texts that a parameter lists, if it lists any.
    WordIfListed { parameter: &'static str, otherwise: &'static str },
    /// To name something, and one of those that a parameter lists if it lists any.
    Name { kind: Name, listed: &'static str, what: [&'static str; 2] },
    /// To name what a parameter names, when that is given.
    NameIfGiven { kind: Name, parameter: &'static str, what: [&'static str; 2] },
}

/// What is asked of a number, with what is wrong when it isn't so. A number that is left out is in no bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// That it is there.
    Given(&'static str),
    /// That it is more than zero.
    Positive(&'static str),
    /// That it is no less than a parameter, where that is given.
    AtLeast(&'static str, &'static str),
    /// That it is no more.
    AtMost(&'static str, &'static str),
    /// That it is the same.
    Exactly(&'static str, &'static str),
}

impl Bound {
    fn check(self, number: Option<f64>, subject: &Subject<'_>) -> Answer<()> {
        let holds = |parameter: &str, fits: fn(&f64, &f64) -> bool| {
            subject.arguments.number(parameter).is_none_or(|bound| number.is_some_and(|number| fits(&number, &bound)))
        };
        match self {
            Self::Given(otherwise) => require(number.is_some(), otherwise),
            Self::Positive(otherwise) => require(number.is_some_and(|number| number > 0.0), otherwise),
            Self::AtLeast(parameter, otherwise) => require(holds(parameter, f64::ge), otherwise),
            Self::AtMost(parameter, otherwise) => require(holds(parameter, f64::le), otherwise),
            Self::Exactly(parameter, otherwise) => require(holds(parameter, f64::eq), otherwise),
        }
    }
}

/// What a member names, and so when two names are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    /// Something that has one name only.
    Thing,
    /// A KMS key: an id or an ARN.
    Key,
    /// One of a few words, in any case of letters.
    Word,
}

impl Name {
    fn same(self) -> fn(&str, &str) -> bool {
        match self {
            Self::Thing => exactly,
            Self::Key => same_key,
            Self::Word => str::eq_ignore_ascii_case,
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

    /// A boolean that must be as a parameter says, and what is wrong when it isn't.
    pub(super) const fn flag_as_given(path: &'static str, parameter: &'static str, otherwise: &'static str) -> Self {
        Self { asked: Asked::FlagAsGiven { parameter, otherwise }, ..Self::needed(path) }
    }

    /// A text that begins so where the rule doesn't apply.
    pub(super) const fn unless_beginning(path: &'static str, beginning: &'static str) -> Self {
        Self { asked: Asked::NotBeginning { beginning }, ..Self::optional(path) }
    }

    /// A number that must be within all these bounds.
    pub(super) const fn number(path: &'static str, bounds: &'static [Bound]) -> Self {
        Self { asked: Asked::Number { bounds }, ..Self::needed(path) }
    }

    /// A text that must be among those of a parameter if it lists any, and what is wrong when it isn't.
    pub(super) const fn word_if_listed(path: &'static str, parameter: &'static str, otherwise: &'static str) -> Self {
        Self { asked: Asked::WordIfListed { parameter, otherwise }, ..Self::optional(path) }
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

    /// One of a few words, which must be the one that a parameter names if that is given; what is wrong as above.
    pub(super) const fn word_if_given(path: &'static str, parameter: &'static str, what: [&'static str; 2]) -> Self {
        Self { asked: Asked::NameIfGiven { kind: Name::Word, parameter, what }, ..Self::optional(path) }
    }

    /// The same for a KMS key.
    pub(super) const fn key_if_given(path: &'static str, parameter: &'static str, what: [&'static str; 2]) -> Self {
        Self { asked: Asked::NameIfGiven { kind: Name::Key, parameter, what }, ..Self::optional(path) }
    }

    /// The same member when it may be left out: a boolean is false then, a text is none, and a number is in no bounds.
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
            Asked::FlagAsGiven { parameter, otherwise } => {
                require(subject.arguments.says(parameter, item.flag(path)?), otherwise)
            }
            Asked::Number { bounds } => {
                let found = if self.needed { Some(item.number(path)?) } else { item.optional_number(path)? };
                bounds.iter().try_for_each(|bound| bound.check(found, subject))
            }
            Asked::NotBeginning { beginning } => {
                let found = item.optional_text(path)?;
                only_if(!found.is_some_and(|text| text.starts_with(beginning)))
            }
            Asked::WordIfListed { parameter, otherwise } => {
                let listed = subject.arguments.list(parameter);
                if listed.is_empty() {
                    return Ok(());
                }
                require(listed.contains(&item.text(path)?.as_str()), otherwise)
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
