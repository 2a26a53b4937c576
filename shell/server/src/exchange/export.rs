//! An organization of a state as a document, with the texts of its templates.

use crate::installation::Installation;
use engine::Snapshot;
use identifiers::OrganizationId;
use organization_exchange::{Exported, TemplateTexts, templates_of};
use std::sync::Arc;
use storage::StorageError;

/// Why an organization can't be exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It isn't there.
    #[error("there is no organization {0}")]
    NoSuchOrganization(OrganizationId),
    /// Storage can't be read.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A mistake of ours.
    #[error("the document can't be made")]
    Broken,
}

/// The organization as it was in that state.
///
/// # Errors
/// When it isn't there, or templates can't be read.
pub async fn export(
    installation: &Installation,
    snapshot: Arc<Snapshot>,
    organization: &OrganizationId,
) -> Result<Exported, ExportError> {
    let mut templates = TemplateTexts::new();
    for digest in templates_of(&snapshot.state, organization) {
        if let Some(text) = installation.engine.storage().blob(&digest).await? {
            templates.insert(digest, String::from_utf8_lossy(&text).into_owned());
        }
    }
    let wanted = organization.clone();
    let exported =
        tokio::task::spawn_blocking(move || organization_exchange::export(&snapshot.state, &wanted, &templates));
    let exported = exported.await.map_err(|_| ExportError::Broken)?;
    exported.ok_or_else(|| ExportError::NoSuchOrganization(organization.clone()))
}
