//! Which files hold records: those that are named, and of folders those that CloudTrail delivers, one after the other as they are found.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

/// How deep folders may stand in one another.
const DEPTH: usize = 32;

/// What the names of files with records end with, perhaps before `.gz`.
const ENDS: [&str; 5] = [".json", ".jsonl", ".ndjson", ".csv", ".log"];

/// Files that are found, a folder at a time.
#[derive(Debug)]
pub struct Walk {
    /// What is to be looked at: a path, whether it was named, and how deep it is.
    waiting: VecDeque<(PathBuf, bool, usize)>,
    /// Files that hold no records by their names.
    pub others: u64,
    /// Folders that can't be listed, and why.
    pub problems: Vec<(PathBuf, String)>,
}

impl Walk {
    /// Over these files and folders.
    pub fn new(paths: &[PathBuf]) -> Self {
        let waiting = paths.iter().map(|path| (path.clone(), true, 0)).collect();
        Self { waiting, others: 0, problems: Vec::new() }
    }

    fn list(&mut self, folder: &Path, depth: usize) {
        if depth > DEPTH {
            self.problems.push((folder.to_owned(), format!("folders stand in one another more than {DEPTH} times")));
            return;
        }
        let listed = std::fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let mut entries = match listed {
            Ok(entries) => entries,
            Err(problem) => return self.problems.push((folder.to_owned(), format!("can't be listed: {problem}"))),
        };
        // Always in the same order, and folders before those that come after them.
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries.into_iter().rev() {
            // Links are not followed: they could lead in a circle, or elsewhere.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() || kind.is_file() => {
                    self.waiting.push_front((entry.path(), false, depth.saturating_add(1)));
                }
                Ok(_) | Err(_) => self.others += 1,
            }
        }
    }
}

impl Iterator for Walk {
    type Item = PathBuf;

    fn next(&mut self) -> Option<PathBuf> {
        while let Some((path, is_named, depth)) = self.waiting.pop_front() {
            if path.is_dir() {
                if is_named || !is_hidden(&path) {
                    self.list(&path, depth);
                }
            } else if is_named || has_records(&path) {
                return Some(path);
            } else {
                self.others += 1;
            }
        }
        None
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// Whether a file in a folder holds records, by its name: digests and insights of CloudTrail are no calls.
fn has_records(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let inner = name.strip_suffix(".gz").unwrap_or(&name);
    let is_other = ["_cloudtrail-digest_", "_cloudtrail-insight_", "_cloudtrail-aggregated_"];
    !name.starts_with('.')
        && !is_other.iter().any(|other| name.contains(other))
        && inner != "result_sign.json"
        && ENDS.iter().any(|end| inner.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::Walk;
    use std::fs;

    #[test]
    fn what_cloudtrail_delivers_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let day = folder.path().join("AWSLogs/111111111111/CloudTrail/us-east-1/2026/11/28");
        fs::create_dir_all(&day).unwrap();
        fs::create_dir_all(folder.path().join(".git")).unwrap();
        for name in [
            "111111111111_CloudTrail_us-east-1_20261128T0000Z_b.json.gz",
            "111111111111_CloudTrail_us-east-1_20261128T0000Z_a.json.gz",
            "111111111111_CloudTrail-Digest_us-east-1_x.json.gz",
            "111111111111_CloudTrail-Insight_us-east-1_x.json.gz",
            "notes.txt",
        ] {
            fs::write(day.join(name), "").unwrap();
        }
        fs::write(folder.path().join(".git/config.json"), "").unwrap();
        fs::write(folder.path().join("result_1.csv.gz"), "").unwrap();
        fs::write(folder.path().join("named.bin"), "").unwrap();
        let mut walk = Walk::new(&[folder.path().to_owned(), folder.path().join("named.bin")]);
        let names: Vec<String> =
            walk.by_ref().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
        let [first, second] =
            ["a", "b"].map(|end| format!("111111111111_CloudTrail_us-east-1_20261128T0000Z_{end}.json.gz"));
        assert_eq!(names, [first.as_str(), &second, "result_1.csv.gz", "named.bin"]);
        assert_eq!((walk.others, walk.problems.len()), (4, 0));
    }
}
