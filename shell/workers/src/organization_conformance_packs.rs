//! Carries organizations' conformance packs to their members, a thousand at a time, and takes them away again.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use crate::templates::template;
use engine::Engine;
use governance::Caller;
use governance::conformance_packs::commands::ConcludeOrganizationConformancePackMembers;
use identifiers::Timestamp;

/// The reconciler of organizations' packs.
#[derive(Debug, Clone, Copy)]
pub struct OrganizationConformancePacks;

#[async_trait::async_trait]
impl Reconciler for OrganizationConformancePacks {
    fn name(&self) -> &'static str {
        "organization conformance packs"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        let packs = snapshot.state.conformance_packs.organization_packs_at_work(&snapshot.state.organizations);
        Ok(packs.filter_map(|pack| pack.look_at).min())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let mut failures = Failures::default();
        for pack in snapshot.state.conformance_packs.organization_packs_at_work(&snapshot.state.organizations) {
            if pack.look_at.is_none_or(|at| at > now) {
                continue;
            }
            let template = if pack.deleting {
                None
            } else {
                // One whose template can't be read waits alone.
                let Some(read) = failures.keep(template(engine, &pack.desired.template).await) else { continue };
                Some(read)
            };
            let command = ConcludeOrganizationConformancePackMembers {
                pack: pack.key(),
                template,
                faults: engine.faults().all(),
            };
            // One batch of each pack in turn, so that a large one doesn't hold up the others.
            let system = Caller::system(pack.owner.account, pack.owner.region.clone());
            if let Some(done) = failures.keep(engine.execute(system, command).await) {
                engine.faults().used(done.output.struck);
            }
        }
        failures.outcome()
    }
}
