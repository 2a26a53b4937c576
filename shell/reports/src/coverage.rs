//! `GET /_bailiwick/coverage`: every operation of the models, modelled or not.

use crate::words::words;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The services by their names, and what isn't served.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
