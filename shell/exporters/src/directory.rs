//! Writes an export's files into a directory: aside first, then into place, over nothing but an earlier export.

use crate::files::is_below;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The file that says of a directory that it is an export, and which files are its.
pub const MARKER: &str = ".bailiwick-export.json";
/// How much of that file is read.
const MARKER_LIMIT: u64 = 256 * 1024 * 1024;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    /// It is a file.
    #[error("{0} is no directory: name one that isn't there yet, or an earlier export")]
    NoDirectory(String),
    /// Somebody else's files are in it.
    #[error("{0} isn't empty, and no earlier export: name a directory that isn't there yet, or empty this one")]
    NotEmpty(String),
    /// It is an export in another format.
    #[error("{0} holds an export as {1}: name another directory, or remove that one first")]
    OtherFormat(String, String),
    /// What it says of itself can't be read.
    #[error("{0} can't be read as what an export says of itself ({1}): remove the directory, or name another one")]
    Marker(String, String),
    /// A file would be written over one of somebody else's, or through a link.
    #[error("{0} is in the way, and is no file of the earlier export: move it, or name another directory")]
    InTheWay(String),
    /// A path that leads out of it, or is there twice: a mistake of ours.
    #[error("{0:?} can't be written below a directory")]
    Path(String),
    /// The system refuses.
    #[error("{0}: {1}")]
    Io(String, std::io::Error),
}

/// What an export says of itself.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Marker {
    format: String,
    files: BTreeSet<String>,
}

/// A directory that is being written.
#[derive(Debug)]
pub struct Directory {
    target: PathBuf,
    staging: TempDir,
    /// What is there already; nothing where the directory isn't there.
    earlier: Option<Marker>,
    marker: Marker,
    folded: BTreeSet<String>,
}

impl Directory {
    /// Looks whether it may be written to, and makes a place beside or in it for what is coming.
    ///
    /// # Errors
    /// A directory of somebody else's, or one that can't be written to.
    pub fn open(target: &Path, format: &str) -> Result<Self, DirectoryError> {
        let earlier = earlier(target, format)?;
        let place = match (&earlier, target.parent()) {
            (Some(_), _) => target,
            (None, Some(parent)) if !parent.as_os_str().is_empty() => {
                fs::create_dir_all(parent).map_err(|problem| io(parent, problem))?;
                parent
            }
            (None, _) => Path::new("."),
        };
        let staging = tempfile::Builder::new().prefix(".bailiwick-export-").tempdir_in(place);
        let staging = staging.map_err(|problem| io(place, problem))?;
        let inner = staging.path().join("export");
        fs::create_dir(&inner).map_err(|problem| io(&inner, problem))?;
        let marker = Marker { format: format.to_owned(), files: BTreeSet::new() };
        Ok(Self { target: target.to_owned(), staging, earlier, marker, folded: BTreeSet::new() })
    }

    /// Writes a file aside.
    ///
    /// # Errors
    /// A path that isn't below the directory or is there twice, or what the system refuses.
    pub fn write(&mut self, path: &str, text: &str) -> Result<(), DirectoryError> {
        if !is_below(path) || path.eq_ignore_ascii_case(MARKER) || !self.folded.insert(path.to_lowercase()) {
            return Err(DirectoryError::Path(path.to_owned()));
        }
        put(&self.inner().join(path), text)?;
        self.marker.files.insert(path.to_owned());
        Ok(())
    }

    /// Puts everything into its place, takes away what only the earlier export had, and answers how many files there are.
    ///
    /// # Errors
    /// Somebody else's files in the way, before anything is changed; or what the system refuses.
    pub fn finish(self) -> Result<usize, DirectoryError> {
        let count = self.marker.files.len();
        let inner = self.inner();
        let Some(earlier) = &self.earlier else {
            put(&inner.join(MARKER), &self.marker.text())?;
            fs::rename(&inner, &self.target).map_err(|problem| io(&self.target, problem))?;
            return Ok(count);
        };
        for path in &self.marker.files {
            self.is_free(path, earlier)?;
        }
        // Whoever comes after a crash knows all that may be ours.
        let both = Marker {
            format: self.marker.format.clone(),
            files: earlier.files.union(&self.marker.files).cloned().collect(),
        };
        self.mark(&both)?;
        for path in earlier.files.difference(&self.marker.files) {
            self.remove(path)?;
        }
        for path in &self.marker.files {
            let to = self.target.join(path);
            if let Some(parent) = to.parent() {
                fs::create_dir_all(parent).map_err(|problem| io(parent, problem))?;
            }
            fs::rename(inner.join(path), &to).map_err(|problem| io(&to, problem))?;
        }
        self.mark(&self.marker)?;
        Ok(count)
    }

    fn inner(&self) -> PathBuf {
        self.staging.path().join("export")
    }

    fn mark(&self, marker: &Marker) -> Result<(), DirectoryError> {
        let (aside, to) = (self.staging.path().join(MARKER), self.target.join(MARKER));
        put(&aside, &marker.text())?;
        fs::rename(&aside, &to).map_err(|problem| io(&to, problem))
    }

    /// Whether a path can be written: nothing is there, or a file of the earlier export, and no link leads to it.
    fn is_free(&self, path: &str, earlier: &Marker) -> Result<(), DirectoryError> {
        let in_the_way = |at: &Path| Err(DirectoryError::InTheWay(shown(at)));
        let mut at = self.target.clone();
        let mut parts = path.split('/').peekable();
        while let Some(part) = parts.next() {
            at.push(part);
            let Ok(metadata) = fs::symlink_metadata(&at) else { return Ok(()) };
            let is_last = parts.peek().is_none();
            if is_last && (metadata.is_dir() || !earlier.files.contains(path)) {
                return in_the_way(&at);
            }
            if !is_last && !metadata.is_dir() {
                let own = at.strip_prefix(&self.target).ok().and_then(Path::to_str);
                return match own.filter(|own| metadata.is_file() && earlier.files.contains(*own)) {
                    Some(_) => Ok(()),
                    None => in_the_way(&at),
                };
            }
        }
        Ok(())
    }

    /// Takes a file of the earlier export away, and the directories that are empty then.
    fn remove(&self, path: &str) -> Result<(), DirectoryError> {
        let mut at = self.target.clone();
        let parts: Vec<&str> = path.split('/').collect();
        let (_, above) = parts.split_last().unwrap_or((&"", &[]));
        for part in above {
            at.push(part);
            // What is reached by a link isn't in the directory.
            if !fs::symlink_metadata(&at).is_ok_and(|metadata| metadata.is_dir()) {
                return Ok(());
            }
        }
        let file = self.target.join(path);
        match fs::remove_file(&file) {
            Err(problem) if problem.kind() != ErrorKind::NotFound => return Err(io(&file, problem)),
            _ => {}
        }
        while at != self.target && fs::remove_dir(&at).is_ok() {
            at.pop();
        }
        Ok(())
    }
}

impl Marker {
    fn text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

/// What is in a directory: nothing where there is no directory, an empty list where it is empty.
fn earlier(target: &Path, format: &str) -> Result<Option<Marker>, DirectoryError> {
    match fs::metadata(target) {
        Err(problem) if problem.kind() == ErrorKind::NotFound && fs::symlink_metadata(target).is_err() => {
            return Ok(None);
        }
        Err(problem) => return Err(io(target, problem)),
        Ok(metadata) if !metadata.is_dir() => return Err(DirectoryError::NoDirectory(shown(target))),
        Ok(_) => {}
    }
    let path = target.join(MARKER);
    let mut text = String::new();
    match fs::File::open(&path).and_then(|file| file.take(MARKER_LIMIT).read_to_string(&mut text)) {
        Ok(_) => {}
        Err(problem) if problem.kind() == ErrorKind::NotFound => {
            let mut entries = fs::read_dir(target).map_err(|problem| io(target, problem))?;
            return match entries.next() {
                None => Ok(Some(Marker::default())),
                Some(_) => Err(DirectoryError::NotEmpty(shown(target))),
            };
        }
        Err(problem) => return Err(io(&path, problem)),
    }
    let wrong = |problem: String| DirectoryError::Marker(shown(&path), problem);
    let marker: Marker = serde_json::from_str(&text).map_err(|problem| wrong(problem.to_string()))?;
    if let Some(path) = marker.files.iter().find(|path| !is_below(path)) {
        return Err(wrong(format!("{path:?} is no path below it")));
    }
    if marker.format != format {
        return Err(DirectoryError::OtherFormat(shown(target), marker.format));
    }
    Ok(Some(marker))
}

fn put(path: &Path, text: &str) -> Result<(), DirectoryError> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|problem| io(parent, problem))?;
    }
    fs::write(path, text).map_err(|problem| io(path, problem))
}

fn io(path: &Path, problem: std::io::Error) -> DirectoryError {
    DirectoryError::Io(shown(path), problem)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
