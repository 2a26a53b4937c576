//! EnableAllFeatures: an organization with consolidated billing only begins to change to all features.

use super::checks::organization_of;
use super::handshakes::{BATCH, canceled, new_id, sender};
use crate::caller::Caller;
use crate::command::{Command, Decision, Operation};
use crate::context::Context;
use crate::organizations::account::{Account, JoinedMethod};
use crate::organizations::event::Event;
use crate::organizations::handshake::HandshakeAction;
use crate::organizations::handshake_constraint::HandshakeConstraint;
use crate::organizations::handshake_parties::{Approval, Sender};
use crate::organizations::organization::{FeatureSet, Organization};
use crate::organizations::rejection::ConstraintViolation;
use crate::state::State;
use identifiers::HandshakeId;

/// How long members can approve, and the management account can finish: days of the clock, whatever the timing.
const CHANGE_MILLIS: i64 = 90 * 24 * 60 * 60 * 1000;

/// Begins the change to all features.
#[derive(Debug, Clone, PartialEq)]
pub struct EnableAllFeatures;

impl Command for EnableAllFeatures {
    /// The handshake by which the change is finished.
    type Output = HandshakeId;
    const OPERATION: Operation = Operation::organizations("EnableAllFeatures");

    fn decide(
        &self,
        state: &State,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Decision<Self::Output>, crate::rejection::Rejection> {
        let organization = organization_of(state, caller)?;
        if organization.feature_set == FeatureSet::All {
            return Err(HandshakeConstraint::OrganizationAlreadyHasAllFeatures.into());
        }
        if organization.all_features.is_some() {
            return Err(HandshakeConstraint::OrganizationIsAlreadyPendingAllFeaturesMigration.into());
        }
        if organization.account_count > context.settings.quotas.all_features_migration_accounts {
            return Err(ConstraintViolation::AllFeaturesMigrationOrganizationSizeLimitExceeded.into());
        }
        let organizations = &state.organizations;
        let (at, expires_at) = (context.now, context.now.plus_millis(CHANGE_MILLIS));
        let sent = organizations.sent_from(&organization.id, 0);
        let invitations = sent.filter(|it| it.action() == HandshakeAction::Invite && it.is_pending());
        let mut events = canceled(invitations, at);
        let handshake = new_id(state, organization, HandshakeAction::EnableAllFeatures, "", context);
        let sender = Sender { feature_set: FeatureSet::All, ..sender(state, organization) };
        events.push(Event::AllFeaturesRequested {
            handshake: handshake.clone(),
            sender: sender.clone(),
            at,
            expires_at,
        });
        let approvals: Vec<Approval> = organizations
            .members_of(&organization.id)
            .filter(|account| has_to_approve(organization, account))
            .map(|account| {
                let about = format!("{} {handshake}", account.id);
                let id = new_id(state, organization, HandshakeAction::ApproveAllFeatures, &about, context);
                Approval { account: account.id, handshake: id }
            })
            .collect();
        events.extend(approvals.chunks(BATCH).map(|approvals| Event::AllFeaturesApprovalsRequested {
            sender: sender.clone(),
            parent: handshake.clone(),
            approvals: approvals.to_vec(),
            at,
            expires_at,
        }));
        Ok(Decision::new(events, handshake))
    }
}

/// Members that came by invitation agreed to share a bill and to nothing else; those that were created here aren't asked.
fn has_to_approve(organization: &Organization, account: &Account) -> bool {
    let was_invited = account.membership.as_ref().is_some_and(|one| one.joined_method == JoinedMethod::Invited);
    was_invited && account.id != organization.management_account
}
