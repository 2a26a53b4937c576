//! Deploys conformance packs that accounts put for themselves, and removes those that are to be deleted.

use crate::templates::template;
use crate::{Reconciler, WorkError};
use engine::Engine;
use futures::future::try_join_all;
use governance::Caller;
use governance::conformance_packs::commands::ConcludeConformancePack;
use governance::conformance_packs::{PackState, State};
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
        let mut steps = Vec::new();
        for pack in waiting(&snapshot.state.conformance_packs).filter(|pack| pack.due_at <= now).take(AT_ONCE) {
            let template = match pack.state {
                PackState::CreateInProgress => Some(template(engine, &pack.desired.template).await?),
                PackState::CreateComplete | PackState::CreateFailed | PackState::DeleteInProgress => None,
            };
            let command = ConcludeConformancePack { pack: (pack.place.clone(), pack.name.clone()), template };
            steps.push(engine.execute(Caller::system(pack.place.account, pack.place.region.clone()), command));
        }
        try_join_all(steps).await?;
        Ok(())
    }
}
