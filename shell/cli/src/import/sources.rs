//! Which importer reads which files: told by looking, or said.

use organization_document::{DocumentImporter, Importer, Place, Problem, Read};
use std::path::{Path, PathBuf};

/// Every importer; a new one gets its line here. The first that recognizes a file reads it.
const IMPORTERS: &[&dyn Importer] = &[&DocumentImporter];

/// The names that `--as` takes.
pub fn names() -> Vec<&'static str> {
    IMPORTERS.iter().map(|importer| importer.name()).collect()
}

/// Reads files as one document.
///
/// # Errors
/// What is wrong with which of them, a line a problem.
pub fn read(paths: &[PathBuf], meant: Option<&str>) -> Result<Read, Vec<String>> {
    let [path] = paths else {
        return Err(vec!["one document at a time is imported; say one path".to_owned()]);
    };
    let importer = match meant {
        Some(name) => IMPORTERS.iter().find(|importer| importer.name() == name).copied(),
        None => IMPORTERS.iter().find(|importer| importer.recognizes(path)).copied(),
    };
    let shown = path.display();
    let Some(importer) = importer else {
        let known: Vec<String> = IMPORTERS.iter().map(|it| format!("{} ({})", it.name(), it.about())).collect();
        return Err(vec![format!(
            "{shown} looks like nothing that can be imported; --as says what it is: {}",
            known.join(", ")
        )]);
    };
    importer.read(path).map_err(|problems| problems.iter().map(|problem| at(path, problem)).collect())
}

/// A problem behind its file.
fn at(path: &Path, problem: &Problem) -> String {
    let path = path.display();
    match problem.position {
        Some((line, column)) if problem.place == Place::default() => {
            format!("{path}:{line}:{column}: {}", problem.message)
        }
        Some((line, column)) => format!("{path}:{line}:{column}: {}: {}", problem.place, problem.message),
        None => format!("{path}: {problem}"),
    }
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
        for (name, text) in [("e.yaml", "AWSTemplateFormatVersion: x\n"), ("f.txt", "version: 1\n"), ("g.json", "[]")] {
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
        assert!(read(&[path.clone(), path], None).unwrap_err().concat().contains("one document at a time"));
    }
}
