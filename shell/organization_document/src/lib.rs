//! The organization document: a whole organization in one YAML or JSON file, as people write it and as every importer makes it.
//!
//! Whoever imports fills an [`OrganizationDocument`] and a list of [`Gap`]s. [`OrganizationDocument::check`] says what is wrong with a
//! document, wherever it comes from; [`read`] and [`load`] say the same about a text, with lines and columns; [`to_yaml`] and
//! [`to_json`] write one. The members are declared once, and reading, writing and the JSON Schema come from that.

mod access;
mod account;
mod any;
mod check;
mod config;
mod content;
mod document;
mod files;
mod gap;
mod ids;
mod look;
mod members;
mod moment;
mod names;
mod organization_pack;
mod place;
mod policy;
mod problem;
mod read;
mod reader;
mod recorder;
mod reference;
mod rule;
mod schema;
mod security_hub;
mod shape;
#[cfg(test)]
mod tests;
mod tree;
mod write;

pub use access::{DelegatedAdministrator, DelegatedService, DelegationPolicy, Role, TrustedAccess};
pub use account::{Account, AccountState, JoinedMethod};
pub use any::Any;
pub use config::{AccountRegion, ConformancePack, EveryAccount, SsmDocument};
pub use content::Content;
pub use document::{
    FORMAT_VERSION, FeatureSet, FormatVersion, NodeMut, OrganizationDocument, PartitionName, PolicyTypeName,
    RootAccessFeature,
};
pub use files::{FILE_LIMIT, file_below, load, load_within};
pub use gap::{Gap, GapKind};
pub use look::looks_like_a_document;
pub use moment::Moment;
pub use organization_pack::OrganizationConformancePack;
pub use place::{Place, Step};
pub use policy::Policy;
pub use problem::Problem;
pub use read::{Format, VALUE_LIMIT, read};
pub use recorder::{
    ConfigurationRecorder, DeliveryChannel, DeliveryFrequency, RecordingFrequency, RecordingMode,
    RecordingModeOverride, RecordingStrategy,
};
pub use reference::{Index, Reference, SELF_MANAGED_SECURITY_HUB, Target, UnitEntry};
pub use rule::{
    ConfigRule, EvaluationMode, MessageType, RuleFrequency, RuleOwner, RuleScope, RuleSource, SourceDetail,
};
pub use schema::json_schema;
pub use security_hub::{
    Aggregator, CentralConfiguration, ConfigurationPolicy, ControlFindingGenerator, ControlParameters, Hub, HubControl,
    HubProduct, LinkingMode, NewAccountDefaults, Parameter, ParameterValueType, SecurityHub, SecurityHubAdministrator,
};
pub use tree::{Root, Unit};
pub use write::{to_json, to_yaml};
