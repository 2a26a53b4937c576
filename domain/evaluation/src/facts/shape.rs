//! What an account fact looks like, so that one of another shape is refused and doesn't replace a good one.

use crate::items::member;
use documents::Document;

/// The shape of a fact's value, as deep as it is the same for every account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A boolean, also as text.
    Boolean,
    /// An object of numbers, with one at least.
    Numbers,
    /// An object of plain values, with one at least, or null: an answer in its envelope is none.
    PlainOrNull,
    /// An object by ARN of objects.
    ObjectsByArn,
    /// An object by ARN of lists of objects.
    ListsByArn,
    /// A list of objects.
    Objects,
    /// A list of texts.
    Texts,
}

impl Shape {
    /// What a value must be, for people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Boolean => "true or false",
            Self::Numbers => "an object of numbers that isn't empty",
            Self::PlainOrNull => "null, or an object that isn't empty, of values that are no objects and no lists",
            Self::ObjectsByArn => "an object whose keys are ARNs and whose values are objects",
            Self::ListsByArn => "an object whose keys are ARNs and whose values are lists of objects",
            Self::Objects => "a list of objects",
            Self::Texts => "a list of texts",
        }
    }

    /// Whether a value has the shape.
    pub fn fits(self, value: &Document) -> bool {
        let is_object = |one: &Document| one.entries().is_some();
        let are_objects = |one: &Document| one.items().is_some_and(|items| items.iter().all(is_object));
        let of = |fits: &dyn Fn(&Document) -> bool| {
            value.entries().is_some_and(|entries| !entries.is_empty() && entries.iter().all(|entry| fits(&entry.value)))
        };
        let by_arn = |fits: &dyn Fn(&Document) -> bool| {
            let fitting = |entries: &[documents::Entry]| {
                entries.iter().all(|entry| entry.key.starts_with("arn:") && fits(&entry.value))
            };
            value.entries().is_some_and(fitting)
        };
        match self {
            // As rules read it.
            Self::Boolean => member(value, &[]).flag().is_some(),
            Self::Numbers => of(&|one| one.as_f64().is_some()),
            Self::PlainOrNull => value.is_null() || of(&|one| one.entries().is_none() && one.items().is_none()),
            Self::ObjectsByArn => by_arn(&is_object),
            Self::ListsByArn => by_arn(&are_objects),
            Self::Objects => are_objects(value),
            Self::Texts => value.items().is_some_and(|items| items.iter().all(|one| one.as_str().is_some())),
        }
    }
}
