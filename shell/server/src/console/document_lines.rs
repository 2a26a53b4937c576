//! A document line by line, with the lines marked that stand at certain paths.

use documents::{Document, Node, quoted};
use reports::item::Line;
use storage::wide;

/// Lines that are told, and characters of a line.
const MOST: usize = 1_500;
const LONGEST: usize = 1_000;

/// The lines of a document.
#[derive(Debug, Default)]
pub struct Lines {
    /// The lines.
    pub all: Vec<Line>,
    /// How many more there are.
    pub left_out: u64,
    /// The paths that were met.
    pub met: Vec<bool>,
}

/// The lines of a document, with those marked that stand at one of the paths or below it. Elements of a list stand where the list does; a path
/// that goes on within a text is the text's.
pub fn lines(document: &Document, paths: &[String]) -> Lines {
    let mut writing = Writing { paths, lines: Lines { met: vec![false; paths.len()], ..Lines::default() } };
    writing.value(document, "", String::new(), 0, "");
    writing.lines
}

struct Writing<'w> {
    paths: &'w [String],
    lines: Lines,
}

impl Writing<'_> {
    fn value(&mut self, document: &Document, path: &str, before: String, depth: u64, after: &str) {
        match &document.node {
            Node::Scalar(scalar) => {
                let text = if scalar.plain { scalar.text.to_string() } else { quoted(&scalar.text) };
                self.line(path, true, depth, format!("{before}{text}{after}"));
            }
            Node::Sequence(items) if items.is_empty() => self.line(path, true, depth, format!("{before}[]{after}")),
            Node::Mapping(entries) if entries.is_empty() => {
                self.line(path, true, depth, format!("{before}{{}}{after}"))
            }
            Node::Sequence(items) => {
                self.line(path, false, depth, format!("{before}["));
                for (at, item) in items.iter().enumerate() {
                    self.value(item, path, String::new(), depth + 1, if at + 1 < items.len() { "," } else { "" });
                }
                self.line(path, false, depth, format!("]{after}"));
            }
            Node::Mapping(entries) => {
                self.line(path, false, depth, format!("{before}{{"));
                for (at, entry) in entries.iter().enumerate() {
                    let below = if path.is_empty() { entry.key.to_string() } else { format!("{path}.{}", entry.key) };
                    let comma = if at + 1 < entries.len() { "," } else { "" };
                    self.value(&entry.value, &below, format!("{}: ", quoted(&entry.key)), depth + 1, comma);
                }
                self.line(path, false, depth, format!("}}{after}"));
            }
        }
    }

    fn line(&mut self, path: &str, is_leaf: bool, depth: u64, text: String) {
        let is_below = |one: &str, other: &str| {
            one.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let mut is_read = false;
        for (wanted, met) in self.paths.iter().zip(&mut self.lines.met) {
            if !path.is_empty() && (is_below(path, wanted) || is_leaf && is_below(wanted, path)) {
                is_read = true;
                *met = true;
            }
        }
        if self.lines.all.len() >= MOST {
            self.lines.left_out += 1;
            return;
        }
        let text = match text.char_indices().nth(LONGEST) {
            Some((end, _)) => {
                format!("{}… ({} characters)", text.get(..end).unwrap_or_default(), wide(text.chars().count()))
            }
            None => text,
        };
        self.lines.all.push(Line { depth, text, is_read });
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, lines};
    use documents::{Document, parse_json};

    fn told(text: &str, paths: &[&str]) -> (String, Vec<bool>) {
        let paths: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        let lines = lines(&parse_json(text).unwrap(), &paths);
        let told = lines.all.iter().map(|line| {
            format!(
                "{}{}{}\n",
                if line.is_read { "*" } else { "" },
                "  ".repeat(usize::try_from(line.depth).unwrap()),
                line.text
            )
        });
        (told.collect(), lines.met)
    }

    #[test]
    fn what_stands_at_a_path_is_marked_with_all_below_it() {
        let text = r#"{"configuration":{"a":[{"b":1},{}],"ab":true,"c":"{\"d\":2}"},"e":null}"#;
        let (shown, met) = told(text, &["configuration.a", "configuration.c.d", "configuration.missing"]);
        let expected = "{\n  \"configuration\": {\n*    \"a\": [\n*      {\n*        \"b\": 1\n*      },\n*      {}\n*    ],\n    \"ab\": true,\n*    \"c\": \"{\\\"d\\\":2}\"\n  },\n  \"e\": null\n}\n";
        assert_eq!(shown, expected);
        assert_eq!(met, [true, true, false]);
    }

    #[test]
    fn a_document_of_any_length_is_shown_in_part() {
        let many = Document::sequence((0..MOST).map(|_| Document::string("x".repeat(5_000))));
        let lines = lines(&many, &[]);
        assert_eq!((lines.all.len(), lines.left_out), (MOST, 2));
        assert!(lines.all[1].text.ends_with("… (5003 characters)"));
    }
}
