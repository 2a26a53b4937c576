//! What a change means for accounts: two states compared, as an account's owner would notice the difference. Work goes into what
//! differs and not into what there is, and accounts that change alike are told together.

mod accounts;
mod config_rules;
mod control_policies;
mod effective_policies;
mod found;
mod packs;
mod quotas;
mod recorders;
mod rights;
mod security_hub;
mod wanted;

pub use accounts::{AccountChange, Placement};
pub use config_rules::ConfigRuleChange;
pub use control_policies::{ControlPolicyChange, Elsewhere};
pub use effective_policies::{Contributor, EffectivePolicyChange, LeafChange, LeafValue};
pub use found::{Consequences, consequences};
pub use packs::{PackChange, PackOutcome};
pub use quotas::{Quota, QuotaUse, quota_uses};
pub use recorders::{RecorderChange, Recording};
pub use rights::AccountRightsChange;
pub use security_hub::{AssociationChange, AssociationView, ParameterChange, SettingsChange};
