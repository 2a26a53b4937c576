//! Rules judged case by case: configuration items and facts in, compliance out.

use documents::{Document, Node, to_json};
use evaluation::facts::AccountFacts;
use evaluation::items::ConfigurationItem;
use evaluation::rules::{Outcome, RuleInput, evaluate, evaluate_item, managed_rule, validate_rule};

use crate::support::{inventory, items, lines, list, text, vectors};

pub fn rule(identifier: &str, parameters: Option<&Document>) -> RuleInput {
    let parameters = parameters.map(to_json).filter(|text| text != "{}");
    validate_rule(identifier, parameters.as_deref()).unwrap();
    RuleInput::read(identifier, parameters.as_deref()).unwrap()
}

pub fn facts(case: &Document) -> AccountFacts {
    let facts = case.at(&["world", "facts"]).or_else(|| case.get("facts"));
    facts.map_or_else(AccountFacts::none, |facts| AccountFacts::read(facts).unwrap())
}

pub fn world_items(case: &Document) -> Vec<ConfigurationItem> {
    case.at(&["world", "items"]).map(items).unwrap_or_default()
}

/// The files of cases: the first are checked against the rules' descriptions one by one, the others fill their gaps.
fn files() -> [Document; 2] {
    [include_str!("../vectors/managed_rules.json"), include_str!("../vectors/managed_rules_more.json")].map(vectors)
}

/// All cases, whatever triggers their rules.
pub fn all_cases() -> Vec<Document> {
    let of = |file: &Document| [list(file, "change_triggered"), list(file, "periodic")].concat();
    files().iter().flat_map(of).collect()
}

/// The cases of both files, of which the first has so many.
fn cases(kind: &str, count: usize) -> Vec<Document> {
    let files = files();
    assert_eq!(list(&files[0], kind).len(), count);
    files.iter().flat_map(|file| list(file, kind).to_vec()).collect()
}

/// The same item as the API gives it: configuration and the values of the supplementary configuration as JSON text.
fn in_api_form(item: &Document) -> Document {
    let mut item = item.clone();
    let Node::Mapping(entries) = &mut item.node else { return item };
    for entry in entries {
        match entry.key.as_str() {
            "configuration" => entry.value = Document::string(to_json(&entry.value)),
            "supplementaryConfiguration" => {
                if let Node::Mapping(parts) = &mut entry.value.node {
                    parts.iter_mut().for_each(|part| part.value = Document::string(to_json(&part.value)));
                }
            }
            "awsAccountId" => entry.key = "accountId".into(),
            "ARN" => entry.key = "arn".into(),
            _ => {}
        }
    }
    item
}

#[test]
fn change_triggered_rules() {
    for case in &cases("change_triggered", 191) {
        let context = format!("{}: {}", text(case, "rule"), text(case, "label"));
        let item = case.get("configurationItem").unwrap();
        let (facts, mut all) = (facts(case), world_items(case));
        let rule = rule(text(case, "rule"), case.get("params"));
        for form in [item.clone(), in_api_form(item)] {
            let judged = items(&form).remove(0);
            let outcome = evaluate_item(&rule, &judged, &inventory(&facts, &all)).unwrap();
            let expected = match text(case, "expected") {
                "NOT_APPLICABLE" => vec!["nothing applies".to_owned()],
                compliance => vec![format!("{} {} {compliance}", judged.resource_type, judged.resource_id)],
            };
            assert_eq!(lines(&outcome), expected, "{context}");
            // The same when everything is evaluated.
            all.push(judged.clone());
            let whole = lines(&evaluate(&rule, &inventory(&facts, &all)));
            let own = format!("{} {} ", judged.resource_type, judged.resource_id);
            let own: Vec<_> = whole.iter().filter(|line| line.starts_with(&own)).collect();
            let expected: Vec<_> = expected.iter().filter(|line| *line != "nothing applies").collect();
            assert_eq!(own, expected, "{context}: {whole:?}");
            all.pop();
        }
    }
}

#[test]
fn periodic_rules() {
    for case in &cases("periodic", 47) {
        let context = format!("{}: {}", text(case, "rule"), text(case, "label"));
        let (facts, all) = (facts(case), world_items(case));
        let inventory = inventory(&facts, &all);
        let outcome = evaluate(&rule(text(case, "rule"), case.get("params")), &inventory);
        let line = |one: &Document| {
            format!("{} {} {}", text(one, "resourceType"), text(one, "resourceId"), text(one, "compliance"))
        };
        // What isn't applicable has no verdict.
        let mut expected: Vec<_> =
            list(case, "expected").iter().map(line).filter(|line| !line.ends_with("NOT_APPLICABLE")).collect();
        if expected.is_empty() {
            expected.push("nothing applies".to_owned());
        }
        assert_eq!(lines(&outcome), expected, "{context}");
        let verdicts = match outcome {
            Outcome::Verdicts { verdicts, .. } => verdicts,
            _ => Vec::new(),
        };
        assert!(verdicts.iter().all(|verdict| verdict.ordering_timestamp == inventory.now), "{context}");
    }
}

#[test]
fn rules_agree_with_the_sample_rules() {
    let document = vectors(include_str!("../vectors/awslabs_rules.json"));
    let cases = list(&document, "cases");
    assert_eq!(cases.len(), 6);
    for case in cases {
        let context = format!("{}: {}", text(case, "managed_identifier"), text(case, "test"));
        let facts = facts(case);
        let all = case.get("configuration_item").map(items).unwrap_or_default();
        let rule = rule(text(case, "managed_identifier"), case.get("rule_parameters"));
        let line = |one: &Document| {
            format!("{} {} {}", text(one, "resource_type"), text(one, "resource_id"), text(one, "compliance"))
        };
        let expected: Vec<_> =
            case.at(&["expected", "evaluations"]).unwrap().items().unwrap().iter().map(line).collect();
        assert_eq!(lines(&evaluate(&rule, &inventory(&facts, &all))), expected, "{context}");
        assert!(managed_rule(&rule.identifier).is_some());
    }
}
