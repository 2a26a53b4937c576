//! What can be given to a rule, and which values of it count.

use std::fmt;

/// A parameter of a rule. Values are strings, whatever the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name; case-sensitive.
    pub name: &'static str,
    /// What its value must read as.
    pub kind: ParameterKind,
    /// Whether it must be given.
    pub required: bool,
    /// The documented default. The console fills it in; the API doesn't.
    pub default: Option<&'static str>,
    /// Whether the rule is judged with the default when the parameter isn't given.
    pub assumed: bool,
    /// Which values count.
    pub accepts: Accepts,
}

impl Parameter {
    /// A parameter that may be left out.
    pub(super) const fn optional(name: &'static str, kind: ParameterKind) -> Self {
        Self { name, kind, required: false, default: None, assumed: false, accepts: Accepts::Anything }
    }

    /// A parameter that must be given.
    pub(super) const fn required(name: &'static str, kind: ParameterKind) -> Self {
        Self { required: true, ..Self::optional(name, kind) }
    }

    /// The same with a default that the console fills in.
    pub(super) const fn default(self, value: &'static str) -> Self {
        Self { default: Some(value), ..self }
    }

    /// The same with a default that counts wherever the parameter isn't given.
    pub(super) const fn assumed(self, value: &'static str) -> Self {
        Self { default: Some(value), assumed: true, ..self }
    }

    /// The same with values that are checked.
    pub(super) const fn accepts(self, accepts: Accepts) -> Self {
        Self { accepts, ..self }
    }
}

/// Which values of a parameter count; a rule with another one is not evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accepts {
    /// Whatever its kind allows.
    Anything,
    /// One of these words, in any case of letters.
    OneOf(&'static [&'static str]),
    /// Some of these words, between commas, in any case of letters.
    SomeOf(&'static [&'static str]),
    /// A number between these, inclusive.
    Between(i64, i64),
    /// Ports and ranges of ports between commas (`443,1020-1025`).
    Ports,
}

impl fmt::Display for Accepts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anything => f.write_str("anything"),
            Self::OneOf(words) => write!(f, "one of {}", words.join(", ")),
            Self::SomeOf(words) => write!(f, "some of {}, with commas between them", words.join(", ")),
            Self::Between(least, most) => write!(f, "a whole number from {least} to {most}"),
            Self::Ports => f.write_str("ports and ranges of ports, with commas between them"),
        }
    }
}

/// What a parameter's value must read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterKind {
    /// Any text.
    String,
    /// A whole number.
    Int,
    /// A number.
    Double,
    /// Texts between commas.
    Csv,
    /// `true`; everything else is false.
    Boolean,
    /// A JSON object.
    StringMap,
}

impl ParameterKind {
    /// In the words of the documentation.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "String",
            Self::Int => "int",
            Self::Double => "double",
            Self::Csv => "CSV",
            Self::Boolean => "boolean",
            Self::StringMap => "StringMap",
        }
    }
}
