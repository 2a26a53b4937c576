//! Transfers of the responsibility for bills between organizations.

use super::from_wire;
use super::handshake_shapes::responsibility_transfer;
use super::handshakes::shown;
use super::view::{View, next_token, page};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::organizations::commands::{
    InviteOrganizationToTransferResponsibility, TerminateResponsibilityTransfer, UpdateResponsibilityTransfer,
};
use governance::organizations::{Rejection, TransferDirection, queries};
use identifiers::{ResponsibilityTransferId, Timestamp};
use wire_organizations::{
    DescribeResponsibilityTransferRequest, DescribeResponsibilityTransferResponse,
    InviteOrganizationToTransferResponsibilityRequest, InviteOrganizationToTransferResponsibilityResponse,
    ListInboundResponsibilityTransfersRequest, ListInboundResponsibilityTransfersResponse,
    ListOutboundResponsibilityTransfersRequest, ListOutboundResponsibilityTransfersResponse, ResponsibilityTransfer,
    TerminateResponsibilityTransferRequest, TerminateResponsibilityTransferResponse,
    UpdateResponsibilityTransferRequest, UpdateResponsibilityTransferResponse,
};

pub async fn invite_organization_to_transfer_responsibility(
    installation: &Installation,
    call: &Call,
    input: InviteOrganizationToTransferResponsibilityRequest,
) -> Result<InviteOrganizationToTransferResponsibilityResponse, Refusal> {
    let command = InviteOrganizationToTransferResponsibility {
        recipient: from_wire::recipient(&input.target)?,
        start_at: Timestamp::from_millis(input.start_timestamp),
        name: input.source_name.into(),
        notes: input.notes.filter(|notes| !notes.is_empty()).map(Into::into),
        tags: from_wire::tags(input.tags.unwrap_or_default()),
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(InviteOrganizationToTransferResponsibilityResponse { handshake: shown(&executed.after.state, &executed.output) })
}

pub async fn list_inbound_responsibility_transfers(
    _: &Installation,
    call: &Call,
    input: ListInboundResponsibilityTransfersRequest,
) -> Result<ListInboundResponsibilityTransfersResponse, Refusal> {
    let view = View::of(call)?;
    let parameters = [input.id.as_deref().unwrap_or_default()];
    let scope =
        Scope { operation: "ListInboundResponsibilityTransfers", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    if let Some(id) = &input.id {
        let id = from_wire::id(id)?;
        let (found, direction) = queries::responsibility_transfer(view.organizations, view.organization, &id)?;
        if direction != TransferDirection::Inbound {
            return Err(Rejection::ResponsibilityTransferNotFound.into());
        }
        let only = responsibility_transfer(view.organizations, found, direction);
        let responsibility_transfers = Some(vec![only]);
        return Ok(ListInboundResponsibilityTransfersResponse { responsibility_transfers, next_token: None });
    }
    let (responsibility_transfers, next) = listed(&view, TransferDirection::Inbound, wanted);
    Ok(ListInboundResponsibilityTransfersResponse { responsibility_transfers, next_token: next_token(&scope, next) })
}

pub async fn list_outbound_responsibility_transfers(
    _: &Installation,
    call: &Call,
    input: ListOutboundResponsibilityTransfersRequest,
) -> Result<ListOutboundResponsibilityTransfersResponse, Refusal> {
    let view = View::of(call)?;
    let scope = Scope { operation: "ListOutboundResponsibilityTransfers", caller: &call.caller, parameters: &[] };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let (responsibility_transfers, next) = listed(&view, TransferDirection::Outbound, wanted);
    Ok(ListOutboundResponsibilityTransfersResponse { responsibility_transfers, next_token: next_token(&scope, next) })
}

pub async fn describe_responsibility_transfer(
    _: &Installation,
    call: &Call,
    input: DescribeResponsibilityTransferRequest,
) -> Result<DescribeResponsibilityTransferResponse, Refusal> {
    let view = View::of(call)?;
    Ok(DescribeResponsibilityTransferResponse {
        responsibility_transfer: Some(one(&view, &from_wire::id(&input.id)?)?),
    })
}

pub async fn update_responsibility_transfer(
    installation: &Installation,
    call: &Call,
    input: UpdateResponsibilityTransferRequest,
) -> Result<UpdateResponsibilityTransferResponse, Refusal> {
    let id: ResponsibilityTransferId = from_wire::id(&input.id)?;
    let command = UpdateResponsibilityTransfer { transfer: id.clone(), name: input.name.into() };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(UpdateResponsibilityTransferResponse { responsibility_transfer: Some(one(&view, &id)?) })
}

pub async fn terminate_responsibility_transfer(
    installation: &Installation,
    call: &Call,
    input: TerminateResponsibilityTransferRequest,
) -> Result<TerminateResponsibilityTransferResponse, Refusal> {
    let id: ResponsibilityTransferId = from_wire::id(&input.id)?;
    let end_at = input.end_timestamp.map(Timestamp::from_millis);
    let command = TerminateResponsibilityTransfer { transfer: id.clone(), end_at };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    let view = View::after(&executed.after.state, &call.caller)?;
    Ok(TerminateResponsibilityTransferResponse { responsibility_transfer: Some(one(&view, &id)?) })
}

fn one(view: &View<'_>, id: &ResponsibilityTransferId) -> Result<ResponsibilityTransfer, Rejection> {
    let (found, direction) = queries::responsibility_transfer(view.organizations, view.organization, id)?;
    Ok(responsibility_transfer(view.organizations, found, direction))
}

/// A page of transfers, and where the next one begins.
fn listed(
    view: &View<'_>,
    direction: TransferDirection,
    wanted: queries::PageRequest,
) -> (Option<Vec<ResponsibilityTransfer>>, Option<u64>) {
    let found = queries::responsibility_transfers(view.organizations, view.organization, direction, wanted);
    let transfers = found.items.into_iter();
    let transfers = transfers.map(|transfer| responsibility_transfer(view.organizations, transfer, direction));
    (Some(transfers.collect()), found.next)
}
