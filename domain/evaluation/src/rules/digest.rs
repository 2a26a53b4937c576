//! The keys under which verdicts are kept: what the rule is, what it judges, what else it reads.

use crate::rules::inventory::Inventory;
use crate::rules::managed_rule;
use crate::rules::rule_input::RuleInput;
use crate::{Canonical, Digest};

/// The digest of a rule: identifier, parameters in any order, scope, and the revision of its logic.
pub fn rule_digest(rule: &RuleInput) -> Digest {
    let mut canonical = Canonical::new("rule");
    let revision = managed_rule(&rule.identifier).map_or(0, |managed| managed.revision);
    canonical.text(&rule.identifier).text(&revision.to_string());
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

/// Makes the keys under which a rule's judgements are kept: everything that the rule declares to read. What is kept under them
/// stays right for ever, save for the ordering timestamp.
#[derive(Debug, Clone, Copy)]
pub struct VerdictKeys(Digest);

impl VerdictKeys {
    /// The keys of a rule in an inventory. `None` for rules that aren't modelled, and for those that read the time: they are
    /// judged each time.
    pub fn of(rule: &RuleInput, inventory: &Inventory<'_>) -> Option<Self> {
        let reads = managed_rule(&rule.identifier).map(|managed| managed.reads).filter(|reads| !reads.now)?;
        let mut canonical = Canonical::new("verdict");
        canonical
            .digest(&rule_digest(rule))
            .text(&inventory.account.to_string())
            .text(inventory.region.as_str())
            .digest(&inventory.digest_of(reads.related))
            .digest(&inventory.facts.digest_of(reads.facts));
        Some(Self(canonical.finish()))
    }

    /// The key of the judgement on an item with this digest.
    pub fn item(&self, item: &Digest) -> Digest {
        Canonical::new("item").digest(&self.0).digest(item).finish()
    }

    /// The key of the judgements on the account as a whole.
    pub fn account(&self) -> Digest {
        self.0
    }
}
