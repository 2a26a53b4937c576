//! Checks a document of a declarative type against the grammar of the type.

use documents::{Document, Entry, Resolved, Span, duplicate_keys_ignoring_case};

use crate::grammar::{Container, Grammar, Setting, Shape, Value, is_region};
use crate::malformed::MalformedPolicyDocument;
use crate::operators::{CHILD_CONTROL, Operator, Operators};
use crate::policy_type::PolicyType;
use crate::types::{self, tag};

/// Checks a whole document.
pub(crate) fn check(policy_type: PolicyType, document: &Document) -> Result<(), MalformedPolicyDocument> {
    let refuse =
        |reason: String, path: &[&str], span| Err(MalformedPolicyDocument::new(policy_type, reason, path, span));
    let Some(grammar) = types::grammar(policy_type) else {
        return refuse("policies of this type are not declarative".to_owned(), &[], None);
    };
    if let Some(duplicate) = duplicate_keys_ignoring_case(document).first() {
        let path: Vec<&str> = duplicate.path.iter().map(|step| step.as_str()).collect();
        return refuse(format!("the key `{}` is given twice", duplicate.key), &path, duplicate.again);
    }
    let entry = match document.entries() {
        Some([entry]) if grammar.top(&entry.key).is_some() => entry,
        Some(_) => {
            let expected = grammar.key.map_or("one key".to_owned(), |key| format!("`{key}`"));
            return refuse(format!("expected {expected} as the only key"), &[], document.span);
        }
        None => return refuse("expected an object".to_owned(), &[], document.span),
    };
    let mut checker = Checker { policy_type, grammar, path: vec![&entry.key] };
    checker.node(&entry.value, &grammar.shape)?;
    if policy_type == PolicyType::Tag
        && let Some(resource_type) = tag::overloaded_resource_type(document)
    {
        let reason = format!("more than {} keys are required on `{resource_type}`", tag::MAX_REQUIRED_KEYS);
        return refuse(reason, &[&entry.key], entry.value.span);
    }
    Ok(())
}

struct Checker<'d> {
    policy_type: PolicyType,
    grammar: &'static Grammar,
    path: Vec<&'d str>,
}

type Checked = Result<(), MalformedPolicyDocument>;

impl<'d> Checker<'d> {
    fn refuse(&self, reason: impl Into<String>, span: Option<Span>) -> Checked {
        Err(self.refused(reason, span))
    }

    fn refused(&self, reason: impl Into<String>, span: Option<Span>) -> MalformedPolicyDocument {
        MalformedPolicyDocument::new(self.policy_type, reason, &self.path, span)
    }

    fn node(&mut self, node: &'d Document, shape: &Shape) -> Checked {
        match (shape, node.entries()) {
            (Shape::Container(container), Some(entries)) => {
                self.container(entries, container)?;
                let assigned = |setting: &'d Document| setting.get(Operator::Assign.key());
                match container.base.filter(|base| base.is_missing(node, assigned)) {
                    Some(base) => self.refuse(base.told(), node.span),
                    None if container.filled && entries.iter().all(|entry| entry.key == CHILD_CONTROL) => {
                        self.refuse("something must be set here", node.span)
                    }
                    None => Ok(()),
                }
            }
            (Shape::Container(_), None) => self.refuse("expected an object", node.span),
            (Shape::Setting(setting), Some(entries)) => self.setting(entries, setting),
            (Shape::Setting(_), None) => self.refuse("expected an object with an operator like `@@assign`", node.span),
        }
    }

    fn container(&mut self, entries: &'d [Entry], container: &Container) -> Checked {
        for entry in entries {
            self.path.push(&entry.key);
            if entry.key == CHILD_CONTROL {
                self.child_control(&entry.value)?;
            } else {
                match container.member(&entry.key) {
                    Some((_, shape)) => self.node(&entry.value, &shape)?,
                    // What looks like an operator is a misspelt one.
                    None if container.open && !entry.key.starts_with("@@") => {
                        return Err(self.refused("this key is not known here", entry.key_span).not_modelled());
                    }
                    None => {
                        let refused = self.refused("this key is not allowed here", entry.key_span);
                        return Err(refused.expecting(container.keys().iter().map(String::as_str)));
                    }
                }
            }
            self.path.pop();
        }
        Ok(())
    }

    fn setting(&mut self, entries: &'d [Entry], setting: &Setting) -> Checked {
        for entry in entries {
            self.path.push(&entry.key);
            if entry.key == CHILD_CONTROL {
                self.child_control(&entry.value)?;
            } else {
                match Operator::of(&entry.key) {
                    None => {
                        let operators =
                            self.grammar.operators.iter().filter(|one| setting.list || *one == Operator::Assign);
                        let refused = self.refused("only operators may stand here", entry.key_span);
                        return Err(refused.expecting(operators.map(Operator::key).chain([CHILD_CONTROL])));
                    }
                    Some(operator) if !self.grammar.operators.contains(operator) => {
                        return self.refuse(format!("policies of this type have no `{operator}`"), entry.key_span);
                    }
                    Some(operator) if operator != Operator::Assign && !setting.list => {
                        return self.refuse(format!("`{operator}` is for lists"), entry.key_span);
                    }
                    Some(_) => self.value(&entry.value, setting)?,
                }
            }
            self.path.pop();
        }
        Ok(())
    }

    fn value(&mut self, value: &'d Document, setting: &Setting) -> Checked {
        match (setting.list, value.items()) {
            (true, Some(items)) => items.iter().try_for_each(|item| self.scalar(item, setting.value)),
            (false, None) => self.scalar(value, setting.value),
            (true, None) => self.refuse("expected a list", value.span),
            (false, Some(_)) => self.refuse("expected a single value", value.span),
        }
    }

    fn scalar(&self, value: &Document, wanted: Value) -> Checked {
        let in_range = |text: &str, least, most| text.parse().is_ok_and(|n: i64| (least..=most).contains(&n));
        let (fits, expected) = match (wanted, value.scalar()) {
            (_, None) => (false, "a single value".to_owned()),
            (Value::Text, Some(found)) => (matches!(found, Resolved::String(_)), "a string".to_owned()),
            (Value::TextOrBool, Some(found)) => {
                (matches!(found, Resolved::String(_) | Resolved::Bool(_)), "a string or a boolean".to_owned())
            }
            (Value::TextOrNumber, Some(found)) => {
                (matches!(found, Resolved::String(_) | Resolved::Number(_)), "a string or a number".to_owned())
            }
            (Value::OneOf(allowed), Some(found)) => (
                matches!(found, Resolved::String(text) if allowed.contains(&text)),
                format!("one of {}", allowed.join(", ")),
            ),
            (Value::Number(least, most), Some(found)) => (
                matches!(found, Resolved::Number(text) if in_range(text, least, most)),
                format!("a whole number from {least} to {most}"),
            ),
            (Value::NumberOrText(least, most), Some(found)) => (
                matches!(found, Resolved::Number(text) | Resolved::String(text) if in_range(text, least, most)),
                format!("a whole number from {least} to {most}"),
            ),
            (Value::NameOfMember, Some(found)) => {
                let name = self.enclosing_name();
                (
                    matches!(found, Resolved::String(text) if text.to_lowercase() == name.to_lowercase()),
                    format!("`{name}` up to the case of letters"),
                )
            }
            (Value::OneWildcard, Some(found)) => (
                matches!(found, Resolved::String(text) if text.matches('*').count() <= 1),
                "a string with at most one `*`".to_owned(),
            ),
            (Value::Region, Some(found)) => (
                matches!(found, Resolved::String(text) if text == "ALL_SUPPORTED" || is_region(text)),
                "a Region or ALL_SUPPORTED".to_owned(),
            ),
            (Value::ResourceType, Some(found)) => {
                (matches!(found, Resolved::String(text) if is_resource_type(text)), "`service:type`".to_owned())
            }
        };
        if fits { Ok(()) } else { self.refuse(format!("expected {expected}"), value.span) }
    }

    /// The path ends in the names of the member, the setting and the operator.
    fn enclosing_name(&self) -> &'d str {
        self.path.len().checked_sub(3).and_then(|at| self.path.get(at)).copied().unwrap_or_default()
    }

    fn child_control(&self, control: &Document) -> Checked {
        let names: Option<Vec<&str>> =
            control.items().and_then(|items| items.iter().map(Document::as_str).collect::<Option<_>>());
        let Some(names) = names.filter(|names| Operators::read(names).is_some()) else {
            return self.refuse(
                "expected [\"@@all\"], [\"@@none\"], or some of @@assign, @@append and @@remove",
                control.span,
            );
        };
        if self.grammar.plain_controls && !names.iter().all(|name| matches!(*name, "@@assign" | "@@none")) {
            return self.refuse("policies of this type allow [\"@@assign\"] or [\"@@none\"] here", control.span);
        }
        Ok(())
    }
}

fn is_resource_type(text: &str) -> bool {
    text.split_once(':').is_some_and(|(service, resource_type)| {
        !service.is_empty()
            && service.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !resource_type.is_empty()
            && !resource_type.contains(char::is_whitespace)
    })
}
