//! Constraints of the model that a request doesn't keep.

use std::fmt;

/// One constraint that one value doesn't keep.
#[derive(Debug, Clone, PartialEq)]
pub struct Violation {
    /// Where the value is, from the input down.
    pub path: Vec<Step>,
    /// The value as text; `None` where it is missing.
    pub value: Option<String>,
    /// The name of the value's shape in the model.
    pub shape: &'static str,
    /// What it should be.
    pub constraint: Constraint,
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To a member of a structure.
    Member(&'static str),
    /// To an item of a list, counted from 0.
    Item(usize),
    /// To a value of a map.
    Key(String),
}

/// What a value should be.
#[derive(Debug, Clone, PartialEq)]
pub enum Constraint {
    /// Present.
    Required,
    /// At least so many characters.
    MinLength(usize),
    /// At most so many characters.
    MaxLength(usize),
    /// At least so many items or entries.
    MinItems(usize),
    /// At most so many items or entries.
    MaxItems(usize),
    /// At least this number.
    Min(f64),
    /// At most this number.
    Max(f64),
    /// Of this pattern.
    Pattern(&'static str),
    /// One of these.
    Enum(&'static [&'static str]),
    /// A union with one member of these, not as many as it has.
    OneMember(Vec<&'static str>),
    /// A map whose keys keep a constraint.
    Keys(Box<Constraint>),
}

impl Violation {
    /// The innermost member of the path; the one that people know the value by.
    pub fn member(&self) -> &'static str {
        let members = self.path.iter().rev().filter_map(|step| match step {
            Step::Member(name) => Some(*name),
            _ => None,
        });
        members.into_iter().next().unwrap_or("input")
    }

    /// Whether the value is an item of a list.
    pub fn in_list(&self) -> bool {
        matches!(self.path.last(), Some(Step::Item(_)))
    }

    /// The path as AWS's Java services print it: `tags.1.member.key`.
    pub fn coral_path(&self) -> String {
        let steps = self.path.iter().map(|step| match step {
            Step::Member(name) => lower_first(name),
            Step::Item(place) => format!("{}.member", place + 1),
            Step::Key(key) => format!("{key}.member"),
        });
        steps.collect::<Vec<_>>().join(".")
    }

    /// The path as AWS's JavaScript services print it: `data.Tags[0].Key`.
    pub fn data_path(&self) -> String {
        let mut path = "data".to_owned();
        for step in &self.path {
            match step {
                Step::Member(name) => path.extend([".", name]),
                Step::Item(place) => path.push_str(&format!("[{place}]")),
                Step::Key(key) => path.push_str(&format!("['{key}']")),
            }
        }
        path
    }
}

/// Only the first letter changes: `ARN` becomes `aRN`.
fn lower_first(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}

/// As AWS's Java services say it.
impl fmt::Display for Constraint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Constraint::Required => write!(formatter, "Member must not be null"),
            Constraint::MinLength(min) | Constraint::MinItems(min) => {
                write!(formatter, "Member must have length greater than or equal to {min}")
            }
            Constraint::MaxLength(max) | Constraint::MaxItems(max) => {
                write!(formatter, "Member must have length less than or equal to {max}")
            }
            Constraint::Min(min) => write!(formatter, "Member must have value greater than or equal to {min}"),
            Constraint::Max(max) => write!(formatter, "Member must have value less than or equal to {max}"),
            Constraint::Pattern(pattern) => {
                write!(formatter, "Member must satisfy regular expression pattern: {pattern}")
            }
            Constraint::Enum(values) => {
                write!(formatter, "Member must satisfy enum value set: [{}]", values.join(", "))
            }
            Constraint::OneMember(members) => {
                write!(formatter, "Member must have exactly one of these set: [{}]", members.join(", "))
            }
            Constraint::Keys(constraint) => write!(formatter, "Map keys must satisfy constraint: [{constraint}]"),
        }
    }
}
