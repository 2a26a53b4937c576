//! Organizations: trees of accounts, the policies attached to them, and who may act for them.

mod access;
mod account;
mod account_closure;
mod account_creation;
mod arn;
pub mod commands;
mod effective_policies;
mod event;
mod evolve;
mod membership;
mod organization;
mod policy;
pub mod queries;
mod rejection;
pub mod service_principals;
mod state;
mod tag_compliance;
mod tags;
mod unit;

pub use access::authorize;
pub use account::{Account, AccountState, JoinedMethod, Membership, implicit_email, implicit_owner};
pub use account_creation::{AccountCreation, CreationState, FailureReason, due as account_creations_due};
pub use effective_policies::{EffectivePolicyInForce, effective_policy, effective_policy_in_force};
pub use event::{DepartureMethod, Event};
pub(crate) use membership::MembershipChange;
pub use organization::{DelegatedAdministrator, FeatureSet, Organization, PolicyEverywhere, ServiceAccess};
pub(crate) use policy::type_name;
pub use policy::{
    Attachment, AttachmentChange, FULL_AWS_ACCESS, ManagedPolicy, Policy, RCP_FULL_AWS_ACCESS, RetainedEffectivePolicy,
    managed_policies,
};
pub use rejection::{ConstraintViolation, InvalidInput, Rejection};
pub use state::{Child, State};
pub use tags::{Tag, TaggableResource, Tags};
pub use unit::OrganizationalUnit;
