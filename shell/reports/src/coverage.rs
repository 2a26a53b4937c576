//! `GET /_bailiwick/coverage`: every operation of the models, modelled or not.

use crate::words::words;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// The services by their names.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Coverage(pub IndexMap<String, Service>);

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
