//! What a declarative policy document of a type may contain, as data: the checker, the merge and the check of the result all
//! walk the same description.

use crate::operators::{CHILD_CONTROL, Operators};
use documents::Document;
use identifiers::Region;
use smol_str::SmolStr;

/// The description of one type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Grammar {
    /// The only key of the document; none where no page that could be read shows it. Then any one key is taken as it stands, and
    /// compared and rendered like a free name.
    pub key: Option<&'static str>,
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
    /// Whether AWS documents more members whose names aren't known here: a document with other ones may be right.
    pub open: bool,
    /// Whether every document that has it must have a member in it.
    pub filled: bool,
    /// The member that must be on where any other one is.
    pub base: Option<Base>,
}

/// A member that must be on where any other one is, in each document and in the effective policy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Base {
    /// The member.
    pub member: &'static str,
    /// The setting of members that says whether they are on.
    pub setting: &'static str,
    /// The value that says so.
    pub on: &'static str,
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
    /// A Region that AWS has.
    Region,
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
    /// A Region that AWS has, or `ALL_SUPPORTED` for all that there are and will be.
    Region,
}

impl Grammar {
    pub(crate) const fn new(key: &'static str, shape: Shape) -> Self {
        Self { key: Some(key), ..Self::of_unknown_key(shape) }
    }

    pub(crate) const fn of_unknown_key(shape: Shape) -> Self {
        Self { key: None, shape, operators: Operators::ALL, plain_controls: false }
    }

    /// The key of a document as it is compared and rendered; nothing for one that can't be it.
    pub(crate) fn top(&self, key: &str) -> Option<SmolStr> {
        match self.key {
            Some(known) => (known == key).then(|| SmolStr::new_static(known)),
            None => NameForm::Free.accepts(key).then(|| SmolStr::new(key.to_lowercase())),
        }
    }
}

const CONTAINER: Container = Container {
    members: &[],
    names: None,
    required: &[],
    exactly_one: false,
    limit: None,
    default: None,
    open: false,
    filled: false,
    base: None,
};

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

    pub(crate) const fn open(self) -> Self {
        Self { open: true, ..self }
    }

    pub(crate) const fn filled(self) -> Self {
        Self { filled: true, ..self }
    }

    pub(crate) const fn base(self, base: Base) -> Self {
        Self { base: Some(base), ..self }
    }

    /// Besides the fixed members, one for each Region.
    pub(crate) const fn and_regions(self, shape: &'static Shape) -> Self {
        Self { names: Some(Names { form: NameForm::Region, shape }), ..self }
    }

    pub(crate) const fn shape(self) -> Shape {
        Shape::Container(self)
    }

    /// The keys that may stand in it, as far as they can be listed.
    pub(crate) fn keys(&self) -> Vec<String> {
        let numbered = self.names.and_then(|names| match names.form {
            NameForm::Free | NameForm::Region => None,
            NameForm::Numbered(prefix, last) => Some(format!("{prefix}1` to `{prefix}{last}")),
        });
        let fixed = self.members.iter().map(|(key, _)| (*key).to_owned());
        fixed.chain(numbered).chain([CHILD_CONTROL.to_owned()]).collect()
    }

    /// The member of a key, and the key as it is compared and rendered.
    pub(crate) fn member(&self, key: &str) -> Option<(SmolStr, Shape)> {
        if let Some((key, shape)) = self.members.iter().find(|(fixed, _)| *fixed == key) {
            return Some((SmolStr::new_static(key), *shape));
        }
        let names = self.names?;
        names.form.accepts(key).then(|| (SmolStr::new(key.to_lowercase()), *names.shape))
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
            Self::Region => is_region(key),
        }
    }
}

/// Whether AWS has such a Region.
pub(crate) fn is_region(name: &str) -> bool {
    name.parse().is_ok_and(|region: Region| region.is_known())
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

impl Base {
    /// Whether a member breaks the rule in a container, reading what a node's setting says by `value`.
    pub(crate) fn is_missing<'d>(
        &self,
        container: &'d Document,
        value: impl Fn(&'d Document) -> Option<&'d Document>,
    ) -> bool {
        let is_on = |node: &'d Document| {
            let setting = node.get(self.setting).and_then(&value);
            setting.and_then(Document::as_str) == Some(self.on)
        };
        let others = container.entries().unwrap_or_default().iter().filter(|entry| entry.key != self.member);
        others.map(|entry| &entry.value).any(is_on) && !container.get(self.member).is_some_and(is_on)
    }

    /// The rule in words.
    pub(crate) fn told(&self) -> String {
        format!("{} must be {} where anything else is", self.member, self.on)
    }
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
