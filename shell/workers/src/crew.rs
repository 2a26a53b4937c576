//! Runs the reconcilers: wakes them when something changed or is due, pauses and resumes them, and says when all is done.

use crate::{Reconciler, WorkError};
use engine::Engine;
use futures::FutureExt;
use identifiers::Timestamp;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// How long a reconciler waits after a failure.
const AFTER_FAILURE: Duration = Duration::from_millis(200);
/// The longest sleep without looking again, so that a clock that is set forward is noticed.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);
/// How often settle looks while work is in hand.
const SETTLE_PAUSE: Duration = Duration::from_millis(2);

/// The running reconcilers. Dropping it stops them.
pub struct Crew {
    engine: Engine,
    reconcilers: Vec<Arc<dyn Reconciler>>,
    running: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

/// Whether all work is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Settled {
    /// Nothing is left to do.
    Yes,
    /// This is left.
    No(Vec<Outstanding>),
}

/// Work that is left.
#[derive(Debug, Clone, PartialEq)]
pub struct Outstanding {
    /// The reconciler's name.
    pub work: &'static str,
    /// When it is due.
    pub due_at: Timestamp,
}

impl Crew {
    /// Starts every reconciler.
    pub fn start(engine: Engine, reconcilers: Vec<Arc<dyn Reconciler>>) -> Self {
        let running = watch::Sender::new(true);
        let mut tasks = JoinSet::new();
        for reconciler in &reconcilers {
            tasks.spawn(run(engine.clone(), reconciler.clone(), running.subscribe()));
        }
        Self { engine, reconcilers, running, tasks }
    }

    /// Lets each finish the step in hand, and start none after it.
    pub fn pause(&self) {
        self.running.send_replace(false);
    }

    /// Goes on after a pause.
    pub fn resume(&self) {
        self.running.send_replace(true);
    }

    /// Whether the reconcilers are running.
    pub fn is_running(&self) -> bool {
        *self.running.borrow()
    }

    /// Every reconciler's counters, by its name.
    pub fn statistics(&self) -> Vec<(&'static str, Vec<(&'static str, u64)>)> {
        let counted = self.reconcilers.iter().map(|reconciler| (reconciler.name(), reconciler.statistics()));
        counted.filter(|(_, counters)| !counters.is_empty()).collect()
    }

    /// What is left to do now, in no more than one line a reconciler.
    ///
    /// # Errors
    /// When what is stored can't be read.
    pub async fn outstanding(&self) -> Result<Vec<Outstanding>, WorkError> {
        let mut changes = self.engine.changes();
        loop {
            changes.mark_unchanged();
            let mut outstanding = Vec::new();
            for reconciler in &self.reconcilers {
                if let Some(due_at) = reconciler.due(&self.engine).await? {
                    outstanding.push(Outstanding { work: reconciler.name(), due_at });
                }
            }
            // One reconciler's last step is another's first: only an unchanged whole says that all is done.
            if !outstanding.is_empty() || !changes.has_changed().unwrap_or(false) {
                return Ok(outstanding);
            }
        }
    }

    /// Waits until nothing is left to do, but no longer than `patience`.
    ///
    /// # Errors
    /// When what is stored can't be read.
    pub async fn settle(&self, patience: Duration) -> Result<Settled, WorkError> {
        let waiting = async {
            while !self.outstanding().await?.is_empty() {
                sleep(SETTLE_PAUSE).await;
            }
            Ok::<(), WorkError>(())
        };
        if let Ok(result) = timeout(patience, waiting).await {
            return result.map(|()| Settled::Yes);
        }
        let outstanding = self.outstanding().await?;
        Ok(if outstanding.is_empty() { Settled::Yes } else { Settled::No(outstanding) })
    }

    /// Stops the reconcilers after the step in hand, and waits for them.
    pub async fn stop(mut self) {
        self.pause();
        self.tasks.abort_all();
        while self.tasks.join_next().await.is_some() {}
    }
}

async fn run(engine: Engine, reconciler: Arc<dyn Reconciler>, mut running: watch::Receiver<bool>) {
    let mut changes = engine.changes();
    loop {
        if running.wait_for(|running| *running).await.is_err() {
            return;
        }
        // Marked before looking: what changes while we look wakes us again.
        changes.mark_unchanged();
        let step = async {
            match reconciler.due(&engine).await? {
                Some(due_at) if due_at <= engine.now() => reconciler.reconcile(&engine).await.map(|()| None),
                Some(due_at) => Ok(Some(due_at.millis() - engine.now().millis())),
                None => Ok(Some(i64::MAX)),
            }
        };
        // A step that panics is a mistake of ours; the reconciler must not be gone for good with it.
        let step = AssertUnwindSafe(step).catch_unwind().await;
        let wait = match step.unwrap_or_else(|_| Err(WorkError::Broken("the step could not be made".to_owned()))) {
            Ok(None) => continue,
            Ok(Some(millis)) => Duration::from_millis(u64::try_from(millis).unwrap_or(0)).min(LONGEST_SLEEP),
            Err(error) => {
                tracing::warn!(work = reconciler.name(), %error, "a step failed and will be tried again");
                sleep(AFTER_FAILURE).await;
                continue;
            }
        };
        tokio::select! {
            changed = changes.changed() => if changed.is_err() { return },
            changed = running.changed() => if changed.is_err() { return },
            () = sleep(wait) => {}
        }
    }
}
