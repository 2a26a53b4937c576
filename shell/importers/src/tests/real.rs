//! Where other people's real files are, for the tests that read them.

use crate::{Files, Imported, Problem, sources};
use std::path::{Path, PathBuf};

/// The files of a name, or a loud note that they are skipped. `BAILIWICK_TEST_DATA` says where they are; they are beside the workspace otherwise.
#[expect(clippy::disallowed_methods, reason = "a test finds its data by an environment variable")]
pub fn files(name: &str) -> Option<Files> {
    let data = std::env::var("BAILIWICK_TEST_DATA").map(PathBuf::from);
    let path = data.unwrap_or_else(|_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data")).join(name);
    if !path.exists() {
        eprintln!("SKIPPED: {} is not there; set BAILIWICK_TEST_DATA", path.display());
        return None;
    }
    Some(Files::open(&path).unwrap())
}

/// What is read of them, told by looking.
pub fn imported(name: &str) -> Option<Result<Imported, Vec<Problem>>> {
    Some(sources::import(&[files(name)?], None))
}

/// Files out of a text in which each stands after a line with its path, as the samples of the fuzzer have them.
pub fn split(name: &str, text: &str) -> Vec<(String, String)> {
    assert!(text.starts_with("=== "), "{name}");
    let parts = text.split("=== ").filter_map(|part| part.split_once('\n'));
    parts.map(|(path, text)| (path.trim().to_owned(), text.to_owned())).collect()
}

/// The same files with one of them another one, or one more.
pub fn with(of: &[(String, String)], path: &str, text: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = of.iter().filter(|(before, _)| before != path).cloned().collect();
    all.push((path.to_owned(), text.to_owned()));
    all
}

/// The problems of files that can't be imported, a line each.
pub fn refused(of: &[(String, String)], meant: &str) -> String {
    let told = sources::import(&[Files::held("here", of.iter().cloned())], Some(meant)).unwrap_err();
    let lines: Vec<String> = told.iter().map(ToString::to_string).collect();
    assert!(lines.iter().all(|line| !line.chars().any(char::is_control)), "{lines:?}");
    lines.join("\n")
}
