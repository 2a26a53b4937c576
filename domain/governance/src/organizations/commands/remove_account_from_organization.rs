//! RemoveAccountFromOrganization: a member stands alone from now on.

use super::checks::{member, organization_of};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::account::JoinedMethod;
use crate::organizations::event::{DepartureMethod, Event};
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::state::State;
use identifiers::AccountId;

/// Removes a member.
#[derive(Debug, Clone, PartialEq)]
pub struct RemoveAccountFromOrganization {
    /// Which account.
    pub account: AccountId,
}

impl Command for RemoveAccountFromOrganization {
    type Output = ();
    const OPERATION: Operation = Operation::organizations("RemoveAccountFromOrganization");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<()>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        let account = member(state, organization, self.account)?;
        if organization.management_account == self.account {
            return Err(Rejection::MasterCannotLeaveOrganization.into());
        }
        if !account.is_active() {
            return Err(ConstraintViolation::AccountCannotLeaveOrganization.into());
        }
        if organization.is_delegated_administrator(self.account) {
            return Err(ConstraintViolation::CannotRemoveDelegatedAdministratorFromOrg.into());
        }
        let settings = context.settings;
        let wait = settings.timing.millis(settings.quotas.account_wait_period_millis);
        let waiting = account.membership.as_ref().is_some_and(|membership| {
            membership.joined_method == JoinedMethod::Created && context.now < membership.joined_at.plus_millis(wait)
        });
        if waiting {
            return Err(ConstraintViolation::WaitPeriodActive.into());
        }
        // CreateAccount asks for nothing that an account needs to stand alone.
        let created = account.membership.as_ref().is_some_and(|one| one.joined_method == JoinedMethod::Created);
        if created && settings.keeps_created_accounts() {
            return Err(ConstraintViolation::MemberAccountPaymentInstrumentRequired.into());
        }
        let event = Event::AccountDeparted {
            organization: organization.id.clone(),
            account: self.account,
            method: DepartureMethod::Removed,
            at: context.now,
        };
        Ok(Decision::new([event], ()))
    }
}
