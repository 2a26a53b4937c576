//! `GET /_bailiwick/coverage`: every operation of the models, modelled or not.

use crate::words::words;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The services by their names, and what isn't served.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Coverage {
    /// The services.
    #[serde(flatten)]
    pub services: IndexMap<String, Service>,
    /// How often clients asked, since the start, for operations that aren't modelled and for services that aren't served, as
    /// `service:Operation`, with method and path where only those are known.
    #[serde(default)]
    pub asked_for_not_served: BTreeMap<String, u64>,
}

/// A service's operations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Service {
    /// How many there are.
    pub operations: usize,
    /// How many of them are modelled.
    pub modelled: usize,
    /// Each by its name.
    pub by_operation: IndexMap<String, State>,
}

words! {
    /// Whether an operation is modelled.
    State {
        /// It is.
        Modelled = "modelled",
        /// It says that it isn't.
        NotModelled = "not modelled",
    }
}

/// The managed rules that AWS Config is known to have, modelled or not. Not part of the route's answer: `bailiwick rules list` tells the rules.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rules {
    /// How many are modelled.
    pub modelled: u64,
    /// By identifier.
    pub rules: Vec<Rule>,
    /// The types that they judge, by name.
    pub resource_types: BTreeMap<String, OfType>,
}

/// A managed rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// Its source identifier.
    pub identifier: String,
    /// Its page in the documentation, and default name.
    pub page: String,
    /// Whether it is judged here.
    pub is_modelled: bool,
    /// The types that it judges; none where it judges accounts.
    pub resource_types: Vec<String>,
}

/// How many rules judge a resource type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OfType {
    /// All of them.
    pub rules: u64,
    /// Those that are modelled.
    pub modelled: u64,
}

impl Rules {
    /// How many types there are that a modelled rule judges.
    pub fn modelled_types(&self) -> u64 {
        let modelled = self.resource_types.values().filter(|of| of.modelled > 0).count();
        u64::try_from(modelled).unwrap_or(u64::MAX)
    }
}
