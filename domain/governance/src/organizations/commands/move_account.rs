//! MoveAccount: another parent for an account, the management account included.

use super::checks::{member, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::effective_policies::with_retentions;
use crate::organizations::event::Event;
use crate::organizations::rejection::Rejection;
use crate::state::State;
use identifiers::{AccountId, ParentId, TargetId};

/// Moves an account.
#[derive(Debug, Clone, PartialEq)]
pub struct MoveAccount {
    /// Which account.
    pub account: AccountId,
    /// What it sits under.
    pub source: ParentId,
    /// What it is to sit under.
    pub destination: ParentId,
}

impl Command for MoveAccount {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("MoveAccount");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let organizations = &state.organizations;
        member(state, organization, self.account)?;
        if !organizations.has_parent(&organization.id, &self.source) {
            return Err(Rejection::SourceParentNotFound.into());
        }
        if !organizations.has_parent(&organization.id, &self.destination) {
            return Err(Rejection::DestinationParentNotFound.into());
        }
        let parent = organizations.parent_of(&TargetId::Account(self.account));
        // AWS looks for the account under its source: a move that is made again doesn't find it there any more.
        if parent != Some(&self.source) {
            return Err(Rejection::AccountNotFound.into());
        }
        if self.source == self.destination {
            return Err(Rejection::DuplicateAccount.into());
        }
        let event = Event::AccountMoved {
            account: self.account,
            source: self.source.clone(),
            destination: self.destination.clone(),
            at: context.now,
        };
        let types = &organization.enabled_policy_types;
        let accounts = || vec![self.account];
        let events = with_retentions(organizations, state.sequence, &organization.id, types, accounts, event);
        Ok(Decision::new(events, ()))
    }
}
