//! Roll-ups of results to rules, packs and organizations.

use std::cmp::Ordering;

use documents::{Document, parse_json};

use super::*;

fn vectors(text: &str) -> Document {
    parse_json(text).unwrap()
}

fn result_of(text: &str) -> Option<ResourceResult> {
    match text {
        "COMPLIANT" => Some(ResourceResult::Compliant),
        "NON_COMPLIANT" => Some(ResourceResult::NonCompliant),
        "NOT_APPLICABLE" => None,
        other => panic!("{other}"),
    }
}

#[test]
fn rules_packs_and_scores() {
    let document = vectors(include_str!("../../tests/vectors/rollup.json"));
    let cases = document.get("cases").unwrap().items().unwrap();
    assert_eq!(cases.len(), 9);
    for case in cases {
        let label = case.get("label").unwrap().text().unwrap();
        let mut compliances = Vec::new();
        let mut all = Vec::new();
        for rule in case.get("results").unwrap().entries().unwrap() {
            let results: Vec<_> =
                rule.value.entries().unwrap().iter().filter_map(|e| result_of(e.value.text().unwrap())).collect();
            let count = |wanted: bool| {
                let found = results.iter().filter(|one| (**one == ResourceResult::Compliant) == wanted).count();
                u64::try_from(found).unwrap()
            };
            let counts = (count(true), count(false));
            let compliance = Compliance::of(counts.0, counts.1);
            assert_eq!(case.at(&["ruleCompliance", &rule.key]).unwrap().text(), Some(compliance.as_str()), "{label}");
            compliances.push(compliance);
            all.push(counts);
        }
        let pack = pack_compliance(compliances);
        assert_eq!(case.get("packCompliance").unwrap().text(), Some(pack.as_str()), "{label}");
        let score = case.get("score").unwrap();
        assert_eq!(Score::of(all.iter().copied()).percent(), score.as_f64(), "{label}");
        let text = score.text().unwrap();
        assert_eq!(Score::of(all).to_string(), text.strip_suffix(".0").unwrap_or(text), "{label}");
    }
}

/// What sorting keys are held to: the exact order of scores, packs without data last.
fn compare_scores(one: Score, other: Score) -> Ordering {
    match (one.total, other.total) {
        (0, 0) => Ordering::Equal,
        (0, _) => Ordering::Greater,
        (_, 0) => Ordering::Less,
        // Exact: a/b < c/d if a*d < c*b.
        _ => (u128::from(one.compliant) * u128::from(other.total))
            .cmp(&(u128::from(other.compliant) * u128::from(one.total))),
    }
}

#[test]
fn sort_keys_are_in_the_order_of_scores() {
    let scores = [(0, 0), (0, 3), (1, 3), (2, 6), (1, 2), (999, 1_000), (7, 7)];
    let scores = scores.map(|(compliant, total)| Score { compliant, total });
    for one in scores {
        for other in scores {
            assert_eq!(one.sort_key().cmp(&other.sort_key()), compare_scores(one, other), "{one:?} {other:?}");
        }
    }
}

#[test]
fn scores_order_without_data_at_the_end() {
    let score = |compliant, total| Score { compliant, total };
    let mut scores = [score(1, 1), score(1, 3), score(0, 0), score(2, 3)];
    scores.sort_by(|one, other| compare_scores(*one, *other));
    assert_eq!(scores, [score(1, 3), score(2, 3), score(1, 1), score(0, 0)]);
    assert_eq!(compare_scores(score(1, 2), score(2, 4)), Ordering::Equal);
}

#[test]
fn organizations() {
    let document = vectors(include_str!("../../tests/vectors/organization_rollup.json"));
    let cases = document.get("rollup").unwrap().items().unwrap();
    assert_eq!(cases.len(), 10);
    for case in cases {
        let text = |key: &str| case.get(key).unwrap().text().unwrap();
        let action = MemberStatus::parse(&format!("{}_IN_PROGRESS", text("operation"))).unwrap().action;
        let members = case.get("memberStatuses").unwrap().entries().unwrap();
        let phases = members.iter().map(|entry| MemberStatus::parse(entry.value.text().unwrap()).unwrap().phase);
        assert_eq!(organization_status(action, phases).to_string(), text("organizationStatus"), "{}", text("label"));
    }
    assert_eq!(MemberStatus::parse("CREATE_DONE"), None);
    assert_eq!(MemberStatus::parse("CREATE"), None);
}
