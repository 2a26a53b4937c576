//! Published sample packs, when they are there: each resolves to exactly the rules that the vectors say.

use std::path::{Path, PathBuf};

use evaluation::facts::AccountFacts;
use evaluation::rules::{Outcome, RuleInput, Trigger, evaluate, known_rule, managed_rule};
use evaluation::templates::Template;

use crate::support::{PACK_ID, compare, inputs, inventory, list, pseudo, text, vectors};

/// Where the packs are: `BAILIWICK_PACKS`, else beside the workspace.
#[expect(clippy::disallowed_methods, reason = "a test finds its data by an environment variable")]
pub fn directory() -> PathBuf {
    match std::env::var("BAILIWICK_PACKS") {
        Ok(directory) => directory.into(),
        Err(_) => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/packs"),
    }
}

/// The pack's text, or a loud note that the test is skipped.
pub fn pack(file: &str) -> Option<String> {
    let path = directory().join(file);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(text),
        Err(error) => {
            eprintln!("SKIPPED: {} is not there ({error}); set BAILIWICK_PACKS", path.display());
            None
        }
    }
}

#[test]
fn packs_resolve_with_their_defaults() {
    let document = vectors(include_str!("../vectors/packs_resolved.json"));
    let packs = list(&document, "packs");
    assert!(packs.len() >= 10);
    for case in packs {
        let file = text(case, "file");
        let Some(body) = pack(file) else { continue };
        let template = Template::parse(&body).unwrap_or_else(|problems| panic!("{file}: {problems:?}"));
        let declared = i64::try_from(template.resource_count()).ok();
        assert_eq!(declared, case.get("declaredResources").unwrap().as_i64(), "{file}");
        let resolved = template.bind(&inputs(case)).unwrap().resolve(&pseudo(), PACK_ID).unwrap();
        compare(file, &resolved, case);
        for condition in case.get("conditions").unwrap().entries().unwrap() {
            assert_eq!(resolved.conditions.get(&condition.key).copied(), condition.value.as_bool(), "{file}");
        }
    }
}

#[test]
fn a_parameter_without_default_must_be_given() {
    let Some(body) = pack("Operational-Best-Practices-for-Amazon-S3-with-Remediation.yaml") else { return };
    let template = Template::parse(&body).unwrap();
    let problems = template.bind(&[]).unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].message, "Parameters: [S3TargetBucketNameForEnableLogging] must have values");
    assert_eq!((problems[0].line, problems[0].column), (11, 3));
}

/// Every sample pack as a parsed template, by file name; empty, and loudly so, without the packs.
fn all_packs() -> Vec<(String, Template)> {
    let Ok(entries) = std::fs::read_dir(directory()) else {
        eprintln!("SKIPPED: {} is not there; set BAILIWICK_PACKS", directory().display());
        return Vec::new();
    };
    let mut names: Vec<_> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.retain(|name| name.ends_with(".yaml"));
    names.sort();
    let parsed = |name: String| {
        let body = pack(&name)?;
        let template = Template::parse(&body).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        Some((name, template))
    };
    names.into_iter().filter_map(parsed).collect()
}

/// More than half of all rules that real packs deploy are judged, whatever their conditions; rules that are evaluated by hand
/// count as not judged.
#[test]
fn most_rules_of_real_packs_are_judged() {
    let packs = all_packs();
    if packs.is_empty() {
        return;
    }
    assert_eq!(packs.len(), 40);
    let (mut judged, mut all) = (0, 0);
    for (name, template) in &packs {
        for declared in template.declared_rules() {
            all += 1;
            let identifier = declared.source_identifier.unwrap_or_default();
            let rule = managed_rule(&identifier);
            judged += usize::from(rule.is_some_and(|rule| rule.trigger != Trigger::Manual));
            assert!(known_rule(&identifier).is_some() || identifier.is_empty(), "{name}: {identifier}");
        }
    }
    let share = 100 * judged / all;
    eprintln!("{judged} of {all} rule instances are judged ({share} %)");
    assert!(all > 2_500, "{all}");
    assert!(share >= 70, "{share} %");
}

/// What real packs give to rules is accepted: a rule that refuses its parameters would judge nothing.
#[test]
fn the_parameters_of_real_packs_are_accepted() {
    let facts = AccountFacts::none();
    let inventory = inventory(&facts, &[]);
    for (name, template) in all_packs() {
        // Packs without defaults for some parameter would have to be given values first.
        let Ok(bound) = template.bind(&[]) else { continue };
        for rule in bound.resolve(&pseudo(), PACK_ID).unwrap().rules {
            let Some(identifier) = rule.source.identifier else { continue };
            let input = RuleInput::read(&identifier, rule.input_parameters.as_deref()).unwrap();
            let outcome = evaluate(&input, &inventory);
            assert!(!matches!(outcome, Outcome::InvalidParameters(_)), "{name}: {identifier}: {outcome:?}");
        }
    }
}
