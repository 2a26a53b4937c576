//! The worker's step that says of evaluations that were asked for that they failed, as faults would have it.

use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::event::Event;
use crate::conformance_packs::place::Place;
use crate::context::Context;
use crate::state::State;
use smol_str::SmolStr;

/// Has evaluations fail.
#[derive(Debug, Clone)]
pub struct FailConfigRulesEvaluation {
    /// Where.
    pub place: Place,
    /// The rules, each with the sequence of the request that fails.
    pub requests: Vec<(SmolStr, u64)>,
}

impl Command for FailConfigRulesEvaluation {
    type Output = ();
    const OPERATION: Operation = Operation::internal("FailConfigRulesEvaluation");

    fn decide(
        &self,
        state: &State,
        _: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let requests = state.conformance_packs.evaluation_requests.get(&self.place).into_iter().flatten();
        // Somebody may have asked again since: that request is another one.
        let failing = requests
            .filter(|request| !request.failed && self.requests.contains(&(request.rule.clone(), request.sequence)));
        let rules: Vec<SmolStr> = failing.map(|request| request.rule.clone()).collect();
        if rules.is_empty() {
            return Ok(Decision::unchanged(()));
        }
        let (account, region) = (self.place.account, self.place.region.clone());
        Ok(Decision::new([Event::ConfigRulesEvaluationFailed { account, region, rules, at: context.now }], ()))
    }
}
