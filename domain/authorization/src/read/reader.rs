//! What every part of the reader does: keeps the place, notes problems, reads lists of texts.

use super::dialect::Dialect;
use super::problem::Problem;
use documents::{Document, Span};
use std::collections::BTreeSet;

/// Problems of a document that are told; whoever writes thousands of them learns nothing from more.
const TOLD: usize = 100;

/// A document being read.
pub(super) struct Reader<'d> {
    pub(super) dialect: Dialect,
    /// Whether variables stand for values.
    pub(super) variables: bool,
    pub(super) path: Vec<String>,
    pub(super) problems: Vec<Problem>,
    pub(super) sids: BTreeSet<&'d str>,
}

impl Reader<'_> {
    pub(super) fn problem(&mut self, reason: impl Into<String>, span: Option<Span>) {
        self.unexpected(reason, span, &[]);
    }

    pub(super) fn unexpected(
        &mut self,
        reason: impl Into<String>,
        span: Option<Span>,
        expected: &'static [&'static str],
    ) {
        if self.problems.len() < TOLD {
            self.problems.push(Problem { reason: reason.into(), path: self.path.clone(), span, expected });
        }
    }

    /// Reads one step further down.
    pub(super) fn within<T>(&mut self, step: impl ToString, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step.to_string());
        let found = read(self);
        self.path.pop();
        found
    }

    /// A string or a list of at least one. Each is what `read` makes of it, and a problem where it says what is expected instead.
    pub(super) fn texts<T>(
        &mut self,
        value: &Document,
        expected: &str,
        read: impl Fn(&str) -> (Option<T>, Option<&'static str>),
    ) -> Option<Vec<T>> {
        let items = value.items().unwrap_or(std::slice::from_ref(value));
        if items.is_empty() && self.dialect.takes_anything() {
            return Some(Vec::new());
        }
        if items.is_empty() {
            self.problem(format!("expected {expected}"), value.span);
            return None;
        }
        let mut found = Some(Vec::new());
        for item in items {
            // A number, or a truth value, is the text of it.
            let text =
                item.as_str().or_else(|| item.text().filter(|_| self.dialect.takes_anything() && !item.is_null()));
            let (one, refused) = text.map_or((None, None), &read);
            if let Some(expected) = refused.or(one.is_none().then_some(expected)) {
                self.problem(format!("expected {expected}"), item.span);
            }
            match (&mut found, one) {
                (Some(found), Some(one)) => found.push(one),
                _ => found = None,
            }
        }
        found
    }
}
