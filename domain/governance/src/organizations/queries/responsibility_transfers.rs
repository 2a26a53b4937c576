//! Transfers of responsibility as each side sees them.

use super::page::{Page, PageRequest};
use crate::organizations::organization::Organization;
use crate::organizations::rejection::Rejection;
use crate::organizations::responsibility_transfer::{ResponsibilityTransfer, TransferDirection};
use crate::organizations::state::State;
use identifiers::ResponsibilityTransferId;

/// A transfer that the organization has a part in, and which.
///
/// # Errors
/// [`Rejection::ResponsibilityTransferNotFound`].
pub fn responsibility_transfer<'a>(
    state: &'a State,
    organization: &Organization,
    id: &ResponsibilityTransferId,
) -> Result<(&'a ResponsibilityTransfer, TransferDirection), Rejection> {
    let found = state.responsibility_transfers.get(id);
    found
        .and_then(|transfer| Some((transfer, transfer.direction(&organization.id)?)))
        .ok_or(Rejection::ResponsibilityTransferNotFound)
}

/// The organization's transfers in one direction, in the order of asking.
pub fn responsibility_transfers<'a>(
    state: &'a State,
    organization: &Organization,
    direction: TransferDirection,
    page: PageRequest,
) -> Page<&'a ResponsibilityTransfer> {
    let transfers = state.transfers_from(&organization.id, direction, page.first());
    Page::take(transfers.map(|transfer| (transfer.sequence, transfer)), page.limit)
}
