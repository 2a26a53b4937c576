//! Carries Security Hub CSPM policies of AWS Organizations to the accounts that they govern: on or off, Region by Region.

use crate::central_configuration::system;
use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::central_configuration::declarative_plan;
use identifiers::Timestamp;

/// Applications carried out together: they share commits, and other commands get their turn between two of these.
const AT_ONCE: usize = 8;

/// The reconciler of Security Hub CSPM policies.
#[derive(Debug, Clone, Copy)]
pub struct DeclarativePolicies;

#[async_trait::async_trait]
impl Reconciler for DeclarativePolicies {
    fn name(&self) -> &'static str {
        "security hub cspm policies"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        Ok(snapshot.state.central_configuration.declarative.values().min().copied())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let plan = declarative_plan(&snapshot.state, engine.now());
        let mut failures = Failures::default();
        for applications in plan.applications.chunks(AT_ONCE) {
            let steps = applications.iter().filter_map(|application| {
                let system = system(&snapshot.state, &application.organization)?;
                Some(engine.execute(system, application.clone()))
            });
            failures.together(steps).await;
        }
        for conclusion in plan.conclusions {
            if let Some(system) = system(&snapshot.state, &conclusion.organization) {
                failures.keep(engine.execute(system, conclusion).await);
            }
        }
        failures.outcome()
    }
}
