//! Closes the accounts whose closure was requested, and lets closed ones go when their ninety days are over.

use crate::error::WorkError;
use crate::failures::Failures;
use crate::reconciler::Reconciler;
use engine::Engine;
use governance::Caller;
use governance::organizations::commands::ConcludeAccountClosure;
use identifiers::{AccountId, Region, Timestamp};

/// Steps taken together: they share a commit.
const AT_ONCE: usize = 500;

/// The reconciler of account closures.
#[derive(Debug, Clone, Copy)]
pub struct AccountClosures;

#[async_trait::async_trait]
impl Reconciler for AccountClosures {
    fn name(&self) -> &'static str {
        "account closures"
    }

    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError> {
        let snapshot = engine.snapshot();
        let organizations = &snapshot.state.organizations;
        let closing = organizations.closing_accounts().next().map(|(due_at, _)| due_at);
        // The end of the ninety days is no work that is left: it counts when its time has come, and not before.
        let gone = organizations.closed_accounts().next().map(|(gone_at, _)| gone_at);
        Ok(closing.into_iter().chain(gone.filter(|at| *at <= engine.now())).min())
    }

    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError> {
        let snapshot = engine.snapshot();
        let now = engine.now();
        let organizations = &snapshot.state.organizations;
        let is_due = |(due_at, _): &(Timestamp, AccountId)| *due_at <= now;
        let closing = organizations.closing_accounts().take_while(is_due);
        let gone = organizations.closed_accounts().take_while(is_due);
        let due: Vec<AccountId> = closing.chain(gone).map(|(_, account)| account).collect();
        let mut failures = Failures::default();
        for accounts in due.chunks(AT_ONCE) {
            let steps = accounts.iter().filter_map(|account| {
                let organization = organizations.organization_of(*account)?;
                let system = Caller::system(organization.management_account, Region::us_east_1());
                Some(engine.execute(system, ConcludeAccountClosure { account: *account }))
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
