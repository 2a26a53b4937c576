//! Notices when a storage thread dies, so that nobody serves on without it.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread::JoinHandle;

use storage::StorageError;
use tokio::sync::watch;

/// Whether a thread has died, which, and of what.
#[derive(Debug, Default)]
pub(crate) struct Death(watch::Sender<Option<String>>);

impl Death {
    /// Starts a thread whose end by a panic will be noticed.
    pub(crate) fn start(
        &self,
        name: &'static str,
        work: impl FnOnce() + Send + 'static,
    ) -> Result<JoinHandle<()>, StorageError> {
        let death = self.0.clone();
        let watched = move || {
            if let Err(payload) = catch_unwind(AssertUnwindSafe(work)) {
                let reason = format!("the storage's thread {name} died: {}", told(payload.as_ref()));
                tracing::error!("{reason}");
                // The first to die is the one to tell of.
                death.send_if_modified(|death| {
                    let is_first = death.is_none();
                    death.get_or_insert(reason);
                    is_first
                });
            }
        };
        std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(watched)
            .map_err(|error| StorageError::Refused(format!("no thread for the storage: {error}")))
    }

    /// Waits until one has died.
    pub(crate) async fn of(&self) -> String {
        let mut death = self.0.subscribe();
        match death.wait_for(Option::is_some).await.map(|death| death.clone()) {
            Ok(Some(reason)) => reason,
            // The sender lives as long as `self`.
            _ => std::future::pending().await,
        }
    }
}

/// What a panic says.
fn told(payload: &(dyn Any + Send)) -> String {
    let text = payload.downcast_ref::<String>().map(String::as_str).or_else(|| payload.downcast_ref::<&str>().copied());
    text.unwrap_or("a panic without words").to_owned()
}
