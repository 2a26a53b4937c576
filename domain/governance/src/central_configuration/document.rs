//! What a configuration policy says: whether Security Hub is on, with which standards, controls and parameters.

use super::standards::Standard;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// The body of a request to create or update a policy, as far as it was given.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SecurityHubPolicy {
    /// Whether Security Hub is to be on.
    pub service_enabled: Option<bool>,
    /// ARNs of the standards to enable, and no others.
    pub enabled_standards: Option<Vec<SmolStr>>,
    /// What is to become of the controls.
    pub controls: Option<ControlsConfiguration>,
}

/// A body that was found valid, in the form in which it is stored and answered. It is complete: nothing is merged into it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PolicyDocument {
    /// Whether Security Hub is to be on.
    pub service_enabled: bool,
    /// ARNs of the standards to enable, as sent; none in a policy that switches Security Hub off.
    pub enabled_standards: Option<Vec<SmolStr>>,
    /// What is to become of the controls; none in a policy that switches Security Hub off.
    pub controls: Option<ControlsConfiguration>,
    /// The standards that those ARNs meant when the body was checked, sorted, each once.
    pub standards: Vec<Standard>,
}

/// Which controls are on, and with which parameters. Exactly one of the two lists is there in a stored document.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ControlsConfiguration {
    /// These and no others are on.
    pub enabled: Option<Vec<SmolStr>>,
    /// All but these are on, those that AWS will add later included.
    pub disabled: Option<Vec<SmolStr>>,
    /// Parameters that differ from AWS's values.
    pub custom_parameters: Option<Vec<ControlParameters>>,
}

/// Parameters of one control that differ from AWS's values, or were set back to them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ControlParameters {
    /// The control's id, as AWS spells it (`ACM.1`).
    pub control: SmolStr,
    /// Its parameters by name, each once.
    pub parameters: Vec<(SmolStr, Parameter)>,
}

/// A parameter as it is given: whose value it has, and which.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// Whose value.
    pub value_type: ValueType,
    /// The value, needed for [`ValueType::Custom`].
    pub value: Option<ParameterValue>,
}

/// Whose value a parameter has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ValueType {
    /// AWS's.
    Default,
    /// The policy's.
    Custom,
}

/// A parameter's value, by its type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the variants are the members of the API's union")]
pub enum ParameterValue {
    Integer(i64),
    IntegerList(Vec<i64>),
    Double(f64),
    String(SmolStr),
    StringList(Vec<SmolStr>),
    Boolean(bool),
    Enum(SmolStr),
    EnumList(Vec<SmolStr>),
}

impl ValueType {
    /// The name on the wire.
    pub fn api_name(self) -> &'static str {
        match self {
            Self::Default => "DEFAULT",
            Self::Custom => "CUSTOM",
        }
    }

    /// The type with this name.
    pub fn from_api_name(name: &str) -> Option<Self> {
        [Self::Default, Self::Custom].into_iter().find(|have| have.api_name() == name)
    }
}

impl PolicyDocument {
    /// Whether the policy itself wants the control on, before standards and Regions are asked.
    pub fn selects(&self, control: &str) -> bool {
        let listed = |list: &[SmolStr]| list.iter().any(|id| id == control);
        self.controls.as_ref().is_some_and(|controls| match (&controls.enabled, &controls.disabled) {
            (Some(enabled), _) => listed(enabled),
            (None, Some(disabled)) => !listed(disabled),
            (None, None) => false,
        })
    }

    /// The document with what a current one says of parameters that this one leaves out of a control that it names. A control that
    /// it doesn't name at all has AWS's values again.
    pub(crate) fn keeping_parameters_of(mut self, current: &Self) -> Self {
        let customs = self.controls.as_mut().and_then(|controls| controls.custom_parameters.as_mut());
        for custom in customs.into_iter().flatten() {
            for (name, parameter) in current.parameters_of(&custom.control) {
                if custom.parameters.iter().all(|(have, _)| have != name) {
                    custom.parameters.push((name.clone(), parameter.clone()));
                }
            }
            custom.parameters.sort_by(|a, b| a.0.cmp(&b.0));
        }
        self
    }

    /// The parameters that the policy sets for a control.
    pub fn parameters_of(&self, control: &str) -> &[(SmolStr, Parameter)] {
        let all = self.controls.as_ref().and_then(|controls| controls.custom_parameters.as_deref());
        all.unwrap_or_default()
            .iter()
            .find(|custom| custom.control == control)
            .map_or(&[], |custom| custom.parameters.as_slice())
    }
}
