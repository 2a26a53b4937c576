//! How a member leaves its organization, whoever wants it and wherever it goes: what keeps it there, and what goes with it.

use super::handshakes::canceled;
use crate::context::Context;
use crate::organizations::account::{Account, JoinedMethod};
use crate::organizations::event::{DepartureMethod, Event};
use crate::organizations::organization::Organization;
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::state::State;

/// Whether the member may leave: the same for one that leaves, is removed, or goes straight to another organization.
///
/// # Errors
/// What keeps it.
pub(super) fn may_depart(
    organization: &Organization,
    account: &Account,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    if organization.management_account == account.id {
        return Err(Rejection::MasterCannotLeaveOrganization);
    }
    if !account.is_active() {
        return Err(ConstraintViolation::AccountCannotLeaveOrganization.into());
    }
    if organization.is_delegated_administrator(account.id) {
        return Err(ConstraintViolation::CannotRemoveDelegatedAdministratorFromOrg.into());
    }
    let settings = context.settings;
    let wait = settings.timing.millis(settings.quotas.account_wait_period_millis);
    let created = account.membership.as_ref().filter(|one| one.joined_method == JoinedMethod::Created);
    if created.is_some_and(|membership| context.now < membership.joined_at.plus_millis(wait)) {
        return Err(ConstraintViolation::WaitPeriodActive.into());
    }
    // CreateAccount asks for nothing that an account needs to stand alone.
    if created.is_some() && settings.keeps_created_accounts() {
        return Err(ConstraintViolation::MemberAccountPaymentInstrumentRequired.into());
    }
    Ok(())
}

/// The facts of its leaving: what it was asked to approve there is void.
pub(super) fn departure(
    state: &State,
    organization: &Organization,
    account: &Account,
    method: DepartureMethod,
    context: &Context<'_>,
) -> Vec<Event> {
    let approval = state.organizations.pending_approval(&organization.id, account.id);
    let mut events = canceled(approval.into_iter(), context.now);
    events.push(Event::AccountDeparted {
        organization: organization.id.clone(),
        account: account.id,
        method,
        at: context.now,
    });
    events
}
