//! What the site is built of: the pages of `docs/`, and whatever they link to that lies elsewhere in the project.

use super::links::{Link, links, title};
use crate::problem::Problem;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

/// Where in the book stands what lies outside of `docs/`.
const BESIDE: &str = "beside";
/// The table of contents.
const SUMMARY: &str = "SUMMARY.md";

/// The book's files by their paths, with links that lead from one to another.
#[derive(Default)]
pub struct Stage {
    /// What each holds.
    pub files: BTreeMap<PathBuf, Vec<u8>>,
    /// Pages from outside of `docs/` with their titles, in the order in which they were met.
    pages: Vec<(PathBuf, String)>,
}

/// Reads all of `docs/`, and takes along what its pages link to.
///
/// # Errors
/// A file that can't be read, or a link that leads to none.
pub fn stage(root: &Path) -> Result<Stage, Problem> {
    let mut stage = Stage::default();
    let mut waiting = below(root, Path::new("docs"))?;
    while let Some(file) = waiting.pop() {
        let place = place(&file);
        if stage.files.contains_key(&place) {
            continue;
        }
        let bytes = std::fs::read(root.join(&file)).map_err(|problem| format!("{}: {problem}", file.display()))?;
        if !is_page(&file) {
            stage.files.insert(place, bytes);
            continue;
        }
        let text = String::from_utf8(bytes).map_err(|problem| format!("{}: {problem}", file.display()))?;
        if place.starts_with(BESIDE) {
            let title = title(&text).ok_or_else(|| format!("{} has no title", file.display()))?;
            stage.pages.push((place.clone(), title));
        }
        let (text, linked) = rewritten(root, &file, &text)?;
        waiting.extend(linked);
        stage.files.insert(place, text.into_bytes());
    }
    stage.list_what_lies_beside()
}

/// Every file below a folder of the project.
///
/// # Errors
/// A folder that can't be read.
pub fn below(root: &Path, folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let told = |problem| format!("{}: {problem}", folder.display());
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join(folder)).map_err(told)? {
        let entry = entry.map_err(told)?;
        let path = folder.join(entry.file_name());
        if entry.file_type().map_err(told)?.is_dir() {
            found.extend(below(root, &path)?);
        } else {
            found.push(path);
        }
    }
    // Folders are read in any order.
    found.sort();
    Ok(found)
}

impl Stage {
    /// Pages that the table of contents doesn't name aren't part of a book.
    fn list_what_lies_beside(mut self) -> Result<Self, Problem> {
        let summary = self.files.get_mut(Path::new(SUMMARY)).ok_or("docs/SUMMARY.md is missing")?;
        let mut part = String::from("\n# From the repository\n\n");
        for (page, title) in &self.pages {
            // Writing into a text doesn't fail.
            let _ = writeln!(part, "- [{title}]({})", page.display());
        }
        if !self.pages.is_empty() {
            summary.extend_from_slice(part.as_bytes());
        }
        Ok(self)
    }
}

/// A page with its links as they lead in the book, and the files outside of `docs/` to which they lead.
fn rewritten(root: &Path, file: &Path, text: &str) -> Result<(String, Vec<PathBuf>), Problem> {
    let mut found = links(text);
    found.retain(Link::is_relative);
    // From behind, so that what stands before keeps its place.
    found.sort_by_key(|link| std::cmp::Reverse(link.at.as_ref().map_or(0, |at| at.start)));
    let (mut written, mut linked) = (text.to_owned(), Vec::new());
    for link in found {
        let (to, anchor) = link.parts();
        if to.is_empty() {
            continue;
        }
        let target = target(root, file, to).ok_or_else(|| format!("{}: {to} isn't there", file.display()))?;
        let mut wanted = from(&place(file), &place(&target));
        if let Some(anchor) = anchor {
            wanted = format!("{wanted}#{anchor}");
        }
        if !target.starts_with("docs") {
            linked.push(target);
        }
        if wanted != link.to {
            let at = link.at.clone().ok_or_else(|| format!("{}: {to} has to stand in its link", file.display()))?;
            written.replace_range(at, &wanted);
        }
    }
    Ok((written, linked))
}

/// The file of the project that a page's link leads to; of a folder that is its README.
pub fn target(root: &Path, page: &Path, to: &str) -> Option<PathBuf> {
    let path = plain(&page.parent()?.join(to))?;
    let file = if root.join(&path).is_dir() { path.join("README.md") } else { path };
    root.join(&file).is_file().then_some(file)
}

/// A path without `.` and `..`; none if it leads out of the project.
fn plain(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => plain.push(name),
            Component::CurDir => {}
            Component::ParentDir if plain.pop() => {}
            _ => return None,
        }
    }
    Some(plain)
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "md")
}

/// Where a file of the project is in the book. A README would become the index of its folder, to which links don't lead.
fn place(file: &Path) -> PathBuf {
    if let Ok(page) = file.strip_prefix("docs") {
        return page.to_path_buf();
    }
    let beside = Path::new(BESIDE).join(file);
    match beside.parent() {
        Some(folder) if file == Path::new("README.md") => folder.join("repository.md"),
        Some(folder) if beside.file_name().is_some_and(|name| name == "README.md") => folder.with_extension("md"),
        _ => beside,
    }
}

/// The way from a page to a file, as links have it.
fn from(page: &Path, file: &Path) -> String {
    let folder: Vec<Component<'_>> = page.parent().map(|folder| folder.components().collect()).unwrap_or_default();
    let file: Vec<Component<'_>> = file.components().collect();
    let shared = folder.iter().zip(&file).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..".to_owned(), folder.len() - shared);
    let down = file.iter().skip(shared).map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::{from, place, plain};
    use std::path::{Path, PathBuf};

    #[test]
    fn what_lies_beside_has_a_place_in_the_book() {
        for (file, wanted) in [
            ("docs/a/b.md", "a/b.md"),
            ("README.md", "beside/repository.md"),
            ("packages/python/README.md", "beside/packages/python.md"),
            ("examples/org.yaml", "beside/examples/org.yaml"),
        ] {
            assert_eq!(place(Path::new(file)), PathBuf::from(wanted));
        }
    }

    #[test]
    fn links_lead_from_folder_to_folder() {
        assert_eq!(from(Path::new("a.md"), Path::new("b.md")), "b.md");
        assert_eq!(from(Path::new("x/y/a.md"), Path::new("x/z/b.md")), "../z/b.md");
        assert_eq!(plain(Path::new("docs/a/../../b")), Some(PathBuf::from("b")));
        assert_eq!(plain(Path::new("docs/../../b")), None);
    }
}
