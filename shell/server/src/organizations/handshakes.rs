//! Handshakes: sending, answering and looking at them.

use super::from_wire;
use super::handshake_shapes::handshake;
use super::view::{View, next_token, page};
use crate::call::Call;
use crate::installation::Installation;
use crate::page_token::Scope;
use crate::refusal::Refusal;
use governance::State;
use governance::organizations::commands::{
    AcceptHandshake, CancelHandshake, DeclineHandshake, EnableAllFeatures, InviteAccountToOrganization,
};
use governance::organizations::queries::{self, HandshakeFilter as Wanted};
use governance::organizations::{InvalidInput, Rejection};
use identifiers::HandshakeId;
use wire_organizations::{
    AcceptHandshakeRequest, AcceptHandshakeResponse, CancelHandshakeRequest, CancelHandshakeResponse,
    DeclineHandshakeRequest, DeclineHandshakeResponse, DescribeHandshakeRequest, DescribeHandshakeResponse,
    EnableAllFeaturesRequest, EnableAllFeaturesResponse, Handshake, HandshakeFilter,
    InviteAccountToOrganizationRequest, InviteAccountToOrganizationResponse, ListHandshakesForAccountRequest,
    ListHandshakesForAccountResponse, ListHandshakesForOrganizationRequest, ListHandshakesForOrganizationResponse,
};

pub async fn invite_account_to_organization(
    installation: &Installation,
    call: &Call,
    input: InviteAccountToOrganizationRequest,
) -> Result<InviteAccountToOrganizationResponse, Refusal> {
    let command = InviteAccountToOrganization {
        recipient: from_wire::recipient(&input.target)?,
        notes: input.notes.filter(|notes| !notes.is_empty()).map(Into::into),
        tags: from_wire::tags(input.tags.unwrap_or_default()),
    };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(InviteAccountToOrganizationResponse { handshake: shown(&executed.after.state, &executed.output) })
}

pub async fn accept_handshake(
    installation: &Installation,
    call: &Call,
    input: AcceptHandshakeRequest,
) -> Result<AcceptHandshakeResponse, Refusal> {
    let id: HandshakeId = from_wire::id(&input.handshake_id)?;
    let command = AcceptHandshake { handshake: id.clone() };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(AcceptHandshakeResponse { handshake: shown(&executed.after.state, &id) })
}

pub async fn decline_handshake(
    installation: &Installation,
    call: &Call,
    input: DeclineHandshakeRequest,
) -> Result<DeclineHandshakeResponse, Refusal> {
    let id: HandshakeId = from_wire::id(&input.handshake_id)?;
    let command = DeclineHandshake { handshake: id.clone() };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(DeclineHandshakeResponse { handshake: shown(&executed.after.state, &id) })
}

pub async fn cancel_handshake(
    installation: &Installation,
    call: &Call,
    input: CancelHandshakeRequest,
) -> Result<CancelHandshakeResponse, Refusal> {
    let id: HandshakeId = from_wire::id(&input.handshake_id)?;
    let command = CancelHandshake { handshake: id.clone() };
    let executed = installation.engine.execute(call.caller.clone(), command).await?;
    Ok(CancelHandshakeResponse { handshake: shown(&executed.after.state, &id) })
}

pub async fn describe_handshake(
    _: &Installation,
    call: &Call,
    input: DescribeHandshakeRequest,
) -> Result<DescribeHandshakeResponse, Refusal> {
    let id = from_wire::id(&input.handshake_id)?;
    let found = queries::handshake(&call.snapshot.state.organizations, &call.caller, &id)?;
    Ok(DescribeHandshakeResponse { handshake: Some(handshake(found)) })
}

pub async fn list_handshakes_for_account(
    _: &Installation,
    call: &Call,
    input: ListHandshakesForAccountRequest,
) -> Result<ListHandshakesForAccountResponse, Refusal> {
    let asked = Asked::read(input.filter)?;
    let parameters = asked.parameters();
    let scope = Scope { operation: "ListHandshakesForAccount", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let organizations = &call.snapshot.state.organizations;
    let found = queries::handshakes_for_account(organizations, &call.caller, asked.filter(), wanted);
    Ok(ListHandshakesForAccountResponse {
        handshakes: Some(found.items.into_iter().map(handshake).collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn list_handshakes_for_organization(
    _: &Installation,
    call: &Call,
    input: ListHandshakesForOrganizationRequest,
) -> Result<ListHandshakesForOrganizationResponse, Refusal> {
    let view = View::of(call)?;
    let asked = Asked::read(input.filter)?;
    let parameters = asked.parameters();
    let scope = Scope { operation: "ListHandshakesForOrganization", caller: &call.caller, parameters: &parameters };
    let wanted = page(&scope, input.next_token.as_deref(), input.max_results)?;
    let found = queries::handshakes_for_organization(view.organizations, view.organization, asked.filter(), wanted);
    Ok(ListHandshakesForOrganizationResponse {
        handshakes: Some(found.items.into_iter().map(handshake).collect()),
        next_token: next_token(&scope, found.next),
    })
}

pub async fn enable_all_features(
    installation: &Installation,
    call: &Call,
    _: EnableAllFeaturesRequest,
) -> Result<EnableAllFeaturesResponse, Refusal> {
    let executed = installation.engine.execute(call.caller.clone(), EnableAllFeatures).await?;
    Ok(EnableAllFeaturesResponse { handshake: shown(&executed.after.state, &executed.output) })
}

/// A handshake of which a command has just made something.
pub(super) fn shown(state: &State, id: &HandshakeId) -> Option<Handshake> {
    state.organizations.handshakes.get(id).map(handshake)
}

/// Which handshakes a request asks for.
enum Asked {
    All,
    Action(String),
    Parent(HandshakeId),
}

impl Asked {
    fn read(filter: Option<HandshakeFilter>) -> Result<Self, Rejection> {
        match filter.map(|filter| (filter.action_type, filter.parent_handshake_id)) {
            None | Some((None, None)) => Ok(Self::All),
            Some((Some(action), None)) => Ok(Self::Action(action)),
            Some((None, Some(parent))) => Ok(Self::Parent(from_wire::id(&parent)?)),
            Some((Some(_), Some(_))) => Err(InvalidInput::MaxLimitExceededFilter.into()),
        }
    }

    fn filter(&self) -> Wanted<'_> {
        match self {
            Self::All => Wanted::All,
            Self::Action(name) => Wanted::Action(name),
            Self::Parent(parent) => Wanted::Parent(parent),
        }
    }

    fn parameters(&self) -> [&str; 2] {
        match self {
            Self::All => ["", ""],
            Self::Action(name) => ["action", name],
            Self::Parent(parent) => ["parent", parent.as_str()],
        }
    }
}
