//! Finishes the enabling and disabling of policy types that is under way.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::Caller;
use governance::organizations::commands::ConcludePolicyTypeChange;
use identifiers::{Region, Timestamp};

/// The reconciler of policy types.
#[derive(Debug, Clone, Copy)]
pub struct PolicyTypes;

#[async_trait::async_trait]
impl Reconciler for PolicyTypes {
    fn name(&self) -> &'static str {
        "policy types"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        let changes = snapshot.state.organizations.policy_type_changes();
        Ok(changes.map(|(_, change)| change.due_at).min())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let due = snapshot.state.organizations.policy_type_changes().filter(|(_, change)| change.due_at <= now);
        let mut failures = Failures::default();
        let steps = due.map(|(organization, change)| {
            let system = Caller::system(organization.management_account, Region::global_in(organization.partition));
            let (organization, policy_type) = (organization.id.clone(), change.policy_type);
            engine.execute(system, ConcludePolicyTypeChange { organization, policy_type })
        });
        failures.together(steps).await;
        failures.outcome()
    }
}
