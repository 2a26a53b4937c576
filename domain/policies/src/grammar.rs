//! What a declarative policy document of a type may contain, as data: the checker, the merge and the check of the result all
//! walk the same description.

use crate::operators::{CHILD_CONTROL, Operators};

/// The description of one type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Grammar {
    /// The only key of the document.
    pub key: &'static str,
    /// What is below it.
    pub shape: Shape,
    /// The operators that settings may use.
    pub operators: Operators,
    /// Whether child controls are restricted to `@@assign` and `@@none`.
    pub plain_controls: bool,
}

/// A node of a document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    /// An object of further nodes.
    Container(Container),
    /// A value, written with operators.
    Setting(Setting),
}

/// An object of further nodes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Container {
    /// Members with fixed names, in the order they are rendered.
    pub members: &'static [(&'static str, Shape)],
    /// Members with names of the author's choice.
    pub names: Option<Names>,
    /// Members that the effective policy must have.
    pub required: &'static [&'static str],
    /// Whether the effective policy must have exactly one of the fixed members.
    pub exactly_one: bool,
    /// How many nodes the effective policy may have below.
    pub limit: Option<Limit>,
    /// A list that is rendered although nobody set it.
    pub default: Option<Default>,
}

/// Members with names of the author's choice.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Names {
    /// Which names.
    pub form: NameForm,
    /// What each of them is.
    pub shape: &'static Shape,
}

/// Which names a container accepts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum NameForm {
    /// Any, compared and rendered in lower case.
    Free,
    /// A prefix and a number from 1 (`criteria_1`).
    Numbered(&'static str, u32),
}

/// How many nodes may stand `depth` levels below a container.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Limit {
    pub depth: usize,
    pub max: usize,
}

/// A list that is rendered when `given` is set and `absent` is not.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Default {
    pub given: &'static str,
    pub absent: &'static str,
    pub list: &'static [&'static str],
}

/// A value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Setting {
    /// What the value, or each element of it, must be.
    pub value: Value,
    /// Whether it is a list.
    pub list: bool,
    /// How few elements the effective policy may have.
    pub min_items: usize,
    /// How many.
    pub max_items: usize,
    /// Whether a list that was emptied by removing is left out of the effective policy.
    pub vanishes: bool,
}

/// What a value must be. Only closed sets and documented forms are checked: Regions, ARNs and schedules are free texts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value {
    /// A string.
    Text,
    /// One of these strings.
    OneOf(&'static [&'static str]),
    /// A string or a boolean.
    TextOrBool,
    /// A string or a number.
    TextOrNumber,
    /// A whole number in a range.
    Number(i64, i64),
    /// The same as a number or as the string of one.
    NumberOrText(i64, i64),
    /// The name of the surrounding member, up to the case of letters.
    NameOfMember,
    /// A string with at most one `*`.
    OneWildcard,
    /// `service:resource-type`, for one service.
    ResourceType,
}

impl Grammar {
    pub(crate) const fn new(key: &'static str, shape: Shape) -> Self {
        Self { key, shape, operators: Operators::ALL, plain_controls: false }
    }
}

const CONTAINER: Container =
    Container { members: &[], names: None, required: &[], exactly_one: false, limit: None, default: None };

/// A container of fixed members.
pub(crate) const fn members(members: &'static [(&'static str, Shape)]) -> Container {
    Container { members, ..CONTAINER }
}

/// A container of freely named members.
pub(crate) const fn names(shape: &'static Shape) -> Container {
    Container { names: Some(Names { form: NameForm::Free, shape }), ..CONTAINER }
}

/// A container of numbered members.
pub(crate) const fn numbered(prefix: &'static str, last: u32, shape: &'static Shape) -> Container {
    Container { names: Some(Names { form: NameForm::Numbered(prefix, last), shape }), ..CONTAINER }
}

impl Container {
    pub(crate) const fn required(self, required: &'static [&'static str]) -> Self {
        Self { required, ..self }
    }

    pub(crate) const fn exactly_one(self) -> Self {
        Self { exactly_one: true, ..self }
    }

    pub(crate) const fn at_most(self, max: usize, depth: usize) -> Self {
        Self { limit: Some(Limit { depth, max }), ..self }
    }

    pub(crate) const fn default(self, default: Default) -> Self {
        Self { default: Some(default), ..self }
    }

    pub(crate) const fn shape(self) -> Shape {
        Shape::Container(self)
    }

    /// The keys that may stand in it, as far as they can be listed.
    pub(crate) fn keys(&self) -> Vec<String> {
        let numbered = self.names.and_then(|names| match names.form {
            NameForm::Free => None,
            NameForm::Numbered(prefix, last) => Some(format!("{prefix}1` to `{prefix}{last}")),
        });
        let fixed = self.members.iter().map(|(key, _)| (*key).to_owned());
        fixed.chain(numbered).chain([CHILD_CONTROL.to_owned()]).collect()
    }

    /// The member of a key, and the key as it is compared and rendered.
    pub(crate) fn member(&self, key: &str) -> Option<(smol_str::SmolStr, Shape)> {
        if let Some((key, shape)) = self.members.iter().find(|(fixed, _)| *fixed == key) {
            return Some((smol_str::SmolStr::new_static(key), *shape));
        }
        let names = self.names?;
        names.form.accepts(key).then(|| (smol_str::SmolStr::new(key.to_lowercase()), *names.shape))
    }
}

impl NameForm {
    fn accepts(self, key: &str) -> bool {
        match self {
            // What looks like an operator is a misspelt one.
            Self::Free => !key.starts_with("@@"),
            Self::Numbered(prefix, last) => key
                .strip_prefix(prefix)
                .filter(|number| !number.starts_with(['0', '+']))
                .and_then(|number| number.parse().ok())
                .is_some_and(|number: u32| (1..=last).contains(&number)),
        }
    }
}

const SETTING: Setting =
    Setting { value: Value::Text, list: false, min_items: 0, max_items: usize::MAX, vanishes: false };

/// A string.
pub(crate) const TEXT: Shape = Shape::Setting(SETTING);
/// A list of strings.
pub(crate) const TEXTS: Shape = list(Value::Text).shape();

/// A single value.
pub(crate) const fn one(value: Value) -> Shape {
    Shape::Setting(Setting { value, ..SETTING })
}

/// One of some strings.
pub(crate) const fn one_of(values: &'static [&'static str]) -> Shape {
    one(Value::OneOf(values))
}

/// A list.
pub(crate) const fn list(value: Value) -> Setting {
    Setting { value, list: true, ..SETTING }
}

impl Setting {
    pub(crate) const fn at_least(self, min_items: usize) -> Self {
        Self { min_items, ..self }
    }

    pub(crate) const fn at_most(self, max_items: usize) -> Self {
        Self { max_items, ..self }
    }

    pub(crate) const fn vanishing(self) -> Self {
        Self { vanishes: true, ..self }
    }

    pub(crate) const fn shape(self) -> Shape {
        Shape::Setting(self)
    }
}
