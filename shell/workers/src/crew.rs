//! Runs the reconcilers: wakes them when something changed or is due, pauses and resumes them, and says when all is done.

use crate::error::WorkError;
use crate::pauses::Pauses;
use crate::reconciler::Reconciler;
use engine::Engine;
use futures::FutureExt;
use identifiers::Timestamp;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// How long a reconciler waits after a failure at first.
const AFTER_FAILURE: Duration = Duration::from_millis(200);
/// How long it waits at first after steps that changed nothing.
const AFTER_NOTHING: Duration = Duration::from_millis(10);
/// So many steps that change nothing may follow one another: what is due can be found done by somebody else.
pub(crate) const BARREN: u32 = 3;
/// The longest sleep without looking again, so that a clock that is set forward is noticed.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);
/// How long settle lets changes gather before it looks again.
const SETTLE_PAUSE: Duration = Duration::from_millis(2);
/// How often settle looks although nothing has changed, so that a clock that is set forward is noticed.
const SETTLE_LOOK: Duration = Duration::from_secs(1);

/// The running reconcilers. Dropping it stops them.
pub struct Crew {
    engine: Engine,
    reconcilers: Vec<Arc<dyn Reconciler>>,
    running: watch::Sender<bool>,
    /// Goes up with every step that was taken: not every step changes what the engine counts.
    steps: watch::Sender<u64>,
    /// Looks of those who wait for the work to be done, counted when they begin.
    looks: AtomicU64,
    /// The last look that found nothing left. Whoever holds the lock looks for all who wait.
    rest: Mutex<u64>,
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
        let steps = watch::Sender::new(0);
        let mut tasks = JoinSet::new();
        for reconciler in &reconcilers {
            tasks.spawn(run(engine.clone(), reconciler.clone(), running.subscribe(), steps.clone()));
        }
        Self { engine, reconcilers, running, steps, looks: AtomicU64::new(0), rest: Mutex::new(0), tasks }
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

    /// What goes up with every step that is taken.
    pub fn steps(&self) -> watch::Receiver<u64> {
        self.steps.subscribe()
    }

    /// Every reconciler's counters, by its name.
    pub fn statistics(&self) -> Vec<(&'static str, Vec<(&'static str, u64)>)> {
        let counted = self.reconcilers.iter().map(|reconciler| (reconciler.name(), reconciler.statistics()));
        counted.filter(|(_, counters)| !counters.is_empty()).collect()
    }

    /// Every reconciler's name.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.reconcilers.iter().map(|reconciler| reconciler.name())
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
        if let Ok(result) = timeout(patience, self.rest()).await {
            return result.map(|()| Settled::Yes);
        }
        let outstanding = self.outstanding().await?;
        Ok(if outstanding.is_empty() { Settled::Yes } else { Settled::No(outstanding) })
    }

    /// Waits until nothing is left. However many wait, one of them looks, and only after something has changed.
    async fn rest(&self) -> Result<(), WorkError> {
        let asked = self.looks.load(Ordering::SeqCst);
        let mut rest = self.rest.lock().await;
        let mut changes = self.engine.changes();
        let mut steps = self.steps.subscribe();
        // A look that began after we asked is as good as one of our own.
        while *rest <= asked {
            changes.mark_unchanged();
            steps.mark_unchanged();
            let look = self.looks.fetch_add(1, Ordering::SeqCst) + 1;
            if self.outstanding().await?.is_empty() {
                *rest = look;
                return Ok(());
            }
            sleep(SETTLE_PAUSE).await;
            tokio::select! {
                _ = changes.changed() => {}
                _ = steps.changed() => {}
                () = sleep(SETTLE_LOOK) => {}
            }
        }
        Ok(())
    }

    /// How often anybody looked whether work is left, since the start.
    pub fn looks(&self) -> u64 {
        self.looks.load(Ordering::SeqCst)
    }

    /// Stops the reconcilers after the step in hand, and waits for them.
    pub async fn stop(mut self) {
        self.pause();
        self.tasks.abort_all();
        while self.tasks.join_next().await.is_some() {}
    }
}

/// What goes up when anything is written: steps between which it stays the same have changed nothing.
pub(crate) fn progress(engine: &Engine, reconciler: &dyn Reconciler) -> (u64, u64, u64) {
    let counted = reconciler.statistics().into_iter().map(|(_, count)| count).sum();
    (*engine.changes().borrow(), engine.storage().statistics().rows, counted)
}

/// How a look of a reconciler ended.
enum Looked {
    /// A step was taken.
    Stepped,
    /// Nothing is due for this long.
    Idle(Duration),
}

async fn look(engine: &Engine, reconciler: &dyn Reconciler) -> Result<Looked, WorkError> {
    match reconciler.due(engine).await? {
        Some(due_at) if due_at <= engine.now() => reconciler.reconcile(engine).await.map(|()| Looked::Stepped),
        Some(due_at) => {
            let millis = u64::try_from(due_at.millis() - engine.now().millis()).unwrap_or(0);
            Ok(Looked::Idle(Duration::from_millis(millis).min(LONGEST_SLEEP)))
        }
        None => Ok(Looked::Idle(LONGEST_SLEEP)),
    }
}

async fn run(
    engine: Engine,
    reconciler: Arc<dyn Reconciler>,
    mut running: watch::Receiver<bool>,
    steps: watch::Sender<u64>,
) {
    let mut changes = engine.changes();
    let mut failed = Pauses::new(AFTER_FAILURE, 0);
    let mut barren = Pauses::new(AFTER_NOTHING, BARREN);
    loop {
        if running.wait_for(|running| *running).await.is_err() {
            return;
        }
        // Marked before looking: what changes while we look wakes us again.
        changes.mark_unchanged();
        let before = progress(&engine, reconciler.as_ref());
        // A step that panics is a mistake of ours; the reconciler must not be gone for good with it.
        let looked = AssertUnwindSafe(look(&engine, reconciler.as_ref())).catch_unwind().await;
        let looked = looked.unwrap_or_else(|_| Err(WorkError::Broken("the step could not be made".to_owned())));
        let (deaf, listening) = match looked {
            Ok(Looked::Idle(wait)) => {
                failed.begin_anew();
                barren.begin_anew();
                (Duration::ZERO, wait)
            }
            Ok(Looked::Stepped) => {
                steps.send_modify(|count| *count += 1);
                failed.begin_anew();
                if progress(&engine, reconciler.as_ref()) != before {
                    barren.begin_anew();
                    continue;
                }
                let Some(pause) = barren.after_trouble() else { continue };
                if pause.told {
                    let error = WorkError::Barren(reconciler.name());
                    let again_in = pause.deaf + pause.listening;
                    tracing::error!(work = reconciler.name(), %error, ?again_in, "a step is of no use and will be tried again");
                }
                (pause.deaf, pause.listening)
            }
            Err(error) => {
                steps.send_modify(|count| *count += 1);
                let Some(pause) = failed.after_trouble() else { continue };
                if pause.told {
                    let again_in = pause.deaf + pause.listening;
                    tracing::warn!(work = reconciler.name(), %error, ?again_in, "a step failed and will be tried again");
                }
                (pause.deaf, pause.listening)
            }
        };
        if !deaf.is_zero() {
            // Even a sleep of no length takes until the timer's next tick.
            sleep(deaf).await;
        }
        tokio::select! {
            changed = changes.changed() => if changed.is_err() { return },
            changed = running.changed() => if changed.is_err() { return },
            () = sleep(listening) => {}
        }
    }
}
