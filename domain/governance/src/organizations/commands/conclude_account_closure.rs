//! The worker's steps that close an account whose closure was requested, and ninety days later let it go for good.

use super::departure::departure;
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::account::AccountState;
use crate::organizations::account_closure::RETENTION_MILLIS;
use crate::organizations::event::{DepartureMethod, Event};
use crate::rejection::Rejection;
use crate::state::State;
use identifiers::AccountId;

/// Takes the next step of an account's closing, if it is due.
#[derive(Debug, Clone, PartialEq)]
pub struct ConcludeAccountClosure {
    /// Which account.
    pub account: AccountId,
}

impl Command for ConcludeAccountClosure {
    type Output = ();
    const OPERATION: Operation = Operation::internal("ConcludeAccountClosure");

    fn decide(&self, state: &State, _: &Caller, context: &Context<'_>) -> Result<Decision<()>, Rejection> {
        let organizations = &state.organizations;
        let Some((account, organization)) = organizations
            .accounts
            .get(&self.account)
            .filter(|account| account.closure_due_at.is_some_and(|due_at| due_at <= context.now))
            .and_then(|account| Some((account, organizations.organizations.get(account.organization()?)?)))
        else {
            return Ok(Decision::unchanged(()));
        };
        let (organization_id, account_id, at) = (organization.id.clone(), account.id, context.now);
        let events = match account.state {
            AccountState::Active => Vec::new(),
            AccountState::PendingClosure => vec![Event::AccountClosed {
                organization: organization_id,
                account: account_id,
                at,
                gone_at: at.plus_millis(RETENTION_MILLIS),
            }],
            // An account that isn't there administers nothing: the registrations end before it goes.
            AccountState::Closed => organization
                .delegated_administrators
                .iter()
                .filter(|administrator| administrator.account == account_id)
                .map(|administrator| Event::DelegatedAdministratorDeregistered {
                    organization: organization_id.clone(),
                    account: account_id,
                    principal: administrator.principal.clone(),
                    at,
                })
                .chain(departure(state, organization, account, DepartureMethod::Cleaned, context))
                .collect(),
        };
        Ok(Decision::new(events, ()))
    }
}
