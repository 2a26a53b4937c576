//! What a change means for accounts: two states compared, as an account's owner would notice the difference. Work goes into what
//! differs and not into what there is, and accounts that change alike are told together.

mod accounts;
mod config_rules;
mod control_policies;
mod effective_policies;
mod packs;
mod recorders;
mod security_hub;

pub use accounts::{AccountChange, Placement};
pub use config_rules::ConfigRuleChange;
pub use control_policies::ControlPolicyChange;
pub use effective_policies::{Contributor, EffectivePolicyChange, LeafChange, LeafValue};
pub use packs::{PackChange, PackOutcome};
pub use recorders::{RecorderChange, Recording};
pub use security_hub::{AssociationChange, AssociationView, ParameterChange, SettingsChange};

use crate::State;

/// Everything that differs for accounts between two states, each list sorted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Consequences {
    /// Accounts that came, left, moved, or are in another state of their life.
    pub accounts: Vec<AccountChange>,
    /// Effective policies that are others now.
    pub effective_policies: Vec<EffectivePolicyChange>,
    /// Service and resource control policies that are attached on other accounts' ways to the root now.
    pub control_policies: Vec<ControlPolicyChange>,
    /// Configuration recorders that came, went, run or stopped, or record something else.
    pub recorders: Vec<RecorderChange>,
    /// Conformance packs that came, went, or have other rules.
    pub packs: Vec<PackChange>,
    /// Rules without a pack that came, went, or say something else.
    pub config_rules: Vec<ConfigRuleChange>,
    /// Security Hub configurations that cover accounts now.
    pub associations: Vec<AssociationChange>,
    /// Security Hub settings that are others now.
    pub settings: Vec<SettingsChange>,
}

impl Consequences {
    /// Whether nothing differs for any account.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Says whether a comparison is still wanted; asked before each of its parts, and a part takes milliseconds.
pub(crate) type Wanted<'a> = &'a dyn Fn() -> bool;

/// What differs for accounts between a state and the one that it became; nothing once `wanted` answers no.
pub fn consequences(before: &State, after: &State, wanted: &dyn Fn() -> bool) -> Option<Consequences> {
    let affected = accounts::affected(before, after);
    let found = Consequences {
        accounts: accounts::changes(before, after),
        effective_policies: effective_policies::changes(before, after, &affected, wanted),
        control_policies: control_policies::changes(before, after, &affected, wanted),
        recorders: recorders::changes(&before.conformance_packs, &after.conformance_packs),
        packs: packs::changes(&before.conformance_packs, &after.conformance_packs, wanted),
        config_rules: config_rules::changes(&before.conformance_packs, &after.conformance_packs),
        associations: security_hub::association_changes(before, after, &affected, wanted),
        settings: security_hub::setting_changes(&before.central_configuration, &after.central_configuration, wanted),
    };
    wanted().then_some(found)
}
