//! Resources: what a template declares under a logical id.

use documents::Document;
use smol_str::SmolStr;

use super::expression::{Expression, ResourceKind};
use super::problem::Place;

/// A declared resource.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Resource {
    pub(super) logical_id: SmolStr,
    pub(super) place: Place,
    pub(super) kind: ResourceKind,
    pub(super) condition: Option<SmolStr>,
    pub(super) depends_on: Vec<SmolStr>,
    pub(super) controls: Vec<SmolStr>,
    pub(super) properties: Expression,
}

/// The kind that a resource's `Type` names; `None` for types that packs don't support.
pub(super) fn kind_of(document: &Document) -> Option<ResourceKind> {
    match document.get("Type").and_then(Document::text) {
        Some("AWS::Config::ConfigRule") => Some(ResourceKind::Rule),
        Some("AWS::Config::RemediationConfiguration") => Some(ResourceKind::Remediation),
        _ => None,
    }
}
