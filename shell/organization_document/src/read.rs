//! Reads a document from a text, and tells everything that is wrong with it at once.

use crate::document::OrganizationDocument;
use crate::place::{Place, Step};
use crate::problem::Problem;
use crate::reader::Reader;
use crate::shape::Shape;
use documents::{Document, Node, Span};

/// How many values a document may have. One takes some 90 bytes, so this bounds the memory: 180 MB. An account has twenty or thirty.
pub const VALUE_LIMIT: usize = 2_000_000;

/// The form of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// YAML, as people write it.
    Yaml,
    /// JSON.
    Json,
}

impl Format {
    /// The form of a text that nobody named: what begins with `{` is JSON.
    pub fn of(text: &str) -> Self {
        if text.trim_start().starts_with('{') { Self::Json } else { Self::Yaml }
    }
}

/// Reads a document, and checks it.
///
/// # Errors
/// Everything that is wrong with it, in the order of the text.
pub fn read(text: &str, format: Format) -> Result<OrganizationDocument, Vec<Problem>> {
    let tree = parse(text, format)?;
    let document = shaped(&tree)?;
    checked(document, &tree)
}

/// The tree of a text.
pub(crate) fn parse(text: &str, format: Format) -> Result<Document, Vec<Problem>> {
    let read = match format {
        Format::Yaml => documents::parse_yaml_within(text, VALUE_LIMIT),
        Format::Json => documents::parse_json_within(text, VALUE_LIMIT).map_err(|problem| vec![problem]),
    };
    read.map_err(|problems| {
        let told = problems.into_iter().map(|problem| Problem {
            place: Place::default(),
            position: problem.span.map(|span| (span.line, span.column)),
            message: problem.message,
        });
        told.collect()
    })
}

/// The document that a tree says, as far as its form goes.
pub(crate) fn shaped(tree: &Document) -> Result<OrganizationDocument, Vec<Problem>> {
    let mut reader = Reader::default();
    let document = reader.spanned(tree, |reader| OrganizationDocument::read(tree, reader));
    let problems = reader.into_problems();
    match document {
        Some(document) if problems.is_empty() => Ok(document),
        _ => Err(problems),
    }
}

/// The document, if nothing is wrong with what it says; else what is, with the places of the tree that it came from.
pub(crate) fn checked(document: OrganizationDocument, tree: &Document) -> Result<OrganizationDocument, Vec<Problem>> {
    let problems = document.check();
    if problems.is_empty() { Ok(document) } else { Err(placed(problems, tree)) }
}

/// The problems with their positions in the text that the tree came from, in its order.
pub(crate) fn placed(mut problems: Vec<Problem>, tree: &Document) -> Vec<Problem> {
    for problem in &mut problems {
        problem.position = position(tree, &problem.place);
    }
    problems.sort_by_key(|problem| problem.position);
    problems
}

/// Where a place stands in the text, or the nearest thing around it.
fn position(tree: &Document, place: &Place) -> Option<(u32, u32)> {
    let mut node = tree;
    let mut span: Option<Span> = tree.span;
    for step in &place.0 {
        let next = match (&node.node, step) {
            (Node::Mapping(entries), Step::Member(name)) => {
                entries.iter().find(|entry| entry.key == *name).map(|it| &it.value)
            }
            (Node::Mapping(entries), Step::Key(key)) => {
                entries.iter().find(|entry| entry.key == *key).map(|it| &it.value)
            }
            (Node::Sequence(items), Step::Index(at)) => items.get(*at),
            _ => None,
        };
        let Some(next) = next else { break };
        node = next;
        span = node.span.or(span);
    }
    span.map(|span| (span.line, span.column))
}
