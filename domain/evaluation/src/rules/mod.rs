//! Managed rules: what AWS Config's rules say about resources, each in a file of its own.

mod catalogue;
mod definition;
mod digest;
mod evaluate;
mod inventory;
mod managed;
mod near;
mod outcome;
mod part;
mod policy;
mod rule;
mod rule_input;
#[cfg(test)]
mod tests;
mod validate;

pub use catalogue::{KnownParameter, KnownRule, catalogue, known_rule};
pub use definition::{DefinitionProblem, RuleDefinition};
pub use digest::rule_digest;
pub use evaluate::{EVALUATOR_REVISION, Finding, JudgedRule, evaluate, evaluate_item};
pub use inventory::{Coverage, Inventory};
pub use managed::managed_rules;
pub use near::near_rules;
pub use outcome::{Need, Outcome, Verdict};
pub use rule::{Accepts, ManagedRule, MemberRead, Parameter, ParameterKind, Reads, Trigger};
pub use rule_input::RuleInput;
pub use validate::{RuleProblem, parameter_problems, validate_frequency, validate_rule};

use std::collections::HashMap;
use std::sync::LazyLock;

/// The modelled rules by identifier: they are looked up for every rule of every place.
static BY_IDENTIFIER: LazyLock<HashMap<&'static str, &'static ManagedRule>> =
    LazyLock::new(|| managed_rules().iter().map(|rule| (rule.identifier, rule)).collect());

/// The rule with this identifier, if it is modelled.
pub fn managed_rule(identifier: &str) -> Option<&'static ManagedRule> {
    BY_IDENTIFIER.get(identifier).copied()
}
