//! Reconcilers: each looks at what is, plans (a pure function of the domain), acts, records, and looks again. They take no
//! input, survive a crash at any instant, and can be paused.

mod account_closures;
mod account_creations;
mod all;
mod central_configuration;
mod config_rules;
mod configuration_policy_associations;
mod conformance_packs;
mod crew;
mod declarative_policies;
mod error;
pub mod evaluations;
mod failures;
mod handshakes;
mod organization_conformance_packs;
mod pauses;
mod policy_types;
mod reconciler;
mod rest;
mod settings_changes;
mod templates;

pub use account_closures::AccountClosures;
pub use account_creations::AccountCreations;
pub use all::{all, of_control_state};
pub use central_configuration::CentralConfiguration;
pub use config_rules::ConfigRules;
pub use configuration_policy_associations::ConfigurationPolicyAssociations;
pub use conformance_packs::ConformancePacks;
pub use crew::{Crew, Outstanding, Settled};
pub use error::WorkError;
pub use evaluations::{Evaluations, Logic};
pub use handshakes::Handshakes;
pub use organization_conformance_packs::OrganizationConformancePacks;
pub use policy_types::PolicyTypes;
pub use reconciler::Reconciler;
pub use rest::run_to_rest;
pub use settings_changes::SettingsChanges;
