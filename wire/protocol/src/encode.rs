//! Answers as JSON, written straight to bytes without a tree in between.

use crate::timestamps;
use crate::tree::{Millis, Tree};
use schema::TimestampFormat;
use std::collections::BTreeMap;
use std::io::Write as _;

/// A value that writes itself in its service's protocol: JSON, except for shapes of the query protocol, which write the
/// XML inside their own element.
pub trait Encode {
    /// Appends the value.
    fn encode(&self, out: &mut Vec<u8>);
}

/// An operation without output.
impl Encode for () {
    fn encode(&self, _out: &mut Vec<u8>) {}
}

impl Encode for String {
    fn encode(&self, out: &mut Vec<u8>) {
        string(out, self);
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let written = serde_json::to_writer(&mut *out, self);
        settle(out, start, written);
    }
}

impl Encode for f64 {
    fn encode(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let written = serde_json::to_writer(&mut *out, self);
        settle(out, start, written);
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Encode for Tree {
    fn encode(&self, out: &mut Vec<u8>) {
        let start = out.len();
        let written = serde_json::to_writer(&mut *out, self);
        settle(out, start, written);
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(b'[');
        for (place, item) in self.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            item.encode(out);
        }
        out.push(b']');
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(b'{');
        for (place, (key, value)) in self.iter().enumerate() {
            if place > 0 {
                out.push(b',');
            }
            string(out, key);
            out.push(b':');
            value.encode(out);
        }
        out.push(b'}');
    }
}

/// Writing numbers and trees to memory cannot fail; if it did, `null` keeps the document well-formed.
fn settle(out: &mut Vec<u8>, start: usize, written: serde_json::Result<()>) {
    if written.is_err() {
        out.truncate(start);
        out.extend_from_slice(b"null");
    }
}

/// Appends JSON text: runs of ordinary bytes are copied whole.
pub(crate) fn string(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    let mut rest = text.as_bytes();
    // Most text has nothing to escape. Looking at whole chunks, without a branch for each byte, is several times as fast.
    if !rest.chunks(32).any(|chunk| chunk.iter().fold(false, |found, byte| found | is_special(*byte))) {
        out.extend_from_slice(rest);
        out.push(b'"');
        return;
    }
    while let Some(place) = rest.iter().position(|byte| is_special(*byte)) {
        let (run, after) = rest.split_at(place);
        out.extend_from_slice(run);
        let Some((special, after)) = after.split_first() else { break };
        match special {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            other => {
                // Writing to a vector cannot fail.
                let _ = write!(out, "\\u{other:04x}");
            }
        }
        rest = after;
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

/// Whether JSON text must escape a byte.
fn is_special(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// A JSON object being written.
pub struct Object<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

impl<'a> Object<'a> {
    /// Opens the object.
    pub fn begin(out: &'a mut Vec<u8>) -> Object<'a> {
        out.push(b'{');
        Object { out, first: true }
    }

    /// A member that is always there. Its name needs no escapes: it comes from a model.
    pub fn member<T: Encode>(&mut self, name: &str, value: &T) {
        self.name(name);
        value.encode(self.out);
    }

    /// A member that is left out when it has no value.
    pub fn optional<T: Encode>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member(name, value);
        }
    }

    /// An instant, in the format of its member; left out when it has no value.
    pub fn timestamp(&mut self, name: &str, value: Option<Millis>, format: TimestampFormat) {
        let Some(value) = value else { return };
        self.name(name);
        match format {
            TimestampFormat::EpochSeconds => timestamps::write_epoch_seconds(self.out, value),
            TimestampFormat::Iso8601 => string(self.out, &timestamps::iso8601(value)),
        }
    }

    /// Closes the object.
    pub fn end(self) {
        self.out.push(b'}');
    }

    fn name(&mut self, name: &str) {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
    }
}
