//! Members of an item may be missing, null, of another type, or JSON carried as text; readers ask through one accessor.

use std::borrow::Cow;

use documents::{Document, Node, Scalar, parse_json_plain};

/// How often a text may carry JSON that is itself such a text. AWS Config does it twice.
const LAYERS: usize = 4;

/// What stands at a path.
#[derive(Debug, Clone, PartialEq)]
pub enum Member<'a> {
    /// Nothing: the key, or one on the way, isn't there.
    Missing,
    /// `null`.
    Null,
    /// A value, with JSON in texts already read.
    Value(Cow<'a, Document>),
}

impl Member<'_> {
    /// The value.
    pub fn document(&self) -> Option<&Document> {
        match self {
            Self::Value(document) => Some(document),
            Self::Missing | Self::Null => None,
        }
    }

    /// The text of a string.
    pub fn text(&self) -> Option<&str> {
        self.document()?.as_str()
    }

    /// A boolean, also as the text `true` or `false`, which map-valued members of the API form are.
    pub fn flag(&self) -> Option<bool> {
        let document = self.document()?;
        document.as_bool().or_else(|| match document.as_str()? {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        })
    }

    /// A number.
    pub fn number(&self) -> Option<f64> {
        self.document()?.as_f64()
    }

    /// The elements of a list.
    pub fn items(&self) -> Option<&[Document]> {
        self.document()?.items()
    }

    /// The elements of a list, of which recorders write an empty one as `null` in many types.
    pub fn list(&self) -> Option<&[Document]> {
        if *self == Self::Null { Some(&[]) } else { self.items() }
    }

    /// Whether nothing stands there, or `null`.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Missing | Self::Null)
    }
}

/// The member at the end of a path of keys.
pub fn member<'a>(document: &'a Document, path: &[&str]) -> Member<'a> {
    member_at(document, path.iter().copied())
}

/// The same of a path whose keys come one after the other.
pub(crate) fn member_at<'a, 'k>(document: &'a Document, path: impl Iterator<Item = &'k str>) -> Member<'a> {
    let mut at = decoded(Cow::Borrowed(document));
    for key in path {
        let next = match at {
            Cow::Borrowed(document) => document.get(key).map(Cow::Borrowed),
            Cow::Owned(document) => taken(document, key).map(Cow::Owned),
        };
        match next {
            Some(next) => at = decoded(next),
            None => return Member::Missing,
        }
    }
    if at.is_null() { Member::Null } else { Member::Value(at) }
}

fn taken(document: Document, key: &str) -> Option<Document> {
    match document.node {
        Node::Mapping(entries) => entries.into_iter().rev().find(|entry| entry.key == key).map(|entry| entry.value),
        Node::Scalar(_) | Node::Sequence(_) => None,
    }
}

/// The document, or the JSON that it carries when it is a text that reads as a JSON object, list or string.
pub(crate) fn decoded(mut document: Cow<'_, Document>) -> Cow<'_, Document> {
    for _ in 0..LAYERS {
        let Node::Scalar(Scalar { text, plain: false }) = &document.node else { break };
        if !text.trim_start().starts_with(['{', '[', '"']) {
            break;
        }
        match parse_json_plain(text, &|_| true) {
            Some(inner) => document = Cow::Owned(inner),
            None => break,
        }
    }
    document
}
