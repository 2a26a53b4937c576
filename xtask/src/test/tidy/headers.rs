//! Every hand-written Rust file opens by saying why it exists.

use super::project::{files, is_generated, report, text};

#[test]
fn every_rust_file_opens_with_a_sentence() {
    let rust =
        files().into_iter().filter(|file| file.extension().is_some_and(|name| name == "rs") && !is_generated(file));
    let complaints: Vec<String> = rust
        .filter_map(|file| {
            let complaint = complaint(&text(&file)?)?;
            Some(format!("{}: {complaint}", file.display()))
        })
        .collect();
    report(&complaints);
}

/// What is wrong with a file's opening.
fn complaint(source: &str) -> Option<&'static str> {
    let opening: Vec<&str> = source.lines().map_while(|line| line.strip_prefix("//!")).map(str::trim).collect();
    let sentence: Vec<&str> = opening.iter().copied().take_while(|line| !line.is_empty()).collect();
    match sentence.last() {
        None => Some("has to open with a line `//! ...` that says why the file exists"),
        Some(end) if !end.ends_with(['.', ':', '?', '!', '`']) => {
            Some("opens with something that is no whole sentence")
        }
        Some(_) => None,
    }
}

#[test]
fn an_opening_is_a_sentence_in_the_first_line() {
    assert_eq!(complaint("//! Reads items.\n\nuse x;\n"), None);
    assert_eq!(complaint("//! Reads items of\n//! any shape.\nuse x;\n"), None);
    for bad in ["use x;\n", "// Reads items.\n", "//!\n//! Late.\n", "\n//! Late.\n", "//! Reads items\n"] {
        assert!(complaint(bad).is_some(), "{bad:?}");
    }
}
