//! What turns files into a document: the document itself is the first of them, and every other format is one more.

use crate::document::OrganizationDocument;
use crate::files::load;
use crate::gap::Gap;
use crate::problem::Problem;
use std::fmt;
use std::path::Path;

/// What comes of files.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Read {
    /// The document, as far as the files tell it.
    pub document: OrganizationDocument,
    /// What they don't tell, what was assumed, and where they differ.
    pub gaps: Vec<Gap>,
}

/// Reads one format. Sources are told apart by looking; a person can say which one is meant.
pub trait Importer: Sync {
    /// What `--as` calls it.
    fn name(&self) -> &'static str;

    /// What it reads, in a few words.
    fn about(&self) -> &'static str;

    /// Whether the file or directory looks like it, at a look that costs little.
    fn recognizes(&self, path: &Path) -> bool;

    /// Reads it.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    fn read(&self, path: &Path) -> Result<Read, Vec<Problem>>;
}

/// The organization document itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct DocumentImporter;

/// How much of a file is looked at.
const LOOK: usize = 64 * 1024;

impl Importer for DocumentImporter {
    fn name(&self) -> &'static str {
        "document"
    }

    fn about(&self) -> &'static str {
        "an organization document, YAML or JSON"
    }

    /// A file whose own first member is a version, and that names nothing which only other formats have.
    fn recognizes(&self, path: &Path) -> bool {
        let known = path.extension().and_then(|extension| extension.to_str());
        let Some(beginning) = beginning(path).filter(|_| matches!(known, Some("yaml" | "yml" | "json"))) else {
            return false;
        };
        let mut lines =
            beginning.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let is_version = |line: &str| line.starts_with("version:") || line.starts_with("\"version\":");
        match lines.next() {
            Some("{") => lines.next().is_some_and(is_version),
            Some("---") => lines.next().is_some_and(is_version),
            Some(line) => is_version(line) || is_version(line.trim_start_matches(['{', ' '])),
            None => false,
        }
    }

    fn read(&self, path: &Path) -> Result<Read, Vec<Problem>> {
        load(path).map(|document| Read { document, gaps: Vec::new() })
    }
}

/// The first part of a file, if it is text.
fn beginning(path: &Path) -> Option<String> {
    use std::io::Read as _;
    let limit = u64::try_from(LOOK).unwrap_or_default();
    let mut bytes = Vec::new();
    std::fs::File::open(path).ok()?.take(limit).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

impl fmt::Debug for dyn Importer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}
