//! Sensitive values of somebody's files: used, and hidden wherever something that is told would show them.

use aho_corasick::{AhoCorasick, MatchKind};
use serde_json::Value;
use std::collections::BTreeSet;

/// What stands in the place of one.
const HIDDEN: &str = "(sensitive)";
/// What is shorter would be found in every other text.
const LEAST: usize = 6;
/// How deep a text is looked into that is JSON itself.
const LAYERS: usize = 2;

/// The texts that are sensitive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secrets(BTreeSet<String>);

impl Secrets {
    /// Remembers every text of a value.
    pub fn add(&mut self, value: &Value) {
        self.gather(value, 0);
    }

    /// Remembers those of others, too.
    pub fn append(&mut self, mut others: Self) {
        self.0.append(&mut others.0);
    }

    fn gather(&mut self, value: &Value, layer: usize) {
        match value {
            Value::String(text) => {
                if text.len() >= LEAST {
                    self.0.insert(text.clone());
                    // A message quotes texts with escapes, and not the whole of a long one.
                    let shown = text.chars().take(crate::problem::SHOWN).flat_map(char::escape_debug);
                    self.0.insert(shown.collect());
                }
                let is_json = layer < LAYERS && text.trim_start().starts_with(['{', '[']);
                if let Some(inside) = is_json.then(|| serde_json::from_str::<Value>(text).ok()).flatten() {
                    self.gather(&inside, layer.saturating_add(1));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.gather(item, layer)),
            Value::Object(members) => members.values().for_each(|item| self.gather(item, layer)),
            Value::Number(number) if number.to_string().len() >= LEAST => drop(self.0.insert(number.to_string())),
            _ => {}
        }
    }

    /// What hides them, for as many texts as there are.
    pub fn hider(&self) -> Hider {
        if self.0.is_empty() {
            return Hider::Nothing;
        }
        // Of those that begin at one place the longest, so that nothing of it stays.
        let built = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&self.0);
        built.map_or(Hider::Everything, |found| Hider::Found(Box::new(found)))
    }
}

/// Hides sensitive texts.
#[derive(Debug, Clone)]
pub enum Hider {
    /// There are none.
    Nothing,
    /// Those that are found.
    Found(Box<AhoCorasick>),
    /// There are more than can be looked for at once: then no text is shown.
    Everything,
}

impl Hider {
    /// Hides what is sensitive in a text.
    pub fn hide(&self, text: &mut String) {
        match self {
            Self::Nothing => {}
            Self::Found(found) if found.is_match(text.as_str()) => {
                let mut hidden = String::with_capacity(text.len());
                found.replace_all_with(text, &mut hidden, |_, _, out| {
                    out.push_str(HIDDEN);
                    true
                });
                *text = hidden;
            }
            Self::Found(_) => {}
            Self::Everything => HIDDEN.clone_into(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Secrets;
    use serde_json::json;

    #[test]
    fn the_longest_is_hidden_whole_and_what_is_short_stays() {
        let mut secrets = Secrets::default();
        secrets.add(&json!({ "content": "{\"Sid\": \"TopSecret\"}", "list": ["secret", "secret plan", "short"], "n": 12_345_678 }));
        let hider = secrets.hider();
        let hidden = |text: &str| {
            let mut text = text.to_owned();
            hider.hide(&mut text);
            text
        };
        assert_eq!(hidden("a secret plan, a secret, TopSecret"), "a (sensitive), a (sensitive), (sensitive)");
        assert_eq!(hidden("12345678 short"), "(sensitive) short");
        assert_eq!(hidden("nothing"), "nothing");
        let mut text = "a secret".to_owned();
        Secrets::default().hider().hide(&mut text);
        assert_eq!(text, "a secret");
    }
}
