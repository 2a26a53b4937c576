//! JSON and YAML readers disagree on which of two equal keys counts, so whoever decides by a document asks for them first.

use std::borrow::Cow;
use std::collections::HashMap;

use smol_str::SmolStr;

use crate::tree::{Document, Node, Span};

/// A key that occurs again in the same map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuplicateKey {
    /// The keys and list positions that lead to the map, from the root.
    pub path: Vec<SmolStr>,
    /// The key as written the second time.
    pub key: SmolStr,
    /// Where the key stood first.
    pub first: Option<Span>,
    /// Where it stood again.
    pub again: Option<Span>,
}

/// Every key that occurs again in its map, in source order.
pub fn duplicate_keys(document: &Document) -> Vec<DuplicateKey> {
    let mut found = Vec::new();
    walk(document, &mut Vec::new(), &|key| Cow::Borrowed(key), &mut found);
    found
}

/// The same where keys that differ only in the case of letters are equal.
pub fn duplicate_keys_ignoring_case(document: &Document) -> Vec<DuplicateKey> {
    let mut found = Vec::new();
    walk(document, &mut Vec::new(), &|key| Cow::Owned(key.to_lowercase()), &mut found);
    found
}

fn walk(
    document: &Document,
    path: &mut Vec<SmolStr>,
    fold: &dyn for<'k> Fn(&'k str) -> Cow<'k, str>,
    found: &mut Vec<DuplicateKey>,
) {
    match &document.node {
        Node::Scalar(_) => {}
        Node::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(SmolStr::new(index.to_string()));
                walk(item, path, fold, found);
                path.pop();
            }
        }
        Node::Mapping(entries) => {
            let mut seen: HashMap<Cow<'_, str>, Option<Span>> = HashMap::with_capacity(entries.len());
            for entry in entries {
                match seen.get(&fold(&entry.key)) {
                    Some(first) => found.push(DuplicateKey {
                        path: path.clone(),
                        key: entry.key.clone(),
                        first: *first,
                        again: entry.key_span,
                    }),
                    None => {
                        seen.insert(fold(&entry.key), entry.key_span);
                    }
                }
                path.push(entry.key.clone());
                walk(&entry.value, path, fold, found);
                path.pop();
            }
        }
    }
}
