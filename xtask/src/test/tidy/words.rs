//! The project speaks of itself alone: nothing in it names a place that exists on one machine only, or a private registry.

use super::project::{files, report, text};
use std::path::Path;

/// What no file may say, in two halves, so that this one doesn't either.
const WORDS: &[(&str, &str)] = &[
    ("/ro", "ot/"),
    ("/wo", "rk/"),
    ("/opt", "/tf"),
    ("/opt", "/wheels"),
    ("/fa", "rm/"),
    (".py", "env/"),
    ("--index", "-url"),
    ("--extra-index", "-url"),
    ("--find", "-links"),
    ("arti", "factory"),
    ("claude.", "ai"),
];

#[test]
fn no_file_names_a_machine_of_ours() {
    let mut complaints = Vec::new();
    for file in files() {
        for (number, line) in text(&file).unwrap_or_default().lines().enumerate() {
            if let Some(word) = forbidden(line) {
                complaints.push(format!("{}:{}: {word}", file.display(), number + 1));
            }
        }
    }
    report(&complaints);
}

#[test]
fn every_rust_dependency_comes_from_the_public_registry() {
    let lock = text(Path::new("Cargo.lock")).unwrap();
    let complaints: Vec<String> = lock
        .lines()
        .filter(|line| line.starts_with("source = "))
        .filter(|line| *line != "source = \"registry+https://github.com/rust-lang/crates.io-index\"")
        .map(str::to_owned)
        .collect();
    report(&complaints);
}

/// The forbidden word in a line, if any. A path counts where it begins, not inside a longer one such as `target/wor...`.
fn forbidden(line: &str) -> Option<String> {
    WORDS.iter().map(|(first, second)| format!("{first}{second}")).find(|word| {
        line.match_indices(word.as_str()).any(|(at, _)| {
            let before = line.split_at(at).0.chars().next_back();
            !word.starts_with('/')
                || !before.is_some_and(|before| before.is_alphanumeric() || "._-}*~".contains(before))
        })
    })
}

#[test]
fn a_path_counts_where_it_begins() {
    let path = format!("{}{}", "/ro", "ot/x");
    assert!(forbidden(&format!("cd {path}")).is_some());
    assert!(forbidden(&format!("\"{path}\"")).is_some());
    assert!(forbidden(&format!("arn:aws:organizations::1:tree{path}")).is_none());
    assert!(forbidden("target/python").is_none());
}
