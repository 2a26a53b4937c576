//! Texts that are AWS's to the letter are each compared by a scenario, so that none can be changed in passing.

use governance::{central_configuration, conformance_packs, organizations};
use std::path::PathBuf;

/// Every line of a service's scenarios that says what is expected.
fn expectations(service: &str) -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../verification/scenarios").join(service);
    let files = std::fs::read_dir(&folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let expected = |text: String| text.lines().filter(|line| !line.starts_with("call ")).map(str::to_owned).collect();
    files.flat_map(|text| -> Vec<String> { expected(text) }).filter(|line| !line.starts_with('#')).collect()
}

/// Whether a line has the whole text between quotation marks, with something in each gap.
fn compares(line: &str, text: &str) -> bool {
    let mut parts = text.split("{}");
    let begin = format!("\"{}", parts.next().unwrap_or_default());
    let Some(mut rest) = line.split_once(&begin).map(|(_, rest)| rest) else { return false };
    for part in parts {
        match rest.split_once(part) {
            Some((gap, after)) if !gap.is_empty() || part.is_empty() => rest = after,
            _ => return false,
        }
    }
    // A gap at the end takes what is left.
    text.ends_with("{}") && rest.contains('"') || rest.starts_with('"')
}

#[test]
fn a_scenario_compares_every_text_that_is_known_from_recordings() {
    let services = [
        ("organizations", organizations::RECORDED_TEXTS.as_slice()),
        ("config", conformance_packs::RECORDED_TEXTS.as_slice()),
        ("securityhub", central_configuration::RECORDED_TEXTS.as_slice()),
    ];
    for (service, texts) in services {
        let expected = expectations(service);
        for text in texts {
            assert!(expected.iter().any(|line| compares(line, text)), "{service}: no scenario expects {text:?}");
        }
    }
}

#[test]
fn a_text_is_compared_whole() {
    assert!(compares("! X 400 \"The rule r is gone.\"", "The rule {} is gone."));
    assert!(compares("    \"Reason\": \"Unknown: a\"}", "Unknown: {}"));
    for line in [
        "! X 400",
        "! X 400 \"The rule r is gone. Really.\"",
        "! X 400 \"The rule is gone.\"",
        "\"the rule r is gone.\"",
    ] {
        assert!(!compares(line, "The rule {} is gone."), "{line}");
    }
}
