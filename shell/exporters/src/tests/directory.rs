//! Directories: over nothing but an earlier export, and never by halves.

use crate::{Directory, DirectoryError, MARKER};
use std::fs;
use std::path::Path;

fn export(to: &Path, format: &str, files: &[(&str, &str)]) -> Result<usize, DirectoryError> {
    let mut directory = Directory::open(to, format)?;
    for (path, text) in files {
        directory.write(path, text)?;
    }
    directory.finish()
}

/// All that is below a directory, links as they are.
fn tree(at: &Path) -> Vec<String> {
    let mut all = Vec::new();
    for entry in fs::read_dir(at).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            all.extend(tree(&entry.path()).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            all.push(name);
        }
    }
    all.sort();
    all
}

#[test]
fn an_export_replaces_an_earlier_one_and_leaves_what_is_not_its() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("a/export");
    assert_eq!(export(&to, "x", &[("gone/b.txt", "1"), ("c.txt", "1")]).unwrap(), 2);
    assert_eq!(tree(&to), [MARKER, "c.txt", "gone/b.txt"]);
    assert_eq!(tree(folder.path()).len(), 3, "nothing is left beside it");
    fs::create_dir(to.join(".git")).unwrap();
    fs::write(to.join(".git/HEAD"), "mine").unwrap();
    assert_eq!(export(&to, "x", &[("c.txt", "2"), ("d/e.txt", "2")]).unwrap(), 2);
    assert_eq!(tree(&to), [MARKER, ".git/HEAD", "c.txt", "d/e.txt"]);
    assert_eq!(fs::read_to_string(to.join("c.txt")).unwrap(), "2");
}

#[test]
fn what_is_somebody_elses_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("mine");
    fs::create_dir(&to).unwrap();
    fs::write(to.join("README.md"), "mine").unwrap();
    assert!(matches!(export(&to, "x", &[]), Err(DirectoryError::NotEmpty(_))));
    let file = to.join("README.md");
    assert!(matches!(export(&file, "x", &[]), Err(DirectoryError::NoDirectory(_))));
    // A file of theirs in an export of ours: nothing is changed.
    let own = folder.path().join("own");
    export(&own, "x", &[("a.txt", "1")]).unwrap();
    fs::write(own.join("b.txt"), "mine").unwrap();
    let refused = export(&own, "x", &[("a.txt", "2"), ("b.txt", "2")]).unwrap_err();
    assert!(matches!(refused, DirectoryError::InTheWay(_)), "{refused}");
    assert_eq!(tree(&own), [MARKER, "a.txt", "b.txt"]);
    assert_eq!(fs::read_to_string(own.join("a.txt")).unwrap(), "1");
    // So is a directory where a file is to be.
    assert!(matches!(export(&own, "x", &[("b.txt/c", "2")]), Err(DirectoryError::InTheWay(_))));
    fs::create_dir(own.join("d")).unwrap();
    assert!(matches!(export(&own, "x", &[("d", "2")]), Err(DirectoryError::InTheWay(_))));
    // Another format is another export.
    assert!(matches!(export(&own, "y", &[]), Err(DirectoryError::OtherFormat(..))));
}

#[test]
fn nothing_is_written_or_removed_through_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let (to, outside) = (folder.path().join("export"), folder.path().join("outside"));
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("b.txt"), "theirs").unwrap();
    export(&to, "x", &[("a/b.txt", "1")]).unwrap();
    fs::remove_dir_all(to.join("a")).unwrap();
    std::os::unix::fs::symlink(&outside, to.join("a")).unwrap();
    assert!(matches!(export(&to, "x", &[("a/b.txt", "2")]), Err(DirectoryError::InTheWay(_))));
    // What isn't exported any more isn't removed through one.
    assert_eq!(export(&to, "x", &[("c.txt", "2")]).unwrap(), 1);
    assert_eq!(fs::read_to_string(outside.join("b.txt")).unwrap(), "theirs");
}

#[test]
fn a_marker_that_names_what_is_elsewhere_is_not_believed() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("export");
    fs::create_dir(&to).unwrap();
    fs::write(folder.path().join("victim"), "theirs").unwrap();
    for text in [r#"{"format":"x","files":["../victim"]}"#, r#"{"format":"x","files":["/etc/x"]}"#, "{", "[]"] {
        fs::write(to.join(MARKER), text).unwrap();
        assert!(matches!(export(&to, "x", &[]), Err(DirectoryError::Marker(..))), "{text}");
    }
    assert!(folder.path().join("victim").exists());
}

#[test]
fn paths_that_lead_out_or_are_there_twice_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("export");
    for wrong in ["../a", "/a", "a/../b", "", "a//b", "a/", ".", "a\\b", "c:d", "a\u{1b}b", MARKER] {
        assert!(matches!(export(&to, "x", &[(wrong, "1")]), Err(DirectoryError::Path(_))), "{wrong:?}");
    }
    let long = "x".repeat(256);
    assert!(matches!(export(&to, "x", &[(&long, "1")]), Err(DirectoryError::Path(_))));
    assert!(matches!(export(&to, "x", &[("a/B", "1"), ("a/b", "2")]), Err(DirectoryError::Path(_))));
    assert!(tree(folder.path()).is_empty(), "nothing is left by halves");
}
