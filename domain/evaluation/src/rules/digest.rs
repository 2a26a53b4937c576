//! The keys under which verdicts are kept: what the rule is, what it judges, what else it reads.

use crate::items::ConfigurationItem;
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

/// The key of a kept verdict: everything that the rule declares to read. `item` is the judged item, absent for rules that judge
/// an account. A verdict under it stays valid for ever, save its ordering timestamp. `None` for rules that aren't modelled.
pub fn verdict_key(rule: &RuleInput, item: Option<&ConfigurationItem>, inventory: &Inventory<'_>) -> Option<Digest> {
    let reads = managed_rule(&rule.identifier)?.reads;
    let mut canonical = Canonical::new("verdict");
    canonical.digest(&rule_digest(rule));
    match item.filter(|_| reads.item) {
        Some(item) => canonical.digest(&item.digest()),
        None => canonical.text(&inventory.account.to_string()).text(inventory.region.as_str()),
    };
    canonical.digest(&inventory.digest_of(reads.related)).digest(&inventory.facts.digest_of(reads.facts));
    if reads.now {
        canonical.text(&inventory.now.millis().to_string());
    }
    Some(canonical.finish())
}
