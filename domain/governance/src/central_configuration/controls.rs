//! What becomes of a control in one account and Region: by a policy, by the account itself, or by AWS's defaults.

use super::catalogue::{Control, is_unavailable};
use super::document::{Parameter, PolicyDocument};
use super::settings::{Hub, RegionalSettings};
use super::standards::Standard;
use super::state::State;
use identifiers::{Region, Timestamp};
use smol_str::SmolStr;

/// Whether a control is on in a Region for an account that the policy is in force in; nothing when the Region doesn't have the
/// control. Controls of global resources run in the home Region, or where they exist when the home Region lacks them.
pub fn control_status(document: &PolicyDocument, control: &Control, region: &Region, home: &Region) -> Option<bool> {
    if !is_available(control, region) {
        return None;
    }
    let in_a_standard = document.standards.iter().any(|standard| control.standards.contains(standard));
    let here = !control.uses_global_resources || region == home || !is_available(control, home);
    Some(document.service_enabled && in_a_standard && document.selects(control.id) && here)
}

/// Whether a Region has a control: as AWS says of the Region, or, of a new one, whether the control is one of another Region only.
pub fn is_available(control: &Control, region: &Region) -> bool {
    is_unavailable(control.id, region)
        .map_or_else(|| control.only_region.is_none_or(|only| only == region.as_str()), |unavailable| !unavailable)
}

/// A control in an enabled standard of an account and Region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ControlStanding {
    /// Whether it is on.
    pub enabled: bool,
    /// Why, in the words of whoever changed it.
    pub reason: Option<SmolStr>,
    /// Since when.
    pub at: Timestamp,
}

/// How a control stands in a standard; nothing when the standard isn't enabled for good, or doesn't have the control here.
pub fn control_standing(
    state: &State,
    settings: &RegionalSettings,
    standard: Standard,
    control: &Control,
) -> Option<ControlStanding> {
    let hub = settings.hub.as_ref()?;
    let is_there =
        hub.has_ready(standard) && control.standards.contains(&standard) && is_available(control, &settings.region);
    if !is_there {
        return None;
    }
    if let Some(own) = hub.own.controls.get(&(standard, control.id.into())) {
        return Some(ControlStanding { enabled: own.enabled, reason: own.reason.clone(), at: own.at });
    }
    if let Some(at) = hub.own.enabled_at.get(&standard) {
        return Some(ControlStanding { enabled: true, reason: None, at: *at });
    }
    let by_policy = settings.in_force.as_ref().and_then(|in_force| {
        let document = state.documents.get(&(in_force.policy, in_force.version))?;
        let enabled = control_status(document, control, &settings.region, &in_force.home)?;
        Some(ControlStanding { enabled, reason: None, at: in_force.at })
    });
    Some(by_policy.unwrap_or(ControlStanding { enabled: true, reason: None, at: hub.subscribed_at }))
}

/// The parameters that were set for a control, by the account or else by the policy in force.
pub fn parameters_set<'a>(
    state: &'a State,
    settings: &'a RegionalSettings,
    control: &str,
) -> &'a [(SmolStr, Parameter)] {
    let own = settings.hub.as_ref().and_then(|hub| hub.own.parameters.get(control));
    if let Some(own) = own {
        return &own.parameters;
    }
    let document =
        settings.in_force.as_ref().and_then(|in_force| state.documents.get(&(in_force.policy, in_force.version)));
    document.map_or(&[], |document| document.parameters_of(control))
}

impl Hub {
    /// Whether a standard is enabled and not on its way in or out.
    pub fn has_ready(&self, standard: Standard) -> bool {
        self.standards.contains(&standard) && !self.own.changing.contains_key(&standard)
    }
}
