//! Laws that inheritance keeps whatever the documents are, over generated chains.

use std::collections::BTreeSet;

use documents::Document;

use crate::PolicyType::Tag;
use crate::{Level, Operators, Outcome, effective_policy};

use super::{ACCOUNT, ROOT, UNIT, level};

const ROUNDS: u64 = 400;
const CONTROLS: [&str; 6] = [
    r#"["@@none"]"#,
    r#"["@@all"]"#,
    r#"["@@assign"]"#,
    r#"["@@append"]"#,
    r#"["@@append","@@remove"]"#,
    r#"["@@remove"]"#,
];

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn values(&mut self) -> String {
        let values: BTreeSet<String> = (0..self.below(4)).map(|_| format!("\"v{}\"", self.below(6))).collect();
        values.into_iter().collect::<Vec<_>>().join(",")
    }

    fn control(&mut self) -> Option<String> {
        (self.below(5) == 0)
            .then(|| format!(r#""@@operators_allowed_for_child_policies":{}"#, CONTROLS[self.below(CONTROLS.len())]))
    }

    fn list(&mut self, operators: &[&str]) -> String {
        let mut members: Vec<String> = Vec::new();
        for operator in operators {
            if self.below(2) == 0 {
                members.push(format!(r#""{operator}":[{}]"#, self.values()));
            }
        }
        members.extend(self.control());
        format!("{{{}}}", members.join(","))
    }

    fn document(&mut self) -> String {
        let mut keys: Vec<String> = Vec::new();
        for name in ["a", "b", "c"] {
            if self.below(2) == 0 {
                continue;
            }
            let mut members = vec![format!(r#""tag_value":{}"#, self.list(&["@@assign", "@@append", "@@remove"]))];
            if self.below(2) == 0 {
                let spelling = if self.below(2) == 0 { name.to_uppercase() } else { name.to_owned() };
                members.push(format!(r#""tag_key":{{"@@assign":"{spelling}"}}"#));
            }
            members.extend(self.control());
            keys.push(format!(r#""{name}":{{{}}}"#, members.join(",")));
        }
        keys.extend(self.control());
        format!(r#"{{"tags":{{{}}}}}"#, keys.join(","))
    }

    fn level(&mut self, node: &str) -> Level {
        let documents: Vec<String> = (0..self.below(4)).map(|_| self.document()).collect();
        level(Tag, node, &documents.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn chain(&mut self) -> Vec<Level> {
        vec![self.level(ROOT), self.level(UNIT), self.level("ou-root-unit0002"), self.level(ACCOUNT)]
    }
}

fn json(chain: &[Level]) -> String {
    effective_policy(Tag, chain).map(|effective| effective.content_json()).unwrap_or_default()
}

fn chains() -> impl Iterator<Item = Vec<Level>> {
    (0..ROUNDS).map(|seed| Numbers(seed).chain())
}

#[test]
fn the_same_chain_gives_the_same_policy() {
    for chain in chains() {
        assert_eq!(effective_policy(Tag, &chain), effective_policy(Tag, &chain.clone()));
    }
}

#[test]
fn a_level_without_policies_changes_nothing() {
    for chain in chains() {
        let wanted = json(&chain);
        for at in 0..=chain.len() {
            let mut longer = chain.clone();
            longer.insert(at, level(Tag, "ou-root-unit0003", &[]));
            assert_eq!(json(&longer), wanted);
        }
    }
}

#[test]
fn a_level_twice_in_a_row_is_the_level_once_if_it_only_appends() {
    let mut changed = 0;
    for seed in 0..ROUNDS {
        let mut numbers = Numbers(seed);
        let document = format!(r#"{{"tags":{{"a":{{"tag_value":{}}}}}}}"#, numbers.list(&["@@append"]));
        let mut chain = numbers.chain();
        chain.push(level(Tag, "ou-root-unit0003", &[&document]));
        let once = json(&chain);
        chain.push(level(Tag, "ou-root-unit0004", &[&document]));
        // A control of the first does not show: what it forbids the second has been done already.
        assert_eq!(json(&chain), once);
        changed += usize::from(once != json(&chain[..4]));
    }
    assert!(changed > 20, "{changed}: the appends did nothing");
}

#[test]
fn appends_of_one_level_add_up_in_any_order() {
    for seed in 0..ROUNDS {
        let mut numbers = Numbers(seed);
        let upper = numbers.level(ROOT);
        let documents: Vec<String> = (0..3)
            .map(|_| format!(r#"{{"tags":{{"a":{{"tag_value":{{"@@append":[{}]}}}}}}}}"#, numbers.values()))
            .collect();
        let set = |order: [usize; 3]| {
            let texts = order.map(|at| documents[at].as_str());
            let effective = effective_policy(Tag, &[upper.clone(), level(Tag, ACCOUNT, &texts)]).unwrap();
            let values = effective.content().at(&["tags", "a", "tag_value"]).and_then(Document::items);
            values.map(|values| values.iter().map(|v| v.text().unwrap().to_owned()).collect::<BTreeSet<_>>())
        };
        assert_eq!(set([0, 1, 2]), set([2, 0, 1]));
        assert_eq!(set([0, 1, 2]), set([1, 0, 2]));
    }
}

#[test]
fn a_frozen_setting_never_changes_below() {
    let mut frozen = 0;
    for chain in chains() {
        for length in 1..chain.len() {
            let Some(above) = effective_policy(Tag, &chain[..length]) else { continue };
            let whole = effective_policy(Tag, &chain).unwrap();
            for leaf in above.leaves().into_iter().filter(|leaf| leaf.allowed_for_children == Operators::NONE) {
                frozen += 1;
                let below = whole.leaves().into_iter().find(|other| other.path == leaf.path).unwrap();
                // What the type supplies may come with the spelling of the key, which is not frozen here.
                let supplied = |leaf: &crate::Leaf| leaf.parts.iter().any(|part| part.source.is_none());
                if !supplied(&leaf) && !supplied(&below) {
                    assert_eq!(below.value, leaf.value);
                }
                assert_eq!(below.allowed_for_children, Operators::NONE, "restrictions only narrow");
            }
        }
    }
    assert!(frozen > 100, "{frozen}");
}

#[test]
fn restrictions_only_narrow() {
    for chain in chains() {
        for length in 1..chain.len() {
            let Some(above) = effective_policy(Tag, &chain[..length]) else { continue };
            let below = effective_policy(Tag, &chain[..=length]).unwrap();
            for leaf in above.leaves() {
                let after = below.leaves().into_iter().find(|other| other.path == leaf.path).unwrap();
                assert_eq!(
                    after.allowed_for_children.intersection(leaf.allowed_for_children),
                    after.allowed_for_children
                );
            }
        }
    }
}

#[test]
fn what_was_applied_was_allowed_and_what_was_locked_was_not() {
    let (mut applied, mut locked) = (0, 0);
    for chain in chains() {
        for length in 1..chain.len() {
            let Some(above) = effective_policy(Tag, &chain[..length]) else { continue };
            let whole = effective_policy(Tag, &chain[..=length]).unwrap();
            let node = &chain[length].node;
            for leaf in above.leaves() {
                let after = whole.leaves().into_iter().find(|other| other.path == leaf.path).unwrap();
                for contribution in after.contributions.iter().filter(|c| c.source.node == *node) {
                    let allowed = leaf.allowed_for_children.contains(contribution.operator);
                    match contribution.outcome {
                        Outcome::Locked { .. } => {
                            locked += 1;
                            assert!(!allowed, "{leaf:?} {contribution:?}");
                        }
                        _ => {
                            applied += 1;
                            assert!(allowed, "{leaf:?} {contribution:?}");
                        }
                    }
                }
            }
        }
    }
    assert!(applied > 500 && locked > 100, "{applied} {locked}");
}

#[test]
fn every_part_traces_back_to_a_contribution() {
    for chain in chains() {
        let Some(effective) = effective_policy(Tag, &chain) else { continue };
        for leaf in effective.leaves() {
            for part in leaf.parts.iter().chain(&leaf.removed) {
                let Some(source) = &part.source else { continue };
                let named = leaf.contributions.iter().any(|contribution| {
                    let values = contribution.value.items().unwrap_or(std::slice::from_ref(&contribution.value));
                    contribution.source == *source
                        && contribution.outcome == Outcome::Applied
                        && values.iter().any(|value| value.text() == part.value.text())
                });
                assert!(named, "{part:?} in {leaf:?}");
            }
        }
    }
}
