//! The tree itself: plain data that any reader can walk, with nothing of its source lost.

use smol_str::SmolStr;

/// A node of the tree, with the place it was read from when it came from text.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What the node is.
    pub node: Node,
    /// Where it stood in the source text.
    pub span: Option<Span>,
    /// A YAML tag as written, without the leading `!` (`Ref`, `Sub`); absent for JSON and for YAML's own `!!` tags.
    pub tag: Option<SmolStr>,
}

/// The three forms of a node.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A single value.
    Scalar(Scalar),
    /// An ordered list.
    Sequence(Vec<Document>),
    /// Keys and values in source order; a key may occur twice.
    Mapping(Vec<Entry>),
}

/// One key and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key as text.
    pub key: SmolStr,
    /// Where the key stood.
    pub key_span: Option<Span>,
    /// The value.
    pub value: Document,
}

/// A scalar by its source text. A quoted scalar is a string whatever it says; a plain one is resolved by [`Scalar::resolve`].
#[derive(Debug, Clone, PartialEq)]
pub struct Scalar {
    /// The text, unescaped, without quotes: `1.10` stays `1.10`.
    pub text: SmolStr,
    /// Whether it stood without quotes (a JSON number, `true`, `false`, `null`; a plain YAML scalar).
    pub plain: bool,
}

/// What a scalar means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Resolved<'a> {
    /// `null`, `~` or nothing at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A JSON number, by its text.
    Number(&'a str),
    /// Anything else.
    String(&'a str),
}

/// A stretch of source text. Lines and columns count from 1, columns in characters, offsets in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The line of the first character.
    pub line: u32,
    /// The column of the first character.
    pub column: u32,
    /// The byte offset of the first character.
    pub start: usize,
    /// The byte offset after the last character.
    pub end: usize,
}

impl Scalar {
    /// Resolves a plain scalar by JSON's rules plus YAML's `~` and empty null and `True`/`TRUE` spellings. `yes`, `on`, `012`
    /// and dates stay strings: where a document's meaning depends on more, its reader decides.
    pub fn resolve(&self) -> Resolved<'_> {
        if !self.plain {
            return Resolved::String(&self.text);
        }
        match self.text.as_str() {
            "" | "~" | "null" | "Null" | "NULL" => Resolved::Null,
            "true" | "True" | "TRUE" => Resolved::Bool(true),
            "false" | "False" | "FALSE" => Resolved::Bool(false),
            text if is_json_number(text) => Resolved::Number(text),
            text => Resolved::String(text),
        }
    }
}

/// Whether the text is a number by JSON's grammar.
pub fn is_json_number(text: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}

impl Document {
    /// A node that was made, not read.
    pub fn new(node: Node) -> Self {
        Self { node, span: None, tag: None }
    }

    /// A quoted string.
    pub fn string(text: impl AsRef<str>) -> Self {
        Self::new(Node::Scalar(Scalar { text: SmolStr::new(text), plain: false }))
    }

    /// A plain scalar: a number, `true`, `false` or `null`, by its JSON text.
    pub fn plain(text: impl AsRef<str>) -> Self {
        Self::new(Node::Scalar(Scalar { text: SmolStr::new(text), plain: true }))
    }

    /// `null`.
    pub fn null() -> Self {
        Self::plain("null")
    }

    /// A list.
    pub fn sequence(items: impl IntoIterator<Item = Document>) -> Self {
        Self::new(Node::Sequence(items.into_iter().collect()))
    }

    /// A map, in the order given.
    pub fn mapping<K: AsRef<str>>(entries: impl IntoIterator<Item = (K, Document)>) -> Self {
        Self::new(Node::Mapping(
            entries.into_iter().map(|(key, value)| Entry { key: SmolStr::new(key), key_span: None, value }).collect(),
        ))
    }

    /// What a scalar means; `None` for lists and maps.
    pub fn scalar(&self) -> Option<Resolved<'_>> {
        match &self.node {
            Node::Scalar(scalar) => Some(scalar.resolve()),
            Node::Sequence(_) | Node::Mapping(_) => None,
        }
    }

    /// The text of any scalar, whatever it means.
    pub fn text(&self) -> Option<&str> {
        match &self.node {
            Node::Scalar(scalar) => Some(&scalar.text),
            Node::Sequence(_) | Node::Mapping(_) => None,
        }
    }

    /// The text of a scalar that means a string.
    pub fn as_str(&self) -> Option<&str> {
        match self.scalar() {
            Some(Resolved::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The value of a scalar that means a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.scalar() {
            Some(Resolved::Bool(value)) => Some(value),
            _ => None,
        }
    }

    /// The value of a scalar that means a number, as a double.
    pub fn as_f64(&self) -> Option<f64> {
        match self.scalar() {
            Some(Resolved::Number(text)) => text.parse().ok(),
            _ => None,
        }
    }

    /// The value of a scalar that means a whole number.
    pub fn as_i64(&self) -> Option<i64> {
        match self.scalar() {
            Some(Resolved::Number(text)) => text.parse().ok(),
            _ => None,
        }
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.scalar(), Some(Resolved::Null))
    }

    /// The elements of a list.
    pub fn items(&self) -> Option<&[Document]> {
        match &self.node {
            Node::Sequence(items) => Some(items),
            Node::Scalar(_) | Node::Mapping(_) => None,
        }
    }

    /// The entries of a map.
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.node {
            Node::Mapping(entries) => Some(entries),
            Node::Scalar(_) | Node::Sequence(_) => None,
        }
    }

    /// The value of a key of a map; the last one if it was given twice.
    pub fn get(&self, key: &str) -> Option<&Document> {
        self.entries()?.iter().rev().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// The value at the end of a path of keys.
    pub fn at(&self, path: &[&str]) -> Option<&Document> {
        path.iter().try_fold(self, |node, key| node.get(key))
    }
}
