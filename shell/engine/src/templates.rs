//! Conformance pack templates at hand: texts come from storage by digest and are read once, whoever asks. One that can't be read
//! is named and keeps nobody from the others.

use crate::digest;
use crate::engine::Engine;
use governance::conformance_packs::{PackTemplate, TemplateSet};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use storage::StorageError;

/// How many templates are kept; the largest take some hundred kilobytes.
const KEPT: usize = 256;

/// Read templates. What a digest stands for never changes, so one cache serves every installation in the process.
static CACHE: LazyLock<Mutex<BTreeMap<SmolStr, Arc<PackTemplate>>>> = LazyLock::new(Mutex::default);

/// Templates, and why some of them can't be read.
#[derive(Debug, Default)]
pub struct Templates {
    /// Those that can be read.
    pub set: TemplateSet,
    /// The others, by digest, with the reason.
    pub unreadable: BTreeMap<SmolStr, String>,
}

/// Keeps a template that was just read.
pub fn remember(template: &Arc<PackTemplate>) {
    let mut cache = CACHE.lock().unwrap_or_else(PoisonError::into_inner);
    if cache.len() >= KEPT {
        // Rare, and only costs reading again.
        cache.clear();
    }
    cache.insert(template.digest.clone(), template.clone());
}

/// Forgets every template that was read: for tests of what is stored.
pub fn forget_all() {
    CACHE.lock().unwrap_or_else(PoisonError::into_inner).clear();
}

fn known(digest: &str) -> Option<Arc<PackTemplate>> {
    CACHE.lock().unwrap_or_else(PoisonError::into_inner).get(digest).cloned()
}

/// The template with this digest, or why it can't be read.
///
/// # Errors
/// When storage can't be read.
pub async fn template(engine: &Engine, digest: &str) -> Result<Result<Arc<PackTemplate>, String>, StorageError> {
    if let Some(template) = known(digest) {
        return Ok(Ok(template));
    }
    let Some(text) = engine.storage().blob(digest).await? else {
        return Ok(Err(format!("the template {digest} isn't stored")));
    };
    // It was checked before it was stored, by the rules of its day; whether it is still what was checked, its name says.
    if digest::digest(&text) != digest {
        return Ok(Err(format!("the template {digest} is damaged")));
    }
    let named = SmolStr::from(digest);
    let read = tokio::task::spawn_blocking(move || PackTemplate::read(named, &String::from_utf8_lossy(&text)));
    match read.await {
        Ok(template) => {
            let template = Arc::new(template);
            remember(&template);
            Ok(Ok(template))
        }
        Err(problem) => Ok(Err(format!("the template {digest} can't be read: {problem}"))),
    }
}

/// The templates with these digests.
///
/// # Errors
/// When storage can't be read.
pub async fn templates(engine: &Engine, digests: impl IntoIterator<Item = SmolStr>) -> Result<Templates, StorageError> {
    let mut all = Templates::default();
    for digest in digests {
        match template(engine, &digest).await? {
            Ok(template) => all.set.insert(template),
            Err(reason) => drop(all.unreadable.insert(digest, reason)),
        }
    }
    Ok(all)
}
