//! What a fact about organizations does to who belongs to them: the one notion of it, which the other areas follow.

use super::event::Event;
use super::state::State;
use crate::central_configuration::settings::NewHub;
use identifiers::{AccountId, OrganizationId, Timestamp};

/// A change of one account's membership, or the end of all of an organization's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MembershipChange<'a> {
    /// The account is a member from now on.
    Joined {
        organization: &'a OrganizationId,
        account: AccountId,
        /// What it is given where the organization has hubs made in new accounts.
        hub: Option<&'a NewHub>,
        at: Timestamp,
    },
    /// The member has another parent.
    Moved { account: AccountId, at: Timestamp },
    /// Nothing new is done in the member: it is being closed.
    Closing { organization: &'a OrganizationId, account: AccountId, at: Timestamp },
    /// Nobody can use the member any more; it is one still.
    Closed { organization: &'a OrganizationId, account: AccountId },
    /// The account is no member any more.
    Left { organization: &'a OrganizationId, account: AccountId, at: Timestamp },
    /// The organization is gone, and nobody is its member.
    Ended { organization: &'a OrganizationId, at: Timestamp },
}

impl Event {
    /// What the fact does to memberships, if anything; the organizations are as they were before it.
    pub(crate) fn membership_change<'a>(&'a self, before: &'a State) -> Option<MembershipChange<'a>> {
        // Every fact is asked: a new one says here what it does.
        match self {
            Self::OrganizationCreated { organization, management_account, at, .. } => {
                Some(MembershipChange::Joined { organization, account: *management_account, hub: None, at: *at })
            }
            Self::AccountCreated { request, account, hub, at, .. } => {
                let organization = &before.account_creations.get(request)?.organization;
                Some(MembershipChange::Joined { organization, account: *account, hub: hub.as_ref(), at: *at })
            }
            Self::AccountImported { organization, account, at, .. } => {
                Some(MembershipChange::Joined { organization, account: *account, hub: None, at: *at })
            }
            Self::AccountJoined { organization, account, hub, at, .. } => {
                Some(MembershipChange::Joined { organization, account: *account, hub: hub.as_ref(), at: *at })
            }
            Self::AccountMoved { account, at, .. } => Some(MembershipChange::Moved { account: *account, at: *at }),
            Self::AccountClosureRequested { organization, account, at, .. } => {
                Some(MembershipChange::Closing { organization, account: *account, at: *at })
            }
            Self::AccountClosed { organization, account, .. } => {
                Some(MembershipChange::Closed { organization, account: *account })
            }
            Self::AccountDeparted { organization, account, at, .. } => {
                Some(MembershipChange::Left { organization, account: *account, at: *at })
            }
            Self::OrganizationDeleted { organization, at } => Some(MembershipChange::Ended { organization, at: *at }),
            Self::OrganizationalUnitCreated { .. }
            | Self::OrganizationImported { .. }
            | Self::OrganizationalUnitRenamed { .. }
            | Self::OrganizationalUnitDeleted { .. }
            | Self::AccountCreationRequested { .. }
            | Self::AccountCreationFailed { .. }
            | Self::PolicyCreated { .. }
            | Self::PolicyUpdated { .. }
            | Self::PolicyDeleted { .. }
            | Self::PolicyAttached { .. }
            | Self::PolicyDetached { .. }
            | Self::PolicyTypeEnableStarted { .. }
            | Self::PolicyTypeDisableStarted { .. }
            | Self::PolicyTypeEnabled { .. }
            | Self::PolicyTypeDisabled { .. }
            | Self::EffectivePolicyRetained { .. }
            | Self::ResourcePolicyPut { .. }
            | Self::ResourcePolicyDeleted { .. }
            | Self::ResourceTagged { .. }
            | Self::ResourceUntagged { .. }
            | Self::ServiceAccessEnabled { .. }
            | Self::ServiceAccessDisabled { .. }
            | Self::RootAccessFeatureEnabled { .. }
            | Self::RootAccessFeatureDisabled { .. }
            | Self::DelegatedAdministratorRegistered { .. }
            | Self::DelegatedAdministratorDeregistered { .. }
            | Self::AccountInvited { .. }
            | Self::AllFeaturesRequested { .. }
            | Self::AllFeaturesApprovalsRequested { .. }
            | Self::AllFeaturesApproved { .. }
            | Self::AllFeaturesEnabled { .. }
            | Self::ResponsibilityTransferRequested { .. }
            | Self::ResponsibilityTransferAccepted { .. }
            | Self::ResponsibilityTransferRenamed { .. }
            | Self::ResponsibilityTransferWithdrawn { .. }
            | Self::HandshakeDeclined { .. }
            | Self::HandshakesCanceled { .. }
            | Self::HandshakesExpired { .. }
            | Self::HandshakesForgotten { .. } => None,
        }
    }
}
