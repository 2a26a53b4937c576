//! Controls by the ids that they have inside one standard.

use crate::caller::Caller;
use crate::central_configuration::catalogue::{Control, controls, ids_in};
use crate::central_configuration::controls::{ControlStanding, control_standing};
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::standards::Standard;
use crate::state::State;

/// A control by an id inside a standard.
#[derive(Debug, Clone, PartialEq)]
pub struct StandardsControl {
    /// The standard, which the caller has enabled.
    pub standard: Standard,
    /// The control.
    pub control: &'static Control,
    /// The end of its ARN: the id that it has in the standard.
    pub id: &'static str,
    /// How it stands.
    pub standing: ControlStanding,
}

impl StandardsControl {
    /// The id as it is told: CIS's numbers say that they are CIS's.
    pub fn control_id(&self) -> String {
        match self.standard {
            Standard::CisAwsFoundationsBenchmark120 | Standard::CisAwsFoundationsBenchmark140 => {
                format!("CIS.{}", self.id)
            }
            _ => self.id.to_owned(),
        }
    }
}

/// The controls of a standard that the caller has enabled, each with its place in the order of ids; none while the standard is on
/// its way in or out.
///
/// # Errors
/// When the ARN is none of a subscription, or the caller doesn't have it.
pub fn describe_standards_controls(
    state: &State,
    caller: &Caller,
    subscription: &str,
) -> Result<Vec<(u64, StandardsControl)>, Rejection> {
    if !subscription.starts_with("arn:") || !subscription.contains(":subscription/") {
        return Err(Rejection::SubscriptionUnknown(subscription.to_owned()));
    }
    let central = &state.central_configuration;
    let settings = central.settings(caller.account, &caller.region);
    let enabled = settings.and_then(|settings| settings.hub.as_ref()).map_or(&[][..], |hub| &hub.standards);
    let mut enabled = enabled.iter();
    let standard = enabled.find(|have| have.subscription_arn(&caller.region, caller.account) == subscription).copied();
    let (Some(standard), Some(settings)) = (standard, settings) else {
        return Err(Rejection::SubscriptionNotFound(subscription.to_owned()));
    };
    let found = controls().filter_map(|control| {
        let standing = control_standing(central, settings, standard, control)?;
        let ids = ids_in(standard, control.id).into_iter();
        Some(ids.map(move |id| StandardsControl { standard, control, id, standing: standing.clone() }))
    });
    Ok((1..).zip(found.flatten()).collect())
}

/// The control that an ARN of the caller's names, in a standard that the caller has enabled.
///
/// # Errors
/// When the ARN is another account's or none of a control, or no enabled standard has it.
pub fn standards_control(state: &State, caller: &Caller, arn: &str) -> Result<StandardsControl, Rejection> {
    let (account, region) = (caller.account, &caller.region);
    let prefix = format!("arn:{}:securityhub:{region}:{account}:control/", region.partition());
    let not_found = || Rejection::StandardsControlNotFound(arn.to_owned());
    let Some(rest) = arn.strip_prefix(&prefix) else {
        return Err(Rejection::OthersControl { account, arn: arn.to_owned() });
    };
    let in_standard = |standard: Standard| Some((standard, rest.strip_prefix(standard.path())?.strip_prefix('/')?));
    let (standard, id) = Standard::ALL.into_iter().find_map(in_standard).ok_or_else(not_found)?;
    let subscription = standard.subscription_arn(region, account);
    let found = describe_standards_controls(state, caller, &subscription).map_err(|_| not_found())?;
    found.into_iter().map(|(_, found)| found).find(|found| found.id == id).ok_or_else(not_found)
}
