//! Rules read nothing but what they declare: what else changes needn't be judged again.

use documents::{Document, Node};
use evaluation::facts::AccountFacts;
use evaluation::items::ConfigurationItem;
use evaluation::rules::{RuleInput, evaluate, managed_rule};

use crate::support::{inventory, items, list, text, vectors};

/// A rule in its world: all items, and the document of the facts.
struct Case {
    rule: RuleInput,
    items: Vec<ConfigurationItem>,
    facts: Document,
}

impl Case {
    fn facts(&self) -> AccountFacts {
        AccountFacts::read(&self.facts).unwrap()
    }
}

fn cases() -> Vec<Case> {
    let document = vectors(include_str!("../vectors/managed_rules.json"));
    let of = |kind: &str| list(&document, kind).to_vec();
    let all: Vec<Document> = [of("change_triggered"), of("periodic")].concat();
    let read = |case: &Document| {
        let parameters = case.get("params").map(documents::to_json).filter(|text| text != "{}");
        let mut world = case.at(&["world", "items"]).map(items).unwrap_or_default();
        world.extend(case.get("configurationItem").map(items).unwrap_or_default());
        let facts = case.at(&["world", "facts"]).or_else(|| case.get("facts")).cloned();
        Case {
            rule: RuleInput::read(text(case, "rule"), parameters.as_deref()).unwrap(),
            items: world,
            facts: facts.unwrap_or_else(|| documents::parse_json("{}").unwrap()),
        }
    };
    all.iter().map(read).collect()
}

#[test]
fn rules_read_only_what_they_declare() {
    let mut stripped = 0;
    for case in cases() {
        let managed = managed_rule(&case.rule.identifier).unwrap();
        let declared = |one: &ConfigurationItem| {
            let resource_type = one.resource_type.as_str();
            managed.reads.related.contains(&resource_type)
                || (managed.reads.item && managed.resource_types.contains(&resource_type))
        };
        let items: Vec<_> = case.items.iter().filter(|one| declared(one)).cloned().collect();
        let mut facts = case.facts.clone();
        if let Node::Mapping(entries) = &mut facts.node {
            entries.retain(|entry| managed.reads.facts.contains(&entry.key.as_str()));
        }
        stripped += case.items.len() - items.len();
        stripped += case.facts.entries().map_or(0, <[_]>::len) - facts.entries().map_or(0, <[_]>::len);
        let (all, declared) = (case.facts(), AccountFacts::read(&facts).unwrap());
        let whole = evaluate(&case.rule, &inventory(&all, &case.items));
        assert_eq!(evaluate(&case.rule, &inventory(&declared, &items)), whole, "{}", case.rule.identifier);
    }
    // Some cases hold more than their rule may look at.
    assert!(stripped > 0);
}
