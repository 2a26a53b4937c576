//! The parts of a plan's JSON that are read; whatever else stands in it is passed over without being kept.

use crate::error::PlanError;
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// The most bytes of a plan.
pub const MOST_BYTES: usize = 256 << 20;

/// A plan.
#[derive(Deserialize)]
pub struct Document<'a> {
    #[serde(default, borrow)]
    pub resource_changes: Vec<ResourceChange<'a>>,
    #[serde(default)]
    pub variables: IndexMap<String, Variable>,
    #[serde(default)]
    pub prior_state: Option<State>,
    #[serde(default)]
    pub configuration: Configuration,
    #[serde(default)]
    pub errored: bool,
    /// Nothing where Terraform left parts for later.
    #[serde(default)]
    pub complete: Option<bool>,
}

/// A variable of the root module, as it was given.
#[derive(Deserialize)]
pub struct Variable {
    #[serde(default)]
    pub value: Value,
}

/// What happens to an object.
#[derive(Deserialize)]
pub struct ResourceChange<'a> {
    pub address: String,
    #[serde(default)]
    pub previous_address: Option<String>,
    #[serde(default)]
    pub mode: String,
    #[serde(rename = "type")]
    pub resource_type: String,
    /// The key of an object that was replaced and not deleted yet.
    #[serde(default)]
    pub deposed: Option<String>,
    #[serde(borrow)]
    pub change: Change<'a>,
}

/// Before and after; texts until somebody needs them.
#[derive(Deserialize)]
pub struct Change<'a> {
    pub actions: Vec<String>,
    #[serde(default, borrow)]
    pub before: Option<&'a RawValue>,
    #[serde(default, borrow)]
    pub after: Option<&'a RawValue>,
    #[serde(default, borrow)]
    pub after_unknown: Option<&'a RawValue>,
    #[serde(default, borrow)]
    pub before_sensitive: Option<&'a RawValue>,
    #[serde(default, borrow)]
    pub after_sensitive: Option<&'a RawValue>,
}

/// What there was.
#[derive(Deserialize)]
pub struct State {
    #[serde(default)]
    pub values: Option<StateValues>,
}

/// Its modules.
#[derive(Deserialize)]
pub struct StateValues {
    #[serde(default)]
    pub root_module: StateModule,
}

/// A module of what there was.
#[derive(Default, Deserialize)]
pub struct StateModule {
    #[serde(default)]
    pub resources: Vec<StateResource>,
    #[serde(default)]
    pub child_modules: Vec<StateModule>,
}

/// An object that there was, and what it was made after.
#[derive(Deserialize)]
pub struct StateResource {
    pub address: String,
    #[serde(default)]
    pub depends_on: Vec<String>,
}

/// What was written.
#[derive(Default, Deserialize)]
pub struct Configuration {
    #[serde(default)]
    pub provider_config: IndexMap<String, ProviderConfig>,
    #[serde(default)]
    pub root_module: Module,
}

/// A provider's block.
#[derive(Deserialize)]
pub struct ProviderConfig {
    #[serde(default)]
    pub expressions: Map<String, Value>,
}

/// A module as it is written.
#[derive(Default, Deserialize)]
pub struct Module {
    #[serde(default)]
    pub resources: Vec<Resource>,
    #[serde(default)]
    pub module_calls: IndexMap<String, ModuleCall>,
    #[serde(default)]
    pub outputs: IndexMap<String, Output>,
}

/// A resource or data source as it is written.
#[derive(Deserialize)]
pub struct Resource {
    pub address: String,
    #[serde(default)]
    pub provider_config_key: Option<String>,
    #[serde(default)]
    pub expressions: Map<String, Value>,
    #[serde(default)]
    pub for_each_expression: Value,
    #[serde(default)]
    pub count_expression: Value,
    #[serde(default)]
    pub depends_on: Vec<String>,
}

/// A use of a module.
#[derive(Deserialize)]
pub struct ModuleCall {
    #[serde(default)]
    pub expressions: Map<String, Value>,
    #[serde(default)]
    pub for_each_expression: Value,
    #[serde(default)]
    pub count_expression: Value,
    #[serde(default)]
    pub depends_on: Vec<String>,
    #[serde(default)]
    pub module: Module,
}

/// What a module answers.
#[derive(Deserialize)]
pub struct Output {
    #[serde(default)]
    pub expression: Value,
    #[serde(default)]
    pub depends_on: Vec<String>,
}

/// What tells a plan from other documents, before anything else of it is read.
#[derive(Deserialize)]
struct Head<'a> {
    format_version: Option<String>,
    #[serde(default, borrow)]
    resource_changes: Option<&'a RawValue>,
    #[serde(default, borrow)]
    values: Option<&'a RawValue>,
    #[serde(rename = "@level", default, borrow)]
    level: Option<&'a RawValue>,
    #[serde(default, borrow)]
    lineage: Option<&'a RawValue>,
}

impl<'a> Document<'a> {
    /// Reads a plan.
    ///
    /// # Errors
    /// When it is none of a known form, with the line and column where reading stops.
    pub fn read(text: &'a [u8]) -> Result<Self, PlanError> {
        if text.len() > MOST_BYTES {
            return Err(PlanError::TooLarge);
        }
        // What `-out` writes is an archive.
        if text.starts_with(b"PK") {
            return Err(PlanError::AnotherForm("that is the plan's file itself, which only Terraform reads"));
        }
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
        let unreadable = |problem: serde_json::Error| PlanError::Unreadable(problem.to_string());
        let mut stream = serde_json::Deserializer::from_slice(text).into_iter::<Head<'_>>();
        let head = stream.next().ok_or_else(|| PlanError::Unreadable("it is empty".to_owned()))?;
        let head = head.map_err(unreadable)?;
        if head.level.is_some() {
            return Err(PlanError::AnotherForm("that is what `terraform plan -json` says while it plans"));
        }
        if head.lineage.is_some() || (head.values.is_some() && head.resource_changes.is_none()) {
            return Err(PlanError::AnotherForm("that is a state, which changes nothing"));
        }
        match head.format_version {
            None => return Err(PlanError::Unreadable("it has no `format_version`".to_owned())),
            Some(version) if version != "1" && !version.starts_with("1.") => {
                return Err(PlanError::AnotherVersion(version.chars().take(40).collect()));
            }
            Some(_) => {}
        }
        let document: Self = serde_json::from_slice(text).map_err(unreadable)?;
        if document.errored {
            return Err(PlanError::Errored);
        }
        Ok(document)
    }
}
