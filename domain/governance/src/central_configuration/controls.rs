//! What a policy makes of a control in one Region.

use super::catalogue::Control;
use super::{PolicyDocument, Standard};
use identifiers::Region;

/// Whether a control is on in a Region for an account that the policy is in force in; nothing when the Region doesn't have the
/// control. Controls of global resources run in the home Region, or where they exist when the home Region lacks them.
pub fn control_status(document: &PolicyDocument, control: &Control, region: &Region, home: &Region) -> Option<bool> {
    let available = |region: &Region| control.only_region.is_none_or(|only| only == region.as_str());
    if !available(region) {
        return None;
    }
    let in_a_standard = document
        .enabled_standards
        .iter()
        .flatten()
        .filter_map(|arn| Standard::from_arn(arn))
        .any(|standard| control.standards.contains(&standard));
    let here = !control.uses_global_resources || region == home || !available(home);
    Some(document.service_enabled && in_a_standard && document.selects(control.id) && here)
}
