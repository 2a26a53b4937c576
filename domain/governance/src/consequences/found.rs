//! Everything that differs for accounts between two states.

use super::accounts::AccountChange;
use super::config_rules::ConfigRuleChange;
use super::control_policies::ControlPolicyChange;
use super::effective_policies::EffectivePolicyChange;
use super::packs::PackChange;
use super::recorders::RecorderChange;
use super::rights::AccountRightsChange;
use super::security_hub::{AssociationChange, SettingsChange};
use super::{accounts, config_rules, control_policies, effective_policies, packs, recorders, rights, security_hub};
use crate::state::State;

/// Everything that differs for accounts between two states, each list sorted.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Consequences {
    /// Accounts that came, left, moved, or are in another state of their life.
    pub accounts: Vec<AccountChange>,
    /// Effective policies that are others now.
    pub effective_policies: Vec<EffectivePolicyChange>,
    /// Service and resource control policies that are attached on other accounts' ways to the root now.
    pub control_policies: Vec<ControlPolicyChange>,
    /// Actions that service control policies allow and deny otherwise now.
    pub rights: Vec<AccountRightsChange>,
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

/// What differs for accounts between a state and the one that it became; nothing once `wanted` answers no.
pub fn consequences(before: &State, after: &State, wanted: &dyn Fn() -> bool) -> Option<Consequences> {
    let affected = accounts::affected(before, after);
    let found = Consequences {
        accounts: accounts::changes(before, after),
        effective_policies: effective_policies::changes(before, after, &affected, wanted),
        control_policies: control_policies::changes(before, after, &affected, wanted),
        rights: rights::changes(before, after, &affected, wanted),
        recorders: recorders::changes(&before.conformance_packs, &after.conformance_packs),
        packs: packs::changes(&before.conformance_packs, &after.conformance_packs, wanted),
        config_rules: config_rules::changes(&before.conformance_packs, &after.conformance_packs),
        associations: security_hub::association_changes(before, after, &affected, wanted),
        settings: security_hub::setting_changes(&before.central_configuration, &after.central_configuration, wanted),
    };
    wanted().then_some(found)
}
