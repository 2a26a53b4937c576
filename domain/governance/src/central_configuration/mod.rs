//! Security Hub: hubs in accounts and Regions, and their central configuration by policies that are inherited down the tree.

mod access;
mod administration;
mod aggregator;
mod application;
mod arn;
mod association;
pub mod catalogue;
pub mod commands;
mod configuration_policy;
mod controls;
mod document;
mod event;
mod evolve;
mod own_settings;
pub mod queries;
mod queue;
mod rejection;
mod settings;
mod standards;
mod state;
mod validation;

pub use access::authorize;
pub use administration::{Administration, Administrator, Central, CentralStatus, NewAccountDefaults};
pub use aggregator::{AggregatorId, FindingAggregator, RegionLinkingMode};
pub use application::{Plan, plan};
pub use association::{
    AppliedAssociation, Association, AssociationStatus, AssociationType, Configuration, Effective, SELF_MANAGED,
    TargetStatus, association, effective_association, roll_up,
};
pub use configuration_policy::{ConfigurationPolicy, ConfigurationPolicyId};
pub use controls::{ControlStanding, control_standing, control_status, is_available, parameters_set};
pub use document::{
    ControlParameters, ControlsConfiguration, Parameter, ParameterValue, PolicyDocument, SecurityHubPolicy, ValueType,
};
pub use event::{ConcludedAssociation, ControlUpdate, Event, FailedAccount};
pub use own_settings::{OwnControl, OwnParameters, OwnSettings, StandardChange};
pub use queue::{Queue, Work};
pub use rejection::{Exception, Rejection};
pub use settings::{
    AccountSettings, ControlFindingGenerator, FailureCause, Hub, InForce, NewHub, Outcome, RegionalSettings,
};
pub use standards::{Standard, StandardStatus, StandardSubscription, StatusReason};
pub use state::State;
pub use validation::validate;

use crate::conformance_packs::Place;
use identifiers::{AccountId, Region};

/// The principal under which Organizations knows Security Hub.
pub const SERVICE_PRINCIPAL: &str = "securityhub.amazonaws.com";

/// Whether AWS Config records in the account and Region, which standards need in order to check anything. The one place that
/// asks the area of recorders.
pub fn recorder_is_on(state: &crate::State, account: AccountId, region: &Region) -> bool {
    let place = Place::new(account, region.clone());
    state.conformance_packs.recorders.get(&place).is_some_and(|recorder| recorder.recording)
}
