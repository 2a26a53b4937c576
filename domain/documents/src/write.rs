//! Documents leave as JSON: compact for the wire and for storage, indented for people.

use std::fmt::Write;

use crate::tree::{Document, Node, Resolved};

/// The document as JSON without white space. Keys keep their order and repetitions; tags are not written.
pub fn to_json(document: &Document) -> String {
    let mut out = String::new();
    write(document, None, &mut out);
    out
}

/// The document as JSON with two spaces of indentation a level and no newline at the end.
pub fn to_json_pretty(document: &Document) -> String {
    let mut out = String::new();
    write(document, Some(0), &mut out);
    out
}

/// The text as a JSON string, with its quotes.
pub fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    quote(text, &mut out);
    out
}

/// `level` is the indentation of the line the value starts on; `None` writes everything on one line.
fn write(document: &Document, level: Option<usize>, out: &mut String) {
    match &document.node {
        Node::Scalar(scalar) => match scalar.resolve() {
            Resolved::Null => out.push_str("null"),
            Resolved::Bool(value) => out.push_str(if value { "true" } else { "false" }),
            Resolved::Number(text) => out.push_str(text),
            Resolved::String(text) => quote(text, out),
        },
        Node::Sequence(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index == 0, level, out);
                write(item, level.map(|level| level + 1), out);
            }
            close(items.is_empty(), level, ']', out);
        }
        Node::Mapping(entries) => {
            out.push('{');
            for (index, entry) in entries.iter().enumerate() {
                separate(index == 0, level, out);
                quote(&entry.key, out);
                out.push_str(if level.is_some() { ": " } else { ":" });
                write(&entry.value, level.map(|level| level + 1), out);
            }
            close(entries.is_empty(), level, '}', out);
        }
    }
}

fn separate(first: bool, level: Option<usize>, out: &mut String) {
    if !first {
        out.push(',');
    }
    if let Some(level) = level {
        indent(level + 1, out);
    }
}

fn close(empty: bool, level: Option<usize>, bracket: char, out: &mut String) {
    if let (Some(level), false) = (level, empty) {
        indent(level, out);
    }
    out.push(bracket);
}

fn indent(level: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", level));
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c < ' ' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
