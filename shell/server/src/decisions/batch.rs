//! Many questions at once: what several of them have in common is read once, and answers are told once.

use super::answer::told;
use super::ask::{Desk, Sides, in_time, only_managing, unknown_action};
use super::asked::{Target, Wanted, context, principal};
use authorization::{Action, Context, Decision, Following, Guardrails, Principal, Request, Side, decide};
use reports::batch::{Batch, Short};
use reports::decide::Answer;
use std::collections::HashMap;
use std::sync::Arc;

/// What comes of the questions of a batch.
#[derive(Default)]
pub struct Answered {
    /// The answers, each once.
    pub distinct: Vec<Answer>,
    /// The place of each question's answer.
    pub places: Vec<usize>,
    known: HashMap<(Decision, Option<String>), usize>,
}

impl Answered {
    /// Notes what comes of the next question.
    fn add(&mut self, decision: Decision, note: Option<String>, told: impl FnOnce(&Decision) -> Answer) {
        let key = (decision, note);
        let place = self.known.get(&key).copied().unwrap_or_else(|| {
            let place = self.distinct.len();
            self.distinct.push(Answer { note: key.1.clone(), ..told(&key.0) });
            self.known.insert(key, place);
            place
        });
        self.places.push(place);
    }
}

/// An action, and that nobody knows it.
struct Known {
    action: Action,
    note: Option<String>,
}

/// Answers a batch, unless it becomes too late for that.
///
/// # Errors
/// What is wrong with it, with the place.
pub fn answer(desk: &mut Desk<'_>, batch: &Batch, is_late: &dyn Fn() -> bool) -> Result<Answered, String> {
    let mut callers: Vec<(Principal, Option<Arc<Side>>)> = Vec::with_capacity(batch.principals.len());
    for (at, asked) in batch.principals.iter().enumerate() {
        let principal = principal(asked).map_err(|problem| format!("principals[{at}]: {problem}"))?;
        let side = desk.side(principal.account.as_deref());
        callers.push((principal, side));
    }
    let mut contexts: Vec<Context> = Vec::with_capacity(batch.contexts.len());
    for (at, it) in batch.contexts.iter().enumerate() {
        let read = context(&it.context, &it.unknown, &it.absent);
        contexts.push(read.map_err(|problem| format!("contexts[{at}]: {problem}"))?);
    }
    let mut actions: HashMap<&str, Known> = HashMap::new();
    let mut answered = Answered::default();
    for (at, question) in batch.questions.iter().enumerate() {
        let refused = |problem: String| format!("questions[{at}]: {problem}");
        if !actions.contains_key(question.action.as_str()) {
            actions.insert(&question.action, action(&question.action).map_err(refused)?);
        }
        let known = actions.get(question.action.as_str());
        let caller = callers.get(question.principal).ok_or_else(|| refused("there is no such principal".to_owned()));
        let context = contexts.get(question.context).ok_or_else(|| refused("there is no such context".to_owned()));
        let ((principal, side), context) = (caller?, context?);
        let Some(known) = known else { continue };
        in_time(is_late).map_err(refused)?;
        one(desk, question, (principal, side.as_ref()), known, context, &mut answered).map_err(refused)?;
    }
    Ok(answered)
}

fn action(text: &str) -> Result<Known, String> {
    match Wanted::read(text)? {
        Wanted::One(action) => Ok(Known { note: unknown_action(action.as_str()), action }),
        Wanted::Several(_) => {
            Err(format!("`action`: {text:?} stands for several, which are asked about one by one here"))
        }
    }
}

fn one(
    desk: &mut Desk<'_>,
    question: &Short,
    (principal, caller): (&Principal, Option<&Arc<Side>>),
    known: &Known,
    context: &Context,
    answered: &mut Answered,
) -> Result<(), String> {
    let Target { resource, owner, is_aws_managed } = Target::read(question.resource.as_ref(), principal)?;
    let owner = desk.owner(owner.as_deref(), caller);
    let names = desk.names();
    desk.with(caller, owner.as_ref(), |Sides { caller, owner, delegation }| {
        let action = &known.action;
        let delegation = delegation.and_then(|delegation| delegation.of_action(action));
        let guardrails = Guardrails { caller, owner, delegation, is_aws_managed };
        let context = Following::new(context, principal, caller, owner);
        let decision = decide(&guardrails, &Request { principal, action, resource: &resource, context: &context });
        let note = known.note.clone().or_else(|| only_managing(&guardrails, action));
        answered.add(decision, note, |decision| told(decision, names));
    });
    Ok(())
}
