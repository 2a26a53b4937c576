//! Carries out what accounts changed of their Security Hub settings themselves: standards, and parameters of controls.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::Caller;
use governance::central_configuration::commands::ConcludeSettingsChanges;
use identifiers::Timestamp;

/// Accounts and Regions carried out together: they share a commit.
const AT_ONCE: usize = 200;

/// The reconciler of accounts' own settings.
#[derive(Debug, Clone, Copy)]
pub struct SettingsChanges;

#[async_trait::async_trait]
impl Reconciler for SettingsChanges {
    fn name(&self) -> &'static str {
        "standards and controls"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        Ok(snapshot.state.central_configuration.settings_in_progress.values().min().copied())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let waiting = snapshot.state.central_configuration.settings_in_progress.iter();
        let due: Vec<_> = waiting.filter(|(_, due_at)| **due_at <= now).map(|(place, _)| place).collect();
        let mut failures = Failures::default();
        for places in due.chunks(AT_ONCE) {
            let faults = engine.faults().all();
            let mut draw = faults.draw();
            let steps = places.iter().map(|(account, region)| {
                let command = ConcludeSettingsChanges::of(&snapshot.state, *account, region, &mut draw);
                engine.execute(Caller::system(*account, region.clone()), command)
            });
            let done = failures.together(steps).await;
            engine.faults().used(done.into_iter().flatten());
            if failures.is_empty() {
                // Past what fails a step goes on, so that it can't stand before the rest for good.
                break;
            }
        }
        failures.outcome()
    }
}
