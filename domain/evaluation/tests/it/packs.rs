//! Published sample packs, when they are there: each resolves to exactly the rules that the vectors say.

use std::path::{Path, PathBuf};

use evaluation::templates::Template;

use crate::support::{PACK_ID, compare, inputs, list, pseudo, text, vectors};

/// Where the packs are: `BAILIWICK_PACKS`, else beside the workspace.
#[expect(clippy::disallowed_methods, reason = "a test finds its data by an environment variable")]
fn directory() -> PathBuf {
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
        assert_eq!(Some(template.resource_count() as i64), case.get("declaredResources").unwrap().as_i64(), "{file}");
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
