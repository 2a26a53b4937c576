//! The language of conformance pack templates: a part of AWS CloudFormation's, for rules and remediations only.

mod attributes;
mod bound;
mod condition;
mod declared;
mod dependency;
mod evaluate;
mod expression;
mod function;
mod parameter;
mod problem;
mod properties;
mod pseudo;
mod remediation;
mod resolved;
mod resource;
mod rule;
mod template;
#[cfg(test)]
mod tests;
mod value;

pub use bound::Bound;
pub use declared::DeclaredRule;
pub use problem::{TemplateProblem, problems_text};
pub use pseudo::Pseudo;
pub use remediation::{RemediationParameter, ResolvedRemediation};
pub use resolved::Resolved;
pub use rule::{
    CustomPolicy, EmptyList, EvaluationMode, Frequency, MessageType, ResolvedRule, Scope, Source, SourceDetail,
    SourceOwner,
};
pub use template::{RESOURCE_LIMIT, Template};
