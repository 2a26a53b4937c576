//! A recorded call, as far as a decision hangs on it: calls that are the same here are decided once.

use indexmap::IndexMap;
use reports::decide::{Principal, PrincipalKind, Question, Resource};
use serde_json::Value;
use smol_str::SmolStr;

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Call {
    /// Who called.
    pub caller: Caller,
    /// What for; all of it has to pass. There is at least one.
    pub asks: Vec<Ask>,
    /// The condition keys that count, in small letters, with their values; nothing for one that isn't in the request. Every other one is unknown.
    pub context: Vec<(SmolStr, Option<SmolStr>)>,
    /// What came of it.
    pub recorded: Recorded,
    /// Whether a user or a role that it is on was taken to have no path.
    pub without_path: bool,
}

/// Who called.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Caller {
    /// The kind.
    pub kind: PrincipalKind,
    /// The ARN, of a role where it is a session of one; a service's name.
    pub arn: Option<SmolStr>,
    /// The account.
    pub account: Option<SmolStr>,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ask {
    /// The action.
    pub action: SmolStr,
    /// Whether the catalogue knows it.
    pub is_known: bool,
    /// On what; all of it has to pass. There is at least one.
    pub on: Vec<On>,
}

/// What a call is on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct On {
    /// Its ARN; `*` for no resource, or for any where it doesn't count; nothing where the record doesn't tell.
    pub arn: Option<SmolStr>,
    /// Whose it is, where that is known.
    pub account: Option<SmolStr>,
}

/// What came of a call when it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Recorded {
    /// It passed: what it failed at, if it did, is something else than a right.
    Passed,
    /// It was denied, the record doesn't say by what.
    Denied,
    /// It was denied by a policy of the organization.
    DeniedByOrganization,
}

impl Call {
    /// What has to be asked about it, in the order in which answers are expected.
    pub fn questions(&self) -> impl Iterator<Item = Question> {
        self.asks.iter().flat_map(|ask| ask.on.iter().map(|on| self.question(ask, on)))
    }

    /// How many questions those are.
    pub fn count(&self) -> usize {
        self.asks.iter().map(|ask| ask.on.len()).sum()
    }

    /// The action and what it is on, of a question.
    pub(crate) fn asked(&self, question: usize) -> Option<(&Ask, &On)> {
        self.asks.iter().flat_map(|ask| ask.on.iter().map(move |on| (ask, on))).nth(question)
    }

    fn question(&self, ask: &Ask, on: &On) -> Question {
        let text = |text: &SmolStr| text.to_string();
        let principal = Principal {
            arn: self.caller.arn.as_ref().map(text),
            account: self.caller.account.as_ref().map(text),
            kind: Some(self.caller.kind),
            ..Principal::default()
        };
        let told = |known: bool| self.context.iter().filter(move |(_, value)| value.is_some() == known);
        let context: IndexMap<String, Value> = told(true)
            .map(|(key, value)| (text(key), Value::String(value.as_ref().map(text).unwrap_or_default())))
            .collect();
        let resource =
            Resource { arn: on.arn.as_ref().map(text), account: on.account.as_ref().map(text), aws_managed: false };
        Question {
            principal,
            action: text(&ask.action),
            resource: (resource != Resource::default()).then_some(resource),
            context,
            unknown: vec!["*".to_owned()],
            absent: told(false).map(|(key, _)| text(key)).collect(),
            ..Question::default()
        }
    }
}
