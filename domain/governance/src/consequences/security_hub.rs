//! Security Hub in accounts: which configuration covers them, and which settings are others now, Region by Region.

use super::accounts::key_of;
use crate::State;
use crate::central_configuration::catalogue::controls;
use crate::central_configuration::{
    self, AssociationStatus, Configuration, ConfigurationPolicyId, ParameterValue, PolicyDocument, RegionalSettings,
    Standard, ValueType, association, control_status, effective_association,
};
use identifiers::{AccountId, Region, TargetId};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Another configuration covers accounts, or has come to another end in them.
#[derive(Debug, Clone, PartialEq)]
pub struct AssociationChange {
    /// The accounts.
    pub accounts: Vec<AccountId>,
    /// What covered them.
    pub before: Option<AssociationView>,
    /// What does.
    pub after: Option<AssociationView>,
}

/// What covers an account.
#[derive(Debug, Clone, PartialEq)]
pub struct AssociationView {
    /// The configuration.
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
    /// The Region.
    pub region: Region,
    /// The accounts.
    pub accounts: Vec<AccountId>,
    /// Whether Security Hub was on, and whether it is.
    pub enabled: (bool, bool),
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
    /// The control.
    pub control: SmolStr,
    /// The parameter.
    pub name: SmolStr,
    /// The policy's value, as text; nothing for AWS's.
    pub before: Option<String>,
    /// The policy's value now.
    pub after: Option<String>,
}

impl SettingsChange {
    fn says_something(&self) -> bool {
        self.enabled.0 != self.enabled.1
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
    for account in accounts {
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

/// What a Region's settings depend on: accounts with equal ones change alike.
type Key = (bool, Vec<Standard>, Option<(ConfigurationPolicyId, u32, Region)>);

fn key(settings: Option<&RegionalSettings>) -> Key {
    let hub = settings.and_then(|settings| settings.hub.as_ref());
    let in_force = settings.and_then(|settings| settings.in_force.as_ref());
    (
        hub.is_some(),
        hub.map(|hub| hub.standards.clone()).unwrap_or_default(),
        in_force.map(|policy| (policy.policy, policy.version, policy.home.clone())),
    )
}

/// Which settings are others now.
pub(super) fn setting_changes(
    before: &central_configuration::State,
    after: &central_configuration::State,
) -> Vec<SettingsChange> {
    let mut found: BTreeMap<(Region, Key, Key), Vec<AccountId>> = BTreeMap::new();
    for change in before.accounts.diff(&after.accounts) {
        let account = key_of(&change);
        let settings = [before, after].map(|state| state.accounts.get(account));
        let regions: BTreeSet<&Region> = settings
            .iter()
            .flatten()
            .flat_map(|settings| settings.regions())
            .map(|settings| &settings.region)
            .collect();
        for region in regions {
            let [was, is] = settings.map(|settings| key(settings.and_then(|settings| settings.region(region))));
            if was != is {
                found.entry((region.clone(), was, is)).or_default().push(*account);
            }
        }
    }
    let changes = found.into_iter().map(|((region, was, is), accounts)| {
        let (old, new) = (InRegion::of(before, &region, &was), InRegion::of(after, &region, &is));
        SettingsChange {
            accounts,
            enabled: (was.0, is.0),
            policy: (was.2.map(|it| it.0), is.2.map(|it| it.0)),
            standards_enabled: is.1.iter().filter(|standard| !was.1.contains(standard)).copied().collect(),
            standards_disabled: was.1.iter().filter(|standard| !is.1.contains(standard)).copied().collect(),
            controls_enabled: new.controls.difference(&old.controls).copied().collect(),
            controls_disabled: old.controls.difference(&new.controls).copied().collect(),
            parameters: old.parameters_until(&new),
            region,
        }
    });
    changes.filter(SettingsChange::says_something).collect()
}

/// The controls that are on in a Region, and the values that a policy sets for their parameters.
struct InRegion {
    controls: BTreeSet<&'static str>,
    parameters: BTreeMap<(SmolStr, SmolStr), String>,
}

impl InRegion {
    fn of(state: &central_configuration::State, region: &Region, (is_on, standards, in_force): &Key) -> Self {
        let document = in_force.as_ref().and_then(|(policy, version, home)| {
            let document: &PolicyDocument = state.documents.get(&(*policy, *version))?;
            Some((document, home))
        });
        let on = controls().filter(|control| {
            *is_on
                && match document {
                    Some((document, home)) => control_status(document, control, region, home) == Some(true),
                    // What nobody configured is on with its standards.
                    None => {
                        control.only_region.is_none_or(|only| only == region.as_str())
                            && control.standards.iter().any(|standard| standards.contains(standard))
                    }
                }
        });
        let controls: BTreeSet<&'static str> = on.map(|control| control.id).collect();
        let mut parameters = BTreeMap::new();
        let custom = document.and_then(|(document, _)| document.controls.as_ref()?.custom_parameters.as_deref());
        for of_control in custom.unwrap_or_default() {
            if !controls.contains(of_control.control.as_str()) {
                continue;
            }
            for (name, parameter) in &of_control.parameters {
                if let (ValueType::Custom, Some(value)) = (parameter.value_type, &parameter.value) {
                    parameters.insert((of_control.control.clone(), name.clone()), value_text(value));
                }
            }
        }
        Self { controls, parameters }
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
