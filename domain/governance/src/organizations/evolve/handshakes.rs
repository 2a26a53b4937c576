//! How each fact changes what is true about handshakes, and about what is agreed to by them.

use crate::organizations::event::Event;
use crate::organizations::handshake::{Handshake, HandshakeRequest, HandshakeState};
use crate::organizations::handshake_parties::Sender;
use crate::organizations::organization::{AllFeaturesChange, FeatureSet};
use crate::organizations::responsibility_transfer::{Participant, ResponsibilityTransfer, TransferStatus};
use crate::organizations::state::State;
use identifiers::{AccountId, HandshakeId, OrganizationId, ResponsibilityTransferId, Timestamp};

impl State {
    /// Makes a fact true. A fact that sends several handshakes has several places in the order, from `place` on.
    pub(super) fn evolve_handshakes(&mut self, event: &Event, place: u64) {
        match event {
            Event::AccountInvited { handshake, sender, recipient, notes, tags, at, expires_at } => {
                let request =
                    HandshakeRequest::Invite { recipient: recipient.clone(), notes: notes.clone(), tags: tags.clone() };
                self.send(handshake, sender, request, HandshakeState::Open, (*at, *expires_at), place);
                self.change_organization(&sender.organization, |organization| organization.pending_invitations += 1);
            }
            Event::AllFeaturesRequested { handshake, sender, at, expires_at } => {
                let request = HandshakeRequest::EnableAllFeatures;
                self.send(handshake, sender, request, HandshakeState::Open, (*at, *expires_at), place);
                self.change_organization(&sender.organization, |organization| {
                    let change = AllFeaturesChange { handshake: handshake.clone(), awaited: [].into_iter().collect() };
                    organization.all_features = Some(change);
                });
            }
            Event::AllFeaturesApprovalsRequested { sender, parent, approvals, at, expires_at } => {
                for (place, approval) in (place..).zip(approvals) {
                    let request =
                        HandshakeRequest::ApproveAllFeatures { parent: parent.clone(), account: approval.account };
                    self.handshakes_by_parent.insert((parent.clone(), place), approval.handshake.clone());
                    let times = (*at, *expires_at);
                    self.send(&approval.handshake, sender, request, HandshakeState::Open, times, place);
                }
                self.change_awaited(&sender.organization, |change| {
                    change.awaited.extend(approvals.iter().map(|approval| approval.account));
                });
            }
            Event::AllFeaturesApproved { organization, account, handshake, forgotten_at, .. } => {
                self.conclude_handshake(handshake, HandshakeState::Accepted, *forgotten_at);
                self.no_longer_awaits(organization, *account);
            }
            Event::AllFeaturesEnabled { organization, handshake, forgotten_at, .. } => {
                self.conclude_handshake(handshake, HandshakeState::Accepted, *forgotten_at);
                self.change_organization(organization, |organization| organization.feature_set = FeatureSet::All);
            }
            Event::ResponsibilityTransferRequested {
                transfer,
                handshake,
                sender,
                recipient,
                source,
                name,
                notes,
                tags,
                start_at,
                at,
                expires_at,
            } => {
                let request = HandshakeRequest::TransferResponsibility {
                    recipient: recipient.clone(),
                    transfer: transfer.clone(),
                    start_at: *start_at,
                    notes: notes.clone(),
                };
                self.send(handshake, sender, request, HandshakeState::Requested, (*at, *expires_at), place);
                for organization in [&sender.organization, &source.organization] {
                    self.transfers_by_organization.insert((organization.clone(), place), transfer.clone());
                }
                let asked_for = ResponsibilityTransfer {
                    id: transfer.clone(),
                    name: name.clone(),
                    source: source.clone(),
                    target: Participant {
                        organization: sender.organization.clone(),
                        management_account: sender.management_account,
                        email: sender.email.clone(),
                        partition: sender.partition,
                    },
                    status: TransferStatus::Requested,
                    handshake: handshake.clone(),
                    sequence: place,
                    start_at: *start_at,
                    end_at: None,
                    tags: tags.clone(),
                };
                self.responsibility_transfers.insert(transfer.clone(), asked_for);
            }
            Event::ResponsibilityTransferAccepted { handshake, forgotten_at, .. } => {
                self.conclude_handshake(handshake, HandshakeState::Accepted, *forgotten_at);
            }
            Event::ResponsibilityTransferRenamed { transfer, name } => {
                self.change_transfer(transfer, |transfer| transfer.name = name.clone());
            }
            Event::ResponsibilityTransferWithdrawn { transfer, end_at, .. } => {
                self.change_transfer(transfer, |transfer| {
                    transfer.status = TransferStatus::Withdrawn;
                    transfer.end_at = Some(*end_at);
                });
            }
            Event::HandshakeDeclined { handshake, forgotten_at, .. } => {
                self.conclude_handshake(handshake, HandshakeState::Declined, *forgotten_at);
            }
            Event::HandshakesCanceled { handshakes, forgotten_at, .. } => {
                for handshake in handshakes {
                    self.conclude_handshake(handshake, HandshakeState::Canceled, *forgotten_at);
                }
            }
            Event::HandshakesExpired { handshakes, forgotten_at, .. } => {
                for handshake in handshakes {
                    self.conclude_handshake(handshake, HandshakeState::Expired, *forgotten_at);
                }
            }
            Event::HandshakesForgotten { handshakes } => handshakes.iter().for_each(|id| self.forget_handshake(id)),
            _ => {}
        }
    }

    fn send(
        &mut self,
        id: &HandshakeId,
        sender: &Sender,
        request: HandshakeRequest,
        state: HandshakeState,
        (requested_at, expires_at): (Timestamp, Timestamp),
        sequence: u64,
    ) {
        let handshake = Handshake {
            id: id.clone(),
            sender: sender.clone(),
            request,
            state,
            sequence,
            requested_at,
            expires_at,
            forgotten_at: None,
        };
        self.handshakes_by_sender.insert((sender.organization.clone(), sequence), id.clone());
        if let Some(recipient) = handshake.recipient() {
            self.handshakes_by_recipient.insert((recipient.key(), sequence), id.clone());
        }
        self.handshake_deadlines.insert((expires_at, id.clone()));
        self.handshakes.insert(id.clone(), handshake);
    }

    /// The handshake is in its final state, and so is what was to come of it.
    pub(super) fn conclude_handshake(&mut self, id: &HandshakeId, state: HandshakeState, forgotten_at: Timestamp) {
        let Some(handshake) = self.handshakes.get_mut(id) else { return };
        self.handshake_deadlines.remove(&(handshake.deadline(), id.clone()));
        handshake.state = state;
        handshake.forgotten_at = Some(forgotten_at);
        self.handshake_deadlines.insert((forgotten_at, id.clone()));
        let (organization, request) = (handshake.sender.organization.clone(), handshake.request.clone());
        match request {
            HandshakeRequest::Invite { .. } => {
                self.change_organization(&organization, |organization| organization.pending_invitations -= 1);
            }
            HandshakeRequest::EnableAllFeatures => {
                self.change_organization(&organization, |organization| organization.all_features = None);
            }
            HandshakeRequest::ApproveAllFeatures { .. } => {}
            HandshakeRequest::TransferResponsibility { transfer, .. } => {
                self.change_transfer(&transfer, |transfer| transfer.status = status_after(state));
            }
        }
    }

    /// A member has approved all features, or is none any more.
    pub(super) fn no_longer_awaits(&mut self, organization: &OrganizationId, account: AccountId) {
        self.change_awaited(organization, |change| {
            change.awaited.remove(&account);
        });
    }

    /// The management account can finish the change as soon as nobody is awaited.
    fn change_awaited(&mut self, organization: &OrganizationId, change: impl FnOnce(&mut AllFeaturesChange)) {
        let Some(under_way) = self.organizations.get_mut(organization).and_then(|it| it.all_features.as_mut()) else {
            return;
        };
        change(under_way);
        let state = if under_way.awaited.is_empty() { HandshakeState::Open } else { HandshakeState::Requested };
        let parent = under_way.handshake.clone();
        if let Some(parent) = self.handshakes.get_mut(&parent) {
            parent.state = state;
        }
    }

    fn change_transfer(&mut self, id: &ResponsibilityTransferId, change: impl FnOnce(&mut ResponsibilityTransfer)) {
        if let Some(transfer) = self.responsibility_transfers.get_mut(id) {
            change(transfer);
        }
    }

    fn forget_handshake(&mut self, id: &HandshakeId) {
        let Some(handshake) = self.handshakes.remove(id) else { return };
        self.handshakes_forgotten += 1;
        self.handshake_deadlines.remove(&(handshake.deadline(), id.clone()));
        self.handshakes_by_sender.remove(&(handshake.sender.organization.clone(), handshake.sequence));
        if let Some(recipient) = handshake.recipient() {
            self.handshakes_by_recipient.remove(&(recipient.key(), handshake.sequence));
        }
        match &handshake.request {
            HandshakeRequest::ApproveAllFeatures { parent, .. } => {
                self.handshakes_by_parent.remove(&(parent.clone(), handshake.sequence));
            }
            // A transfer that was agreed to stays; one that was only asked for goes with the asking.
            HandshakeRequest::TransferResponsibility { transfer, .. }
                if handshake.state != HandshakeState::Accepted =>
            {
                self.forget_transfer(transfer);
            }
            HandshakeRequest::Invite { .. }
            | HandshakeRequest::EnableAllFeatures
            | HandshakeRequest::TransferResponsibility { .. } => {}
        }
    }

    fn forget_transfer(&mut self, id: &ResponsibilityTransferId) {
        let Some(transfer) = self.responsibility_transfers.remove(id) else { return };
        for side in [transfer.source, transfer.target] {
            self.transfers_by_organization.remove(&(side.organization, transfer.sequence));
        }
    }
}

/// What a transfer is when its handshake has ended so.
fn status_after(state: HandshakeState) -> TransferStatus {
    match state {
        HandshakeState::Requested | HandshakeState::Open => TransferStatus::Requested,
        HandshakeState::Accepted => TransferStatus::Accepted,
        HandshakeState::Declined => TransferStatus::Declined,
        HandshakeState::Canceled => TransferStatus::Canceled,
        HandshakeState::Expired => TransferStatus::Expired,
    }
}
