//! What can become true about organizations. Every field carries its final value; nothing is looked up when it is applied.

use super::account::JoinedMethod;
use super::account_creation::FailureReason;
use super::handshake_parties::{Approval, Recipient, Sender};
use super::import::ImportGap;
use super::organization::FeatureSet;
use super::responsibility_transfer::Participant;
use super::root_access_feature::RootAccessFeature;
use super::taggable_resource::TaggableResource;
use super::tags::Tags;
use crate::central_configuration::settings::NewHub;
use crate::upcast;
use identifiers::{
    AccountId, CreateAccountRequestId, HandshakeId, OrganizationId, OrganizationalUnitId, ParentId, Partition,
    PolicyId, ResourcePolicyId, ResponsibilityTransferId, RootId, TargetId, Timestamp,
};
use policies::PolicyType;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::sync::Arc;

/// A fact about organizations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields carry the names of the API's members; `at` is when it became true")]
pub enum Event {
    /// An account made an organization and manages it.
    OrganizationCreated {
        organization: OrganizationId,
        root: RootId,
        management_account: AccountId,
        email: SmolStr,
        name: SmolStr,
        feature_set: FeatureSet,
        /// The partition of the call. Before there were others it was the commercial one.
        #[serde(default)]
        partition: Partition,
        at: Timestamp,
    },
    /// An organization is gone, with its units and policies; its management account stands alone.
    OrganizationDeleted { organization: OrganizationId, at: Timestamp },
    /// A unit was made.
    OrganizationalUnitCreated {
        organization: OrganizationId,
        unit: OrganizationalUnitId,
        parent: ParentId,
        name: SmolStr,
        tags: Tags,
        at: Timestamp,
    },
    /// A unit has another name.
    OrganizationalUnitRenamed { unit: OrganizationalUnitId, name: SmolStr },
    /// An empty unit is gone, with its attachments.
    OrganizationalUnitDeleted { unit: OrganizationalUnitId },
    /// An account was asked for.
    AccountCreationRequested {
        organization: OrganizationId,
        request: CreateAccountRequestId,
        email: SmolStr,
        name: SmolStr,
        role_name: SmolStr,
        iam_user_access_to_billing: bool,
        tags: Tags,
        at: Timestamp,
        due_at: Timestamp,
        /// Whether an account in AWS GovCloud (US) was asked for, too.
        #[serde(default)]
        govcloud: bool,
        /// Whether the same address had been asked for before, and that request was still running.
        #[serde(default)]
        repeated: bool,
    },
    /// The account that was asked for is there, under the root.
    AccountCreated {
        request: CreateAccountRequestId,
        account: AccountId,
        #[serde(default)]
        govcloud_account: Option<AccountId>,
        /// The hub that Security Hub gives it wherever the organization has hubs made in new accounts; absent where it has none.
        #[serde(default = "upcast::hub_of_new_account")]
        hub: Option<NewHub>,
        at: Timestamp,
    },
    /// The account that was asked for won't be there.
    AccountCreationFailed { request: CreateAccountRequestId, reason: FailureReason, at: Timestamp },
    /// An organization is as a document says that it is on AWS.
    OrganizationImported {
        organization: OrganizationId,
        /// The digest of the document.
        document: SmolStr,
        gaps: Vec<ImportGap>,
        at: Timestamp,
    },
    /// An account of an imported organization is there, as it is on AWS.
    AccountImported {
        organization: OrganizationId,
        account: AccountId,
        email: SmolStr,
        name: SmolStr,
        parent: ParentId,
        joined_method: JoinedMethod,
        /// The role that CreateAccount made in it.
        access_role: Option<SmolStr>,
        tags: Tags,
        at: Timestamp,
    },
    /// An account has another parent.
    AccountMoved { account: AccountId, source: ParentId, destination: ParentId, at: Timestamp },
    /// An account is to be closed.
    #[serde(deserialize_with = "upcast::account_closure_requested")]
    AccountClosureRequested {
        organization: OrganizationId,
        account: AccountId,
        at: Timestamp,
        due_at: Timestamp,
        /// Closures that were requested up to then count no longer.
        forgotten_until: Timestamp,
    },
    /// An account is closed; it keeps its place, and is gone for good at a known moment.
    AccountClosed { organization: OrganizationId, account: AccountId, at: Timestamp, gone_at: Timestamp },
    /// An account stands alone; its attachments and tags in the organization are gone.
    AccountDeparted { organization: OrganizationId, account: AccountId, method: DepartureMethod, at: Timestamp },
    /// A policy was made.
    PolicyCreated {
        organization: OrganizationId,
        policy: PolicyId,
        #[serde(with = "super::policy::type_name")]
        policy_type: PolicyType,
        name: SmolStr,
        description: Arc<str>,
        content: Arc<str>,
        tags: Tags,
        at: Timestamp,
    },
    /// A policy has other values; absent ones stayed.
    PolicyUpdated {
        policy: PolicyId,
        name: Option<SmolStr>,
        description: Option<Arc<str>>,
        content: Option<Arc<str>>,
        at: Timestamp,
    },
    /// A policy is gone.
    PolicyDeleted { policy: PolicyId },
    /// A policy applies from a node downwards.
    PolicyAttached {
        organization: OrganizationId,
        policy: PolicyId,
        #[serde(with = "super::policy::type_name")]
        policy_type: PolicyType,
        target: TargetId,
        at: Timestamp,
    },
    /// A policy no longer applies from a node downwards.
    PolicyDetached { organization: OrganizationId, policy: PolicyId, target: TargetId, at: Timestamp },
    /// A policy type is going to be enabled in the root; a worker finishes it when it is due.
    PolicyTypeEnableStarted {
        organization: OrganizationId,
        #[serde(with = "super::policy::type_name")]
        policy_type: PolicyType,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A policy type is going to be disabled; it is in force until a worker finishes that.
    PolicyTypeDisableStarted {
        organization: OrganizationId,
        #[serde(with = "super::policy::type_name")]
        policy_type: PolicyType,
        at: Timestamp,
        due_at: Timestamp,
    },
    /// A policy type is enabled in the root.
    #[serde(deserialize_with = "upcast::policy_type_enabled")]
    PolicyTypeEnabled {
        organization: OrganizationId,
        #[serde(with = "super::policy::type_name")]
        policy_type: PolicyType,
        /// What AWS attaches to every node while the type is enabled, those that come later included.
        everywhere: Vec<PolicyId>,
        at: Timestamp,
    },
    /// A policy type is no longer enabled; every attachment of it is gone.
    PolicyTypeDisabled {
        organization: OrganizationId,
        #[serde(with = "super::policy::type_name")]
        policy_type: PolicyType,
        at: Timestamp,
    },
    /// What the policies of a type amount to for these accounts is no longer valid as a whole; what was in force before stays
    /// so: this content, or nothing.
    EffectivePolicyRetained {
        organization: OrganizationId,
        #[serde(with = "super::policy::type_name")]
        policy_type: PolicyType,
        accounts: Vec<AccountId>,
        content: Option<Arc<str>>,
        updated_at: Timestamp,
    },
    /// The organization has a resource policy, or its policy has another text.
    ResourcePolicyPut {
        organization: OrganizationId,
        policy: ResourcePolicyId,
        content: Arc<str>,
        /// The tags of a new one; none where it only has another text.
        tags: Tags,
        at: Timestamp,
    },
    /// The organization has no resource policy any more.
    ResourcePolicyDeleted { organization: OrganizationId, policy: ResourcePolicyId, at: Timestamp },
    /// Tags were set.
    ResourceTagged { organization: OrganizationId, resource: TaggableResource, tags: Tags },
    /// Tags were removed.
    ResourceUntagged { organization: OrganizationId, resource: TaggableResource, keys: Vec<SmolStr> },
    /// A service has trusted access.
    ServiceAccessEnabled { organization: OrganizationId, principal: SmolStr, at: Timestamp },
    /// A service no longer has trusted access.
    ServiceAccessDisabled { organization: OrganizationId, principal: SmolStr, at: Timestamp },
    /// An account administers a service for the organization.
    DelegatedAdministratorRegistered {
        organization: OrganizationId,
        account: AccountId,
        principal: SmolStr,
        at: Timestamp,
    },
    /// An account no longer administers a service.
    DelegatedAdministratorDeregistered {
        organization: OrganizationId,
        account: AccountId,
        principal: SmolStr,
        at: Timestamp,
    },
    /// An account was asked to join an organization.
    AccountInvited {
        handshake: HandshakeId,
        sender: Sender,
        recipient: Recipient,
        notes: Option<Arc<str>>,
        tags: Tags,
        at: Timestamp,
        expires_at: Timestamp,
    },
    /// An account joined an organization by its invitation, under the root. If it was in another one, it has departed from there in
    /// the fact before.
    AccountJoined {
        organization: OrganizationId,
        account: AccountId,
        handshake: HandshakeId,
        email: SmolStr,
        name: SmolStr,
        tags: Tags,
        /// The hub that Security Hub gives it wherever the organization has hubs made in new accounts; absent where it has none.
        hub: Option<NewHub>,
        at: Timestamp,
        /// Until when the invitation is shown.
        forgotten_at: Timestamp,
    },
    /// An organization with consolidated billing only is going to have all features, as soon as those have approved who must.
    AllFeaturesRequested { handshake: HandshakeId, sender: Sender, at: Timestamp, expires_at: Timestamp },
    /// Members that had been invited are asked to approve it.
    AllFeaturesApprovalsRequested {
        sender: Sender,
        parent: HandshakeId,
        approvals: Vec<Approval>,
        at: Timestamp,
        expires_at: Timestamp,
    },
    /// A member approves it.
    AllFeaturesApproved {
        organization: OrganizationId,
        account: AccountId,
        handshake: HandshakeId,
        at: Timestamp,
        forgotten_at: Timestamp,
    },
    /// An organization has all features.
    AllFeaturesEnabled { organization: OrganizationId, handshake: HandshakeId, at: Timestamp, forgotten_at: Timestamp },
    /// Another organization was asked to let its bills be paid; the transfer is there, and waits for the answer.
    ResponsibilityTransferRequested {
        transfer: ResponsibilityTransferId,
        handshake: HandshakeId,
        sender: Sender,
        recipient: Recipient,
        source: Participant,
        name: SmolStr,
        notes: Option<Arc<str>>,
        tags: Tags,
        start_at: Timestamp,
        at: Timestamp,
        expires_at: Timestamp,
    },
    /// It agreed.
    ResponsibilityTransferAccepted {
        transfer: ResponsibilityTransferId,
        handshake: HandshakeId,
        at: Timestamp,
        forgotten_at: Timestamp,
    },
    /// A transfer has another name.
    ResponsibilityTransferRenamed { transfer: ResponsibilityTransferId, name: SmolStr },
    /// One of its sides ends a transfer.
    ResponsibilityTransferWithdrawn { transfer: ResponsibilityTransferId, at: Timestamp, end_at: Timestamp },
    /// Whoever was asked refused.
    HandshakeDeclined { handshake: HandshakeId, at: Timestamp, forgotten_at: Timestamp },
    /// Whoever asked takes it back, or what the handshakes rested on is gone.
    HandshakesCanceled { handshakes: Vec<HandshakeId>, at: Timestamp, forgotten_at: Timestamp },
    /// Nobody answered in time.
    HandshakesExpired { handshakes: Vec<HandshakeId>, at: Timestamp, forgotten_at: Timestamp },
    /// Handshakes that were answered long ago are shown no longer.
    HandshakesForgotten { handshakes: Vec<HandshakeId> },
    /// A feature of centralized root access is on.
    RootAccessFeatureEnabled { organization: OrganizationId, feature: RootAccessFeature, at: Timestamp },
    /// A feature of centralized root access is off.
    RootAccessFeatureDisabled { organization: OrganizationId, feature: RootAccessFeature, at: Timestamp },
}

/// How an account left its organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DepartureMethod {
    /// RemoveAccountFromOrganization.
    Removed,
    /// LeaveOrganization.
    Left,
    /// It was closed, and the time in which it could have been reopened is over.
    Cleaned,
}
