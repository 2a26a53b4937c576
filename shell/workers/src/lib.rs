//! Reconcilers: each looks at what is, plans (a pure function of the domain), acts, records, and looks again. They take no
//! input, survive a crash at any instant, and can be paused.

mod account_closures;
mod account_creations;
mod central_configuration;
mod config_rules;
mod configuration_policy_associations;
mod conformance_packs;
mod crew;
pub mod evaluations;
mod failures;
mod organization_conformance_packs;
mod pauses;
mod rest;
mod settings_changes;
mod templates;
mod wide;

pub use account_closures::AccountClosures;
pub use account_creations::AccountCreations;
pub use central_configuration::CentralConfiguration;
pub use config_rules::ConfigRules;
pub use configuration_policy_associations::ConfigurationPolicyAssociations;
pub use conformance_packs::ConformancePacks;
pub use crew::{Crew, Outstanding, Settled};
pub use evaluations::{Evaluations, Logic};
pub use organization_conformance_packs::OrganizationConformancePacks;
pub use rest::run_to_rest;
pub use settings_changes::SettingsChanges;

use engine::{Engine, ExecuteError};
use identifiers::Timestamp;

/// Why a reconciler stopped before its work was done. It is asked again a little later.
#[derive(Debug, thiserror::Error)]
pub enum WorkError {
    /// The engine didn't take a step.
    #[error(transparent)]
    Execute(#[from] ExecuteError),
    /// Storage couldn't be read or written.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    /// An evaluation failed in a way that is a mistake of ours.
    #[error("an evaluation failed: {0}")]
    Broken(String),
    /// A step was taken that changed nothing, although its work is still due: a mistake of ours.
    #[error("{0}: a step changed nothing, and its work is still due")]
    Barren(&'static str),
    /// Several parts of a step failed; the others succeeded and count.
    #[error("{count} parts of a step failed, the first: {first}")]
    Several {
        /// How many.
        count: usize,
        /// The first failure.
        first: Box<WorkError>,
    },
}

/// One kind of long work.
#[async_trait::async_trait]
pub trait Reconciler: Send + Sync + 'static {
    /// Its name in logs and in the answer of settle: `account creations`.
    fn name(&self) -> &'static str;

    /// The earliest moment at which there is something to do: in the past when there is work now, nothing when all is done.
    /// It must be a function of what is stored, so that work in hand counts until its outcome is recorded.
    ///
    /// # Errors
    /// When what is stored can't be read.
    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError>;

    /// Does what is due, or a good part of it.
    ///
    /// # Errors
    /// When a step couldn't be taken; what was recorded before stays.
    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError>;

    /// Counters since the start, by name.
    fn statistics(&self) -> Vec<(&'static str, u64)> {
        Vec::new()
    }
}

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
        std::sync::Arc::new(OrganizationConformancePacks),
        std::sync::Arc::new(SettingsChanges),
    ]
}
