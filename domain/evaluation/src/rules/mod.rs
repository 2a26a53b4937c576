//! Managed rules: what AWS Config's rules say about resources, each in a file of its own.

mod arguments;
mod catalogue;
mod definition;
mod digest;
mod evaluate;
mod fact_asked;
mod inventory;
mod judgement;
mod managed;
mod member_read;
mod near;
mod outcome;
mod parameter;
mod parameter_problems;
mod part;
mod policy;
mod problem;
mod reads;
mod rule;
mod rule_input;
mod subject;
#[cfg(test)]
mod tests;
mod trigger;
mod validate;

pub use catalogue::{KnownParameter, KnownRule, Offered, PAGES_READ, catalogue, known_rule};
pub use definition::{DefinitionProblem, RuleDefinition};
pub use digest::{EVALUATOR_REVISION, rule_digest};
pub use evaluate::{Finding, JudgedRule, evaluate, evaluate_item};
pub use inventory::{Coverage, Inventory};
pub use managed::{managed_rule, managed_rules};
pub use member_read::MemberRead;
pub use near::near_rules;
pub use outcome::{Need, Outcome, Verdict};
pub use parameter::{Accepts, Parameter, ParameterKind};
pub use parameter_problems::parameter_problems;
pub use problem::RuleProblem;
pub use reads::{NamesResources, Reads};
pub use rule::ManagedRule;
pub use rule_input::RuleInput;
pub use trigger::Trigger;
pub use validate::{validate_frequency, validate_region, validate_rule};
