//! Questions on their way to whoever decides, as few bytes as go.

use crate::call::{Ask, Call, Caller, On};
use crate::decisions::Mark;
use indexmap::IndexMap;
use reports::batch::{Batch, Context, Short};
use reports::decide::{Principal, PrincipalKind, Resource};
use serde_json::Value;
use smol_str::SmolStr;
use std::collections::HashMap;

/// Questions that are asked at a time; half of what the route takes.
const QUESTIONS: usize = 5_000;
/// Values of JSON, likewise.
const VALUES: usize = 50_000;
/// Bytes, likewise.
const BYTES: usize = 8 * 1024 * 1024;

/// Condition keys in small letters with their values; nothing for one that isn't in the request.
type Keys = Vec<(SmolStr, Option<SmolStr>)>;

/// What is asked about a call: two questions that are equal have the same answer.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Question<'c> {
    kind: PrincipalKind,
    account: Option<&'c SmolStr>,
    arn: Option<&'c SmolStr>,
    action: &'c SmolStr,
    on: &'c On,
    context: &'c Keys,
}

impl<'c> Question<'c> {
    /// All that is asked about a call, in the order in which its answers are expected.
    pub fn of(call: &'c Call) -> impl Iterator<Item = Self> {
        let Call { caller: Caller { kind, arn, account, stand_in }, asks, context, .. } = call;
        let arn = stand_in.as_ref().or(arn.as_ref());
        let one = move |Ask { action, .. }: &'c Ask, on: &'c On| Question {
            kind: *kind,
            account: account.as_ref(),
            arn,
            action,
            on,
            context,
        };
        asks.iter().flat_map(move |ask| ask.on.iter().map(move |on| one(ask, on)))
    }
}

/// Questions that are asked together.
#[derive(Debug, Default)]
pub struct Asking {
    batch: Batch,
    marks: Vec<Mark>,
    principals: HashMap<(PrincipalKind, Option<SmolStr>, Option<SmolStr>), usize>,
    contexts: HashMap<Keys, usize>,
    values: usize,
    bytes: usize,
}

impl Asking {
    /// The questions, as they are sent.
    pub fn batch(&self) -> &Batch {
        &self.batch
    }

    /// What tells them apart, in their order.
    pub(crate) fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Whether there is no room for more.
    pub fn is_full(&self) -> bool {
        self.marks.len() >= QUESTIONS || self.values >= VALUES || self.bytes >= BYTES
    }

    pub(crate) fn add(&mut self, question: &Question<'_>, mark: Mark) {
        let arn = |of: Option<&SmolStr>| of.map(ToString::to_string);
        let who = (question.kind, question.account.cloned(), question.arn.cloned());
        let principals = &mut self.batch.principals;
        let principal = *self.principals.entry(who).or_insert_with(|| {
            self.values += 5;
            self.bytes += length(question.arn) + length(question.account);
            let (arn, account) = (arn(question.arn), arn(question.account));
            principals.push(Principal { arn, account, kind: Some(question.kind), ..Principal::default() });
            principals.len() - 1
        });
        let context = self.contexts.get(question.context).copied().unwrap_or_else(|| {
            self.values += 6 + question.context.len();
            self.bytes += question.context.iter().map(|(key, value)| key.len() + length(value.as_ref())).sum::<usize>();
            self.batch.contexts.push(context(question.context));
            let place = self.batch.contexts.len() - 1;
            self.contexts.insert(question.context.clone(), place);
            place
        });
        let On { arn: of, account } = question.on;
        let resource = Resource { arn: arn(of.as_ref()), account: arn(account.as_ref()), aws_managed: false };
        self.values += 9;
        self.bytes += length(of.as_ref()) + question.action.len() + 100;
        self.batch.questions.push(Short {
            principal,
            context,
            action: question.action.to_string(),
            resource: (resource != Resource::default()).then_some(resource),
        });
        self.marks.push(mark);
    }
}

fn length(text: Option<&SmolStr>) -> usize {
    text.map_or(0, |text| text.len())
}

fn context(keys: &Keys) -> Context {
    let told = |known: bool| keys.iter().filter(move |(_, value)| value.is_some() == known);
    let given: IndexMap<String, Value> = told(true)
        .map(|(key, value)| (key.to_string(), Value::String(value.as_deref().unwrap_or_default().to_owned())))
        .collect();
    Context {
        context: given,
        unknown: vec!["*".to_owned()],
        absent: told(false).map(|(key, _)| key.to_string()).collect(),
    }
}
