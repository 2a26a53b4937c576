//! Texts that are AWS's to the letter are each compared by a scenario, so that none can be changed in passing.

use governance::organizations::RECORDED_TEXTS;
use std::path::PathBuf;

#[test]
fn a_scenario_compares_every_text_that_is_known_from_recordings() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../verification/scenarios/organizations");
    let files = std::fs::read_dir(&folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let expected: Vec<String> = files
        .flat_map(|text| text.lines().filter(|line| line.starts_with("! ")).map(str::to_owned).collect::<Vec<_>>())
        .collect();
    for text in RECORDED_TEXTS {
        let quoted = format!("\"{text}\"");
        assert!(expected.iter().any(|line| line.ends_with(&quoted)), "no scenario expects {quoted}");
    }
}
