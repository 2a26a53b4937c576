//! The one place that knows the YAML parser: composes its events into a document within fixed bounds.

use std::collections::HashMap;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Tag};
use smol_str::SmolStr;

use crate::limits::{DEPTH_LIMIT, NODE_LIMIT, PROBLEM_LIMIT};
use crate::problem::{Problem, too_many_values};
use crate::tree::{Document, Entry, Node, Scalar, Span};

/// How many nodes all aliases of a text together may stand for.
pub const ALIAS_BUDGET: usize = 10_000;

/// How many nodes the copies of all named nodes together may have.
const COPY_BUDGET: usize = 20 * ALIAS_BUDGET;

/// Reads one YAML document; JSON text is YAML and read as well. Tags are kept without their `!`, aliases are expanded up to
/// [`ALIAS_BUDGET`] nodes, `<<` is a key like any other, repeated keys are kept. Refused, with every problem found: a second
/// document, keys that are lists or maps, unknown anchors, aliases inside what they name, more than [`DEPTH_LIMIT`] nested
/// lists and maps, and more than [`NODE_LIMIT`] values. The parser stops at the first error of syntax, which is then the last
/// of the list. Of more than [`PROBLEM_LIMIT`] problems the rest is only counted.
pub fn parse_yaml(text: &str) -> Result<Document, Vec<Problem>> {
    parse_yaml_within(text, NODE_LIMIT)
}

/// [`parse_yaml`] of a text with at most so many values.
pub fn parse_yaml_within(text: &str, nodes: usize) -> Result<Document, Vec<Problem>> {
    let options = granit_parser::options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        flow_nesting_limit: DEPTH_LIMIT,
        block_nesting_limit: DEPTH_LIMIT,
    };
    let mut composer = Composer { limit: nodes, ..Composer::default() };
    for event in Parser::new_from_str_with_options(text, options) {
        match event {
            Ok((event, span)) => {
                if !composer.take(event, span_of(&span)) {
                    break;
                }
            }
            Err(error) => {
                composer.keep(syntax_problem(&error));
                break;
            }
        }
    }
    composer.finish()
}

/// A list or map that has begun and not ended.
struct Open {
    node: Node,
    /// The key that waits for its value.
    key: Option<(SmolStr, Option<Span>)>,
    span: Span,
    tag: Option<SmolStr>,
    anchor: usize,
    size: usize,
    height: usize,
}

/// A finished node that has a name.
struct Anchored {
    document: Document,
    /// Nodes in it, itself included.
    size: usize,
    /// Lists and maps on its longest way down.
    height: usize,
}

#[derive(Default)]
struct Composer {
    open: Vec<Open>,
    anchors: HashMap<usize, Anchored>,
    expanded: usize,
    copied: usize,
    root: Option<Document>,
    documents: usize,
    /// Values read, keys and what aliases stand for included.
    nodes: usize,
    /// How many there may be.
    limit: usize,
    problems: Vec<Problem>,
    /// Problems beyond those that are kept.
    more_problems: usize,
}

impl Composer {
    /// Takes one event; false when going on would be wasteful.
    fn take(&mut self, event: Event<'_>, span: Span) -> bool {
        if matches!(
            event,
            Event::Scalar(..) | Event::SequenceStart(..) | Event::MappingStart(..) | Event::UnresolvedAlias(_)
        ) {
            self.nodes += 1;
            if self.nodes > self.limit {
                self.problem(too_many_values(self.limit), span);
                return false;
            }
        }
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.problem("a second document; only one is allowed", span);
                    return false;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let (tag, kind) = tag_of(tag.as_deref());
                let plain = match kind {
                    Kind::String => false,
                    Kind::Plain => true,
                    Kind::Unsaid => style == ScalarStyle::Plain,
                };
                let node = Node::Scalar(Scalar { text: SmolStr::new(text), plain });
                self.node(Document { node, span: Some(span), tag }, anchor, 1, 0);
            }
            Event::SequenceStart(_, anchor, tag) => {
                return self.begin(Node::Sequence(Vec::new()), span, anchor, tag.as_deref());
            }
            Event::MappingStart(_, anchor, tag) => {
                return self.begin(Node::Mapping(Vec::new()), span, anchor, tag.as_deref());
            }
            Event::SequenceEnd | Event::MappingEnd => {
                if let Some(open) = self.open.pop() {
                    let span = Span { end: span.end.max(open.span.end), ..open.span };
                    let document = Document { node: open.node, span: Some(span), tag: open.tag };
                    self.node(document, open.anchor, open.size, open.height);
                }
            }
            Event::Alias(id) => return self.alias(id, span),
            Event::UnresolvedAlias(name) => {
                self.problem(format!("no anchor `{name}` stands before this alias"), span);
                self.node(Document { span: Some(span), ..Document::null() }, 0, 1, 0);
            }
            _ => {}
        }
        true
    }

    fn begin(&mut self, node: Node, span: Span, anchor: usize, tag: Option<&Tag>) -> bool {
        if self.open.len() >= DEPTH_LIMIT {
            self.problem(too_deep(), span);
            return false;
        }
        self.open.push(Open { node, key: None, span, tag: tag_of(tag).0, anchor, size: 1, height: 1 });
        true
    }

    fn alias(&mut self, id: usize, span: Span) -> bool {
        let Some(anchored) = self.anchors.get(&id) else {
            self.problem("an alias inside the node that it names", span);
            self.node(Document { span: Some(span), ..Document::null() }, 0, 1, 0);
            return true;
        };
        let (size, height) = (anchored.size, anchored.height);
        self.expanded = self.expanded.saturating_add(size);
        if self.expanded > ALIAS_BUDGET {
            self.problem(format!("aliases stand for more than {ALIAS_BUDGET} nodes"), span);
            return false;
        }
        if self.open.len() + height > DEPTH_LIMIT {
            self.problem(too_deep(), span);
            return false;
        }
        let document = anchored.document.clone();
        self.node(document, 0, size, height);
        true
    }

    /// Keeps a copy of a named node. What is too large to be expanded once is not worth copying; what would make the copies
    /// many times the text (names inside named nodes) is treated the same way, and refused only if an alias asks for it.
    fn name(&mut self, anchor: usize, document: &Document, size: usize, height: usize) {
        let copies = self.copied.saturating_add(size);
        let anchored = if size <= ALIAS_BUDGET && copies <= COPY_BUDGET {
            self.copied = copies;
            Anchored { document: document.clone(), size, height }
        } else {
            Anchored { document: Document::null(), size: ALIAS_BUDGET.saturating_add(1), height }
        };
        self.anchors.insert(anchor, anchored);
    }

    /// Puts a finished node into its place: a key, a value, an item, or the root.
    fn node(&mut self, document: Document, anchor: usize, size: usize, height: usize) {
        if anchor != 0 {
            self.name(anchor, &document, size, height);
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(document);
            return;
        };
        open.size = open.size.saturating_add(size);
        open.height = open.height.max(height + 1);
        match &mut open.node {
            Node::Sequence(items) => items.push(document),
            Node::Mapping(entries) => match open.key.take() {
                Some((key, key_span)) => entries.push(Entry { key, key_span, value: document }),
                None => match document.node {
                    Node::Scalar(scalar) => open.key = Some((scalar.text, document.span)),
                    Node::Sequence(_) | Node::Mapping(_) => {
                        open.key = Some((SmolStr::default(), document.span));
                        self.keep(Problem::new("a key must be a single value", document.span));
                    }
                },
            },
            Node::Scalar(_) => {}
        }
    }

    fn problem(&mut self, message: impl Into<String>, span: Span) {
        self.keep(Problem::new(message, Some(span)));
    }

    fn keep(&mut self, problem: Problem) {
        if self.problems.len() < PROBLEM_LIMIT {
            self.problems.push(problem);
        } else {
            self.more_problems += 1;
        }
    }

    fn finish(mut self) -> Result<Document, Vec<Problem>> {
        match self.root {
            Some(root) if self.problems.is_empty() => Ok(root),
            _ => {
                if self.problems.is_empty() {
                    self.problems.push(Problem::new("the document is empty", None));
                }
                if self.more_problems > 0 {
                    self.problems.push(Problem::new(format!("and {} more problems", self.more_problems), None));
                }
                Err(self.problems)
            }
        }
    }
}

fn too_deep() -> String {
    format!("more than {DEPTH_LIMIT} nested lists and maps")
}

/// What a tag says about a scalar.
enum Kind {
    String,
    Plain,
    Unsaid,
}

/// The tag as the tree keeps it, and what YAML's own tags (`!`, `!!str`, `!!int` ...) say about a scalar.
fn tag_of(tag: Option<&Tag>) -> (Option<SmolStr>, Kind) {
    let Some(tag) = tag else { return (None, Kind::Unsaid) };
    match tag.core_suffix() {
        Some("str") => return (None, Kind::String),
        Some("int" | "float" | "bool" | "null") => return (None, Kind::Plain),
        _ => {}
    }
    if tag.suffix_in_namespace("tag:yaml.org,2002:").is_some() {
        return (None, Kind::Unsaid);
    }
    let text = tag.to_string();
    match text.strip_prefix('!').unwrap_or(&text) {
        "" => (None, Kind::String),
        name => (Some(SmolStr::new(name)), Kind::Unsaid),
    }
}

fn span_of(span: &granit_parser::Span) -> Span {
    let start = span.start.byte_offset().unwrap_or_default();
    Span {
        line: number(span.start.line()),
        column: number(span.start.col()).saturating_add(1),
        start,
        end: span.end.byte_offset().unwrap_or(start),
    }
}

fn syntax_problem(error: &ScanError) -> Problem {
    let at = error.marker();
    let start = at.byte_offset().unwrap_or_default();
    let span = Span { line: number(at.line()), column: number(at.col()).saturating_add(1), start, end: start };
    Problem::new(error.info(), Some(span))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
