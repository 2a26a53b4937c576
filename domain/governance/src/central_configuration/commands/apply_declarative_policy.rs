//! The worker's step that switches Security Hub on or off in one Region of up to a thousand accounts, as Security Hub CSPM policies say.

use crate::caller::Caller;
use crate::central_configuration::declarative::Governing;
use crate::central_configuration::event::Event;
use crate::central_configuration::settings::NewHub;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, OrganizationId, Region};

/// Switches those of these accounts that still wait for it.
#[derive(Debug, Clone, PartialEq)]
pub struct ApplyDeclarativePolicy {
    /// Whose accounts.
    pub organization: OrganizationId,
    /// The one Region.
    pub region: Region,
    /// Whether Security Hub is to be on.
    pub enabled: bool,
    /// Accounts that waited for it when the work was planned.
    pub accounts: Vec<AccountId>,
}

impl Command for ApplyDeclarativePolicy {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ApplyDeclarativePolicy");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let mut governing = Governing::new(state);
        let is_member = |account: &AccountId| state.organizations.member(&self.organization, *account).is_some();
        let accounts = self.accounts.iter().copied().filter(is_member);
        // Accounts may have moved since, and policies may have changed.
        let accounts: Vec<AccountId> =
            accounts.filter(|account| governing.is_wanted(*account, &self.region, self.enabled)).collect();
        if accounts.is_empty() {
            return Ok(Decision::unchanged(()));
        }
        let event = Event::DeclarativePolicyApplied {
            organization: self.organization.clone(),
            region: self.region.clone(),
            enabled: self.enabled,
            accounts,
            hub: NewHub::bare(),
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
