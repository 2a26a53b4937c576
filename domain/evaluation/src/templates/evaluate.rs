//! Evaluates expressions once parameters, account and Region are known.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::bound::{Bound, ParameterValue};
use super::condition::Condition;
use super::expression::{Expression, Form, Piece};
use super::problem::{Place, TemplateProblem};
use super::pseudo::Pseudo;
use super::value::{Value, Valued};

/// Bytes that one resolution may produce: references multiply what a small template says.
const OUTPUT_LIMIT: usize = 4 << 20;

/// Everything that expressions read.
pub(super) struct Evaluator<'a> {
    pub(super) bound: &'a Bound<'a>,
    pub(super) pseudo: &'a Pseudo,
    pub(super) conditions: BTreeMap<SmolStr, bool>,
    /// Logical ids of rules that exist, with what `Ref` answers for them.
    pub(super) rule_names: BTreeMap<SmolStr, String>,
    pub(super) problems: Vec<TemplateProblem>,
    pub(super) produced: usize,
}

impl Evaluator<'_> {
    fn refuse<T>(&mut self, place: Place, message: impl Into<String>) -> Option<T> {
        self.problems.push(TemplateProblem::new(place, message));
        None
    }

    /// Whether the condition holds. Conditions are decided in order, so named ones are known.
    pub(super) fn holds(&mut self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::Equals(sides) => {
                let [one, other] = sides.as_ref();
                Some(self.text(one)? == self.text(other)?)
            }
            Condition::Not(inner) => Some(!self.holds(inner)?),
            Condition::And(parts) => parts.iter().try_fold(true, |all, part| Some(self.holds(part)? && all)),
            Condition::Or(parts) => parts.iter().try_fold(false, |any, part| Some(self.holds(part)? || any)),
            Condition::Named(name) => self.conditions.get(name).copied(),
        }
    }

    /// The text that an expression must be.
    fn text(&mut self, expression: &Expression) -> Option<SmolStr> {
        match self.value(expression)?.value {
            Value::Text(text) => Some(text),
            Value::Nothing | Value::List(_) | Value::Map(_) => self.refuse(expression.place, "a string is needed here"),
        }
    }

    fn list(&mut self, expression: &Expression) -> Option<Vec<Valued>> {
        match self.value(expression)?.value {
            Value::List(items) => Some(items),
            Value::Nothing | Value::Text(_) | Value::Map(_) => self.refuse(expression.place, "a list is needed here"),
        }
    }

    /// The value of an expression; `None` when something is wrong, which has been noted.
    pub(super) fn value(&mut self, expression: &Expression) -> Option<Valued> {
        let place = expression.place;
        let value = match &expression.form {
            Form::Text(text) => Value::Text(text.clone()),
            Form::List(items) => {
                let mut values = Vec::with_capacity(items.len());
                for item in items {
                    values.push(self.value(item)?);
                }
                values.retain(|item| item.value != Value::Nothing);
                Value::List(values)
            }
            Form::Map(entries) => {
                let mut values = Vec::with_capacity(entries.len());
                for (key, entry) in entries {
                    values.push((key.clone(), self.value(entry)?));
                }
                values.retain(|(_, entry)| entry.value != Value::Nothing);
                Value::Map(values)
            }
            Form::Ref(name) => self.reference(name, place)?,
            Form::If(condition, branches) => {
                let [yes, no] = branches.as_ref();
                let holds = self.conditions.get(condition).copied()?;
                return self.value(if holds { yes } else { no });
            }
            Form::Sub(pieces) => {
                let mut text = String::new();
                for piece in pieces {
                    match piece {
                        Piece::Literal(literal) => text.push_str(literal),
                        Piece::Value(value) => text.push_str(&self.text(value)?),
                    }
                }
                Value::Text(SmolStr::new(text))
            }
            Form::Join(delimiter, list) => {
                let mut texts = Vec::new();
                for item in self.list(list)? {
                    match item.value {
                        Value::Text(text) => texts.push(text),
                        _ => return self.refuse(item.place, "Fn::Join joins strings only"),
                    }
                }
                Value::Text(SmolStr::new(texts.join(delimiter)))
            }
            Form::Select(arguments) => {
                let [index, list] = arguments.as_ref();
                let (index, list) = (self.text(index)?, self.list(list)?);
                let selected = index.parse().ok().and_then(|index: usize| list.into_iter().nth(index));
                match selected {
                    Some(selected) => return Some(selected),
                    None => return self.refuse(place, format!("Fn::Select has no element `{index}`")),
                }
            }
            Form::Split(delimiter, text) => {
                let text = self.text(text)?;
                let parts = text.split(delimiter.as_str());
                Value::List(parts.map(|part| Valued { value: Value::Text(SmolStr::new(part)), place }).collect())
            }
            Form::FindInMap(arguments) => {
                let [map, first, second] = arguments.as_ref();
                let (map, first, second) = (self.text(map)?, self.text(first)?, self.text(second)?);
                let mappings = &self.bound.template.mappings;
                let Some(found) = mappings.get(&map).and_then(|mapping| mapping.at(&[&first, &second])) else {
                    return self.refuse(place, format!("mapping `{map}` has no value for `{first}`, `{second}`"));
                };
                let text_at = |document: &documents::Document| Value::Text(SmolStr::new(document.text().unwrap_or("")));
                match found.items() {
                    Some(items) => {
                        Value::List(items.iter().map(|item| Valued { value: text_at(item), place }).collect())
                    }
                    None => text_at(found),
                }
            }
            Form::Base64(inner) => Value::Text(SmolStr::new(base64(self.text(inner)?.as_bytes()))),
        };
        self.produced += match &value {
            Value::Text(text) => text.len() + 1,
            Value::List(items) => items.len() + 1,
            Value::Map(_) | Value::Nothing => 1,
        };
        if self.produced > OUTPUT_LIMIT {
            return self.refuse(place, "the template says too much once its references are followed");
        }
        Some(Valued { value, place })
    }

    fn reference(&mut self, name: &SmolStr, place: Place) -> Option<Value> {
        match name.as_str() {
            "AWS::NoValue" => return Some(Value::Nothing),
            "AWS::NotificationARNs" => return Some(Value::List(Vec::new())),
            _ => {}
        }
        if let Some(text) = self.pseudo.text(name) {
            return Some(Value::Text(SmolStr::new(text)));
        }
        if let Some(value) = self.bound.values.get(name) {
            return Some(match value {
                ParameterValue::Text(text) => Value::Text(text.clone()),
                ParameterValue::List(items) => {
                    let items = items.iter().map(|item| Valued { value: Value::Text(item.clone()), place });
                    Value::List(items.collect())
                }
            });
        }
        match self.rule_names.get(name) {
            Some(rule) => Some(Value::Text(SmolStr::new(rule))),
            None => self.refuse(place, format!("unresolved reference [{name}]: the resource is not deployed")),
        }
    }
}

/// Standard base64 with padding.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| chunk.get(at).copied().unwrap_or(0);
        let (first, second, third) = (byte(0), byte(1), byte(2));
        let sixes = [first >> 2, first << 4 | second >> 4, second << 2 | third >> 6, third];
        for (at, six) in sixes.into_iter().enumerate() {
            // What no byte reaches is padding.
            let letter = ALPHABET.get(usize::from(six & 63)).filter(|_| at <= chunk.len());
            out.push(letter.map_or('=', |letter| char::from(*letter)));
        }
    }
    out
}
