//! Reads what people have as one document, and says which file is wrong where.

use importers::{Files, Imported, sources};
use std::path::PathBuf;

/// The names that `--as` takes.
pub fn names() -> Vec<&'static str> {
    sources::SOURCES.iter().map(|importer| importer.name()).collect()
}

/// Reads files as one document.
///
/// # Errors
/// What is wrong with which of them, a line a problem.
pub fn read(paths: &[PathBuf], meant: Option<&str>) -> Result<Imported, Vec<String>> {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        match Files::open(path) {
            Ok(files) => all.push(files),
            Err(problem) => problems.push(problem.to_string()),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    sources::import(&all, meant).map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::read;
    use std::fs;

    #[test]
    fn a_document_is_told_by_looking() {
        let directory = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = directory.path().join(name);
            fs::write(&path, text).unwrap();
            vec![path]
        };
        for (name, text) in [
            ("a.yaml", "# mine\n\nversion: 1\n"),
            ("b.yml", "---\nversion: 1\n"),
            ("c.json", "{\"version\": 1}"),
            ("d.json", "{\n  \"version\": 1\n}\n"),
        ] {
            assert!(read(&file(name, text), None).is_ok(), "{name}");
        }
        for (name, text) in [("e.yaml", "x: y\n"), ("f.txt", "version: 1\n"), ("g.json", "[]")] {
            let problems = read(&file(name, text), None).unwrap_err();
            assert!(problems.concat().contains("looks like nothing that can be imported"), "{problems:?}");
        }
        assert!(read(&file("f.txt", "version: 1\n"), Some("document")).is_ok());
    }

    #[test]
    fn problems_stand_behind_their_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("org.yaml");
        fs::write(&path, "version: 1\nid: x\n").unwrap();
        let expected = format!("{}:2:5: id: `x` is not an organization's id such as o-a1b2c3d4e5", path.display());
        assert_eq!(read(std::slice::from_ref(&path), None).unwrap_err(), [expected]);
        // Two documents are one where they don't contradict each other.
        fs::write(&path, "version: 1\n").unwrap();
        assert!(read(&[path.clone(), path], None).is_ok());
    }
}
