//! Reads a whole document.

use super::dialect::Dialect;
use super::problem::Problem;
use super::reader::Reader;
use crate::policy::Policy;
use crate::statement::Statement;
use documents::{Document, Entry, Node, duplicate_keys};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Reads a document. Answers what could be read of it, and what is wrong with it, in the order of the text.
pub fn read(dialect: Dialect, document: &Document) -> (Policy, Vec<Problem>) {
    let mut reader = Reader { dialect, variables: true, path: Vec::new(), problems: Vec::new(), sids: BTreeSet::new() };
    for duplicate in duplicate_keys(document) {
        reader.path = duplicate.path.iter().map(|step| step.to_string()).collect();
        reader.problem(format!("the key `{}` is given twice", duplicate.key), duplicate.again);
    }
    reader.path.clear();
    let policy = reader.policy(document);
    let mut problems = reader.problems;
    problems.sort_by_key(|problem| problem.span.map(|span| span.start));
    (policy, problems)
}

impl<'d> Reader<'d> {
    fn policy(&mut self, document: &'d Document) -> Policy {
        let mut policy = Policy::default();
        let Some(entries) = document.entries() else {
            self.problem("expected an object", document.span);
            policy.unreadable.push(0);
            return policy;
        };
        let version = document.get("Version").and_then(Document::as_str);
        self.variables = self.dialect.has_variables(version);
        for Entry { key, key_span, value } in entries {
            self.within(key, |this| match key.as_str() {
                "Version" if value.as_str().is_some_and(|version| this.dialect.versions().contains(&version)) => {}
                "Version" => {
                    let quoted: Vec<String> = this.dialect.versions().iter().map(|one| format!("\"{one}\"")).collect();
                    this.problem(format!("expected {}", quoted.join(" or ")), value.span);
                }
                "Id" if value.as_str().is_some() => {}
                "Id" => this.problem("expected a string", value.span),
                "Statement" => {
                    // Of several the last one counts.
                    policy = Policy::default();
                    this.statements(value, &mut policy);
                }
                _ => this.unexpected("this key is not allowed here", *key_span, Dialect::DOCUMENT),
            });
        }
        if document.get("Statement").is_none() {
            self.problem("there is no `Statement`", document.span);
            policy.unreadable.push(0);
        }
        if self.dialect.needs_version() && document.get("Version").is_none() {
            self.problem("a resource control policy needs a `Version`", document.span);
        }
        policy
    }

    fn statements(&mut self, value: &'d Document, policy: &mut Policy) {
        match &value.node {
            Node::Mapping(entries) => {
                let statement = self.statement(0, entries, value.span);
                policy.take(0, statement);
            }
            Node::Sequence(items) if !items.is_empty() || self.dialect.takes_anything() => {
                for (index, item) in items.iter().enumerate() {
                    let statement = self.within(index, |this| match item.entries() {
                        Some(entries) => this.statement(index, entries, item.span),
                        None => {
                            this.problem("expected an object", item.span);
                            None
                        }
                    });
                    policy.take(index, statement);
                }
            }
            _ => {
                self.problem("expected a statement or a list of statements", value.span);
                policy.unreadable.push(0);
            }
        }
    }
}

impl Policy {
    fn take(&mut self, index: usize, statement: Option<Statement>) {
        match statement {
            Some(statement) => self.statements.push(Arc::new(statement)),
            None => self.unreadable.push(index),
        }
    }
}
