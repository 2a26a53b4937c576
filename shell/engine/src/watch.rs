//! Notices when the writer dies, so that nobody serves on without it.

use std::any::Any;
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// Whether the writer has died, and of what.
#[derive(Debug, Default)]
pub(crate) struct Death(watch::Sender<Option<String>>);

impl Death {
    /// Notices when a task ends by a panic.
    pub(crate) fn watch(&self, task: JoinHandle<()>) {
        let death = self.0.clone();
        tokio::spawn(async move {
            // A task that is cancelled goes down with the runtime.
            if let Err(panic) = task.await.map_err(|end| end.try_into_panic())
                && let Ok(payload) = panic
            {
                death.send_replace(Some(told(payload.as_ref())));
            }
        });
    }

    /// Waits until it has died.
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
