//! The digest of a rule, by which it is known whether results come from it as it is now.

use crate::digest::{Canonical, Digest};
use crate::rules::managed::managed_rule;
use crate::rules::rule_input::RuleInput;

/// Raised whenever what surrounds the judges (scopes, missing parts, annotations) would judge the same content differently; a
/// rule's own revision says so of the rule alone.
pub const EVALUATOR_REVISION: u16 = 2;

/// The digest of a rule: identifier, parameters in any order, scope, and the revisions of its logic and of the evaluator.
pub fn rule_digest(rule: &RuleInput) -> Digest {
    let mut canonical = Canonical::new("rule");
    let revision = managed_rule(&rule.identifier).map_or(0, |managed| managed.revision);
    canonical.text(&rule.identifier).text(&revision.to_string()).text(&EVALUATOR_REVISION.to_string());
    let mut parameters: Vec<_> = rule.parameters.iter().collect();
    parameters.sort();
    for (name, value) in parameters {
        canonical.text(name).text(value);
    }
    canonical.text("scope");
    if let Some(scope) = &rule.scope {
        let mut types: Vec<_> = scope.resource_types.iter().collect();
        types.sort();
        for one in types {
            canonical.text(one);
        }
        canonical
            .text("and")
            .optional(scope.resource_id.as_deref())
            .optional(scope.tag_key.as_deref())
            .optional(scope.tag_value.as_deref());
    }
    canonical.finish()
}
