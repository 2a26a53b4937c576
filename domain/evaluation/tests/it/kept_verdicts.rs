//! What is kept under a key is what would be judged again: on every case, and because rules read nothing but what they declare.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use documents::{Document, Node};
use evaluation::Digest;
use evaluation::facts::AccountFacts;
use evaluation::items::ConfigurationItem;
use evaluation::rules::{Kept, RuleInput, Verdicts, evaluate, evaluate_with, managed_rule};

use crate::support::{inventory, items, list, text, vectors};

/// Keeps everything and counts what it had judged.
#[derive(Default)]
struct Keeper {
    kept: RefCell<HashMap<Digest, Kept>>,
    judged: Cell<usize>,
}

impl Verdicts for Keeper {
    fn judged(&self, key: Option<Digest>, judge: &mut dyn FnMut() -> Kept) -> Kept {
        if let Some(kept) = key.and_then(|key| self.kept.borrow().get(&key).cloned()) {
            return kept;
        }
        self.judged.set(self.judged.get() + 1);
        let kept = judge();
        if let Some(key) = key {
            self.kept.borrow_mut().insert(key, kept.clone());
        }
        kept
    }
}

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
fn what_is_kept_is_what_would_be_judged_again() {
    // One keeper for all: a key that covers too little would answer one case with another's verdict.
    let keeper = Keeper::default();
    let mut reused = 0;
    for case in cases() {
        let facts = case.facts();
        let inventory = inventory(&facts, &case.items);
        let fresh = evaluate(&case.rule, &inventory);
        assert_eq!(evaluate_with(&case.rule, &inventory, &keeper), fresh, "{}", case.rule.identifier);
        let judged = keeper.judged.get();
        assert_eq!(evaluate_with(&case.rule, &inventory, &keeper), fresh, "{}", case.rule.identifier);
        let reads_time = managed_rule(&case.rule.identifier).unwrap().reads.now;
        assert_eq!(keeper.judged.get() > judged, reads_time, "{}", case.rule.identifier);
        reused += usize::from(!reads_time);
    }
    assert!(reused > 50, "{reused}");
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
