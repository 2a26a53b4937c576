//! StartConfigRulesEvaluation: rules are evaluated once more on what is known.

use super::checks::place_of;
use super::put_config_rule::being_deleted;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::config_rule::ConfigRuleState;
use crate::conformance_packs::event::Event;
use crate::conformance_packs::rejection::Rejection;
use crate::conformance_packs::rules;
use crate::conformance_packs::template::TemplateSet;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// How long a rule must be left alone after a request, under realistic timing.
const PAUSE_MILLIS: i64 = 60 * 1000;

/// Asks for an evaluation.
#[derive(Debug, Clone)]
pub struct StartConfigRulesEvaluation {
    /// The rules' names.
    pub rules: Vec<SmolStr>,
    /// The templates that the rules of the place come from.
    pub templates: TemplateSet,
    /// The rules of the place that are being evaluated because somebody asked.
    pub evaluating: Vec<SmolStr>,
}

impl Command for StartConfigRulesEvaluation {
    type Output = ();
    const OPERATION: Operation = Operation::config("StartConfigRulesEvaluation");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let known = rules(&state.conformance_packs, &self.templates, context.seed, &place);
        if let Some(unknown) = self.rules.iter().find(|name| known.iter().all(|rule| rule.name() != name.as_str())) {
            return Err(Rejection::NoSuchConfigRule(unknown.to_string()).into());
        }
        let deleting = |name: &SmolStr| {
            known.iter().any(|rule| rule.name() == name.as_str() && rule.state == ConfigRuleState::Deleting)
        };
        if let Some(deleting) = self.rules.iter().find(|name| deleting(name)) {
            return Err(being_deleted(deleting).into());
        }
        let requests = state.conformance_packs.evaluation_requests.get(&place).map(Vec::as_slice).unwrap_or_default();
        let since = context.now.plus_millis(-context.settings.timing.millis(PAUSE_MILLIS));
        if let Some(recent) = requests.iter().find(|request| request.at > since && self.rules.contains(&request.rule)) {
            let message = format!("An evaluation of the rule {} was started less than a minute ago.", recent.rule);
            return Err(Rejection::LimitExceeded(message).into());
        }
        if let Some(running) = self.rules.iter().find(|name| self.evaluating.contains(name)) {
            return Err(Rejection::LimitExceeded(format!("An evaluation of the rule {running} is in progress.")).into());
        }
        let mut names = self.rules.clone();
        names.sort();
        names.dedup();
        let event = Event::ConfigRulesEvaluationRequested {
            account: place.account,
            region: place.region,
            rules: names,
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
