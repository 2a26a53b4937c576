//! Verdicts are keyed by content, so the same content must have the same digest however it was written down.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use documents::{Document, Node, Resolved, quoted};
use sha2::{Digest as _, Sha256};

use crate::items::member::decoded;

/// A SHA-256 of canonical content. Printed in lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The 32 bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Takes content in, part by part; every part is written with its length or quotes, so that parts cannot run into another.
#[derive(Debug, Clone, Default)]
pub struct Canonical(Sha256);

impl Canonical {
    /// Nothing yet; `kind` keeps digests of different kinds of content apart.
    pub fn new(kind: &str) -> Self {
        let mut canonical = Self::default();
        canonical.text(kind);
        canonical
    }

    /// A text.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.0.update(quoted(text));
        self
    }

    /// A text or its absence.
    pub fn optional(&mut self, text: Option<&str>) -> &mut Self {
        match text {
            Some(text) => self.text(text),
            None => self.raw("-"),
        }
    }

    /// Another digest.
    pub fn digest(&mut self, digest: &Digest) -> &mut Self {
        self.0.update(digest.0);
        self
    }

    /// A tree: keys sorted, texts that carry JSON read as the JSON they carry.
    pub fn document(&mut self, document: &Document) -> &mut Self {
        let document = decoded(Cow::Borrowed(document));
        match &document.node {
            Node::Scalar(scalar) => match scalar.resolve() {
                Resolved::Null => self.raw("null"),
                Resolved::Bool(value) => self.raw(if value { "true" } else { "false" }),
                Resolved::Number(text) => self.raw(text),
                Resolved::String(text) => self.text(text),
            },
            Node::Sequence(items) => {
                self.raw("[");
                for item in items {
                    self.document(item).raw(",");
                }
                self.raw("]")
            }
            Node::Mapping(entries) => {
                // The last of equal keys counts, as it does for readers.
                let sorted: BTreeMap<&str, &Document> =
                    entries.iter().map(|entry| (entry.key.as_str(), &entry.value)).collect();
                self.raw("{");
                for (key, value) in sorted {
                    self.text(key).document(value);
                }
                self.raw("}")
            }
        }
    }

    fn raw(&mut self, text: &str) -> &mut Self {
        self.0.update(text);
        self
    }

    /// The digest of all that was taken in.
    pub fn finish(&self) -> Digest {
        Digest(self.0.clone().finalize().into())
    }
}
