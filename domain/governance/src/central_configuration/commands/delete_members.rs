//! DeleteMembers: the administrator forgets accounts that were its members. Accounts of the organization it can't forget.

use super::create_members::UnprocessedAccount;
use crate::caller::Caller;
use crate::central_configuration::event::Event;
use crate::central_configuration::membership::MemberStatus;
use crate::central_configuration::queries::own_organization;
use crate::central_configuration::rejection::Rejection;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::state::State;
use identifiers::AccountId;

/// Forgets members of old.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteMembers {
    /// Which.
    pub accounts: Vec<AccountId>,
}

impl Command for DeleteMembers {
    type Output = Vec<UnprocessedAccount>;
    const OPERATION: Operation = Operation::security_hub("DeleteMembers");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let (administrator, region) = (caller.account, &caller.region);
        let organization = own_organization(state, caller)?;
        let (mut accounts, mut unprocessed) = (Vec::new(), Vec::new());
        for account in &self.accounts {
            let member = state.central_configuration.member(&state.organizations, administrator, region, *account);
            if state.organizations.member(&organization.id, *account).is_some() {
                let reason = "Accounts of the organization can't be deleted as members".to_owned();
                unprocessed.push(UnprocessedAccount { account: *account, reason });
            } else if member.is_none_or(|member| member.status != MemberStatus::Deleted) {
                return Err(Rejection::MemberNotFound(*account).into());
            } else if !accounts.contains(account) {
                accounts.push(*account);
            }
        }
        if accounts.is_empty() {
            return Ok(Decision::unchanged(unprocessed));
        }
        let (region, at) = (region.clone(), context.now);
        Ok(Decision::new([Event::MembersDeleted { administrator, region, accounts, at }], unprocessed))
    }
}
