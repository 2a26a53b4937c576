//! What commands about transfers of responsibility have in common: how many there may be, and in which order.

use crate::context::{Context, Quotas};
use crate::organizations::rejection::{ConstraintViolation, Rejection};
use crate::organizations::responsibility_transfer::TransferDirection;
use crate::state::State;
use identifiers::{OrganizationId, ResponsibilityTransferId};

/// Whether the source may agree to the transfer.
///
/// # Errors
/// The quota that it would exceed.
pub(super) fn check_acceptance(
    state: &State,
    transfer: &ResponsibilityTransferId,
    context: &Context<'_>,
) -> Result<(), Rejection> {
    let Some(transfer) = state.organizations.responsibility_transfers.get(transfer) else {
        return Err(Rejection::ResponsibilityTransferNotFound);
    };
    let quotas = &context.settings.quotas;
    let (source, target) = (&transfer.source.organization, &transfer.target.organization);
    let outbound = state.organizations.transfers_in_force(source, TransferDirection::Outbound).count();
    if outbound >= quotas.outbound_transfers {
        return Err(ConstraintViolation::ResponsibilityTransferMaxOutboundQuotaViolation.into());
    }
    check_chain(state, source, target, quotas)
}

/// Whether the transfer fits into the chains that there are.
///
/// # Errors
/// When bills would be handed on over too many steps, or in a circle, or too many would come to one organization.
pub(super) fn check_chain(
    state: &State,
    source: &OrganizationId,
    target: &OrganizationId,
    quotas: &Quotas,
) -> Result<(), Rejection> {
    let organizations = &state.organizations;
    let payers = organizations.payers_above(target);
    let length = organizations.steps_below(source) + 1 + payers.len();
    if length > quotas.transfer_chain_length || payers.contains(source) {
        return Err(ConstraintViolation::ResponsibilityTransferMaxLevelViolation.into());
    }
    let last = payers.last().unwrap_or(target);
    let all = organizations.aggregate_inbound(last) + 1 + organizations.aggregate_inbound(source);
    if all > quotas.aggregate_inbound_transfers {
        return Err(ConstraintViolation::ResponsibilityTransferMaxTransfersQuotaViolation.into());
    }
    Ok(())
}
