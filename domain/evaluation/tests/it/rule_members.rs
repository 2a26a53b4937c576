//! What rules declare to read is what they read: nothing else counts, everything declared does, and nothing that is needed can be
//! left out. Over all cases, so that a rule cannot be right about its cases by looking elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use documents::{Document, Node, parse_json, to_json};
use evaluation::facts::AccountFacts;
use evaluation::items::ConfigurationItem;
use evaluation::rules::{ManagedRule, RuleInput, Trigger, evaluate, managed_rule, managed_rules};

use crate::rule_cases::{all_cases, facts, rule, world_items};
use crate::support::{inventory, items, lines, text};

/// A case, whatever triggers the rule.
struct Case {
    name: String,
    managed: &'static ManagedRule,
    rule: RuleInput,
    facts: AccountFacts,
    items: Vec<ConfigurationItem>,
}

fn cases() -> Vec<Case> {
    let read = |case: Document| {
        let mut all = world_items(&case);
        if let Some(item) = case.get("configurationItem") {
            all.extend(items(item));
        }
        let identifier = text(&case, "rule");
        Case {
            name: format!("{identifier}: {}", text(&case, "label")),
            managed: managed_rule(identifier).unwrap(),
            rule: rule(identifier, case.get("params")),
            facts: facts(&case),
            items: all,
        }
    };
    all_cases().into_iter().map(read).collect()
}

impl Case {
    fn outcome(&self, items: &[ConfigurationItem]) -> Vec<String> {
        lines(&evaluate(&self.rule, &inventory(&self.facts, items)))
    }

    /// The declared members of an item in this case, with whether they are needed.
    fn members(&self, item: &ConfigurationItem) -> Vec<(&'static str, bool)> {
        let own = self.managed.resource_types.contains(&item.resource_type.as_str());
        let concerns = |of: Option<&str>| of.map_or(own, |of| of == item.resource_type);
        self.managed.members.iter().filter(|one| concerns(one.of)).map(|one| (one.path, one.needed)).collect()
    }
}

/// The keys of a path within a part of an item.
fn keys<'p>(path: &'p str, part: &str) -> Option<Vec<&'p str>> {
    Some(path.strip_prefix(part)?.strip_prefix('.')?.split('.').collect())
}

/// The document with nothing but what stands at the paths.
fn only(document: &Document, paths: &[Vec<&str>]) -> Document {
    let Some(entries) = document.entries() else { return document.clone() };
    if paths.iter().any(Vec::is_empty) {
        return document.clone();
    }
    Document::mapping(entries.iter().filter_map(|entry| {
        let below: Vec<Vec<&str>> =
            paths.iter().filter(|path| path[0] == entry.key).map(|path| path[1..].to_vec()).collect();
        (!below.is_empty()).then(|| (entry.key.clone(), only(&entry.value, &below)))
    }))
}

/// The document with what stands at the path replaced, or removed; `None` when nothing stands there.
fn with(document: &Document, path: &[&str], replacement: Option<&Document>) -> Option<Document> {
    let Some((key, rest)) = path.split_first() else { return replacement.cloned() };
    let mut changed = document.clone();
    let Node::Mapping(entries) = &mut changed.node else { return None };
    let at = entries.iter().position(|entry| entry.key == *key)?;
    if rest.is_empty() && replacement.is_none() {
        entries.remove(at);
    } else {
        entries[at].value = with(&entries[at].value, rest, replacement)?;
    }
    Some(changed)
}

/// The item with a member replaced, or removed; `None` when it isn't there.
fn changed(item: &ConfigurationItem, path: &str, replacement: Option<&Document>) -> Option<ConfigurationItem> {
    let mut changed = item.clone();
    if let Some(keys) = keys(path, "configuration") {
        changed.configuration = Some(with(item.configuration.as_ref()?, &keys, replacement)?);
    } else {
        let keys = keys(path, "supplementaryConfiguration")?;
        changed.supplementary_configuration = with(&item.supplementary_configuration, &keys, replacement)?;
        if changed.supplementary_configuration.entries().is_some_and(<[_]>::is_empty) {
            changed.supplementary_configuration = parse_json(r#"{"Tags": []}"#).unwrap();
        }
    }
    Some(changed)
}

const STRANGE: [&str; 9] = ["null", "7", "-1", "\"x\"", "\"{\"", "[7]", "[[]]", "{\"a\": 1}", "{\"a\": {\"b\": 1}}"];

fn strange() -> Vec<Document> {
    STRANGE.iter().map(|text| parse_json(text).unwrap()).collect()
}

#[test]
fn every_rule_has_a_good_and_a_bad_case() {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for case in cases() {
        for line in case.outcome(&case.items) {
            let compliance = line.rsplit(' ').next().unwrap_or_default();
            let word = ["COMPLIANT", "NON_COMPLIANT"].into_iter().find(|one| *one == compliance);
            seen.entry(case.managed.identifier).or_default().extend(word);
        }
    }
    let mut lacking = Vec::new();
    for rule in managed_rules().iter().filter(|rule| rule.trigger != Trigger::Manual) {
        let seen = seen.get(rule.identifier).cloned().unwrap_or_default();
        if seen.len() < 2 {
            lacking.push(format!("{} has cases for {seen:?} only", rule.identifier));
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn nothing_counts_that_is_not_declared() {
    for case in cases() {
        let pruned: Vec<_> = case.items.iter().map(|item| pruned(item, &case.members(item))).collect();
        assert_eq!(case.outcome(&pruned), case.outcome(&case.items), "{}", case.name);
    }
}

/// The item with nothing but these members, of which each is a path and whether it is needed.
pub fn pruned(item: &ConfigurationItem, members: &[(&str, bool)]) -> ConfigurationItem {
    let paths = |part| members.iter().filter_map(|(path, _)| keys(path, part)).collect::<Vec<_>>();
    let mut pruned = item.clone();
    pruned.configuration = item.configuration.as_ref().map(|it| only(it, &paths("configuration")));
    let supplementary = only(&item.supplementary_configuration, &paths("supplementaryConfiguration"));
    // One without anything would not have been recorded at all.
    pruned.supplementary_configuration = match supplementary.entries() {
        Some([]) => parse_json(r#"{"Tags": []}"#).unwrap(),
        _ => supplementary,
    };
    if !item.tags.is_empty() && !members.iter().any(|(path, _)| *path == "tags") {
        pruned.tags.clear();
    }
    pruned
}

#[test]
fn nothing_that_is_needed_can_be_left_out() {
    let mut checked = 0;
    let mut wrong = Vec::new();
    for case in cases() {
        for (index, item) in case.items.iter().enumerate() {
            let good = format!("{} {} COMPLIANT", item.resource_type, item.resource_id);
            if !case.outcome(&case.items).contains(&good) {
                continue;
            }
            for (path, needed) in case.members(item) {
                let mut replacements: Vec<_> = strange().into_iter().map(Some).collect();
                replacements.push(None);
                for replacement in replacements {
                    if replacement.as_ref().is_some_and(|one| is_plausible(item, path, one)) {
                        continue;
                    }
                    let Some(changed) = changed(item, path, replacement.as_ref()) else { continue };
                    let mut items = case.items.clone();
                    items[index] = changed;
                    let outcome = case.outcome(&items);
                    let context = format!("{}: {path} as {}: {outcome:?}", case.name, shown(replacement.as_ref()));
                    if needed && outcome.contains(&good) {
                        wrong.push(context.clone());
                    }
                    if needed && replacement.is_none() {
                        // It is said what is missing, and that is no verdict.
                        let told = outcome.iter().any(|line| line.starts_with("needs ") && line.contains(path));
                        if !told || outcome.iter().any(|line| line.contains("NON_COMPLIANT")) {
                            wrong.push(context);
                        }
                    }
                    checked += 1;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(checked > 1_000, "{checked}");
}

/// Whether the value could well have been recorded: of the same kind as what stands there, no policy where there is one, or `null` for
/// a list, which then is empty.
fn is_plausible(item: &ConfigurationItem, path: &str, value: &Document) -> bool {
    let there = match keys(path, "configuration") {
        Some(keys) => item.configuration(&keys),
        None => item.supplementary(&keys(path, "supplementaryConfiguration").unwrap_or_default()),
    };
    let same = there.document().is_some_and(|there| {
        (there.as_str().is_some() && value.as_str().is_some()) || (there.as_f64().is_some() && value.as_f64().is_some())
    });
    same || (value.is_null() && (path.ends_with("Policy") || there.list().is_some()))
}

fn shown(replacement: Option<&Document>) -> String {
    replacement.map_or_else(|| "nothing".to_owned(), to_json)
}

#[test]
fn everything_that_is_declared_counts() {
    let mut idle: BTreeSet<(&str, Option<&str>, &str)> = BTreeSet::new();
    for rule in managed_rules() {
        let in_parts = rule.members.iter().filter(|one| one.path.contains('.'));
        idle.extend(in_parts.map(|one| (rule.identifier, one.of, one.path)));
    }
    for case in cases() {
        let before = case.outcome(&case.items);
        for (index, item) in case.items.iter().enumerate() {
            for member in case.managed.members {
                let key = (case.managed.identifier, member.of, member.path);
                if !idle.contains(&key) || !case.members(item).iter().any(|(path, _)| *path == member.path) {
                    continue;
                }
                let mut replacements: Vec<_> = strange().into_iter().map(Some).collect();
                replacements.push(None);
                let counts = replacements.iter().filter_map(|one| changed(item, member.path, one.as_ref())).any(|it| {
                    let mut items = case.items.clone();
                    items[index] = it;
                    case.outcome(&items) != before
                });
                if counts {
                    idle.remove(&key);
                }
            }
        }
    }
    assert!(
        idle.is_empty(),
        "no case depends on {}",
        idle.iter().map(|one| format!("{one:?}")).collect::<Vec<_>>().join("\n")
    );
}
