//! `GET /_bailiwick/organization-document`: an organization as a document.

use crate::Time;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// An organization as a document, and what of it that doesn't say. This crate doesn't know the document: whoever writes one says of what type it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Exported<Document = Map<String, Value>, Gap = Map<String, Value>> {
    /// The journal's version that it holds for.
    pub version: u64,
    /// The moment that it holds for.
    pub at: Time,
    /// The document, as docs/organization-document.schema.json has it.
    pub document: Document,
    /// What it doesn't say.
    pub gaps: Vec<Gap>,
}
