//! The template that a step needs; one that can't be read holds up what needs it, and nothing else.

use crate::error::WorkError;
use engine::Engine;
use governance::conformance_packs::PackTemplate;
use std::sync::Arc;
use storage::StorageError;

/// The template with this digest.
///
/// # Errors
/// When storage can't be read, or the template can't.
pub(crate) async fn template(engine: &Engine, digest: &str) -> Result<Arc<PackTemplate>, WorkError> {
    let read = engine::templates::template(engine, digest).await?;
    read.map_err(|reason| StorageError::Unusable(reason).into())
}
