//! The server's own layers: each of its modules may use those below it, and no circle of files closes.

use super::{report, root, text};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const SOURCES: &str = "shell/server/src";

/// The server's modules, lowest first: each may use those of the lines before its own, and none of its own line. A new module gets
/// its place here.
const LEVELS: &[&[&str]] = &[
    // What knows nothing of an installation.
    &["facts", "limits", "reply", "safety", "signature", "stalled", "told", "wide"],
    &["credentials", "intake", "page_token", "underway"],
    &["call", "refusal"],
    &["installation", "port"],
    // What a service is made of, and the services, none of which knows another.
    &["modelled"],
    &["config", "faults", "organizations", "securityhub", "sts"],
    // The table that lists them all.
    &["dispatch"],
    &["rehearsal"],
    // Our own routes.
    &["control"],
    &["respond", "setup"],
    &["serve"],
    &["supervise"],
];

/// A source file with the paths of the crate that it names, each as the file in which it ends.
struct Source {
    file: PathBuf,
    uses: BTreeSet<PathBuf>,
}

#[test]
fn modules_use_what_is_below_them() {
    let level = |module: &str| LEVELS.iter().position(|level| level.contains(&module));
    let mut complaints = Vec::new();
    let mut seen = BTreeSet::new();
    for Source { file, uses } in sources() {
        let Some(own) = module(&file) else { continue };
        let Some(at) = level(&own) else {
            complaints.push(format!("the module {own} has no level"));
            continue;
        };
        for used in &uses {
            let Some(other) = module(used) else {
                complaints.push(format!("{} uses what only the crate's users need of lib.rs", file.display()));
                continue;
            };
            if other != own && level(&other).is_none_or(|other| other >= at) {
                complaints.push(format!("{} must not use {other}", file.display()));
            }
        }
        seen.insert(own);
    }
    let gone = LEVELS.concat().into_iter().filter(|module| !seen.contains(*module));
    complaints.extend(gone.map(|module| format!("there is no module {module}")));
    report(&complaints);
}

#[test]
fn no_circle_of_files_closes() {
    let sources = sources();
    let mut uses: BTreeMap<&Path, BTreeSet<PathBuf>> = BTreeMap::new();
    for source in &sources {
        let used = uses.entry(&source.file).or_default();
        used.extend(source.uses.iter().cloned());
        // A folder's `mod.rs` lists what is in it.
        if source.file.ends_with("mod.rs") {
            let folder = source.file.parent().unwrap_or(Path::new(""));
            used.extend(
                sources.iter().map(|other| &other.file).filter(|other| other.parent() == Some(folder)).cloned(),
            );
            used.remove(&source.file);
        }
    }
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 100, "the imports were not found");
    // Whoever uses only what is done is done, too; what never gets done is in a circle, or above one.
    while let Some(done) = uses.iter().find(|(_, used)| used.is_empty()).map(|(file, _)| file.to_path_buf()) {
        uses.remove(done.as_path());
        for used in uses.values_mut() {
            used.remove(&done);
        }
    }
    let complaints = uses.iter().map(|(file, used)| {
        let used: Vec<String> = used.iter().map(|file| file.display().to_string()).collect();
        format!("{} is in a circle, or uses one: {}", file.display(), used.join(", "))
    });
    report(&complaints.collect::<Vec<_>>());
}

#[test]
fn paths_are_found_however_they_are_written() {
    let found = |text: &str| paths(text, &["control".to_owned()]);
    assert_eq!(found("use crate::a::{B, c::D, e};"), ["a/B", "a/c/D", "a/e"]);
    assert_eq!(found("use crate::{a::B, c};"), ["a/B", "c"]);
    assert_eq!(found("$crate::a::b(x) + super::c::D"), ["a/b", "control/c/D"]);
    assert_eq!(found("use super::super::a;"), ["a"]);
    assert_eq!(found("use supercrate::a; // crate::b"), Vec::<String>::new());
    assert_eq!(found("use crate::a;\n#[cfg(test)]\nmod tests {\n    use crate::b;\n}"), ["a"]);
}

/// The module of the crate to which a file belongs; none for `lib.rs`.
fn module(file: &Path) -> Option<String> {
    let first = file.components().next()?.as_os_str().to_string_lossy().into_owned();
    let name = first.strip_suffix(".rs").unwrap_or(&first);
    (name != "lib").then(|| name.to_owned())
}

/// Every file of the server that ships, by its path below `src`; tests may use anything.
fn sources() -> Vec<Source> {
    let files: BTreeSet<PathBuf> = super::below(Path::new(SOURCES))
        .into_iter()
        .filter(|file| file.extension().is_some_and(|name| name == "rs") && !file.ends_with("tests.rs"))
        .filter_map(|file| Some(file.strip_prefix(SOURCES).ok()?.to_owned()))
        .collect();
    assert!(files.len() > 50, "{} has {} files", root().join(SOURCES).display(), files.len());
    let read = |file: &PathBuf| {
        let text = text(&Path::new(SOURCES).join(file)).unwrap_or_default();
        let named = paths(&text, &folder(file));
        let mut uses: BTreeSet<PathBuf> = named.iter().map(|path| ends_in(path, &files)).collect();
        uses.remove(file);
        Source { file: file.clone(), uses }
    };
    files.iter().map(read).collect()
}

/// The modules around a file: what `super` means in it.
fn folder(file: &Path) -> Vec<String> {
    let around = file.parent().unwrap_or(Path::new(""));
    let mut modules: Vec<String> =
        around.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
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
            let before = &code[..at];
            // `super::super::` is read from its beginning.
            let is_inside = before.ends_with(|last: char| last.is_alphanumeric() || last == '_' || last == ':');
            if is_inside {
                continue;
            }
            let mut base: Vec<String> = if start == "super::" { around.to_vec() } else { Vec::new() };
            let mut rest = &code[at + start.len()..];
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
            found.push(path);
            // Whatever it is, it is behind us.
            rest.strip_prefix(|next: char| name.is_empty() && !matches!(next, '{' | '}')).unwrap_or(rest)
        }
    }
}
