//! Handshakes and transfers of responsibility in the API's shapes.

use governance::organizations::{self, HandshakeRequest, Participant, Recipient, Sender, TransferDirection};
use protocol::timestamps::iso8601;
use wire_organizations::{Handshake, HandshakeParty, HandshakeResource, ResponsibilityTransfer, TransferParticipant};

/// The only responsibility that is transferred.
const BILLING: &str = "BILLING";

/// A handshake: both sides see the same.
pub fn handshake(handshake: &organizations::Handshake) -> Handshake {
    let asking = HandshakeParty { id: handshake.sender.organization.to_string(), r#type: "ORGANIZATION".to_owned() };
    let asked = handshake.recipient().map(|recipient| {
        let (kind, id) = named(&recipient);
        HandshakeParty { id, r#type: kind.to_owned() }
    });
    Handshake {
        id: Some(handshake.id.to_string()),
        arn: Some(handshake.arn()),
        parties: Some([asking].into_iter().chain(asked).collect()),
        state: Some(handshake.state.api_name().to_owned()),
        requested_timestamp: Some(handshake.requested_at.millis()),
        expiration_timestamp: Some(handshake.expires_at.millis()),
        action: Some(handshake.action().api_name().to_owned()),
        resources: Some(resources(handshake)),
    }
}

/// What is said of the matter.
fn resources(handshake: &organizations::Handshake) -> Vec<HandshakeResource> {
    let sender = &handshake.sender;
    let organization = || resource("ORGANIZATION", sender.organization.to_string());
    let notes = handshake.notes().map(|notes| resource("NOTES", notes.to_string()));
    let said = match &handshake.request {
        HandshakeRequest::Invite { recipient, .. } => {
            let (kind, id) = named(recipient);
            vec![HandshakeResource { resources: Some(described(sender)), ..organization() }, resource(kind, id)]
        }
        HandshakeRequest::EnableAllFeatures => vec![organization()],
        HandshakeRequest::ApproveAllFeatures { parent, account } => vec![
            resource("PARENT_HANDSHAKE", parent.to_string()),
            organization(),
            resource("ACCOUNT", account.to_string()),
        ],
        HandshakeRequest::TransferResponsibility { transfer, start_at, .. } => vec![
            resource("RESPONSIBILITY_TRANSFER", transfer.to_string()),
            resource("TRANSFER_START_TIMESTAMP", iso8601(start_at.millis())),
            resource("TRANSFER_TYPE", BILLING.to_owned()),
            resource("MANAGEMENT_ACCOUNT", sender.management_account.to_string()),
            resource("MANAGEMENT_EMAIL", sender.email.to_string()),
            resource("MANAGEMENT_NAME", sender.name.to_string()),
        ],
    };
    said.into_iter().chain(notes).collect()
}

/// What an invitation says of the organization.
fn described(sender: &Sender) -> Vec<HandshakeResource> {
    vec![
        resource("MASTER_EMAIL", sender.email.to_string()),
        resource("MASTER_NAME", sender.name.to_string()),
        resource("ORGANIZATION_FEATURE_SET", sender.feature_set.api_name().to_owned()),
    ]
}

fn resource(kind: &str, value: String) -> HandshakeResource {
    HandshakeResource { value: Some(value), r#type: Some(kind.to_owned()), resources: None }
}

/// A recipient as it was named: the type of its name, and the name.
fn named(recipient: &Recipient) -> (&'static str, String) {
    match recipient {
        Recipient::Account(account) => ("ACCOUNT", account.to_string()),
        Recipient::Email(email) => ("EMAIL", email.to_string()),
    }
}

/// A transfer, as the organization on that side sees it. Its handshake is named as long as it is shown.
pub fn responsibility_transfer(
    state: &organizations::State,
    transfer: &organizations::ResponsibilityTransfer,
    direction: TransferDirection,
) -> ResponsibilityTransfer {
    let handshake = state.handshakes.get(&transfer.handshake);
    ResponsibilityTransfer {
        arn: Some(transfer.arn(direction)),
        name: Some(transfer.name.to_string()),
        id: Some(transfer.id.to_string()),
        r#type: Some(BILLING.to_owned()),
        status: Some(transfer.status.api_name().to_owned()),
        source: Some(participant(&transfer.source)),
        target: Some(participant(&transfer.target)),
        start_timestamp: Some(transfer.start_at.millis()),
        end_timestamp: transfer.end_at.map(|end_at| end_at.millis()),
        active_handshake_id: handshake.map(|handshake| handshake.id.to_string()),
    }
}

fn participant(participant: &Participant) -> TransferParticipant {
    TransferParticipant {
        management_account_id: Some(participant.management_account.to_string()),
        management_account_email: Some(participant.email.to_string()),
    }
}
