//! Reads JSON that was checked when it was taken in: byte by byte, without positions, and only those members that are wanted. The
//! strict reader tells people what is wrong with a text; this one reads a million texts again.

use std::borrow::Cow;

use smol_str::SmolStr;

use crate::limits::DEPTH_LIMIT;
use crate::tree::{Document, Entry, Node, Scalar, is_json_number};

/// Reads one JSON value. Of an object's members on the first level only those are read whose key `wanted` says yes to; the others
/// are passed over. `None` when the text is none that [`crate::parse_json`] accepts, as far as it was looked at.
pub fn parse_json_plain(text: &str, wanted: &dyn Fn(&str) -> bool) -> Option<Document> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0 };
    reader.white_space();
    let document = match reader.peek()? {
        b'{' => Document::new(reader.map(0, Some(wanted))?),
        _ => reader.value(0)?,
    };
    reader.white_space();
    (reader.at == reader.bytes.len()).then_some(document)
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, wanted: u8) -> Option<()> {
        (self.peek()? == wanted).then(|| self.at += 1)
    }

    fn white_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn value(&mut self, depth: usize) -> Option<Document> {
        Some(Document::new(match self.peek()? {
            b'{' => self.map(depth, None)?,
            b'[' => self.list(depth)?,
            b'"' => Node::Scalar(Scalar { text: self.string()?, plain: false }),
            _ => self.word()?,
        }))
    }

    fn map(&mut self, depth: usize, wanted: Option<&dyn Fn(&str) -> bool>) -> Option<Node> {
        if depth >= DEPTH_LIMIT {
            return None;
        }
        self.eat(b'{')?;
        let mut entries = Vec::new();
        self.white_space();
        if self.peek()? == b'}' {
            self.at += 1;
            return Some(Node::Mapping(entries));
        }
        loop {
            self.white_space();
            let key = self.text()?;
            self.white_space();
            self.eat(b':')?;
            self.white_space();
            if wanted.is_none_or(|wanted| wanted(&key)) {
                let value = self.value(depth + 1)?;
                entries.push(Entry { key: SmolStr::new(key), key_span: None, value });
            } else {
                self.pass()?;
            }
            self.white_space();
            match self.peek()? {
                b',' => self.at += 1,
                b'}' => {
                    self.at += 1;
                    return Some(Node::Mapping(entries));
                }
                _ => return None,
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Node> {
        if depth >= DEPTH_LIMIT {
            return None;
        }
        self.eat(b'[')?;
        let mut items = Vec::new();
        self.white_space();
        if self.peek()? == b']' {
            self.at += 1;
            return Some(Node::Sequence(items));
        }
        loop {
            self.white_space();
            items.push(self.value(depth + 1)?);
            self.white_space();
            match self.peek()? {
                b',' => self.at += 1,
                b']' => {
                    self.at += 1;
                    return Some(Node::Sequence(items));
                }
                _ => return None,
            }
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<Node> {
        let start = self.at;
        while let Some(b'0'..=b'9' | b'a'..=b'z' | b'E' | b'+' | b'-' | b'.') = self.peek() {
            self.at += 1;
        }
        let text = self.text.get(start..self.at)?;
        let known = matches!(text, "true" | "false" | "null") || is_json_number(text);
        known.then(|| Node::Scalar(Scalar { text: SmolStr::new(text), plain: true }))
    }

    fn string(&mut self) -> Option<SmolStr> {
        self.text().map(SmolStr::new)
    }

    fn text(&mut self) -> Option<Cow<'t, str>> {
        self.eat(b'"')?;
        let start = self.at;
        self.plain_letters();
        match self.peek()? {
            b'"' => {
                let text = self.text.get(start..self.at)?;
                self.at += 1;
                Some(Cow::Borrowed(text))
            }
            b'\\' => self.escaped(start).map(Cow::Owned),
            _ => None,
        }
    }

    /// Goes to the next byte that isn't a letter of a string like any other: a quote, a backslash or a control character.
    fn plain_letters(&mut self) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        // Eight at a time: most texts are longer than that.
        let (eights, _) = rest.as_chunks::<8>();
        let mut plain = 0;
        for eight in eights {
            let special = specials(u64::from_le_bytes(*eight));
            if special != 0 {
                // The lowest byte that is marked comes first.
                plain += usize::try_from(special.trailing_zeros() / 8).unwrap_or_default();
                self.at += plain;
                return;
            }
            plain += 8;
        }
        let letter = |byte: &&u8| !matches!(**byte, b'"' | b'\\' | 0..=0x1f);
        plain += rest.get(plain..).unwrap_or_default().iter().take_while(letter).count();
        self.at += plain;
    }

    /// The rest of a string whose first escape stands here.
    fn escaped(&mut self, start: usize) -> Option<String> {
        let mut out = String::with_capacity(64);
        let mut from = start;
        loop {
            self.plain_letters();
            match self.peek()? {
                b'"' => {
                    out.push_str(self.text.get(from..self.at)?);
                    self.at += 1;
                    return Some(out);
                }
                b'\\' => {
                    out.push_str(self.text.get(from..self.at)?);
                    self.at += 1;
                    out.push(self.escape()?);
                    from = self.at;
                }
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += 1;
        Some(match letter {
            b'"' | b'\\' | b'/' => char::from(letter),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.four_digits()?;
                if (0xd800..=0xdbff).contains(&first) {
                    self.eat(b'\\')?;
                    self.eat(b'u')?;
                    let low = self.four_digits().filter(|low| (0xdc00..=0xdfff).contains(low))?;
                    char::from_u32(0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00))?
                } else {
                    char::from_u32(first)?
                }
            }
            _ => return None,
        })
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }

    /// Passes over a value: brackets and strings are matched, and nothing more is looked at.
    fn pass(&mut self) -> Option<()> {
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.pass_string()?,
                b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    open = open.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                _ => self.pass_word()?,
            }
            if open == 0 {
                return Some(());
            }
        }
    }

    /// Passes over a number, `true`, `false` or `null`, or whatever looks like one.
    fn pass_word(&mut self) -> Option<()> {
        let start = self.at;
        while let Some(b'0'..=b'9' | b'a'..=b'z' | b'E' | b'+' | b'-' | b'.') = self.peek() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn pass_string(&mut self) -> Option<()> {
        self.eat(b'"')?;
        loop {
            self.plain_letters();
            match self.peek()? {
                b'"' => {
                    self.at += 1;
                    return Some(());
                }
                // Whatever is escaped, a quote or a backslash is one byte.
                b'\\' => self.at += 2,
                _ => return None,
            }
        }
    }
}

/// Marks the highest bit of bytes that are a quote, a backslash or a control character. Bytes behind the first that is marked, which is
/// the lowest, may be marked as well.
const fn specials(bytes: u64) -> u64 {
    const ONES: u64 = u64::from_le_bytes([1; 8]);
    const HIGH: u64 = u64::from_le_bytes([0x80; 8]);
    /// Marks bytes that are less than a number of up to 128.
    const fn less(bytes: u64, than: u64) -> u64 {
        bytes.wrapping_sub(ONES.wrapping_mul(than)) & !bytes & HIGH
    }
    less(bytes, 0x20) | less(bytes ^ ONES.wrapping_mul(0x22), 1) | less(bytes ^ ONES.wrapping_mul(0x5c), 1)
}

#[cfg(test)]
mod tests {
    use super::parse_json_plain;
    use crate::{Document, Node, parse_json};
    use proptest::prelude::*;

    /// The document without positions.
    fn bare(document: &Document) -> Document {
        Document::new(match &document.node {
            Node::Scalar(scalar) => Node::Scalar(scalar.clone()),
            Node::Sequence(items) => Node::Sequence(items.iter().map(bare).collect()),
            Node::Mapping(entries) => {
                let mut entries = entries.clone();
                for entry in &mut entries {
                    entry.key_span = None;
                    entry.value = bare(&entry.value);
                }
                Node::Mapping(entries)
            }
        })
    }

    fn agrees(text: &str) {
        let strict = parse_json(text).ok().as_ref().map(bare);
        assert_eq!(parse_json_plain(text, &|_| true), strict, "{text:?}");
    }

    #[test]
    fn reads_what_the_strict_reader_reads() {
        for text in [
            "{}",
            "[]",
            " {\"a\" : [1, -2.50, 1e9, true, false, null, \"x\"] , \"a\": {\"b\": \"\"}} ",
            "3",
            "\"\\ud83d\\ude00\\n\\/\"",
            "\"ü\u{10ffff}\"",
            "{\"k\\u0061\": 1}",
            "",
            "{",
            "[1,]",
            "{\"a\":}",
            "{\"a\" 1}",
            "{a: 1}",
            "01",
            "1.",
            "tru",
            "nulls",
            "\"\u{1}\"",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\\u00e\"",
            "\"open",
            "[1] 2",
            "{\"a\":1,}",
            "-",
            "+1",
            "[1 2]",
            "\"\\",
            "\\",
            "\u{feff}1",
            "'a'",
            "nUll",
            "1E5",
            "1e+5",
        ] {
            agrees(text);
        }
        agrees(&format!("{}{}", "[".repeat(64), "]".repeat(64)));
        agrees(&format!("{}{}", "[".repeat(65), "]".repeat(65)));
        assert_eq!(parse_json_plain(&"[".repeat(1_000_000), &|_| true), None);
    }

    #[test]
    fn passes_over_what_is_not_wanted() {
        let text =
            r#"{"no": {"a": ["]}", "\"", "\\"], "wanted": 1}, "wanted": {"no": 2, "b": [3]}, "none": 1.5, "n": null}"#;
        let read = parse_json_plain(text, &|key| key == "wanted").unwrap();
        assert_eq!(crate::to_json(&read), r#"{"wanted":{"no":2,"b":[3]}}"#);
        assert_eq!(crate::to_json(&parse_json_plain(text, &|_| false).unwrap()), "{}");
        for broken in
            ["{\"no\": ]}", "{\"no\": \"x}", "{\"no\": [}", "{\"no\": {\"a\": 1}", "{\"no\"}", "{\"no\": \"\\"]
        {
            let read = parse_json_plain(broken, &|_| false);
            assert!(read.is_none() || parse_json(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn every_byte_of_a_string_is_seen_wherever_it_stands() {
        for before in 0..20 {
            for special in (0..=0xff_u8).map(char::from).chain(['ſ', '\u{2028}', '\u{10ffff}']) {
                for after in [0, 3, 9] {
                    let text = format!("{}{special}{}", "x".repeat(before), "é".repeat(after));
                    agrees(&format!("\"{text}\""));
                    if special == '\\' {
                        // What is escaped isn't looked at where it is passed over.
                        continue;
                    }
                    let passed = parse_json_plain(&format!("{{\"a\": \"{text}\", \"b\": 1}}"), &|key| key == "b");
                    let is_strict = parse_json(&format!("\"{text}\"")).is_ok();
                    assert_eq!(passed.is_some_and(|it| it.get("b").is_some()), is_strict, "{text:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_strict_reader(text in r#"[\[\]{}",:0-9a-eE+\-. \\untrlfs]{0,24}"#) {
            agrees(&text);
        }
    }
}
