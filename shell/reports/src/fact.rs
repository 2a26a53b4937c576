//! A fact of the journal, for people.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// `{"fact": "AccountMoved", "account": ..., ...}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fact {
    /// Its name.
    pub fact: String,
    /// Its members under the names in which they are stored; long texts are cut.
    #[serde(flatten)]
    pub members: Map<String, Value>,
}
