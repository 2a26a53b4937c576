//! Security Hub: hubs in accounts and Regions, and their central configuration by policies that are inherited down the tree.

pub(crate) mod access;
mod administration;
mod aggregator;
pub(crate) mod application;
pub(crate) mod applied_association;
mod arn;
pub(crate) mod association;
pub mod catalogue;
pub mod commands;
pub(crate) mod configuration_policy;
pub(crate) mod controls;
pub(crate) mod declarative;
mod declarative_plan;
pub(crate) mod document;
pub(crate) mod event;
mod evolve;
pub(crate) mod hub_arn;
pub(crate) mod members;
pub(crate) mod membership;
pub(crate) mod own_settings;
mod plan;
pub mod queries;
mod queue;
mod recorded_texts;
mod recording;
pub(crate) mod rejection;
pub(crate) mod service_principal;
pub(crate) mod settings;
pub(crate) mod standards;
pub(crate) mod state;
mod validation;

pub use access::authorize;
pub use administration::{Administration, Administrator, Central, CentralStatus, NewAccountDefaults};
pub use aggregator::{AggregatorId, FindingAggregator, RegionLinkingMode};
pub use applied_association::{AppliedAssociation, Configuration, SELF_MANAGED, TargetStatus};
pub use arn::policy_by_identifier;
pub use association::{
    Association, AssociationStatus, AssociationType, Effective, association, effective_association, roll_up,
};
pub use configuration_policy::{ConfigurationPolicy, ConfigurationPolicyId};
pub use controls::{ControlStanding, control_standing, control_status, is_available, parameters_set};
pub use declarative_plan::{DeclarativePlan, declarative_plan};
pub use document::{
    ControlParameters, ControlsConfiguration, Parameter, ParameterValue, PolicyDocument, SecurityHubPolicy, ValueType,
};
pub use event::{ConcludedAssociation, ControlUpdate, Event, FailedAccount};
pub use hub_arn::hub_arn;
pub use membership::{Member, MemberStatus, Membership, Standing};
pub use own_settings::{OwnControl, OwnParameters, OwnSettings, StandardChange};
pub use plan::{Plan, plan};
pub use queue::{Queue, Work};
pub use recorded_texts::RECORDED_TEXTS;
pub use recording::recorder_is_on;
pub use rejection::{Exception, Rejection};
pub use service_principal::SERVICE_PRINCIPAL;
pub use settings::{
    AccountSettings, ControlFindingGenerator, FailureCause, Hub, InForce, NewHub, Outcome, RegionalSettings,
};
pub use standards::{Standard, StandardStatus, StandardSubscription, StatusReason};
pub use state::State;
pub use validation::validate;
