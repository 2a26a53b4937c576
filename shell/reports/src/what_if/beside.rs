//! What of a handed-over change is no part of a rehearsal's calls: of a Terraform plan what isn't ours, and what can't be told yet.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Everything beside the calls.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Beside {
    /// Resources of other services and providers, how many of each type.
    pub not_part: IndexMap<String, usize>,
    /// Resources of the three services that can't be rehearsed yet.
    pub not_mapped: Vec<NotMapped>,
    /// Values that can't be followed, so that what needs them isn't rehearsed.
    pub unknown: Vec<UnknownValue>,
    /// What is named and isn't in the installation.
    pub import_first: Vec<ImportFirst>,
    /// What was taken for granted, for people.
    pub assumed: Vec<String>,
    /// What will be otherwise than somebody may think, for people.
    pub warnings: Vec<String>,
}

/// A resource that can't be rehearsed yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NotMapped {
    /// Where it is written.
    pub address: String,
    /// Its type.
    #[serde(rename = "type")]
    pub resource_type: String,
}

/// A value that isn't known before the change is made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UnknownValue {
    /// Of what.
    pub address: String,
    /// Which attribute.
    pub attribute: String,
    /// Why it can't be followed.
    pub why: String,
}

/// Something that is named and isn't in the installation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ImportFirst {
    /// Where it is named.
    pub address: String,
    /// Its ids.
    pub ids: Vec<String>,
}

impl Beside {
    /// For people, a sentence each, what may mislead first.
    pub fn told(&self) -> Vec<String> {
        let mut told = self.warnings.clone();
        told.extend(self.unknown.iter().map(|UnknownValue { address, attribute, why }| {
            format!("Not rehearsed: {address}. Its {attribute} {why}.")
        }));
        told.extend(self.import_first.iter().map(|ImportFirst { address, ids }| {
            let ids = ids.join(", ");
            format!("Import first: {address} names {ids}, which the installation doesn't know.")
        }));
        told.extend(self.not_mapped.iter().map(|NotMapped { address, resource_type }| {
            format!("Not rehearsed: {address}. Resources of type {resource_type} can't be yet.")
        }));
        if !self.not_part.is_empty() {
            let types: Vec<String> = self.not_part.iter().map(|(name, count)| format!("{count} {name}")).collect();
            told.push(format!("Not part of this rehearsal: {}.", types.join(", ")));
        }
        told.extend(self.assumed.iter().map(|assumed| format!("Taken for granted: {assumed}")));
        told
    }

    /// Whether something of the three services is missing in the rehearsal, so that it tells less than will happen.
    pub fn is_incomplete(&self) -> bool {
        !(self.not_mapped.is_empty() && self.unknown.is_empty() && self.import_first.is_empty())
    }
}
