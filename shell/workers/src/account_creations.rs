//! Concludes CreateAccount requests that are due: an account appears, or the reason why not.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::Caller;
use governance::faults::WorkFailure;
use governance::organizations::{account_creations_due, commands::ConcludeAccountCreation};
use identifiers::{Region, Timestamp};

/// Requests concluded together: they share a commit.
const AT_ONCE: usize = 500;

/// The reconciler of account creations.
#[derive(Debug, Clone, Copy)]
pub struct AccountCreations;

#[async_trait::async_trait]
impl Reconciler for AccountCreations {
    fn name(&self) -> &'static str {
        "account creations"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        Ok(account_creations_due(&snapshot.state.organizations).into_iter().map(|(due_at, _)| due_at).min())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let organizations = &snapshot.state.organizations;
        let faults = engine.faults().all();
        let mut draw = faults.draw();
        let due = account_creations_due(organizations).into_iter().filter(|(due_at, _)| *due_at <= now);
        let due: Vec<_> = due.map(|(_, request)| request).collect();
        let mut failures = Failures::default();
        for requests in due.chunks(AT_ONCE) {
            let steps = requests.iter().filter_map(|request| {
                let creation = organizations.account_creations.get(request)?;
                let account = organizations.organizations.get(&creation.organization)?.management_account;
                let fault = draw.take_work(account, None, |failure| match failure {
                    WorkFailure::AccountCreation(reason) => Some(reason),
                    _ => None,
                });
                let command = ConcludeAccountCreation { request: request.clone(), fault };
                Some(engine.execute(Caller::system(account, Region::us_east_1()), command))
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
