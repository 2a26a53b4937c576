//! Policy documents of every type: their grammars, and the effective policy that inheritance makes of them.

mod authorization;
mod declarative;
mod effective;
mod grammar;
mod malformed;
mod operators;
mod policy_type;
#[cfg(test)]
mod tests;
mod types;

pub use authorization::denies_only;
pub use effective::{
    AttachedPolicy, ContainerControl, Contribution, EffectivePolicy, EffectivePolicyValidationError, ErrorCode, Leaf,
    Level, Outcome, Part, Restriction, Source, effective_policy, path_text,
};
pub use malformed::{Fault, MalformedPolicyDocument};
pub use operators::{Operator, Operators};
pub use policy_type::{PolicyType, UnknownPolicyType};

use documents::Document;

/// Reads a document and checks it against the grammar of its type. Presence of what another level may supply is not asked
/// for, and the size is the caller's question ([`PolicyType::fits`]). A document that says what isn't known here is refused, too, and the
/// refusal tells that apart ([`MalformedPolicyDocument::is_not_modelled`]).
pub fn validate(policy_type: PolicyType, content: &str) -> Result<Document, MalformedPolicyDocument> {
    let document = documents::parse_json(content)
        .map_err(|problem| MalformedPolicyDocument::new(policy_type, problem.message, &[], problem.span))?;
    match policy_type {
        PolicyType::ServiceControl | PolicyType::ResourceControl => authorization::check(policy_type, &document)?,
        _ => declarative::check(policy_type, &document)?,
    }
    Ok(document)
}

/// Reads a document that was stored: it was validated when it came in, and means what it says whatever the grammar of its type
/// has become since. What the grammar doesn't know is passed over where policies are merged. `None` for a text that is no JSON.
pub fn read(content: &str) -> Option<Document> {
    documents::parse_json(content).ok()
}
