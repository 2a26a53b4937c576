//! What can be read about standards and controls in the caller's account and Region.

use crate::caller::Caller;
use crate::central_configuration::catalogue::{Control, control_of, controls, ids_in};
use crate::central_configuration::controls::{ControlStanding, control_standing, parameters_set};
use crate::central_configuration::document::Parameter;
use crate::central_configuration::rejection::Rejection;
use crate::central_configuration::standards::Standard;
use crate::state::State;
use smol_str::SmolStr;

/// A control in a standard of the caller's.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlAssociation {
    /// One that is on.
    pub standard: Standard,
    /// One that the standard has in the Region.
    pub control: &'static Control,
    /// How it stands.
    pub standing: ControlStanding,
}

/// Why an item of a batch couldn't be processed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemError {
    /// Which of the API's codes.
    pub code: ItemErrorCode,
    /// The text.
    pub reason: String,
}

/// The codes of items that couldn't be processed, as far as they arise here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the variants are the API's codes")]
pub enum ItemErrorCode {
    InvalidInput,
    ResourceNotFound,
}

impl ItemErrorCode {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::InvalidInput => "INVALID_INPUT",
            Self::ResourceNotFound => "RESOURCE_NOT_FOUND",
        }
    }
}

/// A control of the caller's in its Region.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlDescription<'a> {
    /// What is known of it from AWS.
    pub control: &'static Control,
    /// Whether it is on in any enabled standard.
    pub enabled: bool,
    /// Whether parameters that were set have yet to be put in force.
    pub updating: bool,
    /// The parameters that were set, by the account or by a policy.
    pub parameters: &'a [(SmolStr, Parameter)],
    /// Why they were set last.
    pub reason: Option<SmolStr>,
}

/// The ARN of a control in the caller's account and Region.
pub fn control_arn(caller: &Caller, control: &str) -> String {
    let region = &caller.region;
    format!("arn:{}:securityhub:{region}:{}:security-control/{control}", region.partition(), caller.account)
}

/// The ARNs of a control in a standard of the caller's: one for each id that it has there.
pub fn standards_control_arns(caller: &Caller, standard: Standard, control: &'static Control) -> Vec<String> {
    let ids = ids_in(standard, control.id).into_iter();
    ids.map(|id| standard.control_arn(&caller.region, caller.account, id)).collect()
}

/// The control that an id or an ARN of the caller's names.
pub fn control_by_identifier(caller: &Caller, identifier: &str) -> Option<&'static Control> {
    let prefix = control_arn(caller, "");
    control_of(identifier.strip_prefix(&prefix).unwrap_or(identifier))
}

/// The control in each enabled standard that has it, in the order of standards.
///
/// # Errors
/// When there is no such control.
pub fn list_standards_control_associations(
    state: &State,
    caller: &Caller,
    control: &str,
) -> Result<Vec<ControlAssociation>, Rejection> {
    let found = control_by_identifier(caller, control).ok_or_else(|| {
        Rejection::invalid("SecurityControlId", format!("{control} is not a security control of AWS"))
    })?;
    let central = &state.central_configuration;
    let Some(settings) = central.settings(caller.account, &caller.region) else { return Ok(Vec::new()) };
    let standing = |standard: Standard| {
        let standing = control_standing(central, settings, standard, found)?;
        Some(ControlAssociation { standard, control: found, standing })
    };
    Ok(Standard::ALL.into_iter().filter_map(standing).collect())
}

/// One control in one enabled standard. The standard's ARN may carry an account, as AWS's own examples have it.
///
/// # Errors
/// The code and text of the item.
pub fn association_of(
    state: &State,
    caller: &Caller,
    standard: &str,
    control: &str,
) -> Result<ControlAssociation, ItemError> {
    let of = Standard::ALL.into_iter().find(|candidate| {
        let canonical = candidate.arn(&caller.region);
        let with_account = canonical.replacen("::standards/", &format!(":{}:standards/", caller.account), 1);
        standard == canonical || standard == with_account
    });
    let of = of.ok_or_else(|| ItemError {
        code: ItemErrorCode::InvalidInput,
        reason: format!("Invalid Standards Arn: '{standard}'"),
    })?;
    let central = &state.central_configuration;
    let found = control_by_identifier(caller, control).and_then(|found| {
        let settings = central.settings(caller.account, &caller.region)?;
        let standing = control_standing(central, settings, of, found)?;
        Some(ControlAssociation { standard: of, control: found, standing })
    });
    found.ok_or_else(|| ItemError {
        code: ItemErrorCode::ResourceNotFound,
        reason: format!("Security control '{control}' was not found in an enabled standard '{standard}'"),
    })
}

/// One control as it is in the caller's account and Region.
///
/// # Errors
/// The code and text of the item.
pub fn security_control<'a>(
    state: &'a State,
    caller: &Caller,
    identifier: &str,
) -> Result<ControlDescription<'a>, ItemError> {
    let central = &state.central_configuration;
    let found = control_by_identifier(caller, identifier).zip(central.settings(caller.account, &caller.region));
    let (control, settings) = found.ok_or_else(|| ItemError {
        code: ItemErrorCode::ResourceNotFound,
        reason: format!("Security control '{identifier}' was not found"),
    })?;
    let own = settings.hub.as_ref().and_then(|hub| hub.own.parameters.get(control.id));
    let enabled = Standard::ALL
        .into_iter()
        .filter_map(|standard| control_standing(central, settings, standard, control))
        .any(|standing| standing.enabled);
    Ok(ControlDescription {
        control,
        enabled,
        updating: own.is_some_and(|own| own.updating),
        parameters: parameters_set(central, settings, control.id),
        reason: own.and_then(|own| own.reason.clone()),
    })
}

/// AWS's controls, those of one standard only where its ARN is given, each with its place in the order of ids.
///
/// # Errors
/// When there is no such standard.
pub fn security_control_definitions(
    caller: &Caller,
    standard: Option<&str>,
) -> Result<impl Iterator<Item = (u64, &'static Control)>, Rejection> {
    let of = |arn: &str| {
        let known = Standard::from_arn(arn).filter(|standard| standard.arn(&caller.region) == arn);
        known.ok_or_else(|| Rejection::StandardUnknown(arn.to_owned()))
    };
    let standard = standard.map(of).transpose()?;
    let all = controls().filter(move |control| standard.is_none_or(|standard| control.standards.contains(&standard)));
    Ok((1..).zip(all))
}

/// One of AWS's controls, by id only.
///
/// # Errors
/// When there is no such control.
pub fn security_control_definition(id: &str) -> Result<&'static Control, Rejection> {
    control_of(id).ok_or_else(|| Rejection::ControlNotFound(id.to_owned()))
}
