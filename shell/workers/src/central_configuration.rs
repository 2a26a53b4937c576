//! Sets up central configuration after the switch to it, and removes administrators whose removal is due.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::central_configuration::Work;
use governance::central_configuration::commands::{
    ConcludeCentralConfiguration, ConcludeOrganizationAdminAccountRemoval,
};
use governance::faults::{Struck, WorkFailure};
use governance::{Caller, State};
use identifiers::{OrganizationId, Region, Timestamp};

/// The reconciler of Security Hub's administration.
#[derive(Debug, Clone, Copy)]
pub struct CentralConfiguration;

#[async_trait::async_trait]
impl Reconciler for CentralConfiguration {
    fn name(&self) -> &'static str {
        "central configuration"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        let queue = &snapshot.state.central_configuration.queue;
        Ok(queue.administration().map(|(_, due_at)| due_at).min())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let queue = &snapshot.state.central_configuration.queue;
        let mut failures = Failures::default();
        for (work, _) in queue.administration().filter(|(_, due_at)| *due_at <= now) {
            let Some(system) = system(&snapshot.state, work.organization()) else { continue };
            match work.clone() {
                Work::CentralConfiguration(organization) => {
                    let fault = fault(engine, &snapshot.state, &organization);
                    let command = ConcludeCentralConfiguration { organization, fault };
                    let done = failures.keep(engine.execute(system, command).await);
                    engine.faults().used(done.and_then(|done| done.output));
                }
                Work::AdministratorRemoval(organization, region) => {
                    let removal = ConcludeOrganizationAdminAccountRemoval { organization, region };
                    failures.keep(engine.execute(system, removal).await);
                }
                Work::Association(..) => {}
            }
        }
        failures.outcome()
    }
}

/// The fault that strikes the switch of an organization, if one does.
fn fault(engine: &Engine, state: &State, organization: &OrganizationId) -> Option<Struck<()>> {
    let central = state.central_configuration.administration(organization)?.central.as_ref()?;
    engine.faults().all().draw().take_work(central.administrator, Some(&central.home), |failure| {
        matches!(failure, WorkFailure::CentralConfiguration).then_some(())
    })
}

/// The service, acting for an organization.
pub(crate) fn system(state: &State, organization: &OrganizationId) -> Option<Caller> {
    let organization = state.organizations.organizations.get(organization)?;
    Some(Caller::system(organization.management_account, Region::us_east_1()))
}
