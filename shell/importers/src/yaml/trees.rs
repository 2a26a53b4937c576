//! The trees of YAML files, each read once, with what they include: no circle, nothing outside, nothing without end.

use crate::aws_api::node::Findings;
use crate::files::Files;
use crate::problem::{Problem, quoted};
use documents::{Document, Entry, NODE_LIMIT, Node, Span, duplicate_keys, parse_yaml};
use smol_str::SmolStr;
use std::collections::{BTreeMap, HashSet};

/// How deep files may include one another.
const DEPTH_LIMIT: usize = 8;
const TOO_DEEP: &str = "files include one another more than 8 times";
/// How many files there may be in all.
const COUNT_LIMIT: usize = 1000;
/// How many problems of a file are told.
const TOLD: usize = 20;
/// What stands for a brace of a template while a text is read as YAML, which has a meaning of its own for braces.
const OPENED: char = '\u{e000}';
const CLOSED: char = '\u{e001}';

/// Files that were read, by their paths.
#[derive(Debug)]
pub struct Trees<'f> {
    files: &'f Files,
    /// The file from whose directory includes are named; the including file's own, where there is none.
    anchor: Option<String>,
    trees: BTreeMap<String, Document>,
    /// What is known of each file that was read, or that something is wrong with.
    measures: BTreeMap<String, Option<Measure>>,
}

/// How large a file is with those that it includes.
#[derive(Debug, Clone, Copy, Default)]
struct Measure {
    /// Its values, each as often as it is included.
    size: usize,
    /// How many files stand in one another at most, itself included.
    height: usize,
}

/// What is done to a text before it is read as YAML.
pub type Prepare<'p> = &'p dyn Fn(&str, String, &mut Findings<'_>) -> String;

impl<'f> Trees<'f> {
    /// Nothing yet. Files name what they include from their own directory, or all from that of the anchor.
    pub fn new(files: &'f Files, anchor: Option<String>) -> Self {
        Self { files, anchor, trees: BTreeMap::new(), measures: BTreeMap::new() }
    }

    /// Reads a file with what it includes; false, and it is told, where something is wrong.
    pub fn read(&mut self, path: &str, prepare: Prepare<'_>, findings: &mut Findings<'_>) -> bool {
        self.load(path, prepare, &mut Vec::new(), findings).is_some()
    }

    /// The tree of a file that was read.
    pub fn tree(&self, path: &str) -> Option<(&str, &Document)> {
        self.trees.get_key_value(path).map(|(path, tree)| (path.as_str(), tree))
    }

    /// The files.
    pub fn files(&self) -> &'f Files {
        self.files
    }

    /// What a node of a file includes, if it is an include.
    pub fn included(&self, path: &str, node: &Document) -> Option<(&str, &Document)> {
        self.tree(&self.target(path, include(node)?)?)
    }

    fn target(&self, path: &str, name: &str) -> Option<String> {
        self.files.beside(self.anchor.as_deref().unwrap_or(path), name)
    }

    /// Reads a file, once however often it is included, and whether it is right or wrong.
    fn load(
        &mut self,
        path: &str,
        prepare: Prepare<'_>,
        open: &mut Vec<String>,
        findings: &mut Findings<'_>,
    ) -> Option<Measure> {
        if let Some(measure) = self.measures.get(path) {
            return *measure;
        }
        let measure = self.loaded(path, prepare, open, findings);
        self.measures.insert(path.to_owned(), measure);
        measure
    }

    fn loaded(
        &mut self,
        path: &str,
        prepare: Prepare<'_>,
        open: &mut Vec<String>,
        findings: &mut Findings<'_>,
    ) -> Option<Measure> {
        if self.trees.len() >= COUNT_LIMIT {
            findings.problems.push(self.files.problem(path, "", format!("more than {COUNT_LIMIT} files are included")));
            return None;
        }
        let text = self.files.text(path).map_err(|problem| findings.problems.push(problem)).ok()?;
        let tree = parsed(self.files, path, prepare(path, text, findings), findings)?;
        open.push(path.to_owned());
        let (mut includes, mut size) = (Vec::new(), 0_usize);
        gather(&tree, &mut includes, &mut size);
        let mut whole = Some(Measure { size, height: 1 });
        for (name, span) in includes {
            let part = self.include(path, &name, span, prepare, open, findings);
            whole = whole.zip(part).map(|(whole, part)| Measure {
                size: whole.size.saturating_add(part.size),
                height: whole.height.max(part.height.saturating_add(1)),
            });
        }
        open.pop();
        let Measure { size, height } = whole?;
        let message = if size > NODE_LIMIT {
            format!("with the files that it includes it has more than {NODE_LIMIT} values")
        } else if height > DEPTH_LIMIT {
            TOO_DEEP.to_owned()
        } else {
            self.trees.insert(path.to_owned(), tree);
            return whole;
        };
        findings.problems.push(self.files.problem(path, "", message));
        None
    }

    fn include(
        &mut self,
        path: &str,
        name: &str,
        span: Option<Span>,
        prepare: Prepare<'_>,
        open: &mut Vec<String>,
        findings: &mut Findings<'_>,
    ) -> Option<Measure> {
        let mut wrong = |message: String| {
            findings.problems.push(located(self.files, path, span, "", message));
        };
        let Some(target) = self.target(path, name) else {
            wrong(format!("{} leads out of what was named, and isn't read", quoted(name)));
            return None;
        };
        if !self.files.has(&target) {
            let hint = if self.files.is_directory() { "" } else { ": name the directory, not the file" };
            wrong(format!("there is no file {} to include{hint}", quoted(&target)));
            return None;
        }
        if let Some(at) = open.iter().position(|before| *before == target) {
            let way: Vec<&str> = open.iter().skip(at).map(String::as_str).collect();
            wrong(format!("files include one another in a circle: {} -> {target}", way.join(" -> ")));
            return None;
        }
        if open.len() >= DEPTH_LIMIT {
            wrong(TOO_DEEP.to_owned());
            return None;
        }
        self.load(&target, prepare, open, findings)
    }
}

/// A problem at a line and column, as compilers tell it, so that an editor finds it.
pub fn located(files: &Files, path: &str, span: Option<Span>, place: &str, message: impl Into<String>) -> Problem {
    let at = span.map(|span| format!(":{}:{}", span.line, span.column)).unwrap_or_default();
    Problem::new(format!("{}{at}", files.shown(path)), place, message)
}

fn parsed(files: &Files, path: &str, text: String, findings: &mut Findings<'_>) -> Option<Document> {
    if text.contains([OPENED, CLOSED]) {
        findings.problems.push(files.problem(path, "", "it has characters of the private use area"));
        return None;
    }
    match parse_yaml(&protected(&text)) {
        Ok(mut tree) => {
            let twice = duplicate_keys(&tree);
            for key in twice.iter().take(TOLD) {
                let message = format!("the key {} stands twice in the same map", quoted(&key.key));
                findings.problems.push(located(files, path, key.again, "", message));
            }
            settle(&mut tree);
            twice.is_empty().then_some(tree)
        }
        Err(problems) => {
            let hint = if text.contains("{%") { "; a template has to be rendered first" } else { "" };
            for problem in problems.into_iter().take(TOLD) {
                let message = format!("it isn't YAML: {}{hint}", problem.message);
                findings.problems.push(located(files, path, problem.span, "", message));
            }
            None
        }
    }
}

/// The text with other characters in place of the braces around `{{ ... }}`, as many of them.
fn protected(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        // Nothing is looked at beyond the next brace or the end of the line, however many open.
        let inner = after.find(['{', '}', '\n']).and_then(|at| after.split_at_checked(at));
        let closed = inner.and_then(|(inner, rest)| Some((inner, rest.strip_prefix("}}")?)));
        let Some((inner, behind)) = closed else {
            out.push_str("{{");
            rest = after;
            continue;
        };
        out.extend([OPENED, OPENED]);
        out.push_str(inner);
        out.extend([CLOSED, CLOSED]);
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn restored(text: &SmolStr) -> SmolStr {
    if !text.contains([OPENED, CLOSED]) {
        return text.clone();
    }
    SmolStr::new(text.replace(OPENED, "{").replace(CLOSED, "}"))
}

/// Puts the braces back, and what `<<` merges into the map in which it stands, where the map doesn't say it itself.
fn settle(tree: &mut Document) {
    match &mut tree.node {
        Node::Scalar(scalar) => scalar.text = restored(&scalar.text),
        Node::Sequence(items) => items.iter_mut().for_each(settle),
        Node::Mapping(entries) => {
            let mut merged = Vec::new();
            for entry in entries.iter_mut() {
                settle(&mut entry.value);
                entry.key = restored(&entry.key);
            }
            entries.retain(|entry| match (entry.key.as_str(), &entry.value.node) {
                ("<<", Node::Mapping(more)) => {
                    merged.extend(more.iter().cloned());
                    false
                }
                ("<<", Node::Sequence(maps)) if maps.iter().all(|map| map.entries().is_some()) => {
                    merged.extend(maps.iter().filter_map(Document::entries).flatten().cloned());
                    false
                }
                _ => true,
            });
            if !merged.is_empty() {
                let mut own: HashSet<SmolStr> = entries.iter().map(|entry| entry.key.clone()).collect();
                entries.extend(merged.into_iter().filter(|entry: &Entry| own.insert(entry.key.clone())));
            }
        }
    }
}

/// The name of the file that a node includes.
fn include(node: &Document) -> Option<&str> {
    let tag = node.tag.as_deref()?;
    tag.eq_ignore_ascii_case("include").then(|| node.text()).flatten()
}

/// The includes of a tree in their order, and how many values it has.
fn gather(tree: &Document, includes: &mut Vec<(String, Option<Span>)>, size: &mut usize) {
    *size = size.saturating_add(1);
    if let Some(name) = include(tree) {
        includes.push((name.to_owned(), tree.span));
    }
    match &tree.node {
        Node::Scalar(_) => {}
        Node::Sequence(items) => items.iter().for_each(|item| gather(item, includes, size)),
        Node::Mapping(entries) => entries.iter().for_each(|entry| gather(&entry.value, includes, size)),
    }
}
