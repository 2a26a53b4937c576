//! What a change of policies takes from accounts, and from others on what accounts own, and what it gives them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How what may be done in accounts differs: by service control policies alone, whoever asks and on whatever; or what anybody may do on
/// what they own, by resource control policies.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rights {
    /// In these accounts.
    pub accounts: Vec<String>,
    /// Whether these are the rights of anybody on what the accounts own, rather than those of their own principals.
    #[serde(default)]
    pub on_resources: bool,
    /// Whether every action is denied now.
    pub loses_everything: bool,
    /// Actions that are denied now, whatever else is so, and weren't; not listed where everything is lost.
    pub denied: Vec<ServiceActions>,
    /// Actions that were denied, and are allowed now, or hang on something.
    pub allowed: Vec<ServiceActions>,
    /// Actions that hang on something now, and didn't, or on something else.
    pub limited: Vec<LimitedActions>,
    /// Actions that hung on something, and are allowed now.
    pub freed: Vec<ServiceActions>,
}

/// Actions that hang on the same.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LimitedActions {
    /// The condition keys; `resource` where it matters what is acted on.
    pub keys: Vec<String>,
    /// The actions.
    pub actions: Vec<ServiceActions>,
}

/// Actions of a service.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServiceActions {
    /// The service's prefix.
    pub service: String,
    /// How many actions they are.
    pub count: usize,
    /// How many the service has.
    pub of: usize,
    /// The actions, `s3:GetObject`; not listed where they are all that the service has.
    pub actions: Vec<String>,
}
