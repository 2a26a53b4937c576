//! DeleteConfigRule: the rule and its results go away in the background.

use super::checks::{DELETION_MILLIS, place_of};
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

/// Deletes a rule of the account's own; the work is done by a worker.
#[derive(Debug, Clone)]
pub struct DeleteConfigRule {
    /// Its name.
    pub name: SmolStr,
    /// The templates that the rules of the place's packs come from.
    pub templates: TemplateSet,
}

impl Command for DeleteConfigRule {
    type Output = ();
    const OPERATION: Operation = Operation::config("DeleteConfigRule");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let place = place_of(caller);
        let packs = &state.conformance_packs;
        let Some(known) = packs.config_rules.get(&(place.clone(), self.name.clone())) else {
            let of_packs = rules(packs, &self.templates, context.seed, &place);
            return Err(if of_packs.iter().any(|rule| rule.name() == self.name) {
                Rejection::ServiceOwnedRule.into()
            } else {
                Rejection::NoSuchConfigRule(self.name.to_string()).into()
            });
        };
        if known.state() == ConfigRuleState::Deleting {
            return Err(being_deleted(&self.name).into());
        }
        let event = Event::ConfigRuleDeletionRequested {
            account: place.account,
            region: place.region,
            name: self.name.clone(),
            at: context.now,
            due_at: context.now.plus_millis(context.settings.timing.millis(DELETION_MILLIS)),
        };
        Ok(Decision::new([event], ()))
    }
}
