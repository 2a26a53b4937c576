//! Decides about many actions that are alike but for their names: where the same statements are about two of them, so is the answer.

use crate::action::Action;
use crate::context::Keys;
use crate::decide::{Decision, Guardrails, decide};
use crate::principal::Principal;
use crate::request::{Request, Resource};
use std::collections::HashMap;

/// Somebody who may ask for any action, with the same on both sides.
#[derive(Debug)]
pub struct Survey<'s> {
    principal: &'s Principal,
    resource: &'s Resource,
    context: &'s dyn Keys,
    /// What was decided, by the statements that are about the action: those of the caller's path and, if it is asked, the owner's.
    decided: HashMap<Vec<usize>, Decision>,
    key: Vec<usize>,
}

/// How many answers are kept; beyond that each is decided anew.
const KEPT: usize = 1_000;
/// What stands between the statements of two paths.
const BETWEEN: usize = usize::MAX;

impl<'s> Survey<'s> {
    /// Asks for somebody on something.
    pub fn new(principal: &'s Principal, resource: &'s Resource, context: &'s dyn Keys) -> Self {
        Self { principal, resource, context, decided: HashMap::new(), key: Vec::new() }
    }

    /// What comes of an action, and why: what [`decide`] says. The guardrails are the same each time, but for what is delegated.
    pub fn decide<T>(&mut self, guardrails: &Guardrails<'_>, action: &Action, told: impl FnOnce(&Decision) -> T) -> T {
        let request = Request { principal: self.principal, action, resource: self.resource, context: self.context };
        if guardrails.delegation.is_some() {
            return told(&decide(guardrails, &request));
        }
        self.key.clear();
        let is_known = self.resource != &Resource::Unknown;
        for path in [guardrails.scps(self.principal.kind), guardrails.rcps(&request)] {
            self.key.push(BETWEEN);
            if path.is_some_and(|path| !path.meets(action, is_known, &mut self.key)) {
                return told(&decide(guardrails, &request));
            }
        }
        if let Some(decided) = self.decided.get(&self.key) {
            return told(decided);
        }
        let decided = decide(guardrails, &request);
        let answer = told(&decided);
        if self.decided.len() < KEPT {
            self.decided.insert(self.key.clone(), decided);
        }
        answer
    }
}
