//! A document of JSON as lines: as it is written, or indented where it was written in one.

use serde_json::Value;

/// A document as lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// The lines.
    pub lines: Vec<String>,
    /// Whether they were broken here: the text has them all in one.
    pub are_broken_here: bool,
}

/// A text of more bytes is shown in part: people read no further, and browsers get slow.
const SHOWN: usize = 200_000;

impl Lines {
    /// The lines of a text.
    pub fn of(text: &str) -> Self {
        let is_one = !text.trim_end().contains('\n') && text.len() > 80;
        let broken = is_one.then(|| serde_json::from_str::<Value>(text).ok()).flatten();
        let broken = broken.and_then(|value| serde_json::to_string_pretty(&value).ok());
        let are_broken_here = broken.is_some();
        let text = broken.as_deref().unwrap_or(text);
        let end = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= SHOWN).last().unwrap_or_default();
        let shown = if text.len() > SHOWN { text.get(..end).unwrap_or_default() } else { text };
        let mut lines: Vec<String> = shown.lines().map(str::to_owned).collect();
        if text.len() > SHOWN {
            lines.push(format!("… {} more bytes", text.len() - end));
        }
        Self { lines, are_broken_here }
    }

    /// The lines with their numbers, from 1.
    pub fn numbered(&self) -> impl Iterator<Item = (u64, &str)> {
        (1..).zip(self.lines.iter().map(String::as_str))
    }
}

/// A value as it stands in a document, in one line where it is short.
pub fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn a_text_in_one_line_is_broken() {
        let long = format!("{{\"a\":{:?}}}", "x".repeat(100));
        let lines = Lines::of(&long);
        assert!(lines.are_broken_here);
        assert_eq!(lines.lines.len(), 3);
        assert_eq!(Lines::of("{}").lines, ["{}"]);
        assert!(!Lines::of("{\n}").are_broken_here);
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let lines = Lines::of(&"ü".repeat(150_000));
        assert!(lines.lines.last().unwrap().starts_with("… "));
    }
}
