//! No circle of files closes: definitions lie below what uses them, and each file can be read after those that it names.

use super::project::{below, is_generated, report, text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Whose sources may have no circle of files, beside all crates below `domain/` and `wire/`.
const OTHERS: &[&str] = &[
    "shell/engine/src",
    "shell/evidence/src",
    "shell/server/src",
    "shell/storage/src",
    "shell/storage-postgres/src",
    "shell/storage-sqlite/src",
    "shell/workers/src",
];

/// A source file with the files in which the paths end that it names, all below the crate's `src`.
pub(super) struct Source {
    pub(super) file: PathBuf,
    pub(super) uses: BTreeSet<PathBuf>,
}

#[test]
fn no_circle_of_files_closes() {
    let ours = ["domain", "wire"].into_iter().flat_map(|folder| below(Path::new(folder)));
    let ours = ours.filter(|file| file.ends_with("src/lib.rs")).filter_map(|file| Some(file.parent()?.to_owned()));
    let folders: BTreeSet<PathBuf> = OTHERS.iter().map(PathBuf::from).chain(ours).collect();
    assert!(folders.len() > 10, "the crates were not found: {folders:?}");
    let mut complaints = Vec::new();
    let mut found = 0;
    for folder in &folders {
        let uses = graph(&sources(folder));
        found += uses.values().map(BTreeSet::len).sum::<usize>();
        complaints.extend(circles(uses).into_iter().map(|complaint| format!("{}/{complaint}", folder.display())));
    }
    assert!(found > 1_000, "the imports were not found: {found}");
    report(&complaints);
}

#[test]
fn a_circle_is_found() {
    let uses = |file: &str, uses: &[&str]| (PathBuf::from(file), uses.iter().map(PathBuf::from).collect());
    let line = [uses("a.rs", &["b.rs"]), uses("b.rs", &["c.rs"]), uses("c.rs", &[])];
    assert_eq!(circles(BTreeMap::from(line)), Vec::<String>::new());
    let circle = [uses("a.rs", &["b.rs"]), uses("b.rs", &["a.rs", "c.rs"]), uses("c.rs", &[])];
    assert_eq!(
        circles(BTreeMap::from(circle)),
        ["a.rs is in a circle, or uses one: b.rs", "b.rs is in a circle, or uses one: a.rs"]
    );
}

#[test]
fn paths_are_found_however_they_are_written() {
    let found = |text: &str| paths(text, &["control".to_owned()]);
    assert_eq!(found("use crate::a::{B, c::D, e};"), ["a/B", "a/c/D", "a/e"]);
    assert_eq!(found("use crate::{a::B, c};"), ["a/B", "c"]);
    assert_eq!(found("$crate::a::b(x) + super::c::D"), ["a/b", "control/c/D"]);
    assert_eq!(found("use super::super::a;"), ["a"]);
    assert_eq!(found("$crate::a! { $crate::b::c }"), ["b/c"], "macros have no place");
    assert_eq!(found("use supercrate::a; // crate::b"), Vec::<String>::new());
    assert_eq!(found("use crate::a;\n#[cfg(test)]\nmod tests {\n    use crate::b;\n}"), ["a"]);
}

/// Which files each file uses: those that it names, and those that it lists.
fn graph(sources: &[Source]) -> BTreeMap<PathBuf, BTreeSet<PathBuf>> {
    let lists = |lister: &Path, other: &Path| {
        let is_of_folder = ["mod.rs", "lib.rs"].iter().any(|name| lister.ends_with(name));
        let listed = if is_of_folder { lister.parent().map(Path::to_owned) } else { Some(lister.with_extension("")) };
        // The file of a folder stands for it.
        let around = if other.ends_with("mod.rs") { other.parent().and_then(Path::parent) } else { other.parent() };
        lister != other && around == listed.as_deref()
    };
    let used = |source: &Source| {
        let listed = sources.iter().map(|other| &other.file).filter(|other| lists(&source.file, other));
        (source.file.clone(), source.uses.iter().chain(listed).cloned().collect())
    };
    sources.iter().map(used).collect()
}

/// The files that are in a circle, or use one that is.
fn circles(mut uses: BTreeMap<PathBuf, BTreeSet<PathBuf>>) -> Vec<String> {
    // Whoever uses only what is done is done, too; what never gets done is in a circle, or above one.
    while let Some(done) = uses.iter().find(|(_, used)| used.is_empty()).map(|(file, _)| file.clone()) {
        uses.remove(&done);
        for used in uses.values_mut() {
            used.remove(&done);
        }
    }
    let complaint = |(file, used): (&PathBuf, &BTreeSet<PathBuf>)| {
        let used: Vec<String> = used.iter().map(|file| file.display().to_string()).collect();
        format!("{} is in a circle, or uses one: {}", file.display(), used.join(", "))
    };
    uses.iter().map(complaint).collect()
}

/// Every file below a `src` that ships and was written by hand, by its path there; tests may use anything.
pub(super) fn sources(folder: &Path) -> Vec<Source> {
    let is_of_tests = |file: &Path| file.iter().any(|part| part == "tests" || part == "tests.rs");
    let files: BTreeSet<PathBuf> = below(folder)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|name| name == "rs"))
        .filter_map(|file| Some(file.strip_prefix(folder).ok()?.to_owned()))
        .filter(|file| !is_of_tests(file) && !is_generated(file))
        .collect();
    assert!(!files.is_empty(), "{} has no files", folder.display());
    let read = |file: &PathBuf| {
        let text = text(&folder.join(file)).unwrap_or_default();
        let named = paths(&text, &around(file));
        let mut uses: BTreeSet<PathBuf> = named.iter().map(|path| ends_in(path, &files)).collect();
        uses.remove(file);
        Source { file: file.clone(), uses }
    };
    files.iter().map(read).collect()
}

/// The modules around a file: what `super` means in it.
fn around(file: &Path) -> Vec<String> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut modules: Vec<String> =
        folder.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if file.ends_with("mod.rs") {
        modules.pop();
    }
    modules
}

/// The file in which a path of the crate ends.
fn ends_in(path: &str, files: &BTreeSet<PathBuf>) -> PathBuf {
    let mut path = PathBuf::from(path);
    loop {
        let found = [path.with_extension("rs"), path.join("mod.rs")].into_iter().find(|file| files.contains(file));
        match found {
            Some(file) => return file,
            None if path.pop() => {}
            None => return PathBuf::from("lib.rs"),
        }
    }
}

/// The paths of the crate in a text, with `/` between their parts and without what comes after a name that ends them.
fn paths(text: &str, around: &[String]) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in code.match_indices(start) {
            let (before, after) = code.split_at(at);
            // `super::super::` is read from its beginning.
            let is_inside = before.ends_with(|last: char| last.is_alphanumeric() || last == '_' || last == ':');
            if is_inside {
                continue;
            }
            let mut base: Vec<String> = if start == "super::" { around.to_vec() } else { Vec::new() };
            let mut rest = after.strip_prefix(start).unwrap_or(after);
            while let Some(after) = rest.strip_prefix("super::") {
                base.pop();
                rest = after;
            }
            read(rest, &base.join("/"), &mut found);
        }
    }
    found
}

/// Reads a path, or a group of paths in braces, and answers what follows it.
fn read<'a>(text: &'a str, base: &str, found: &mut Vec<String>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start();
            if rest.is_empty() {
                return rest;
            }
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            rest = match rest.strip_prefix(',') {
                Some(after) => after,
                None => read(rest, base, found),
            };
        }
    }
    let end = text.find(|next: char| !next.is_alphanumeric() && next != '_').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let path = if base.is_empty() { name.to_owned() } else { format!("{base}/{name}") };
    match rest.strip_prefix("::") {
        Some(after) if !name.is_empty() => read(after, &path, found),
        _ => {
            // A macro is called by its name at the root, whichever file it is in.
            if !(base.is_empty() && rest.starts_with('!')) {
                found.push(path);
            }
            // Whatever it is, it is behind us.
            rest.strip_prefix(|next: char| name.is_empty() && !matches!(next, '{' | '}')).unwrap_or(rest)
        }
    }
}
