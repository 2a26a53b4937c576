//! Security Hub in accounts: which configuration covers them, and which settings are others now, Region by Region.

use super::accounts::key_of;
use super::wanted::Wanted;
use crate::central_configuration::applied_association::Configuration;
use crate::central_configuration::association;
use crate::central_configuration::association::{AssociationStatus, effective_association};
use crate::central_configuration::catalogue::controls;
use crate::central_configuration::configuration_policy::ConfigurationPolicyId;
use crate::central_configuration::controls::{control_standing, parameters_set};
use crate::central_configuration::document::{ParameterValue, ValueType};
use crate::central_configuration::own_settings::OwnSettings;
use crate::central_configuration::settings::{ControlFindingGenerator, Hub, RegionalSettings};
use crate::central_configuration::standards::Standard;
use crate::central_configuration::state::State as CentralConfigurationState;
use crate::state::State;
use identifiers::{AccountId, Region, TargetId};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Another configuration covers accounts, or has come to another end in them.
#[derive(Debug, Clone, PartialEq)]
pub struct AssociationChange {
    /// Where it is so.
    pub accounts: Vec<AccountId>,
    /// What covered them.
    pub before: Option<AssociationView>,
    /// What does.
    pub after: Option<AssociationView>,
}

/// What covers an account.
#[derive(Debug, Clone, PartialEq)]
pub struct AssociationView {
    /// A policy, or that the account manages itself.
    pub configuration: Configuration,
    /// Where it was applied.
    pub source: TargetId,
    /// How far it has come.
    pub status: AssociationStatus,
    /// Why it failed.
    pub message: Option<String>,
}

/// Settings that changed in a Region, in the same way in all of these accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsChange {
    /// Settings differ by Region.
    pub region: Region,
    /// Where it is so.
    pub accounts: Vec<AccountId>,
    /// Whether Security Hub was on, and whether it is.
    pub enabled: (bool, bool),
    /// Whether controls that AWS adds came on by themselves, and whether they do; nothing for a hub that is off.
    pub auto_enable_controls: (Option<bool>, Option<bool>),
    /// How findings were made of controls, and how they are.
    pub control_finding_generator: (Option<ControlFindingGenerator>, Option<ControlFindingGenerator>),
    /// The policy whose controls were in force, and the one whose are.
    pub policy: (Option<ConfigurationPolicyId>, Option<ConfigurationPolicyId>),
    /// Standards that are on now.
    pub standards_enabled: Vec<Standard>,
    /// Standards that were.
    pub standards_disabled: Vec<Standard>,
    /// Controls that are on now.
    pub controls_enabled: Vec<&'static str>,
    /// Controls that were.
    pub controls_disabled: Vec<&'static str>,
    /// Parameters of controls that are on, in either state.
    pub parameters: Vec<ParameterChange>,
}

/// A parameter that has another value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterChange {
    /// The control's id, as AWS spells it (`ACM.1`).
    pub control: SmolStr,
    /// The parameter.
    pub name: SmolStr,
    /// The policy's value, as text; nothing for AWS's.
    pub before: Option<String>,
    /// The policy's value now.
    pub after: Option<String>,
}

impl SettingsChange {
    /// Whether a hub that stays on works in another way.
    pub fn hub_changed(&self) -> bool {
        let differs = |(was, is): (Option<bool>, Option<bool>)| was.is_some() && is.is_some() && was != is;
        let (was, is) = self.control_finding_generator;
        differs(self.auto_enable_controls) || (was.is_some() && is.is_some() && was != is)
    }

    fn says_something(&self) -> bool {
        self.enabled.0 != self.enabled.1
            || self.hub_changed()
            || !self.standards_enabled.is_empty()
            || !self.standards_disabled.is_empty()
            || !self.controls_enabled.is_empty()
            || !self.controls_disabled.is_empty()
            || !self.parameters.is_empty()
    }
}

/// What covers accounts: those that the tree or a configuration applied above them may have changed.
pub(super) fn association_changes(
    before: &State,
    after: &State,
    affected: &BTreeSet<AccountId>,
    wanted: Wanted<'_>,
) -> Vec<AssociationChange> {
    let states = [before, after];
    let (old, new) = (&before.central_configuration, &after.central_configuration);
    let mut accounts = affected.clone();
    for change in old.applied.diff(&new.applied) {
        let (_, target) = key_of(&change);
        states.iter().for_each(|state| accounts.extend(state.organizations.accounts_below(target)));
    }
    for change in old.administrations.diff(&new.administrations) {
        let organization = key_of(&change);
        let members = states.iter().flat_map(|state| state.organizations.members_of(organization));
        accounts.extend(members.map(|account| account.id));
    }
    accounts.extend(old.accounts.diff(&new.accounts).map(|change| *key_of(&change)));
    let mut found: BTreeMap<(String, String), AssociationChange> = BTreeMap::new();
    for account in accounts.into_iter().take_while(|_| wanted()) {
        let [was, is] = states.map(|state| view(state, account));
        let same = match (&was, &is) {
            (Some(was), Some(is)) => (was.configuration, was.status) == (is.configuration, is.status),
            (was, is) => was.is_none() && is.is_none(),
        };
        if !same {
            // Messages name the account: what is the same for many is told once, with the first one's message.
            found
                .entry((name(was.as_ref()), name(is.as_ref())))
                .or_insert_with(|| AssociationChange { accounts: Vec::new(), before: was, after: is })
                .accounts
                .push(account);
        }
    }
    found.into_values().collect()
}

fn name(view: Option<&AssociationView>) -> String {
    view.map(|view| format!("{} {} {}", view.configuration, view.source, view.status.api_name())).unwrap_or_default()
}

fn view(state: &State, account: AccountId) -> Option<AssociationView> {
    let target = TargetId::Account(account);
    let source = effective_association(state, &target)?.source;
    let association = association(state, &target)?;
    let (configuration, status, message) = (association.configuration, association.status, association.message);
    Some(AssociationView { configuration, source, status, message })
}

/// What a Region's settings depend on: accounts with equal ones change alike. What an account set itself is its own.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    hub: Option<(bool, ControlFindingGenerator)>,
    standards: Vec<Standard>,
    in_force: Option<(ConfigurationPolicyId, u32, Region)>,
    own: Option<AccountId>,
}

impl Key {
    fn of(account: AccountId, settings: Option<&RegionalSettings>) -> Self {
        let hub = settings.and_then(|settings| settings.hub.as_ref());
        let in_force = settings.and_then(|settings| settings.in_force.as_ref());
        let ready = |hub: &Hub| hub.standards.iter().copied().filter(|standard| hub.has_ready(*standard)).collect();
        Self {
            hub: hub.map(|hub| (hub.auto_enable_controls, hub.control_finding_generator)),
            standards: hub.map(ready).unwrap_or_default(),
            in_force: in_force.map(|policy| (policy.policy, policy.version, policy.home.clone())),
            own: hub.filter(|hub| hub.own != OwnSettings::default()).map(|_| account),
        }
    }
}

/// Which settings are others now.
pub(super) fn setting_changes(
    before: &CentralConfigurationState,
    after: &CentralConfigurationState,
    wanted: Wanted<'_>,
) -> Vec<SettingsChange> {
    let mut found: BTreeMap<(Region, Key, Key), Vec<AccountId>> = BTreeMap::new();
    for change in before.accounts.diff(&after.accounts).take_while(|_| wanted()) {
        let account = *key_of(&change);
        let settings = [before, after].map(|state| state.accounts.get(&account));
        let regions: BTreeSet<&Region> = settings
            .iter()
            .flatten()
            .flat_map(|settings| settings.regions())
            .map(|settings| &settings.region)
            .collect();
        for region in regions {
            let [was, is] =
                settings.map(|settings| Key::of(account, settings.and_then(|settings| settings.region(region))));
            if was != is || is.own.is_some() {
                found.entry((region.clone(), was, is)).or_default().push(account);
            }
        }
    }
    let changes = found.into_iter().take_while(|_| wanted()).filter_map(|((region, was, is), accounts)| {
        let representative = *accounts.first()?;
        let [old, new] = [before, after].map(|state| InRegion::of(state, representative, &region));
        Some(SettingsChange {
            accounts,
            enabled: (was.hub.is_some(), is.hub.is_some()),
            auto_enable_controls: (was.hub.map(|it| it.0), is.hub.map(|it| it.0)),
            control_finding_generator: (was.hub.map(|it| it.1), is.hub.map(|it| it.1)),
            policy: (was.in_force.map(|it| it.0), is.in_force.map(|it| it.0)),
            standards_enabled: is.standards.iter().filter(|it| !was.standards.contains(it)).copied().collect(),
            standards_disabled: was.standards.iter().filter(|it| !is.standards.contains(it)).copied().collect(),
            controls_enabled: new.controls.difference(&old.controls).copied().collect(),
            controls_disabled: old.controls.difference(&new.controls).copied().collect(),
            parameters: old.parameters_until(&new),
            region,
        })
    });
    changes.filter(SettingsChange::says_something).collect()
}

/// The controls that are on in a Region, in any standard, and the values that were set for their parameters.
#[derive(Default)]
struct InRegion {
    controls: BTreeSet<&'static str>,
    parameters: BTreeMap<(SmolStr, SmolStr), String>,
}

impl InRegion {
    fn of(state: &CentralConfigurationState, account: AccountId, region: &Region) -> Self {
        let mut found = Self::default();
        let Some(settings) = state.settings(account, region) else { return found };
        for control in controls() {
            let mut standings =
                control.standards.iter().filter_map(|standard| control_standing(state, settings, *standard, control));
            if !standings.any(|standing| standing.enabled) {
                continue;
            }
            found.controls.insert(control.id);
            for (name, parameter) in parameters_set(state, settings, control.id) {
                if let (ValueType::Custom, Some(value)) = (parameter.value_type, &parameter.value) {
                    found.parameters.insert((control.id.into(), name.clone()), value_text(value));
                }
            }
        }
        found
    }

    /// The parameters that differ in another state.
    fn parameters_until(&self, after: &Self) -> Vec<ParameterChange> {
        let names: BTreeSet<_> = self.parameters.keys().chain(after.parameters.keys()).collect();
        let changes = names.into_iter().map(|name| ParameterChange {
            control: name.0.clone(),
            name: name.1.clone(),
            before: self.parameters.get(name).cloned(),
            after: after.parameters.get(name).cloned(),
        });
        changes.filter(|change| change.before != change.after).collect()
    }
}

fn value_text(value: &ParameterValue) -> String {
    let list = |items: Vec<String>| items.join(", ");
    match value {
        ParameterValue::Integer(number) => number.to_string(),
        ParameterValue::IntegerList(numbers) => list(numbers.iter().map(ToString::to_string).collect()),
        ParameterValue::Double(number) => number.to_string(),
        ParameterValue::String(text) | ParameterValue::Enum(text) => text.to_string(),
        ParameterValue::StringList(texts) | ParameterValue::EnumList(texts) => {
            list(texts.iter().map(ToString::to_string).collect())
        }
        ParameterValue::Boolean(value) => value.to_string(),
    }
}
