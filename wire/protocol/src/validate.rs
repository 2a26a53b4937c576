//! Checks a tree against every constraint of its operation's input.

use crate::patterns::{Extent, satisfies};
use crate::tree::Tree;
use crate::violation::{Constraint, Step, Violation};
use schema::{Operation, ServiceId, Shape, StringShape, Structure};
use std::fmt::Write as _;

/// Enough for anyone to correct, and no answer that is many times the request.
const MOST_VIOLATIONS: usize = 50;

/// The most characters of a value that is printed back.
const MOST_CHARACTERS: usize = 1_000;

/// Every constraint that the input of an operation doesn't keep, in the model's order of members; at most 50.
pub fn validate(operation: &Operation, tree: &Tree) -> Vec<Violation> {
    // Security Hub's front end searches; the Java services match the whole text.
    let extent = if operation.service == ServiceId::SecurityHub { Extent::Part } else { Extent::Whole };
    let mut check = Check { extent, path: Vec::new(), found: Vec::new() };
    if let Some(input) = operation.input {
        check.structure(input, tree);
    }
    check.found
}

struct Check {
    extent: Extent,
    path: Vec<Step>,
    found: Vec<Violation>,
}

impl Check {
    fn report(&mut self, shape: &'static str, value: &Tree, constraint: Constraint) {
        if self.found.len() < MOST_VIOLATIONS {
            let value = (!value.is_null()).then(|| printed(value));
            self.found.push(Violation { path: self.path.clone(), value, shape, constraint });
        }
    }

    fn below(&mut self, step: Step, shape: &Shape, value: &Tree) {
        self.path.push(step);
        self.value(shape, value);
        self.path.pop();
    }

    fn structure(&mut self, structure: &Structure, tree: &Tree) {
        for member in structure.members {
            match tree.get(member.name) {
                Some(value) => self.below(Step::Member(member.name), member.shape, value),
                None if member.required => {
                    self.path.push(Step::Member(member.name));
                    self.report(name(member.shape), &Tree::Null, Constraint::Required);
                    self.path.pop();
                }
                None => {}
            }
        }
        if structure.union && tree.as_object().map(serde_json::Map::len) != Some(1) {
            let members = structure.members.iter().map(|member| member.name).collect();
            self.report(structure.name, tree, Constraint::OneMember(members));
        }
    }

    fn value(&mut self, shape: &Shape, value: &Tree) {
        if value.is_null() && !matches!(shape, Shape::Document) {
            return self.report(name(shape), value, Constraint::Required);
        }
        match shape {
            Shape::Structure(structure) => self.structure(structure, value),
            Shape::List(list) => {
                let items = value.as_array().map_or(&[][..], Vec::as_slice);
                self.items(list.name, value, items.len(), list.min, list.max);
                for (place, item) in items.iter().enumerate() {
                    self.below(Step::Item(place), list.member, item);
                }
            }
            Shape::Map(map) => {
                let entries = value.as_object();
                self.items(map.name, value, entries.map_or(0, serde_json::Map::len), map.min, map.max);
                for (key, entry) in entries.into_iter().flatten() {
                    if let Shape::String(shape) = map.key {
                        for constraint in self.broken(shape, key) {
                            self.report(map.name, value, Constraint::Keys(Box::new(constraint)));
                        }
                    }
                    self.below(Step::Key(key.clone()), map.value, entry);
                }
            }
            Shape::String(shape) => {
                for constraint in self.broken(shape, value.as_str().unwrap_or_default()) {
                    self.report(shape.name, value, constraint);
                }
            }
            Shape::Integer(shape) | Shape::Long(shape) => {
                let number = value.as_i64().unwrap_or_default();
                if let Some(min) = shape.min.filter(|min| number < *min) {
                    self.report(shape.name, value, Constraint::Min(double(min)));
                }
                if let Some(max) = shape.max.filter(|max| number > *max) {
                    self.report(shape.name, value, Constraint::Max(double(max)));
                }
            }
            Shape::Float(shape) | Shape::Double(shape) => {
                let number = value.as_f64().unwrap_or_default();
                if let Some(min) = shape.min.filter(|min| number < *min) {
                    self.report(shape.name, value, Constraint::Min(min));
                }
                if let Some(max) = shape.max.filter(|max| number > *max) {
                    self.report(shape.name, value, Constraint::Max(max));
                }
            }
            Shape::Boolean | Shape::Timestamp(_) | Shape::Document => {}
        }
    }

    fn items(&mut self, shape: &'static str, value: &Tree, count: usize, min: Option<usize>, max: Option<usize>) {
        if let Some(min) = min.filter(|min| count < *min) {
            self.report(shape, value, Constraint::MinItems(min));
        }
        if let Some(max) = max.filter(|max| count > *max) {
            self.report(shape, value, Constraint::MaxItems(max));
        }
    }

    /// The constraints that a text doesn't keep.
    fn broken(&self, shape: &StringShape, text: &str) -> Vec<Constraint> {
        let mut broken = Vec::new();
        if shape.min.is_some() || shape.max.is_some() {
            let length = if IN_BYTES.contains(&shape.name) { text.len() } else { text.chars().count() };
            broken.extend(shape.min.filter(|min| length < *min).map(Constraint::MinLength));
            broken.extend(shape.max.filter(|max| length > *max).map(Constraint::MaxLength));
        }
        let pattern = shape.pattern.filter(|pattern| !satisfies(pattern, self.extent, text));
        broken.extend(pattern.map(Constraint::Pattern));
        if !shape.values.is_empty() && !shape.values.contains(&text) {
            broken.push(Constraint::Enum(shape.values));
        }
        broken
    }
}

/// Texts whose bounds are bytes, as the API reference says: the models don't tell them from characters.
const IN_BYTES: [&str; 1] = ["TemplateBody"];

/// A bound as the violation of either kind of number tells it.
#[expect(clippy::as_conversions, reason = "the bounds of the models are small enough to be exact in a double")]
fn double(bound: i64) -> f64 {
    bound as f64
}

/// The shape's name in the model; types without constraints have none.
fn name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Structure(structure) => structure.name,
        Shape::List(list) => list.name,
        Shape::Map(map) => map.name,
        Shape::String(text) => text.name,
        Shape::Integer(number) | Shape::Long(number) => number.name,
        Shape::Float(number) | Shape::Double(number) => number.name,
        Shape::Document => "Document",
        Shape::Boolean => "Boolean",
        Shape::Timestamp(_) => "Timestamp",
    }
}

/// A value as Java prints it, cut where it gets long.
fn printed(value: &Tree) -> String {
    let mut text = String::new();
    print(&mut text, value);
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((cut, _)) => {
            text.truncate(cut);
            text.push_str("...");
            text
        }
        None => text,
    }
}

fn print(text: &mut String, value: &Tree) {
    // What is cut off anyway isn't worth printing.
    if text.len() > 4 * MOST_CHARACTERS {
        return;
    }
    match value {
        Tree::String(value) => text.push_str(value),
        Tree::Array(items) => {
            text.push('[');
            for (place, item) in items.iter().enumerate() {
                text.push_str(if place > 0 { ", " } else { "" });
                print(text, item);
            }
            text.push(']');
        }
        Tree::Object(entries) => {
            text.push('{');
            for (place, (key, entry)) in entries.iter().enumerate() {
                text.push_str(if place > 0 { ", " } else { "" });
                text.push_str(key);
                text.push('=');
                print(text, entry);
            }
            text.push('}');
        }
        // Writing to a string cannot fail.
        scalar => drop(write!(text, "{scalar}")),
    }
}
