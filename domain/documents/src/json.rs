//! A strict JSON reader that keeps positions, number texts and repeated keys, which a reader into maps would lose.

use smol_str::SmolStr;

use crate::limits::{DEPTH_LIMIT, NODE_LIMIT};
use crate::problem::{Problem, too_many_values};
use crate::tree::{Document, Entry, Node, Scalar, Span, is_json_number};

/// Reads one JSON value (RFC 8259) with nothing but white space around it. Comments, trailing commas, `NaN`, a byte order
/// mark, lone surrogates, more than [`DEPTH_LIMIT`] nested lists and maps and more than [`NODE_LIMIT`] values are refused;
/// repeated keys are kept.
pub fn parse_json(text: &str) -> Result<Document, Problem> {
    parse_json_within(text, NODE_LIMIT)
}

/// [`parse_json`] of a text with at most so many values.
pub fn parse_json_within(text: &str, nodes: usize) -> Result<Document, Problem> {
    let mut reader = Reader { text, at: 0, line: 1, column: 1, nodes, limit: nodes };
    reader.white_space();
    let document = reader.value(0)?;
    reader.white_space();
    match reader.peek() {
        None => Ok(document),
        Some(c) => Err(reader.unexpected(c, "the end of the text")),
    }
}

/// A place in the text; `line` and `column` follow `at` so that no position is ever counted twice.
#[derive(Clone, Copy)]
struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
    /// Values that may still come, of so many.
    nodes: usize,
    limit: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += c.len_utf8();
        if c == '\n' {
            self.line = self.line.saturating_add(1);
            self.column = 1;
        } else {
            self.column = self.column.saturating_add(1);
        }
        Some(c)
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.bump();
        }
        found
    }

    fn white_space(&mut self) {
        while let Some(' ' | '\t' | '\n' | '\r') = self.peek() {
            self.bump();
        }
    }

    /// The stretch from `start` to here.
    fn since(&self, start: &Reader<'t>) -> Span {
        Span { line: start.line, column: start.column, start: start.at, end: self.at }
    }

    /// The character that stands here, or nothing at the end.
    fn here(&self) -> Span {
        let mut after = *self;
        after.bump();
        after.since(self)
    }

    fn problem(&self, message: impl Into<String>) -> Problem {
        Problem::new(message, Some(self.here()))
    }

    fn unexpected(&self, found: char, wanted: &str) -> Problem {
        self.problem(format!("expected {wanted}, found `{}`", found.escape_debug()))
    }

    fn expected(&self, wanted: &str) -> Problem {
        match self.peek() {
            Some(c) => self.unexpected(c, wanted),
            None => self.problem(format!("expected {wanted}, found the end of the text")),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Document, Problem> {
        match self.nodes.checked_sub(1) {
            Some(left) => self.nodes = left,
            None => return Err(self.problem(too_many_values(self.limit))),
        }
        let start = *self;
        let node = match self.peek() {
            Some('{') => self.map(depth)?,
            Some('[') => self.list(depth)?,
            Some('"') => Node::Scalar(Scalar { text: self.string()?, plain: false }),
            Some('-' | '0'..='9') => self.number()?,
            Some(c) if c.is_alphabetic() => self.word()?,
            _ => return Err(self.expected("a value")),
        };
        Ok(Document { node, span: Some(self.since(&start)), tag: None })
    }

    fn nested(&self, depth: usize) -> Result<usize, Problem> {
        if depth < DEPTH_LIMIT {
            Ok(depth + 1)
        } else {
            Err(self.problem(format!("more than {DEPTH_LIMIT} nested lists and maps")))
        }
    }

    fn map(&mut self, depth: usize) -> Result<Node, Problem> {
        let depth = self.nested(depth)?;
        self.bump();
        let mut entries = Vec::new();
        self.white_space();
        if self.eat('}') {
            return Ok(Node::Mapping(entries));
        }
        loop {
            self.white_space();
            let start = *self;
            if self.peek() != Some('"') {
                return Err(self.expected("a key in double quotes"));
            }
            let key = self.string()?;
            let key_span = Some(self.since(&start));
            self.white_space();
            if !self.eat(':') {
                return Err(self.expected("`:`"));
            }
            self.white_space();
            let value = self.value(depth)?;
            entries.push(Entry { key, key_span, value });
            self.white_space();
            if self.eat('}') {
                return Ok(Node::Mapping(entries));
            }
            if !self.eat(',') {
                return Err(self.expected("`,` or `}`"));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Node, Problem> {
        let depth = self.nested(depth)?;
        self.bump();
        let mut items = Vec::new();
        self.white_space();
        if self.eat(']') {
            return Ok(Node::Sequence(items));
        }
        loop {
            self.white_space();
            items.push(self.value(depth)?);
            self.white_space();
            if self.eat(']') {
                return Ok(Node::Sequence(items));
            }
            if !self.eat(',') {
                return Err(self.expected("`,` or `]`"));
            }
        }
    }

    fn word(&mut self) -> Result<Node, Problem> {
        let start = *self;
        while self.peek().is_some_and(char::is_alphanumeric) {
            self.bump();
        }
        match self.text.get(start.at..self.at) {
            Some(word @ ("true" | "false" | "null")) => {
                Ok(Node::Scalar(Scalar { text: SmolStr::new(word), plain: true }))
            }
            _ => Err(Problem::new("expected a value, found a word without quotes", Some(self.since(&start)))),
        }
    }

    fn number(&mut self) -> Result<Node, Problem> {
        let start = *self;
        // Everything that could be meant as part of the number is taken, then judged as a whole: `01`, `1.`, `+1`, `0x1F`.
        while self.peek().is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')) {
            self.bump();
        }
        match self.text.get(start.at..self.at) {
            Some(text) if is_json_number(text) => Ok(Node::Scalar(Scalar { text: SmolStr::new(text), plain: true })),
            _ => Err(Problem::new("not a JSON number", Some(self.since(&start)))),
        }
    }

    fn string(&mut self) -> Result<SmolStr, Problem> {
        let start = *self;
        self.bump();
        let mut out = String::new();
        loop {
            let place = *self;
            match self.bump() {
                Some('"') => return Ok(SmolStr::from(out)),
                Some('\\') => out.push(self.escape(&place)?),
                Some(c) if c < ' ' => return Err(place.problem("a control character inside a string must be escaped")),
                Some(c) => out.push(c),
                None => return Err(Problem::new("this string does not end", Some(self.since(&start)))),
            }
        }
    }

    /// What follows a backslash, which stood at `start`.
    fn escape(&mut self, start: &Reader<'t>) -> Result<char, Problem> {
        let refused = |reader: &Self, message| Err(Problem::new(message, Some(reader.since(start))));
        match self.bump() {
            Some(c @ ('"' | '\\' | '/')) => Ok(c),
            Some('b') => Ok('\u{8}'),
            Some('f') => Ok('\u{c}'),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some('u') => {
                let Some(first) = self.four_digits() else {
                    return refused(self, "`\\u` needs four hexadecimal digits");
                };
                let code = match first {
                    0xd800..=0xdbff => {
                        let low = if self.eat('\\') && self.eat('u') { self.four_digits() } else { None };
                        match low {
                            Some(low @ 0xdc00..=0xdfff) => 0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00),
                            _ => return refused(self, "a surrogate without its other half"),
                        }
                    }
                    code => code,
                };
                match char::from_u32(code) {
                    Some(c) => Ok(c),
                    None => refused(self, "a surrogate without its other half"),
                }
            }
            Some(_) => refused(self, "no such escape in JSON"),
            None => refused(self, "this string does not end"),
        }
    }

    fn four_digits(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code * 16 + self.peek()?.to_digit(16)?;
            self.bump();
        }
        Some(code)
    }
}
