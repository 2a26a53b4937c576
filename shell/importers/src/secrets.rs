//! Sensitive values of somebody's files: used, and hidden wherever something that is told would show them.

use serde_json::Value;

/// What stands in the place of one.
const HIDDEN: &str = "(sensitive)";
/// What is shorter would be found in every other text.
const LEAST: usize = 6;
/// How deep a text is looked into that is JSON itself.
const LAYERS: usize = 2;

/// The texts that are sensitive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secrets(Vec<String>);

impl Secrets {
    /// Remembers every text of a value.
    pub fn add(&mut self, value: &Value) {
        self.gather(value, 0);
        // A longer one may hold a shorter one, and has to be hidden first.
        self.0.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        self.0.dedup();
    }

    /// Remembers those of others, too.
    pub fn append(&mut self, others: Self) {
        self.0.extend(others.0);
        self.0.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        self.0.dedup();
    }

    fn gather(&mut self, value: &Value, layer: usize) {
        match value {
            Value::String(text) => {
                if text.len() >= LEAST {
                    self.0.push(text.clone());
                    // A message quotes texts with escapes, and not the whole of a long one.
                    let shown: String = text.chars().take(crate::problem::SHOWN).flat_map(char::escape_debug).collect();
                    self.0.push(shown);
                }
                let is_json = layer < LAYERS && text.trim_start().starts_with(['{', '[']);
                if let Some(inside) = is_json.then(|| serde_json::from_str::<Value>(text).ok()).flatten() {
                    self.gather(&inside, layer.saturating_add(1));
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.gather(item, layer)),
            Value::Object(members) => members.values().for_each(|item| self.gather(item, layer)),
            Value::Number(number) if number.to_string().len() >= LEAST => self.0.push(number.to_string()),
            _ => {}
        }
    }

    /// The text without them.
    pub fn hide(&self, text: &mut String) {
        for secret in &self.0 {
            if text.contains(secret.as_str()) {
                *text = text.replace(secret.as_str(), HIDDEN);
            }
        }
    }

    /// Every text of a value without them.
    pub fn hide_in(&self, value: &mut Value) {
        match value {
            Value::String(text) => self.hide(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.hide_in(item)),
            Value::Object(members) => members.values_mut().for_each(|item| self.hide_in(item)),
            _ => {}
        }
    }
}
