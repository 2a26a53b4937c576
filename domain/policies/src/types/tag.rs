//! Tag policies: how tag keys are written, which values they take, and where both are enforced or required.

use std::collections::{BTreeMap, BTreeSet};

use documents::Document;

use crate::grammar::{Default, Grammar, Shape, Value, list, members, names, one};
use crate::operators::Operator;

/// Once the spelling of a key is set, any value will do until values are set.
const KEY: Shape = members(&[
    ("tag_key", one(Value::NameOfMember)),
    ("tag_value", list(Value::OneWildcard).shape()),
    ("enforced_for", list(Value::ResourceType).vanishing().shape()),
    ("report_required_tag_for", list(Value::ResourceType).shape()),
])
.default(Default { given: "tag_key", absent: "tag_value", list: &["*"] })
.shape();

pub(super) const GRAMMAR: Grammar = Grammar::new("tags", names(&KEY).shape());

/// The largest effective tag policy, in characters.
pub(crate) const MAX_EFFECTIVE_CHARACTERS: usize = 395_000;
/// How many keys may be required on one resource type.
pub(crate) const MAX_REQUIRED_KEYS: usize = 50;

/// The first resource type that requires more keys than allowed, in a policy document or in an effective policy.
pub(crate) fn overloaded_resource_type(document: &Document) -> Option<&str> {
    let mut keys: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for entry in document.get("tags").and_then(Document::entries).unwrap_or_default() {
        let Some(setting) = entry.value.get("report_required_tag_for") else { continue };
        let assigned =
            [Operator::Assign, Operator::Append].into_iter().filter_map(|operator| setting.get(operator.key()));
        for list in assigned.chain([setting]) {
            for resource_type in list.items().unwrap_or_default().iter().filter_map(Document::as_str) {
                keys.entry(resource_type).or_default().insert(entry.key.to_lowercase());
            }
        }
    }
    keys.into_iter().find(|(_, keys)| keys.len() > MAX_REQUIRED_KEYS).map(|(resource_type, _)| resource_type)
}
