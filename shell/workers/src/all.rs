//! The lists of reconcilers: a new one is added here.

use crate::account_closures::AccountClosures;
use crate::account_creations::AccountCreations;
use crate::central_configuration::CentralConfiguration;
use crate::config_rules::ConfigRules;
use crate::configuration_policy_associations::ConfigurationPolicyAssociations;
use crate::conformance_packs::ConformancePacks;
use crate::declarative_policies::DeclarativePolicies;
use crate::evaluations::Evaluations;
use crate::handshakes::Handshakes;
use crate::organization_conformance_packs::OrganizationConformancePacks;
use crate::policy_types::PolicyTypes;
use crate::reconciler::Reconciler;
use crate::settings_changes::SettingsChanges;

/// Every reconciler there is.
pub fn all(evidence: evidence::Evidence) -> Vec<std::sync::Arc<dyn Reconciler>> {
    let mut all = of_control_state();
    all.push(std::sync::Arc::new(Evaluations::new(evidence)));
    all
}

/// Every reconciler whose steps are commands: all but the evaluations, which read control state and change none.
pub fn of_control_state() -> Vec<std::sync::Arc<dyn Reconciler>> {
    vec![
        std::sync::Arc::new(AccountClosures),
        std::sync::Arc::new(AccountCreations),
        std::sync::Arc::new(CentralConfiguration),
        std::sync::Arc::new(ConfigurationPolicyAssociations),
        std::sync::Arc::new(ConfigRules),
        std::sync::Arc::new(ConformancePacks),
        std::sync::Arc::new(Handshakes),
        std::sync::Arc::new(DeclarativePolicies),
        std::sync::Arc::new(OrganizationConformancePacks),
        std::sync::Arc::new(PolicyTypes),
        std::sync::Arc::new(SettingsChanges),
    ]
}
