//! Deploys conformance packs that accounts put for themselves, and removes those that are to be deleted.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use crate::templates::template;
use engine::Engine;
use governance::Caller;
use governance::conformance_packs::commands::ConcludeConformancePack;
use governance::conformance_packs::{PackState, State};
use governance::faults::WorkFailure;
use identifiers::Timestamp;

/// Packs concluded together: they share a commit.
const AT_ONCE: usize = 200;

/// The reconciler of accounts' own packs.
#[derive(Debug, Clone, Copy)]
pub struct ConformancePacks;

fn waiting(state: &State) -> impl Iterator<Item = &governance::conformance_packs::Pack> {
    state.packs_in_progress.iter().filter_map(|key| state.packs.get(key))
}

#[async_trait::async_trait]
impl Reconciler for ConformancePacks {
    fn name(&self) -> &'static str {
        "conformance packs"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        Ok(waiting(&snapshot.state.conformance_packs).map(|pack| pack.due_at).min())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let faults = engine.faults().all();
        let mut draw = faults.draw();
        let due: Vec<_> = waiting(&snapshot.state.conformance_packs).filter(|pack| pack.due_at <= now).collect();
        let mut failures = Failures::default();
        for packs in due.chunks(AT_ONCE) {
            let mut steps = Vec::new();
            for pack in packs {
                let (account, region) = (pack.place.account, Some(&pack.place.region));
                let mut fault = |of_deletions: bool| {
                    draw.take_work(account, region, |failure| match failure {
                        WorkFailure::ConformancePack(code) if code.is_of_deletions() == of_deletions => Some(code),
                        _ => None,
                    })
                };
                let (template, fault) = match pack.state {
                    PackState::CreateInProgress => {
                        // One whose template can't be read waits alone.
                        let read = template(engine, &pack.desired.template).await;
                        let Some(template) = failures.keep(read) else { continue };
                        (Some(template), fault(false))
                    }
                    PackState::DeleteInProgress => (None, fault(true)),
                    PackState::CreateComplete | PackState::CreateFailed | PackState::DeleteFailed => (None, None),
                };
                let caller = Caller::system(pack.place.account, pack.place.region.clone());
                let pack = (pack.place.clone(), pack.name.clone());
                steps.push(engine.execute(caller, ConcludeConformancePack { pack, template, fault }));
            }
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
