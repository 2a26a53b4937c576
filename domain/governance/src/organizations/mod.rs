//! Organizations: trees of accounts, the policies attached to them, and who may act for them.

pub(crate) mod access;
pub(crate) mod account;
mod account_closure;
pub(crate) mod account_creation;
mod account_creations_due;
mod arn;
pub mod commands;
pub(crate) mod delegation_policy;
pub(crate) mod effective_chains;
pub(crate) mod effective_policies;
mod email_address;
pub(crate) mod event;
mod evolve;
mod guardrails;
mod handshake;
pub(crate) mod handshake_constraint;
mod handshake_part;
mod handshake_parties;
mod handshakes;
mod import;
pub(crate) mod membership;
pub(crate) mod organization;
pub(crate) mod policy;
pub mod queries;
mod recorded_texts;
pub(crate) mod rejection;
mod resource_policy;
mod responsibility_transfer;
mod responsibility_transfers;
pub mod root_access;
mod root_access_feature;
pub mod service_principals;
pub(crate) mod state;
mod tag_checks;
mod tag_compliance;
pub(crate) mod taggable_resource;
pub(crate) mod tags;
mod unit;

pub use access::{authorize, rests_on_delegation};
pub use account::{AccessRole, Account, AccountState, JoinedMethod, Membership, implicit_email, implicit_owner};
pub use account_creation::{AccountCreation, CreationState, FailureReason};
pub use account_creations_due::account_creations_due;
pub use delegation_policy::is_delegable;
pub use effective_chains::EffectivePolicies;
pub use effective_policies::{
    EffectivePolicyInForce, effective_policy, effective_policy_at, effective_policy_in_force,
};
pub use event::{DepartureMethod, Event};
pub use guardrails::{Compiled, Guards};
pub use handshake::{Handshake, HandshakeAction, HandshakeRequest, HandshakeState};
pub use handshake_constraint::HandshakeConstraint;
pub use handshake_parties::{Approval, Recipient, Sender};
pub use import::{Import, ImportGap};
pub use organization::{
    AllFeaturesChange, DelegatedAdministrator, FeatureSet, Organization, PolicyEverywhere, PolicyTypeChange,
    PolicyTypeStatus, ServiceAccess,
};
pub use policy::{
    Attachment, AttachmentChange, FULL_AWS_ACCESS, ManagedPolicy, Policy, RCP_FULL_AWS_ACCESS, RetainedEffectivePolicy,
    managed_policies,
};
pub use recorded_texts::RECORDED_TEXTS;
pub use rejection::{ConstraintViolation, InvalidInput, Rejection, ResourcePolicyFault};
pub use resource_policy::ResourcePolicy;
pub use responsibility_transfer::{Participant, ResponsibilityTransfer, TransferDirection, TransferStatus};
pub use root_access_feature::RootAccessFeature;
pub use state::{Child, State};
pub use tag_compliance::{TagCompliance, TagPolicyInForce};
pub use taggable_resource::TaggableResource;
pub use tags::{Tag, Tags};
pub use unit::OrganizationalUnit;
