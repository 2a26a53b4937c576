//! Carries Security Hub's configuration policies to the accounts that they cover, and records what came of it.

use crate::central_configuration::system;
use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::central_configuration::plan;
use identifiers::Timestamp;

/// Applications carried out together: they share commits, and other commands get their turn between two of these.
const AT_ONCE: usize = 8;

/// The reconciler of configuration policy associations.
#[derive(Debug, Clone, Copy)]
pub struct ConfigurationPolicyAssociations;

#[async_trait::async_trait]
impl Reconciler for ConfigurationPolicyAssociations {
    fn name(&self) -> &'static str {
        "configuration policy associations"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        let next = snapshot.state.central_configuration.queue.associations().next();
        Ok(next.map(|(_, due_at)| due_at))
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let plan = plan(&snapshot.state, engine.now(), &engine.faults().all());
        let mut failures = Failures::default();
        for failure in plan.disassociation_failures {
            if let Some(system) = system(&snapshot.state, &failure.organization) {
                let done = failures.keep(engine.execute(system, failure).await);
                engine.faults().used(done.and_then(|done| done.output));
            }
        }
        for applications in plan.applications.chunks(AT_ONCE) {
            let steps = applications.iter().filter_map(|application| {
                let system = system(&snapshot.state, &application.organization)?;
                Some(engine.execute(system, application.clone()))
            });
            let done = failures.together(steps).await;
            engine.faults().used(done.into_iter().flatten());
        }
        for conclusion in plan.conclusions {
            if let Some(system) = system(&snapshot.state, &conclusion.organization) {
                failures.keep(engine.execute(system, conclusion).await);
            }
        }
        failures.outcome()
    }
}
