//! Reads a statement.

use super::dialect::Dialect;
use super::reader::Reader;
use crate::action::ActionPattern;
use crate::pattern::Pattern;
use crate::selection::Selection;
use crate::statement::{Effect, Statement};
use documents::{Document, Entry, Span};
use smol_str::SmolStr;

impl<'d> Reader<'d> {
    /// A statement, if what it says is clear.
    pub(super) fn statement(&mut self, index: usize, entries: &'d [Entry], span: Option<Span>) -> Option<Statement> {
        let known = self.dialect.statement();
        let (mut sid, mut effect, mut principals) = (None, None, None);
        let (mut actions, mut resources, mut conditions) = (None, None, Some(Vec::new()));
        for Entry { key, key_span, value } in entries {
            self.within(key, |this| match key.as_str() {
                name if !known.contains(&name) => {
                    this.unexpected("this key is not allowed here", *key_span, known);
                }
                "Sid" => sid = this.sid(value),
                "Effect" => effect = this.effect(value),
                "Principal" => principals = this.principals(value, false),
                "NotPrincipal" => principals = this.principals(value, true),
                "Action" => actions = this.actions(value, false),
                "NotAction" => actions = this.actions(value, true),
                "Resource" => resources = this.resources(value, false),
                "NotResource" => resources = this.resources(value, true),
                _ => conditions = this.conditions(value),
            });
        }
        let given = |key: &str| entries.iter().any(|entry| entry.key == key);
        let one_of = |a: &str, b: &str| given(a) != given(b);
        if !given("Effect") {
            self.problem("the statement has no `Effect`", span);
        }
        if self.dialect.needs_principal() && !given("Principal") && !given("NotPrincipal") {
            self.problem("the statement has no `Principal`", span);
        }
        if !one_of("Action", "NotAction") {
            self.problem("the statement needs one of `Action` and `NotAction`", span);
        }
        if !one_of("Resource", "NotResource") {
            self.problem("the statement needs one of `Resource` and `NotResource`", span);
        }
        let says_who = given("Principal") || given("NotPrincipal");
        let is_about_somebody = principals.is_some() || !self.dialect.takes_principal() || !says_who;
        is_about_somebody.then_some(())?;
        let both = |a: &str, b: &str| given(a) && given(b);
        if both("Action", "NotAction") || both("Resource", "NotResource") || both("Principal", "NotPrincipal") {
            return None;
        }
        // What nothing is said about is whatever has the policy.
        let is_on_itself = self.dialect.takes_anything() && !given("Resource") && !given("NotResource");
        if is_on_itself {
            resources = Some(Selection { negated: false, patterns: Vec::new() });
        }
        let conditions = conditions?;
        let told = conditions.iter().map(|one| (one.name.clone(), one.key.name().clone())).collect();
        Some(Statement {
            index,
            sid,
            effect: effect?,
            principals,
            actions: actions?,
            resources: resources?,
            conditions,
            told,
            span,
        })
    }

    fn sid(&mut self, value: &'d Document) -> Option<SmolStr> {
        let Some(sid) = value.as_str() else {
            self.problem("expected letters and digits", value.span);
            return None;
        };
        if !self.dialect.takes_anything() && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
            self.problem("expected letters and digits", value.span);
        } else if !sid.is_empty() && !self.sids.insert(sid) {
            self.problem(format!("two statements are named `{sid}`"), value.span);
        }
        (!sid.is_empty()).then(|| SmolStr::new(sid))
    }

    fn effect(&mut self, value: &Document) -> Option<Effect> {
        match (value.as_str(), self.dialect) {
            (Some("Deny"), _) => Some(Effect::Deny),
            (_, Dialect::ResourceControl) => {
                self.problem("a resource control policy can only say \"Deny\"", value.span);
                // The one that AWS attaches by itself allows everything.
                (value.as_str() == Some("Allow")).then_some(Effect::Allow)
            }
            (Some("Allow"), _) => Some(Effect::Allow),
            (_, _) => {
                self.problem("expected \"Allow\" or \"Deny\"", value.span);
                None
            }
        }
    }

    fn actions(&mut self, value: &Document, negated: bool) -> Option<Selection<ActionPattern>> {
        let (dialect, form) = (self.dialect, "`service:action` or `*`");
        let expected =
            if dialect == Dialect::ResourceControl { dialect.action("").err().unwrap_or(form) } else { form };
        let patterns = self.texts(value, expected, |text| {
            let mut pattern = ActionPattern::new(text);
            if pattern.is_none() && dialect.takes_anything() {
                pattern = Some(ActionPattern::of_any_form(text));
            }
            let refused = pattern.as_ref().and_then(|pattern| dialect.action(pattern.as_str()).err());
            (pattern, refused)
        })?;
        (negated || !patterns.is_empty()).then_some(Selection { negated, patterns })
    }

    fn resources(&mut self, value: &Document, negated: bool) -> Option<Selection<Pattern>> {
        let variables = self.variables;
        let patterns = self.texts(value, "an ARN or `*`", |text| {
            let refused = (text != "*" && !text.starts_with("arn:")).then_some("an ARN or `*`");
            (Some(Pattern::wild(text, variables)), refused)
        })?;
        Some(Selection { negated, patterns })
    }
}
