//! The documentation holds together: every page is in the table of contents and opens with its title, and every link leads somewhere.

use super::headings::anchors;
use super::project::{report, root, text};
use crate::site::links::{Link, links, title};
use crate::site::stage::{Stage, below, stage, target};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Pages outside of `docs/`.
const OTHERS: [&str; 7] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "examples/README.md",
    "packages/node/README.md",
    "packages/python/README.md",
    "verification/scenarios/README.md",
];
const SUMMARY: &str = "docs/SUMMARY.md";

fn in_docs() -> Vec<PathBuf> {
    below(&root(), Path::new("docs")).unwrap()
}

fn pages() -> Vec<PathBuf> {
    let mut pages = in_docs();
    pages.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    assert!(pages.len() > 50, "{} pages", pages.len());
    pages.extend(OTHERS.map(PathBuf::from));
    pages
}

#[test]
fn every_page_is_in_the_table_of_contents_once() {
    let listed: Vec<PathBuf> =
        links(&text(Path::new(SUMMARY)).unwrap()).iter().map(|link| Path::new("docs").join(&link.to)).collect();
    let mut complaints = Vec::new();
    for page in pages().iter().filter(|page| page.starts_with("docs") && *page != Path::new(SUMMARY)) {
        let times = listed.iter().filter(|listed| *listed == page).count();
        if times != 1 {
            complaints.push(format!("{} stands {times} times in {SUMMARY}", page.display()));
        }
    }
    report(&complaints);
}

#[test]
fn the_table_of_contents_has_four_parts() {
    let summary = text(Path::new(SUMMARY)).unwrap();
    let parts: Vec<&str> = summary.lines().filter_map(|line| line.strip_prefix("# ")).collect();
    assert_eq!(parts, ["Summary", "Tutorial", "How-to guides", "Reference", "Explanation"]);
}

#[test]
fn every_page_opens_with_its_title() {
    let untitled = |page: &PathBuf| title(&text(page)?).is_none().then(|| page.display().to_string());
    report(&pages().iter().filter_map(untitled).collect::<Vec<_>>());
}

#[test]
fn every_link_leads_to_a_file_and_a_heading() {
    let mut complaints = Vec::new();
    let mut linked = BTreeSet::new();
    for page in pages() {
        for link in links(&text(&page).unwrap()).iter().filter(|link| link.is_relative()) {
            match led(&page, link) {
                Ok(file) => _ = linked.insert(file),
                Err(complaint) => complaints.push(format!("{}: {}: {complaint}", page.display(), link.to)),
            }
        }
    }
    // Pictures and the like are there for a page.
    let forgotten = in_docs().into_iter().filter(|file| file != Path::new(SUMMARY) && !linked.contains(file));
    complaints.extend(forgotten.map(|file| format!("{}: nothing links to it", file.display())));
    report(&complaints);
}

fn led(page: &Path, link: &Link) -> Result<PathBuf, &'static str> {
    let (to, anchor) = link.parts();
    let file = if to.is_empty() { Some(page.to_path_buf()) } else { target(&root(), page, to) };
    let file = file.ok_or("there is no such file")?;
    match anchor {
        Some(anchor) if !anchors(&text(&file).unwrap_or_default()).iter().any(|name| name == anchor) => {
            Err("there is no such heading")
        }
        _ => Ok(file),
    }
}

#[test]
fn every_link_of_the_book_leads_to_a_file_of_it() {
    let Stage { files, .. } = stage(&root()).unwrap();
    assert!(files.contains_key(Path::new("index.md")));
    assert!(files.contains_key(Path::new("beside/examples/org.yaml")));
    // What is shown of it is shown as a page only if the table of contents names it.
    let summary = String::from_utf8(files.get(Path::new("SUMMARY.md")).cloned().unwrap()).unwrap();
    let listed: BTreeSet<PathBuf> = links(&summary).into_iter().map(|link| PathBuf::from(link.to)).collect();
    let mut complaints = Vec::new();
    for (page, bytes) in files.iter().filter(|(page, _)| page.extension().is_some_and(|extension| extension == "md")) {
        if page != Path::new("SUMMARY.md") && !listed.contains(page) {
            complaints.push(format!("{} isn't listed", page.display()));
        }
        for link in links(std::str::from_utf8(bytes).unwrap()).iter().filter(|link| link.is_relative()) {
            let (to, _) = link.parts();
            let mut file = page.parent().unwrap().to_path_buf();
            for part in to.split('/') {
                if part == ".." { _ = file.pop() } else { file.push(part) }
            }
            if !to.is_empty() && !files.contains_key(&file) {
                complaints.push(format!("{}: {to} isn't in the book", page.display()));
            }
        }
    }
    report(&complaints);
}
