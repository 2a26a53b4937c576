//! Facts are final: what applies them carries values over, and looks up nothing that a later release may change.

use super::project::{files, report, text};
use std::path::Path;

/// What an `evolve` module may use besides its own crate: values, and no rules about them.
const CRATES: &[&str] = &["crate", "identifiers", "imbl", "smol_str", "std", "super"];

/// Whole imports of other crates that are values all the same.
const IMPORTS: &[&str] = &["use policies::PolicyType;"];

/// What it may not name: parsers, grammars, checks, catalogues, quotas, settings, defaults, and arithmetic on time. A value of
/// theirs is a member of the fact, which the command writes.
const LOOK_UPS: &[&str] = &[
    "by_default",
    "bare",
    "catalogue",
    "check",
    "Context",
    "control_of",
    "defaults_in",
    "enabled_by_default",
    "from_api_name",
    "from_arn",
    "from_static",
    "from_str",
    "FromStr",
    "is_known",
    "is_opt_in",
    "known_rule",
    "managed_policies",
    "managed_rule",
    "ManagedPolicy",
    "of_aws",
    "of_type",
    "parse",
    "plan",
    "plus_millis",
    "Quotas",
    "quotas",
    "read",
    "resolve",
    "resolve_stored",
    "Settings",
    "Standard",
    "upcast",
    "validate",
    "validation",
];

/// Constants that it may name: the end of a range, and the name that a service goes by in facts of another area.
const CONSTANTS: &[&str] = &["MAX", "SERVICE_PRINCIPAL"];

/// Whether a file applies facts.
fn applies_facts(file: &Path) -> bool {
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    let in_governance = file.starts_with("domain/governance/src");
    in_governance && parts.iter().any(|part| part == "evolve" || part == "evolve.rs")
}

/// What is wrong with a source that applies facts, each with its line.
fn complaints(source: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut complain = |line: usize, what: String| found.push((line + 1, what));
    for (number, line) in source.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default().trim();
        let import = code.strip_prefix("pub ").unwrap_or(code).strip_prefix("use ");
        if let Some(import) = import.filter(|_| !IMPORTS.contains(&code)) {
            let name = import.split([':', ';', ' ']).next().unwrap_or_default();
            if !CRATES.contains(&name) {
                complain(number, format!("imports from {name}"));
            }
        }
        for (name, rest) in words(code) {
            if LOOK_UPS.contains(&name) {
                complain(number, format!("names {name}"));
            }
            if is_constant(name) && !CONSTANTS.contains(&name) {
                complain(number, format!("names the constant {name}"));
            }
            // A path that wasn't imported.
            if ["authorization", "documents", "evaluation", "policies"].contains(&name)
                && rest.starts_with("::")
                && import.is_none()
            {
                complain(number, format!("uses {name}"));
            }
        }
    }
    found
}

/// The names in a line, each with what follows it.
fn words(code: &str) -> impl Iterator<Item = (&str, &str)> {
    let part = |character: char| character.is_alphanumeric() || character == '_';
    let mut rest = code;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|character| !part(character));
        let end = rest.find(|character| !part(character)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some((word, after))
    })
}

/// `SCREAMING_CASE`. A single letter is a parameter of a type.
fn is_constant(name: &str) -> bool {
    name.len() > 1
        && name.starts_with(|first: char| first.is_ascii_uppercase())
        && name
            .chars()
            .all(|character| character.is_ascii_uppercase() || character.is_ascii_digit() || character == '_')
}

#[test]
fn what_applies_facts_looks_nothing_up() {
    let applying: Vec<_> = files().into_iter().filter(|file| applies_facts(file)).collect();
    let areas = ["organizations", "conformance_packs", "central_configuration"];
    for area in areas {
        assert!(
            applying.iter().any(|file| file.starts_with(format!("domain/governance/src/{area}"))),
            "nothing applies the facts of {area}"
        );
    }
    let found: Vec<String> = applying
        .iter()
        .flat_map(|file| {
            complaints(&text(file).unwrap_or_default())
                .into_iter()
                .map(move |(line, what)| format!("{}:{line}: {what}", file.display()))
        })
        .collect();
    report(&found);
}

#[test]
fn a_look_up_is_found() {
    let sample = "//! Applies facts: no parse, no QUOTA.\n\
                  use super::{Event, RETRY_MILLIS, State};\n\
                  use evaluation::rules::known_rule;\n\
                  use policies::PolicyType;\n\
                  use policies::validate;\n\
                  fn evolve<T>(state: &mut State) {\n\
                  \x20   let id: PolicyId = text.parse().unwrap(); // as MAX_AGE says\n\
                  \x20   let until = at.plus_millis(5);\n\
                  \x20   for kind in PolicyType::ALL { state.parsed(kind); }\n\
                  \x20   let all = 0..=u64::MAX;\n\
                  \x20   let content = documents::parse_json(&text);\n\
                  \x20   let standards = Standard::ENABLED_BY_DEFAULT;\n\
                  \x20   let change = StandardChange::Enabling;\n\
                  \x20   state.documents.insert(key, content);\n\
                  }\n";
    let found: Vec<String> = complaints(sample).into_iter().map(|(line, what)| format!("{line}: {what}")).collect();
    assert_eq!(
        found,
        [
            "2: names the constant RETRY_MILLIS",
            "3: imports from evaluation",
            "3: names known_rule",
            "5: imports from policies",
            "5: names validate",
            "7: names parse",
            "8: names plus_millis",
            "9: names the constant ALL",
            "11: uses documents",
            "12: names Standard",
            "12: names the constant ENABLED_BY_DEFAULT",
        ]
    );
}

#[test]
fn files_that_apply_facts_are_told_by_their_names() {
    for yes in ["domain/governance/src/organizations/evolve.rs", "domain/governance/src/x/evolve/central.rs"] {
        assert!(applies_facts(Path::new(yes)), "{yes}");
    }
    for no in ["domain/governance/src/organizations/state.rs", "shell/engine/src/evolve.rs"] {
        assert!(!applies_facts(Path::new(no)), "{no}");
    }
}
