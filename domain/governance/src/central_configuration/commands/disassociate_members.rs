//! DisassociateMembers: accounts stand alone in the Region again; their hubs and settings stay.

use crate::caller::Caller;
use crate::central_configuration::access::is_managed_centrally;
use crate::central_configuration::event::Event;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use identifiers::AccountId;

/// Ends memberships of the caller's.
#[derive(Debug, Clone, PartialEq)]
pub struct DisassociateMembers {
    /// Whose.
    pub accounts: Vec<AccountId>,
}

impl Command for DisassociateMembers {
    type Output = ();
    const OPERATION: Operation = Operation::security_hub("DisassociateMembers");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let (administrator, region) = (caller.account, &caller.region);
        let mut accounts = Vec::new();
        for account in &self.accounts {
            if is_managed_centrally(state, *account, region) {
                return Err(Rejection::ManagedByPolicy(*account).into());
            }
            let member = state.central_configuration.member(&state.organizations, administrator, region, *account);
            let member = member.ok_or(Rejection::MemberNotFound(*account))?;
            if member.status.is_associated() && !accounts.contains(account) {
                accounts.push(*account);
            }
        }
        if accounts.is_empty() {
            return Ok(Decision::unchanged(()));
        }
        let (region, at) = (region.clone(), context.now);
        Ok(Decision::new([Event::MembersDisassociated { administrator, region, accounts, at }], ()))
    }
}
