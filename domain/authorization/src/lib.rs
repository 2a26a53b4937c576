//! The policy language of IAM, and what service control, resource control and delegation policies decide: allowed, denied and by
//! which statement, or on what it hangs.

mod action;
mod catalogue;
mod common;
mod condition;
mod context;
mod decide;
mod derived;
mod following;
mod hash;
mod key;
mod level;
mod limited;
mod mentions;
mod operator;
mod overlap;
mod path;
mod pattern;
mod policy;
mod principal;
mod read;
mod reason;
mod request;
mod resource_control_services;
mod rights;
mod selection;
mod services;
mod side;
mod statement;
mod survey;
mod truth;
mod waterfall;

pub use action::{Action, ActionPattern};
pub use catalogue::{
    AccessLevel, ActionResource, Catalogue, CatalogueAction, ConditionKey, KeyType, ResourceType, Service,
};
pub use condition::Condition;
pub use context::{Context, Keys, Known};
pub use decide::{Decision, Guardrails, Outcome, decide, outcome};
pub use derived::{Derived, derive, derived};
pub use following::Following;
pub use key::Key;
pub use level::{Attached, Level};
pub use limited::{Limits, RightsOf};
pub use mentions::Mentions;
pub use operator::{Comparison, Operator, Quantifier, Relation};
pub use path::{Path, Paths, Rest};
pub use pattern::Pattern;
pub use policy::Policy;
pub use principal::{NamedPrincipal, Principal, PrincipalKind, PrincipalPattern};
pub use read::{Dialect, Problem, read};
pub use reason::{PolicyKind, Reason, ReasonKind};
pub use request::{Request, Resource};
pub use resource_control_services::supports as supports_resource_control;
pub use rights::{Comparisons, RightsChange, compare};
pub use selection::Selection;
pub use side::Side;
pub use statement::{Effect, Statement};
pub use survey::Survey;
pub use truth::Truth;
pub use waterfall::{Step, waterfall};
