//! The worker's step that removes a rule whose deletion is due.

use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::conformance_packs::config_rule::ConfigRuleKey;
use crate::conformance_packs::event::Event;
use crate::context::Context;
use crate::state::State;

/// Removes a rule that was to be deleted.
#[derive(Debug, Clone)]
pub struct ConcludeConfigRuleDeletion {
    /// Which rule.
    pub rule: ConfigRuleKey,
}

impl Command for ConcludeConfigRuleDeletion {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeConfigRuleDeletion");

    fn decide(
        &self,
        state: &State,
        _: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let rule = state.conformance_packs.config_rules.get(&self.rule);
        if rule.and_then(|rule| rule.deletion_due).is_none_or(|due| due > context.now) {
            return Ok(Decision::unchanged(()));
        }
        let (place, name) = self.rule.clone();
        let (account, region) = (place.account, place.region);
        Ok(Decision::new([Event::ConfigRuleDeleted { account, region, name, at: context.now }], ()))
    }
}
