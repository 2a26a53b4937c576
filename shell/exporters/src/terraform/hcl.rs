//! Writes Terraform's language: blocks, attributes, and texts in quotes that mean what they say.

use std::fmt::Write as _;

/// What an attribute is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A text in quotes.
    Text(String),
    /// What is written as it is: a number, a flag, a reference, a call.
    Raw(String),
    /// A list.
    List(Vec<Value>),
    /// A map of texts.
    Map(Vec<(String, Value)>),
}

/// A block, with its attributes before the blocks in it.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    head: String,
    comments: Vec<String>,
    attributes: Vec<(&'static str, Value)>,
    blocks: Vec<Block>,
}

impl Block {
    /// A block such as `resource "TYPE" "NAME"`.
    pub(crate) fn new(kind: &str, labels: &[&str]) -> Self {
        let mut head = kind.to_owned();
        for label in labels {
            let _ = write!(head, " \"{label}\"");
        }
        Self { head, comments: Vec::new(), attributes: Vec::new(), blocks: Vec::new() }
    }

    /// A line above it.
    pub(crate) fn comment(mut self, text: &str) -> Self {
        self.comments.push(text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect());
        self
    }

    /// An attribute.
    pub(crate) fn set(mut self, name: &'static str, value: Value) -> Self {
        self.attributes.push((name, value));
        self
    }

    /// A text.
    pub(crate) fn text(self, name: &'static str, value: impl Into<String>) -> Self {
        self.set(name, Value::Text(value.into()))
    }

    /// A text, where there is one.
    pub(crate) fn maybe(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.text(name, value),
            None => self,
        }
    }

    /// Something that is written as it is.
    pub(crate) fn raw(self, name: &'static str, value: impl ToString) -> Self {
        self.set(name, Value::Raw(value.to_string()))
    }

    /// A list of texts.
    pub(crate) fn texts<T: ToString>(self, name: &'static str, values: impl IntoIterator<Item = T>) -> Self {
        self.set(name, Value::List(values.into_iter().map(|value| Value::Text(value.to_string())).collect()))
    }

    /// A map of texts, where it isn't empty.
    pub(crate) fn map<'a>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = (&'a String, &'a String)>,
    ) -> Self {
        let values: Vec<(String, Value)> =
            values.into_iter().map(|(key, value)| (key.clone(), Value::Text(value.clone()))).collect();
        if values.is_empty() { self } else { self.set(name, Value::Map(values)) }
    }

    /// A block in it.
    pub(crate) fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Blocks in it.
    pub(crate) fn with_all(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.blocks.extend(blocks);
        self
    }

    /// The block as text, as `terraform fmt` leaves it.
    pub(crate) fn write(&self, out: &mut String, depth: usize) {
        let indent = "  ".repeat(depth);
        for comment in &self.comments {
            let _ = writeln!(out, "{indent}# {comment}");
        }
        let _ = writeln!(out, "{indent}{} {{", self.head);
        let inner = "  ".repeat(depth.saturating_add(1));
        let (short, long): (Vec<_>, Vec<_>) =
            self.attributes.iter().partition(|(_, value)| !matches!(value, Value::Map(_)));
        let width = short.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
        let short = short.into_iter().map(|attribute| (width, attribute));
        for (width, (name, value)) in short.chain(long.into_iter().map(|attribute| (0, attribute))) {
            let _ = write!(out, "{inner}{name:width$} = ");
            value.write(out, depth.saturating_add(1));
            out.push('\n');
        }
        for (at, block) in self.blocks.iter().enumerate() {
            if at > 0 || !self.attributes.is_empty() {
                out.push('\n');
            }
            block.write(out, depth.saturating_add(1));
        }
        let _ = writeln!(out, "{indent}}}");
    }
}

impl Value {
    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Text(text) => out.push_str(&quoted(text)),
            Self::Raw(text) => out.push_str(text),
            Self::List(values) => {
                out.push('[');
                for (at, value) in values.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    value.write(out, depth);
                }
                out.push(']');
            }
            Self::Map(values) => {
                out.push_str("{\n");
                let inner = "  ".repeat(depth.saturating_add(1));
                let keys: Vec<String> = values.iter().map(|(key, _)| quoted(key)).collect();
                let width = keys.iter().map(|key| key.chars().count()).max().unwrap_or_default();
                for (key, (_, value)) in keys.iter().zip(values) {
                    let _ = write!(out, "{inner}{key:width$} = ");
                    value.write(out, depth.saturating_add(1));
                    out.push('\n');
                }
                let _ = write!(out, "{}}}", "  ".repeat(depth));
            }
        }
    }
}

/// A text in quotes, in which nothing is a template.
pub(crate) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_add(2));
    out.push('"');
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '$' | '%' if letters.peek() == Some(&'{') => {
                // Twice, it would be one that is escaped; after another one it is told by its number.
                if before == letter {
                    let _ = write!(out, "\\u{:04x}", u32::from(letter));
                } else {
                    out.extend([letter, letter]);
                }
            }
            letter if letter.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
        before = letter;
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{Block, Value, quoted};

    #[test]
    fn texts_mean_what_they_say() {
        for (text, written) in [
            ("plain", r#""plain""#),
            ("a \"b\" \\ c", r#""a \"b\" \\ c""#),
            ("line\nline\t\r", r#""line\nline\t\r""#),
            ("${aws:username} %{if} $x 100%", r#""$${aws:username} %%{if} $x 100%""#),
            ("$${x} %%{y}", r#""$\u0024{x} %\u0025{y}""#),
            ("\u{1b}[31m\u{85}", r#""\u001b[31m\u0085""#),
            ("生产", r#""生产""#),
        ] {
            assert_eq!(quoted(text), written);
        }
    }

    #[test]
    fn blocks_stand_as_they_are_formatted() {
        let tags = [("a b".to_owned(), "${x}".to_owned())];
        let block = Block::new("resource", &["type", "name"])
            .comment("why\nnot")
            .text("id", "x")
            .raw("parent_id", "type.other.id")
            .texts("names", ["a", "b"])
            .map("tags", tags.iter().map(|(key, value)| (key, value)))
            .set("empty", Value::List(Vec::new()))
            .with(Block::new("lifecycle", &[]).raw("ignore_changes", "[content]"));
        let mut out = String::new();
        block.write(&mut out, 0);
        let expected = r#"# why not
resource "type" "name" {
  id        = "x"
  parent_id = type.other.id
  names     = ["a", "b"]
  empty     = []
  tags = {
    "a b" = "$${x}"
  }

  lifecycle {
    ignore_changes = [content]
  }
}
"#;
        assert_eq!(out, expected);
    }
}
