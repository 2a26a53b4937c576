//! Answers of the query protocol: elements, written straight to bytes.

use crate::encode::Encode;
use crate::timestamps;
use crate::tree::Millis;
use std::collections::BTreeMap;
use std::fmt::Display;

/// An element around what `content` writes. Names come from a model and need no escapes.
pub fn element(out: &mut Vec<u8>, name: &str, content: impl FnOnce(&mut Vec<u8>)) {
    out.push(b'<');
    out.extend_from_slice(name.as_bytes());
    out.push(b'>');
    content(out);
    out.extend_from_slice(b"</");
    out.extend_from_slice(name.as_bytes());
    out.push(b'>');
}

/// An element with text, a number or a truth value; none without a value.
pub fn scalar<T: Display>(out: &mut Vec<u8>, name: &str, value: Option<&T>) {
    if let Some(value) = value {
        element(out, name, |out| text(out, &value.to_string()));
    }
}

/// An element with an instant; none without a value.
pub fn timestamp(out: &mut Vec<u8>, name: &str, value: Option<Millis>) {
    scalar(out, name, value.map(timestamps::iso8601).as_ref());
}

/// An element with a structure; none without a value.
pub fn structure<T: Encode>(out: &mut Vec<u8>, name: &str, value: Option<&T>) {
    if let Some(value) = value {
        element(out, name, |out| value.encode(out));
    }
}

/// A list of texts, numbers or truth values, each in an element of its own; none without a value.
pub fn scalars<T: Display>(out: &mut Vec<u8>, name: &str, item: &str, values: Option<&Vec<T>>) {
    if let Some(values) = values {
        element(out, name, |out| values.iter().for_each(|value| scalar(out, item, Some(value))));
    }
}

/// A list of structures, each in an element of its own; none without a value.
pub fn structures<T: Encode>(out: &mut Vec<u8>, name: &str, item: &str, values: Option<&Vec<T>>) {
    if let Some(values) = values {
        element(out, name, |out| values.iter().for_each(|value| structure(out, item, Some(value))));
    }
}

/// A map to texts, numbers or truth values; none without a value.
pub fn map<T: Display>(out: &mut Vec<u8>, name: &str, values: Option<&BTreeMap<String, T>>) {
    let Some(values) = values else { return };
    element(out, name, |out| {
        for (key, value) in values {
            element(out, "entry", |out| {
                scalar(out, "key", Some(key));
                scalar(out, "value", Some(value));
            });
        }
    });
}

/// Text with everything escaped that XML reserves; characters that XML cannot carry become U+FFFD.
pub fn text(out: &mut Vec<u8>, text: &str) {
    for character in text.chars() {
        match character {
            '<' => out.extend_from_slice(b"&lt;"),
            '>' => out.extend_from_slice(b"&gt;"),
            '&' => out.extend_from_slice(b"&amp;"),
            '"' => out.extend_from_slice(b"&quot;"),
            '\'' => out.extend_from_slice(b"&apos;"),
            '\r' => out.extend_from_slice(b"&#13;"),
            '\t' => out.push(b'\t'),
            '\n' => out.push(b'\n'),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.extend_from_slice("\u{fffd}".as_bytes()),
            other => out.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}
