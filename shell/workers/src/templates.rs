//! Conformance pack templates at hand: texts come from storage by digest and are read once, whoever asks.

use crate::WorkError;
use engine::Engine;
use governance::conformance_packs::{PackTemplate, TemplateSet};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use storage::StorageError;

/// How many templates are kept; the largest take some hundred kilobytes.
const KEPT: usize = 256;

/// Read templates. What a digest stands for never changes, so one cache serves every installation in the process.
static CACHE: LazyLock<Mutex<BTreeMap<SmolStr, Arc<PackTemplate>>>> = LazyLock::new(Mutex::default);

/// Keeps a template that was just read.
pub fn remember(template: &Arc<PackTemplate>) {
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    if cache.len() >= KEPT {
        // Rare, and only costs reading again.
        cache.clear();
    }
    cache.insert(template.digest.clone(), template.clone());
}

fn known(digest: &str) -> Option<Arc<PackTemplate>> {
    CACHE.lock().unwrap_or_else(PoisonError::into_inner).get(digest).cloned()
}

/// The template with this digest.
///
/// # Errors
/// When storage can't be read, or doesn't have what a fact names.
pub async fn template(engine: &Engine, digest: &str) -> Result<Arc<PackTemplate>, WorkError> {
    if let Some(template) = known(digest) {
        return Ok(template);
    }
    let missing = |why: &str| StorageError::Unusable(format!("the template {digest} {why}"));
    let text = engine.blob(digest).await?.ok_or_else(|| missing("isn't stored"))?;
    let named = SmolStr::from(digest);
    // It was read before it was stored.
    let read = tokio::task::spawn_blocking(move || PackTemplate::parse(named, std::str::from_utf8(&text).ok()?).ok());
    let template = read.await.ok().flatten().ok_or_else(|| missing("can't be read"))?;
    let template = Arc::new(template);
    remember(&template);
    Ok(template)
}

/// The templates with these digests.
///
/// # Errors
/// As [`template`].
pub async fn templates(engine: &Engine, digests: impl IntoIterator<Item = SmolStr>) -> Result<TemplateSet, WorkError> {
    let mut set = TemplateSet::default();
    for digest in digests {
        set.insert(template(engine, &digest).await?);
    }
    Ok(set)
}
