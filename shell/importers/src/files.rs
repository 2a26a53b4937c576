//! The files that somebody names, as importers see them: bounded in number and size, and none outside of what was named.

use crate::problem::{Problem, quoted};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// How large one file may be.
pub const FILE_LIMIT: u64 = 64 * 1024 * 1024;
/// How many files a directory may have, with those below it.
pub const COUNT_LIMIT: usize = 200_000;
/// How deep directories may stand in one another.
pub const DEPTH_LIMIT: usize = 24;
/// How much of a file is looked at to tell what it is.
pub const LOOK: u64 = 64 * 1024;

/// A directory with everything below it, or a single file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    name: String,
    path: Option<PathBuf>,
    is_directory: bool,
    entries: BTreeMap<String, Entry>,
    limit: u64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Held(Vec<u8>),
    OnDisk(PathBuf),
}

impl Files {
    /// The files of a path, which aren't read yet.
    ///
    /// # Errors
    /// What can't be listed, and links that lead out of the directory.
    pub fn open(path: &Path) -> Result<Self, Problem> {
        let name = path.to_string_lossy().into_owned();
        let wrong = |message: String| Problem::new(&name, "", message);
        let metadata = std::fs::metadata(path).map_err(|problem| wrong(format!("it can't be read: {problem}")))?;
        let mut files = Self {
            name: name.clone(),
            path: Some(path.to_owned()),
            is_directory: metadata.is_dir(),
            entries: BTreeMap::new(),
            limit: FILE_LIMIT,
        };
        if metadata.is_file() {
            let own = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            files.entries.insert(own, Entry::OnDisk(path.to_owned()));
        } else if metadata.is_dir() {
            let base = path.canonicalize().map_err(|problem| wrong(format!("it can't be read: {problem}")))?;
            files.walk(&base, &base, "", 0)?;
        } else {
            return Err(wrong("it is neither a file nor a directory".to_owned()));
        }
        Ok(files)
    }

    /// Files that are in memory, by their paths with `/` between the parts.
    pub fn held<P: Into<String>, T: Into<Vec<u8>>>(
        name: impl Into<String>,
        entries: impl IntoIterator<Item = (P, T)>,
    ) -> Self {
        let entries = entries.into_iter().map(|(path, bytes)| (path.into(), Entry::Held(bytes.into()))).collect();
        Self { name: name.into(), path: None, is_directory: true, entries, limit: FILE_LIMIT }
    }

    /// The same files, none of which may be larger than this.
    #[must_use]
    pub fn within(mut self, limit: u64) -> Self {
        self.limit = limit;
        self
    }

    fn walk(&mut self, base: &Path, directory: &Path, above: &str, depth: usize) -> Result<(), Problem> {
        let shown = if above.is_empty() { self.name.clone() } else { self.shown(above) };
        if depth > DEPTH_LIMIT {
            return Err(Problem::new(
                shown,
                "",
                format!("directories stand in one another more than {DEPTH_LIMIT} times"),
            ));
        }
        let listed = std::fs::read_dir(directory).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let listed = listed.map_err(|problem| Problem::new(&shown, "", format!("it can't be listed: {problem}")))?;
        for entry in listed {
            let name = entry.file_name().to_string_lossy().into_owned();
            // .git, .terraform and the like are tools' own.
            if name.starts_with('.') {
                continue;
            }
            let relative = if above.is_empty() { name } else { format!("{above}/{name}") };
            let wrong = |message: String| Problem::new(self.shown(&relative), "", message);
            let path = entry.path();
            let is_link = entry.file_type().is_ok_and(|kind| kind.is_symlink());
            if is_link && !path.canonicalize().is_ok_and(|target| target.starts_with(base)) {
                return Err(wrong("it is a link that leads out of the directory, or nowhere".to_owned()));
            }
            let metadata = std::fs::metadata(&path).map_err(|problem| wrong(format!("it can't be read: {problem}")))?;
            if metadata.is_dir() && is_link {
                return Err(wrong("it is a link to a directory: links to files are followed, no others".to_owned()));
            } else if metadata.is_dir() {
                self.walk(base, &path, &relative, depth.saturating_add(1))?;
            } else if metadata.is_file() {
                self.entries.insert(relative, Entry::OnDisk(path));
                if self.entries.len() > COUNT_LIMIT {
                    return Err(Problem::new(&self.name, "", format!("it has more than {COUNT_LIMIT} files")));
                }
            }
        }
        Ok(())
    }

    /// What the person named.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it is, unless it is in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether a directory was named, and not one file.
    pub fn is_directory(&self) -> bool {
        self.is_directory
    }

    /// The paths of all files with `/` between the parts, in their order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Whether there is a file of this path.
    pub fn has(&self, path: &str) -> bool {
        self.entries.contains_key(path)
    }

    /// A file as a person would name it: for problems and gaps.
    pub fn shown(&self, path: &str) -> String {
        if self.is_directory { format!("{}/{path}", self.name.trim_end_matches('/')) } else { self.name.clone() }
    }

    /// A problem with a file.
    pub fn problem(&self, path: &str, place: impl Into<String>, message: impl Into<String>) -> Problem {
        Problem::new(self.shown(path), place, message)
    }

    /// The first part of a file, if it is there.
    pub fn first_bytes(&self, path: &str) -> Option<Vec<u8>> {
        self.bytes(path, LOOK).ok()
    }

    /// The first part of a file, if it is there and text.
    pub fn beginning(&self, path: &str) -> Option<String> {
        let bytes = self.first_bytes(path)?;
        Some(without_mark(&String::from_utf8_lossy(&bytes)).to_owned())
    }

    /// The text of a file.
    ///
    /// # Errors
    /// A file that isn't there, is too large, or isn't text in UTF-8.
    pub fn text(&self, path: &str) -> Result<String, Problem> {
        let wrong = |message: String| self.problem(path, "", message);
        let bytes = self.whole(path)?;
        let text = String::from_utf8(bytes).map_err(|problem| {
            wrong(format!("it isn't text in UTF-8: the byte at {} is none", problem.utf8_error().valid_up_to()))
        })?;
        Ok(without_mark(&text).to_owned())
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// A file that isn't there, or is too large.
    pub fn whole(&self, path: &str) -> Result<Vec<u8>, Problem> {
        let wrong = |message: String| self.problem(path, "", message);
        let bytes = self.bytes(path, self.limit.saturating_add(1)).map_err(wrong)?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length > self.limit) {
            return Err(wrong(format!("it is larger than {} bytes", self.limit)));
        }
        Ok(bytes)
    }

    fn bytes(&self, path: &str, limit: u64) -> Result<Vec<u8>, String> {
        match self.entries.get(path) {
            Some(Entry::Held(bytes)) => {
                Ok(bytes.iter().copied().take(usize::try_from(limit).unwrap_or(usize::MAX)).collect())
            }
            Some(Entry::OnDisk(on_disk)) => {
                let mut bytes = Vec::new();
                let read = File::open(on_disk).and_then(|file| file.take(limit).read_to_end(&mut bytes));
                read.map_err(|problem| format!("it can't be read: {problem}"))?;
                Ok(bytes)
            }
            None => Err(format!("there is no file {}", quoted(path))),
        }
    }

    /// A file that another file names, relative to that file's directory: nothing where the name leads out of what was named.
    pub fn beside(&self, path: &str, name: &str) -> Option<String> {
        let mut parts: Vec<&str> = path.split('/').collect();
        parts.pop();
        if name.starts_with('/') || name.contains(['\\', '\0']) {
            return None;
        }
        for part in name.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        (!parts.is_empty()).then(|| parts.join("/"))
    }
}

/// The text without the mark that some editors put before it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
