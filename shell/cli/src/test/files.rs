//! Files of expectations, and folders of them.

use crate::Problem;
use expectations::Expectation;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest file that is read.
const MOST_BYTES: u64 = 4 * 1024 * 1024;
/// How deep folders are looked into.
const DEPTH: usize = 32;
/// Problems of a file that are told; the rest is counted.
const TOLD: usize = 50;

/// What was read.
#[derive(Default)]
pub struct Found {
    /// The expectations, in the order of the files and of their lines.
    pub expectations: Vec<Expectation>,
    /// What is wrong, with its place.
    pub problems: Vec<String>,
}

/// Reads files and folders.
///
/// # Errors
/// When a folder has no expectations.
pub fn read(paths: &[PathBuf]) -> Result<Found, Problem> {
    let mut read = Found::default();
    for path in files(paths)? {
        let name = if path.as_os_str() == "-" { "<stdin>".to_owned() } else { path.display().to_string() };
        let text = match text(&path) {
            Ok(text) => text,
            Err(problem) => {
                read.problems.push(format!("{name}: {problem}"));
                continue;
            }
        };
        match expectations::read(&name, &text) {
            Ok(expectations) => read.expectations.extend(expectations),
            Err(problems) => {
                let told = problems.iter().take(TOLD).map(|problem| match problem.span {
                    Some(span) => format!("{name}:{}:{}: {}", span.line, span.column, problem.message),
                    None => format!("{name}: {}", problem.message),
                });
                read.problems.extend(told);
                if problems.len() > TOLD {
                    read.problems.push(format!("{name}: and {} more problems", problems.len() - TOLD));
                }
            }
        }
    }
    Ok(read)
}

/// The files that are meant, those of a folder in the order of their names.
pub fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Problem> {
    let mut found = Vec::new();
    for path in paths {
        if !path.is_dir() {
            found.push(path.clone());
            continue;
        }
        let before = found.len();
        below(path, DEPTH, &mut found).map_err(|problem| format!("{}: {problem}", path.display()))?;
        if found.len() == before {
            let told = "has no file whose name ends in expectations.yaml, expectations.yml or expectations.json";
            return Err(format!("{} {told}", path.display()).into());
        }
    }
    Ok(found)
}

fn below(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let (path, kind) = (entry.path(), entry.file_type()?);
        // A folder may be linked to one above it.
        if kind.is_dir() && depth > 0 {
            below(&path, depth - 1, found)?;
        } else if path.is_file() && is_named_so(&path) {
            found.push(path);
        }
    }
    Ok(())
}

fn is_named_so(path: &Path) -> bool {
    let is_text = path.extension().is_some_and(|end| end == "yaml" || end == "yml" || end == "json");
    is_text && path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("expectations"))
}

/// The text of a file; whatever isn't one, such as a pipe that nobody writes to, isn't waited for.
fn text(path: &Path) -> Result<String, String> {
    let mut bytes = Vec::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().take(MOST_BYTES + 1).read_to_end(&mut bytes)
    } else {
        let about = std::fs::metadata(path).map_err(|problem| problem.to_string())?;
        if !about.is_file() {
            return Err("that is no file".to_owned());
        }
        File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
    };
    read.map_err(|problem| problem.to_string())?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err("it has more than 4 MiB".to_owned());
    }
    String::from_utf8(bytes).map_err(|_| "it is no text in UTF-8".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{files, read};

    #[test]
    fn a_folder_has_the_files_that_are_called_so() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("b")).unwrap();
        for name in ["b/expectations.yaml", "a-expectations.json", "pack.yaml", "expectations.md"] {
            std::fs::write(folder.path().join(name), "x: 1").unwrap();
        }
        let found = files(&[folder.path().to_owned()]).unwrap();
        let names: Vec<_> = found.iter().map(|path| path.strip_prefix(folder.path()).unwrap()).collect();
        assert_eq!(names, [std::path::Path::new("a-expectations.json"), std::path::Path::new("b/expectations.yaml")]);
        let empty = tempfile::tempdir().unwrap();
        assert!(files(&[empty.path().to_owned()]).unwrap_err().to_string().contains("has no file"));
    }

    #[test]
    fn what_can_not_be_read_is_told_of_each_file() {
        let folder = tempfile::tempdir().unwrap();
        let large = folder.path().join("large.yaml");
        std::fs::write(&large, "#".repeat(4 * 1024 * 1024 + 1)).unwrap();
        let latin = folder.path().join("latin.yaml");
        std::fs::write(&latin, [0xe4]).unwrap();
        let read = read(&[large, latin, folder.path().join("none.yaml")]).unwrap();
        assert!(read.problems[0].ends_with("it has more than 4 MiB"), "{:?}", read.problems);
        assert!(read.problems[1].ends_with("it is no text in UTF-8"), "{:?}", read.problems);
        assert_eq!(read.problems.len(), 3);
    }
}
