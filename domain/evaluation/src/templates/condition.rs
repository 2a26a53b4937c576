//! Conditions: decided once for a deployment, from parameters and from other conditions.

use std::collections::BTreeMap;

use documents::{Document, Entry};
use smol_str::SmolStr;

use super::expression::{Expression, Reader};
use super::function::{Function, call_of};
use super::problem::TemplateProblem;

/// An expression of `Conditions`, which names others or compares texts.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Condition {
    Equals(Box<[Expression; 2]>),
    Not(Box<Condition>),
    And(Vec<Condition>),
    Or(Vec<Condition>),
    /// The condition of that name.
    Named(SmolStr),
}

impl Reader<'_> {
    /// Reads a condition. `None` means that something is wrong, which has been noted.
    pub(super) fn read_condition(&mut self, document: &Document) -> Option<Condition> {
        let call = match call_of(document, true) {
            Ok(Some(call)) => call,
            Ok(None) => {
                return self.refuse(document, "a condition must be Fn::Equals, Fn::Not, Fn::And, Fn::Or or Condition");
            }
            Err(problem) => {
                self.problems.push(problem);
                return None;
            }
        };
        match call.function {
            Function::Equals => {
                let [one, other] = self.arguments::<2>(&call)?;
                let (one, other) = (self.value(one), self.value(other));
                Some(Condition::Equals(Box::new([one?, other?])))
            }
            Function::Not => {
                let [inner] = self.arguments::<1>(&call)?;
                Some(Condition::Not(Box::new(self.read_condition(inner)?)))
            }
            Function::And | Function::Or => {
                let list = call.argument.items().unwrap_or_default();
                if !(2..=10).contains(&list.len()) {
                    let message = format!("{} takes a list of 2 to 10 conditions", call.function.name());
                    return self.refuse(call.place, message);
                }
                let parts: Vec<_> = list.iter().map(|part| self.read_condition(part)).collect();
                let parts = parts.into_iter().collect::<Option<_>>()?;
                Some(if call.function == Function::And { Condition::And(parts) } else { Condition::Or(parts) })
            }
            Function::Condition => {
                let name = self.name(&call)?;
                Some(Condition::Named(self.condition(name, call.place)?))
            }
            other => self.refuse(call.place, format!("{} is not a condition", other.name())),
        }
    }
}

impl Condition {
    fn names<'a>(&'a self, found: &mut Vec<&'a SmolStr>) {
        match self {
            Self::Equals(_) => {}
            Self::Not(inner) => inner.names(found),
            Self::And(parts) | Self::Or(parts) => parts.iter().for_each(|part| part.names(found)),
            Self::Named(name) => found.push(name),
        }
    }
}

/// The conditions in an order in which each comes after those it names; what is left over is part of a cycle or rests on one.
pub(super) fn ordered(
    declared: &[Entry],
    mut conditions: BTreeMap<SmolStr, Condition>,
) -> Result<Vec<(SmolStr, Condition)>, Vec<TemplateProblem>> {
    let mut order: Vec<(SmolStr, Condition)> = Vec::with_capacity(conditions.len());
    loop {
        let ready: Vec<SmolStr> = conditions
            .iter()
            .filter(|(_, condition)| {
                let mut names = Vec::new();
                condition.names(&mut names);
                names.iter().all(|name| !conditions.contains_key(*name))
            })
            .map(|(name, _)| name.clone())
            .collect();
        if ready.is_empty() {
            break;
        }
        order.extend(ready.into_iter().filter_map(|name| conditions.remove_entry(&name)));
    }
    if conditions.is_empty() {
        return Ok(order);
    }
    let in_cycle = declared.iter().filter(|entry| conditions.contains_key(&entry.key));
    Err(in_cycle
        .map(|entry| TemplateProblem::new(entry.key_span, format!("condition `{}` depends on itself", entry.key)))
        .collect())
}
