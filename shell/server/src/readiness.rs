//! Whether the work of a start is done: what an installation is to begin with is brought in, and what is to run once has run.

use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::watch;

/// How far a start has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// What it begins with is brought in: nobody is answered who might see a part of it, but those who only ask how the server is.
    Beginning(String),
    /// Everybody is answered, and something is still to run.
    Preparing(String),
    /// All is done.
    Ready,
}

/// How far a start has come, for those who ask, and for those who wait.
pub struct Readiness {
    /// What each request looks at.
    has_begun: AtomicBool,
    stage: watch::Sender<Stage>,
}

impl Default for Readiness {
    fn default() -> Self {
        Self { has_begun: AtomicBool::new(true), stage: watch::Sender::new(Stage::Ready) }
    }
}

impl Readiness {
    /// It has come this far.
    pub fn reach(&self, stage: Stage) {
        self.has_begun.store(!matches!(stage, Stage::Beginning(_)), Ordering::Release);
        self.stage.send_replace(stage);
    }

    /// What is still done; nothing when all is.
    pub fn waits_for(&self) -> Option<String> {
        match &*self.stage.borrow() {
            Stage::Ready => None,
            Stage::Beginning(what) | Stage::Preparing(what) => Some(what.clone()),
        }
    }

    /// Waits until what it begins with is there.
    pub async fn begun(&self) {
        if self.has_begun.load(Ordering::Acquire) {
            return;
        }
        // It can't be closed as long as this is there.
        let _ = self.stage.subscribe().wait_for(|stage| !matches!(stage, Stage::Beginning(_))).await;
    }
}

#[cfg(test)]
mod tests {
    use super::{Readiness, Stage};
    use futures::FutureExt;

    #[tokio::test]
    async fn whoever_came_too_early_is_answered_when_it_has_begun() {
        let readiness = Readiness::default();
        assert_eq!(readiness.waits_for(), None);
        readiness.reach(Stage::Beginning("a document".to_owned()));
        assert_eq!(readiness.waits_for().as_deref(), Some("a document"));
        let mut early = std::pin::pin!(readiness.begun());
        assert!(early.as_mut().now_or_never().is_none());
        readiness.reach(Stage::Preparing("a script".to_owned()));
        early.await;
        assert_eq!(readiness.waits_for().as_deref(), Some("a script"));
        readiness.begun().await;
        readiness.reach(Stage::Ready);
        assert_eq!(readiness.waits_for(), None);
    }
}
