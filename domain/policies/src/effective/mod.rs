//! The effective policy of an account: what the policies from the root down to it amount to, and where each part comes from.

mod check;
mod explain;
mod level;
mod merge;
mod provenance;
mod render;
mod tree;

use documents::Document;

use crate::grammar::Grammar;
use crate::policy_type::PolicyType;
use crate::types;

pub use check::{EffectivePolicyValidationError, ErrorCode};
pub use explain::{ContainerControl, Leaf};
pub use level::{AttachedPolicy, Level};
pub use provenance::{Contribution, Outcome, Part, Restriction, Source};
pub use render::path_text;

/// The result of inheritance for one account.
#[derive(Debug, Clone, PartialEq)]
pub struct EffectivePolicy {
    policy_type: PolicyType,
    grammar: &'static Grammar,
    tree: tree::Tree,
    content: Document,
}

/// Merges the policies of a chain of levels, root first and account last. `None` if none is attached anywhere, or if the type
/// has no effective policy. What a document contains beyond the grammar of the type is passed over.
pub fn effective_policy(policy_type: PolicyType, chain: &[Level]) -> Option<EffectivePolicy> {
    let grammar = types::grammar(policy_type)?;
    if chain.iter().all(|level| level.policies.is_empty()) {
        return None;
    }
    let mut tree = tree::Tree::default();
    for level in chain {
        merge::descend(&mut tree, grammar, level);
    }
    let content = render::render(&tree, grammar);
    Some(EffectivePolicy { policy_type, grammar, tree, content })
}

impl EffectivePolicy {
    /// The type of the policies it was made of.
    pub fn policy_type(&self) -> PolicyType {
        self.policy_type
    }

    /// The plain document: no operators, free names in lower case, fixed members in the order of the grammar and free ones
    /// sorted, so that equal policies have equal texts.
    pub fn content(&self) -> &Document {
        &self.content
    }

    /// The content as the API carries it: JSON without white space.
    pub fn content_json(&self) -> String {
        documents::to_json(&self.content)
    }

    /// Every setting that any policy of the chain touched, in effect or not.
    pub fn leaves(&self) -> Vec<Leaf> {
        explain::leaves(&self.tree, self.grammar)
    }

    /// Every container whose set of members lower levels may not change freely.
    pub fn container_controls(&self) -> Vec<ContainerControl> {
        explain::container_controls(&self.tree, self.grammar)
    }

    /// What is wrong with the result as a whole; an account with errors keeps its last valid effective policy.
    pub fn validation_errors(&self) -> Vec<EffectivePolicyValidationError> {
        check::errors(self.policy_type, &self.tree, self.grammar, &self.content)
    }
}
