//! Removes rules of accounts' own that are to be deleted.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::Caller;
use governance::conformance_packs::commands::ConcludeConfigRuleDeletion;
use governance::conformance_packs::{ConfigRuleKey, State};
use identifiers::Timestamp;

/// Rules removed together: they share a commit.
const AT_ONCE: usize = 200;

/// The reconciler of accounts' own rules.
#[derive(Debug, Clone, Copy)]
pub struct ConfigRules;

fn waiting(state: &State) -> impl Iterator<Item = (&ConfigRuleKey, Timestamp)> {
    state.config_rules_being_deleted.iter().filter_map(|key| Some((key, state.config_rules.get(key)?.deletion_due?)))
}

#[async_trait::async_trait]
impl Reconciler for ConfigRules {
    fn name(&self) -> &'static str {
        "config rules"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        Ok(waiting(&engine.snapshot().state.conformance_packs).map(|(_, due)| due).min())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let due = waiting(&snapshot.state.conformance_packs).filter(|(_, due)| *due <= now);
        let due: Vec<_> = due.map(|(rule, _)| rule).collect();
        let mut failures = Failures::default();
        for rules in due.chunks(AT_ONCE) {
            let steps = rules.iter().map(|rule| {
                let caller = Caller::system(rule.0.account, rule.0.region.clone());
                engine.execute(caller, ConcludeConfigRuleDeletion { rule: (*rule).clone() })
            });
            failures.together(steps).await;
            if failures.is_empty() {
                // Past what fails a step goes on, so that it can't stand before the rest for good.
                break;
            }
        }
        failures.outcome()
    }
}
