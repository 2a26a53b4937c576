//! The sessions that write: each holds a lock as long as it lives, is made again when it is lost, and is told apart from those
//! of any other process.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use storage::{Counters, Head, StorageError};
use tokio::sync::{mpsc, oneshot, watch};
use tokio_postgres::Error;

use crate::error::is_lost;
use crate::schema::{self, Hold};
use crate::session::{Session, Target};

/// The pause between two attempts to connect.
const CONNECT_PAUSE: Duration = Duration::from_millis(100);

/// How often an idle writer looks whether its session is still there.
const WATCH_PAUSE: Duration = Duration::from_millis(500);

/// How often a write that surely changed nothing, because its connection was cut, is made again.
const ATTEMPTS: u32 = 8;

/// What the sessions of one open storage have in common.
pub(crate) struct Shared {
    pub(crate) target: Arc<Target>,
    /// How long to wait for the database, or for a lock, before a call is refused.
    pub(crate) patience: Duration,
    /// The number of our opening. Another process that opened the schema after us has counted on, and the schema is its own.
    pub(crate) opening: i64,
    pub(crate) counters: Counters,
    /// Whether the database couldn't be reached in time: then calls are refused at once, until it can be again.
    pub(crate) is_unreachable: AtomicBool,
}

/// A session that writes, or the place of one.
pub(crate) struct Writer {
    pub(crate) shared: Arc<Shared>,
    hold: Hold,
    session: Option<Session>,
    /// Whether the outcome of everything that was asked for is decided, for all who look.
    is_settled: watch::Sender<bool>,
    /// The last version that we know to be there. A journal that is shorter has lost something.
    pub(crate) known: Head,
    /// Why this process may never write again.
    lost_for_good: Option<StorageError>,
}

/// Why one attempt to write ended without success.
pub(crate) enum Failure<M> {
    /// Nothing was changed.
    Known(StorageError),
    /// The connection was cut before anything could be committed.
    Cut(String),
    /// The connection was cut when the commit was on its way. The mark tells later whether it was made.
    InDoubt(String, M),
}

/// A kind of write: how to make it, and how to see whether it was made.
pub(crate) trait Write {
    type Outcome: Send;
    type Mark: Copy + Send;

    /// Makes it.
    fn make(&self, session: &mut Session) -> impl Future<Output = Result<Self::Outcome, Failure<Self::Mark>>> + Send;

    /// What came of an attempt in doubt; `None` when nothing did. The session is a new one that holds the lock, so that the old
    /// one has ended, and all is decided.
    fn look(
        &self,
        session: &mut Session,
        mark: Self::Mark,
    ) -> impl Future<Output = Result<Option<Self::Outcome>, Error>> + Send;
}

impl Writer {
    /// A writer with a session that holds its lock already.
    pub(crate) fn new(shared: Arc<Shared>, hold: Hold, session: Session, known: Head) -> Self {
        Self { shared, hold, session: Some(session), is_settled: watch::Sender::new(true), known, lost_for_good: None }
    }

    /// Whether the outcome of everything is decided, for those who read.
    pub(crate) fn settled(&self) -> watch::Receiver<bool> {
        self.is_settled.subscribe()
    }

    /// Does jobs until no more can come.
    pub(crate) async fn run<J: Job>(mut self, mut queue: mpsc::UnboundedReceiver<J>) {
        loop {
            tokio::select! {
                biased;
                job = queue.recv() => match job {
                    Some(job) => job.run(&mut self).await,
                    None => return,
                },
                // A lock that went with its session is taken again before anybody else wants it, and what is in doubt is
                // decided.
                () = tokio::time::sleep(WATCH_PAUSE) => {
                    let _ = self.session(Duration::ZERO).await;
                }
            }
        }
    }

    /// Makes a write, whatever happens to the connection meanwhile.
    ///
    /// # Errors
    /// [`StorageError::OutcomeUnknown`] only if the connection was cut during the commit and no new one could be made; after any
    /// other error nothing was changed.
    pub(crate) async fn write<W: Write>(&mut self, write: &W) -> Result<W::Outcome, StorageError> {
        let mut reason = String::new();
        for _ in 0..ATTEMPTS {
            let session = self.session(self.shared.patience).await?;
            match write.make(session).await {
                Ok(outcome) => return Ok(outcome),
                Err(Failure::Known(error)) => return Err(error),
                Err(Failure::Cut(why)) => {
                    self.session = None;
                    reason = why;
                }
                Err(Failure::InDoubt(why, mark)) => {
                    self.session = None;
                    self.is_settled.send_replace(false);
                    tracing::warn!(reason = why, "the connection to the database was cut during a commit");
                    if let Some(outcome) = self.look(write, mark, &why).await? {
                        return Ok(outcome);
                    }
                    reason = why;
                }
            }
        }
        Err(StorageError::Refused(format!("the connection to the database is cut again and again: {reason}")))
    }

    /// What came of an attempt in doubt.
    async fn look<W: Write>(
        &mut self,
        write: &W,
        mark: W::Mark,
        why: &str,
    ) -> Result<Option<W::Outcome>, StorageError> {
        let unknown = |error: &dyn std::fmt::Display| StorageError::OutcomeUnknown(format!("{why}; {error}"));
        let mut reason = String::new();
        for _ in 0..ATTEMPTS {
            let session = self.session(self.shared.patience).await.map_err(|error| unknown(&error))?;
            match write.look(session, mark).await {
                Ok(outcome) => return Ok(outcome),
                Err(error) if is_lost(&error) || session.is_closed() => {
                    reason = session.target.address.told(&error);
                    self.session = None;
                }
                Err(error) => return Err(unknown(&session.refusal(&error))),
            }
        }
        Err(unknown(&reason))
    }

    /// The session, made anew if it was lost: connected, holding the lock, in a schema that nobody else has opened since.
    ///
    /// # Errors
    /// [`StorageError::Refused`] when that isn't possible at present, [`StorageError::Unusable`] when it never will be.
    pub(crate) async fn session(&mut self, patience: Duration) -> Result<&mut Session, StorageError> {
        if let Some(error) = &self.lost_for_good {
            return Err(error.clone());
        }
        if self.session.as_ref().is_none_or(Session::is_closed) {
            self.session = None;
            self.session = Some(self.claim(patience).await?);
            self.is_settled.send_replace(true);
        }
        self.session.as_mut().ok_or_else(|| StorageError::Refused("no connection to the database".to_owned()))
    }

    /// A new session that holds the lock.
    async fn claim(&mut self, patience: Duration) -> Result<Session, StorageError> {
        let mut reason = String::new();
        for _ in 0..ATTEMPTS {
            let mut session = self.shared.connect(patience).await?;
            match self.check(&mut session, patience).await {
                Ok(()) => return Ok(session),
                Err(Failure::Known(error)) => return Err(error),
                Err(Failure::Cut(why) | Failure::InDoubt(why, ())) => reason = why,
            }
        }
        Err(StorageError::Refused(format!("the connection to the database is cut again and again: {reason}")))
    }

    /// Takes the lock, and sees to it that the schema is as we left it.
    async fn check(&mut self, session: &mut Session, patience: Duration) -> Result<(), Failure<()>> {
        let held = schema::hold(session, self.hold, patience.max(CONNECT_PAUSE)).await;
        let target = self.shared.target.clone();
        if !held.map_err(|error| before_commit(session, &error))? {
            let reason = format!("`{}` is in use by another process", target.address);
            return Err(Failure::Known(StorageError::Refused(reason)));
        }
        let standing = schema::standing(session).await;
        let (head, opening) = standing.map_err(|error| before_commit(session, &error))?;
        let lost = if opening != self.shared.opening {
            "was opened by another process in the meantime; what it holds is no longer ours"
        } else if head < self.known {
            "has lost entries that were acknowledged"
        } else {
            return Ok(());
        };
        let error = StorageError::Unusable(format!("`{}` {lost}", target.address));
        self.lost_for_good = Some(error.clone());
        // The lock was free: our last session has ended, and what it left is decided.
        self.is_settled.send_replace(true);
        tracing::error!(%error, "nothing can be written any more");
        Err(Failure::Known(error))
    }
}

/// A look at one number, on the session that writes.
pub(crate) struct Look<'a>(pub(crate) &'a str);

impl Write for Look<'_> {
    type Outcome = i64;
    type Mark = ();

    async fn make(&self, session: &mut Session) -> Result<i64, Failure<()>> {
        let answer = session.query_one(self.0, &[]).await.and_then(|row| row.try_get(0));
        answer.map_err(|error| before_commit(session, &error))
    }

    async fn look(&self, _session: &mut Session, (): ()) -> Result<Option<i64>, Error> {
        Ok(None)
    }
}

impl Shared {
    /// Connects, again and again until the patience is over.
    pub(crate) async fn connect(&self, patience: Duration) -> Result<Session, StorageError> {
        let mut last = StorageError::Refused(format!("`{}` can't be reached", self.target.address));
        let attempts = async {
            loop {
                match Session::connect(&self.target).await {
                    Err(StorageError::Refused(reason)) => last = StorageError::Refused(reason),
                    decided => return decided,
                }
                // The patience of all callers together was used up by the first: others learn at once.
                if patience.is_zero() || self.is_unreachable.load(Ordering::Acquire) {
                    return Err(last.clone());
                }
                tokio::time::sleep(CONNECT_PAUSE).await;
            }
        };
        let connected = if patience.is_zero() {
            attempts.await
        } else {
            match tokio::time::timeout(patience, attempts).await {
                Ok(connected) => connected,
                Err(_) => {
                    self.is_unreachable.store(true, Ordering::Release);
                    Err(last)
                }
            }
        };
        if connected.is_ok() {
            self.is_unreachable.store(false, Ordering::Release);
        }
        connected
    }
}

/// Something to do for a caller who waits.
pub(crate) trait Job: Send + 'static {
    /// Does it and answers.
    fn run(self, writer: &mut Writer) -> impl Future<Output = ()> + Send;
}

/// Asks for a job, and waits for its answer.
pub(crate) async fn ask<J, T>(
    queue: &mpsc::UnboundedSender<J>,
    job: impl FnOnce(oneshot::Sender<Result<T, StorageError>>) -> J,
) -> Result<T, StorageError> {
    let (reply, answer) = oneshot::channel();
    queue.send(job(reply)).map_err(|_| StorageError::Refused("the storage is closed".to_owned()))?;
    answer.await.unwrap_or_else(|_| Err(StorageError::OutcomeUnknown("the storage's writer has stopped".to_owned())))
}

/// An error of a statement before which nothing was committed, and after which nothing will be.
pub(crate) fn before_commit<M>(session: &Session, error: &Error) -> Failure<M> {
    if is_lost(error) || session.is_closed() {
        Failure::Cut(session.target.address.told(error))
    } else {
        Failure::Known(session.refusal(error))
    }
}
