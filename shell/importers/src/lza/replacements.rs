//! `replacements-config.yaml`, and its values in place of `{{ keys }}` in the other files, as Handlebars puts them there.

use super::accounts::Accounts;
use crate::aws_api::node::Findings;
use crate::yaml::Node;
use organization_document::Gap;
use std::collections::{BTreeMap, BTreeSet};

/// What is put in place of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A list of texts.
    List(Vec<String>),
}

/// Values by their keys.
#[derive(Debug, Default)]
pub struct Replacements {
    values: BTreeMap<String, Value>,
    /// Keys whose values are parameters of AWS Systems Manager, which aren't in any file.
    elsewhere: BTreeSet<String>,
    ids: BTreeMap<String, String>,
}

/// How large a file may become by the values that are put into it, in bytes.
const LIMIT: usize = 16 * 1024 * 1024;

/// The helper that puts an account's id in place of its name.
const ACCOUNT: &str = "account ";

/// The expression that begins behind two braces, and what comes behind it. Three braces are the same without escapes. Nothing is
/// looked at beyond the next brace, so that many that open cost no more than their length.
fn expression(after: &str) -> Option<(&str, &str)> {
    let (body, end) = match after.strip_prefix('{') {
        Some(body) => (body, "}}}"),
        None => (after, "}}"),
    };
    let (inner, rest) = body.split_at_checked(body.find(['{', '}'])?)?;
    Some((inner.trim(), rest.strip_prefix(end)?))
}

impl Replacements {
    /// The values that the file has, and those that accounts are.
    pub fn read(node: Option<&Node<'_>>, accounts: &Accounts, findings: &mut Findings<'_>) -> Self {
        let mut all = Self::default();
        for account in accounts.all() {
            all.values.insert(account.name.clone(), Value::Text(account.name.clone()));
            if let Some(id) = account.id {
                all.ids.insert(account.name.clone(), id.to_string());
            }
        }
        for item in node.map(|node| node.items("globalReplacements", findings)).unwrap_or_default() {
            let Some(key) = item.needed("key", findings) else { continue };
            let Some(value) = item.member("value") else {
                all.elsewhere.insert(key.to_owned());
                continue;
            };
            let value = match value.elements() {
                Some(items) => {
                    Some(Value::List(items.iter().filter_map(|item| item.text(findings)).map(str::to_owned).collect()))
                }
                None => value.text(findings).map(|text| Value::Text(text.to_owned())),
            };
            all.values.extend(value.map(|value| (key.to_owned(), value)));
        }
        all
    }

    /// The value of a key.
    pub fn value(&self, key: &str) -> Option<&Value> {
        self.values.get(key)
    }

    /// Why a key has no value.
    pub fn why(&self, key: &str) -> &'static str {
        if self.elsewhere.contains(key) {
            "is a parameter of AWS Systems Manager, which no file tells"
        } else {
            "has no value in any file"
        }
    }

    /// A text with values in place of keys. What isn't known stays as it is, and is told.
    pub fn rendered(&self, path: &str, text: &str, findings: &mut Findings<'_>) -> String {
        let mut out = String::with_capacity(text.len());
        for (number, line) in text.split_inclusive('\n').enumerate() {
            let number = number.saturating_add(1);
            let mut rest = line;
            while let Some((before, after)) = rest.split_once("{{") {
                out.push_str(before);
                let Some((inner, behind)) = expression(after) else {
                    out.push_str("{{");
                    rest = after;
                    continue;
                };
                match self.put(path, number, inner, line.trim_start().starts_with('#'), findings) {
                    Some(value) => out.push_str(&value),
                    None => {
                        out.push_str("{{ ");
                        out.push_str(inner);
                        out.push_str(" }}");
                    }
                }
                rest = behind;
                if out.len() > LIMIT {
                    let message = format!("with the values in place of its keys it is larger than {LIMIT} bytes");
                    findings.problems.push(findings.files.problem(path, format!("line {number}"), message));
                    return String::new();
                }
            }
            out.push_str(rest);
        }
        out
    }

    /// What comes in place of an expression.
    fn put(
        &self,
        path: &str,
        line: usize,
        inner: &str,
        is_comment: bool,
        findings: &mut Findings<'_>,
    ) -> Option<String> {
        let place = format!("line {line}");
        if inner.starts_with('!') || is_comment {
            return Some(String::new());
        }
        if inner.starts_with(['#', '/', '>', '^', '&', '*']) || inner == "else" {
            let message = format!("{} of Handlebars isn't evaluated here", crate::quoted(inner));
            findings.problems.push(findings.files.problem(path, place, message));
            return None;
        }
        let value = match inner.strip_prefix(ACCOUNT) {
            Some(name) => self.ids.get(name.trim().trim_matches(['"', '\''])).cloned(),
            None => self.values.get(inner).map(|value| match value {
                Value::Text(text) => text.clone(),
                Value::List(all) => all.join(","),
            }),
        };
        let Some(value) = value else {
            let what = format!("{} {}; it was left as text.", crate::quoted(inner), self.why(inner));
            findings.gaps.push(Gap::absent(findings.files.shown(path), place, what));
            return None;
        };
        if value.contains(['&', '<', '>', '"', '\'', '`', '=']) {
            let what =
                format!("The value of {} was put in without the escapes that Handlebars makes.", crate::quoted(inner));
            findings.gaps.push(Gap::assumed(findings.files.shown(path), place, what));
        }
        Some(value)
    }
}
