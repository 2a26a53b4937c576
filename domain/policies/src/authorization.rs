//! The syntax of service control and resource control policies.

use std::collections::BTreeSet;

use documents::{Document, Entry, Node, Resolved, Span, duplicate_keys};

use crate::malformed::MalformedPolicyDocument;
use crate::policy_type::PolicyType;
use crate::resource_control_services;

type Checked = Result<(), MalformedPolicyDocument>;

/// Checks a whole document of either type.
pub(crate) fn check(policy_type: PolicyType, document: &Document) -> Checked {
    let mut checker = Checker { policy_type, path: Vec::new(), sids: BTreeSet::new() };
    if let Some(duplicate) = duplicate_keys(document).first() {
        checker.path = duplicate.path.iter().map(|step| step.to_string()).collect();
        return checker.refuse(format!("the key `{}` is given twice", duplicate.key), duplicate.again);
    }
    checker.policy(document)
}

/// Whether a document of either type denies and allows nothing: only what allows depends on the level that says it.
pub fn denies_only(content: &str) -> bool {
    let Ok(document) = documents::parse_json(content) else { return false };
    let Some(statements) = document.get("Statement") else { return false };
    let statements = statements.items().unwrap_or(std::slice::from_ref(statements));
    statements.iter().all(|one| one.get("Effect").and_then(Document::as_str) == Some("Deny"))
}

/// What a statement of a service control policy may say.
const SERVICE_CONTROL_KEYS: &[&str] = &["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];
/// What a statement of a resource control policy may say.
const RESOURCE_CONTROL_KEYS: &[&str] =
    &["Sid", "Effect", "Principal", "Action", "Resource", "NotResource", "Condition"];

struct Checker<'d> {
    policy_type: PolicyType,
    path: Vec<String>,
    sids: BTreeSet<&'d str>,
}

impl<'d> Checker<'d> {
    fn refuse(&self, reason: impl Into<String>, span: Option<Span>) -> Checked {
        Err(self.refused(reason, span))
    }

    fn refused(&self, reason: impl Into<String>, span: Option<Span>) -> MalformedPolicyDocument {
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        MalformedPolicyDocument::new(self.policy_type, reason, &path, span)
    }

    /// A key that doesn't stand among those that may.
    fn unknown_key(&self, span: Option<Span>, known: &[&str]) -> Checked {
        Err(self.refused("this key is not allowed here", span).expecting(known.iter().copied()))
    }

    /// Runs a check one step further down.
    fn within(&mut self, step: impl ToString, check: impl FnOnce(&mut Self) -> Checked) -> Checked {
        self.path.push(step.to_string());
        check(self)?;
        self.path.pop();
        Ok(())
    }

    fn policy(&mut self, document: &'d Document) -> Checked {
        let Some(entries) = document.entries() else { return self.refuse("expected an object", document.span) };
        for Entry { key, key_span, value } in entries {
            self.within(key, |this| match key.as_str() {
                "Version" if value.as_str() == Some("2012-10-17") => Ok(()),
                "Version" => this.refuse("expected \"2012-10-17\"", value.span),
                "Id" if value.as_str().is_some() => Ok(()),
                "Id" => this.refuse("expected a string", value.span),
                "Statement" => match &value.node {
                    Node::Mapping(entries) => this.statement(entries, value.span),
                    Node::Sequence(items) if !items.is_empty() => {
                        items.iter().enumerate().try_for_each(|(index, item)| {
                            this.within(index, |this| match item.entries() {
                                Some(entries) => this.statement(entries, item.span),
                                None => this.refuse("expected an object", item.span),
                            })
                        })
                    }
                    _ => this.refuse("expected a statement or a list of statements", value.span),
                },
                _ => this.unknown_key(*key_span, &["Version", "Id", "Statement"]),
            })?;
        }
        if document.get("Statement").is_none() {
            self.refuse("there is no `Statement`", document.span)
        } else if self.policy_type == PolicyType::ResourceControl && document.get("Version").is_none() {
            self.refuse("a resource control policy needs a `Version`", document.span)
        } else {
            Ok(())
        }
    }

    fn statement(&mut self, entries: &'d [Entry], span: Option<Span>) -> Checked {
        let resource_control = self.policy_type == PolicyType::ResourceControl;
        for Entry { key, key_span, value } in entries {
            self.within(key, |this| match (key.as_str(), resource_control) {
                ("Sid", _) => this.sid(value),
                ("Effect", true) if value.as_str() != Some("Deny") => {
                    this.refuse("a resource control policy can only say \"Deny\"", value.span)
                }
                ("Effect", _) if !matches!(value.as_str(), Some("Allow" | "Deny")) => {
                    this.refuse("expected \"Allow\" or \"Deny\"", value.span)
                }
                ("Effect", _) => Ok(()),
                ("Principal", true) if value.as_str() == Some("*") => Ok(()),
                ("Principal", true) => this.refuse("expected \"*\"; conditions can narrow it down", value.span),
                ("Action", true) => {
                    this.texts(value, is_action_of_service, "`service:action` of a service that these policies support")
                }
                ("Action", false) | ("NotAction", false) => this.texts(value, is_action, "`service:action` or `*`"),
                ("Resource" | "NotResource", _) => this.texts(value, is_resource, "an ARN or `*`"),
                ("Condition", _) => this.condition(value),
                (_, true) => this.unknown_key(*key_span, RESOURCE_CONTROL_KEYS),
                (_, false) => this.unknown_key(*key_span, SERVICE_CONTROL_KEYS),
            })?;
        }
        let given = |key: &str| entries.iter().any(|entry| entry.key == key);
        let one_of = |a: &str, b: &str| given(a) != given(b);
        if !given("Effect") {
            self.refuse("the statement has no `Effect`", span)
        } else if resource_control && !given("Principal") {
            self.refuse("the statement has no `Principal`", span)
        } else if !one_of("Action", "NotAction") {
            self.refuse("the statement needs one of `Action` and `NotAction`", span)
        } else if !one_of("Resource", "NotResource") {
            self.refuse("the statement needs one of `Resource` and `NotResource`", span)
        } else {
            Ok(())
        }
    }

    fn sid(&mut self, value: &'d Document) -> Checked {
        match value.as_str() {
            Some(sid) if sid.bytes().all(|b| b.is_ascii_alphanumeric()) => {
                if sid.is_empty() || self.sids.insert(sid) {
                    Ok(())
                } else {
                    self.refuse(format!("two statements are named `{sid}`"), value.span)
                }
            }
            _ => self.refuse("expected letters and digits", value.span),
        }
    }

    /// A string or a list of at least one, all of one form.
    fn texts(&mut self, value: &Document, fits: fn(&str) -> bool, expected: &str) -> Checked {
        let items = value.items().unwrap_or(std::slice::from_ref(value));
        if items.is_empty() {
            return self.refuse(format!("expected {expected}"), value.span);
        }
        match items.iter().find(|item| !item.as_str().is_some_and(fits)) {
            Some(item) => self.refuse(format!("expected {expected}"), item.span),
            None => Ok(()),
        }
    }

    fn condition(&mut self, condition: &Document) -> Checked {
        let Some(operators) = condition.entries() else { return self.refuse("expected an object", condition.span) };
        for operator in operators {
            self.within(&operator.key, |this| {
                if !is_condition_operator(&operator.key) {
                    return this.refuse("no such condition operator", operator.key_span);
                }
                let Some(keys) = operator.value.entries() else {
                    return this.refuse("expected an object", operator.value.span);
                };
                for Entry { key, value, .. } in keys {
                    let values = value.items().unwrap_or(std::slice::from_ref(value));
                    if let Some(wrong) =
                        values.iter().find(|value| matches!(value.scalar(), None | Some(Resolved::Null)))
                    {
                        return this
                            .within(key, |this| this.refuse("expected a value or a list of values", wrong.span));
                    }
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}

fn is_action(text: &str) -> bool {
    let word = |text: &str| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'*' | b'?' | b'-' | b'_'))
    };
    text == "*" || text.split_once(':').is_some_and(|(service, action)| word(service) && word(action))
}

/// A resource control policy names the service of each action in full, and only services that heed such policies.
fn is_action_of_service(text: &str) -> bool {
    is_action(text) && text.split_once(':').is_some_and(|(service, _)| resource_control_services::supports(service))
}

fn is_resource(text: &str) -> bool {
    text == "*" || text.starts_with("arn:")
}

const CONDITION_OPERATORS: [&str; 27] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "NumericEquals",
    "NumericNotEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "DateEquals",
    "DateNotEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "Bool",
    "BinaryEquals",
    "IpAddress",
    "NotIpAddress",
    "ArnEquals",
    "ArnNotEquals",
    "ArnLike",
    "ArnNotLike",
    "Null",
];

/// Operators of the IAM policy language, with set prefixes and the `IfExists` suffix, which `Null` does not take.
fn is_condition_operator(text: &str) -> bool {
    let text = text.strip_prefix("ForAllValues:").or_else(|| text.strip_prefix("ForAnyValue:")).unwrap_or(text);
    let bare = text.strip_suffix("IfExists").unwrap_or(text);
    CONDITION_OPERATORS.iter().any(|known| known.eq_ignore_ascii_case(bare)) && text != "NullIfExists"
}
