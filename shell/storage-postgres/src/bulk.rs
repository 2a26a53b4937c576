//! What is written in bulk: rows with their index entries, checkpoints in pieces, and forgetting it all. Each is one
//! transaction, which counts itself, so that after a cut connection it can be seen whether it was made.

use std::collections::BTreeMap;
use std::pin::Pin;

use bytes::Bytes;
use storage::{BulkWrite, Epoch, Guard, StorageError, Table};
use tokio::sync::oneshot;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Error, Row, Statement};

use crate::error::is_lost;
use crate::session::{Session, in_a_row};
use crate::steps::{self, Finish, Step};
use crate::writer::{Failure, Job, Look, Write, Writer, before_commit};

/// What the bulk writer is asked for.
pub(crate) enum BulkJob {
    /// Rows to write.
    Rows(BulkWrite, oneshot::Sender<Result<(), StorageError>>),
    /// The number under which to store the pieces of the next checkpoint.
    NextSave(oneshot::Sender<Result<i64, StorageError>>),
    /// A piece of a checkpoint: its save, its place, its bytes.
    Piece(i64, i64, Bytes, oneshot::Sender<Result<(), StorageError>>),
    /// Make the stored pieces the checkpoint.
    Finish(Finish, oneshot::Sender<Result<(), StorageError>>),
    /// Drop the checkpoint.
    DropCheckpoint(oneshot::Sender<Result<(), StorageError>>),
    /// Begin a later epoch where nothing is kept.
    Begin(Epoch, oneshot::Sender<Result<(), StorageError>>),
    /// Forget everything.
    Reset(oneshot::Sender<Result<Epoch, StorageError>>),
}

impl Job for BulkJob {
    async fn run(self, writer: &mut Writer) {
        match self {
            Self::Rows(write, reply) => {
                let outcome = transact(writer, Work::rows(&write)).await;
                if let Ok(changed) = outcome
                    && changed > 0
                {
                    writer.shared.counters.bulk_commit(changed);
                }
                let _ = reply.send(outcome.map(drop));
            }
            Self::NextSave(reply) => {
                let _ = reply.send(next_save(writer).await);
            }
            Self::Piece(save, ordinal, body, reply) => {
                let _ = reply.send(counted(writer, Work::steps(vec![steps::piece(save, ordinal, &body)])).await);
            }
            Self::Finish(finish, reply) => {
                let work = Work { pieces: Some((finish.save, finish.pieces)), ..Work::steps(steps::finish(&finish)) };
                let _ = reply.send(counted(writer, work).await);
            }
            Self::DropCheckpoint(reply) => {
                let _ = reply.send(counted(writer, Work::steps(steps::drop_checkpoint())).await);
            }
            Self::Begin(epoch, reply) => {
                let _ = reply.send(begin(writer, epoch).await);
            }
            Self::Reset(reply) => {
                let _ = reply.send(reset(writer).await);
            }
        }
    }
}

/// A transaction that counts as one, whatever it changed.
async fn counted(writer: &mut Writer, work: Work<'_>) -> Result<(), StorageError> {
    transact(writer, work).await?;
    writer.shared.counters.bulk_commit(0);
    Ok(())
}

async fn begin(writer: &mut Writer, epoch: Epoch) -> Result<(), StorageError> {
    let number = i64::try_from(epoch).map_err(|_| StorageError::Refused(format!("{epoch} is no epoch")))?;
    let standing = async |writer: &mut Writer| writer.write(&Look("SELECT epoch FROM head")).await;
    let before = standing(writer).await?.cast_unsigned();
    if epoch < before {
        return Err(StorageError::epoch_gone(epoch, before));
    }
    if epoch == before {
        let kept = writer.write(&Look(&steps::kept())).await?;
        return if kept == 0 { Ok(()) } else { Err(StorageError::epoch_in_use()) };
    }
    transact(writer, Work::steps(vec![steps::begin_epoch(number)])).await?;
    // The statement changes nothing where something is kept.
    let after = standing(writer).await?.cast_unsigned();
    if after == epoch { Ok(()) } else { Err(StorageError::epoch_in_use()) }
}

async fn reset(writer: &mut Writer) -> Result<Epoch, StorageError> {
    // The head's row first: appends wait for it, and find the next epoch.
    counted(writer, Work::steps(steps::reset())).await?;
    // Nobody but this writer resets.
    let epoch = writer.write(&Look("SELECT epoch FROM head")).await;
    epoch.map(i64::cast_unsigned).map_err(|error| StorageError::OutcomeUnknown(format!("reset, but: {error}")))
}

async fn next_save(writer: &mut Writer) -> Result<i64, StorageError> {
    let sql = "SELECT 1 + greatest((SELECT max(save) FROM checkpoint_pieces), (SELECT max(save) FROM checkpoint), 0)";
    writer.write(&Look(sql)).await
}

/// The number of rows written or deleted.
async fn transact(writer: &mut Writer, work: Work<'_>) -> Result<u64, StorageError> {
    writer.write(&Transaction { opening: writer.shared.opening, work }).await
}

/// What a transaction rests on, and its statements.
#[derive(Default)]
struct Work<'a> {
    epoch: Option<Epoch>,
    guards: &'a [Guard],
    /// A save, and how many pieces have to be there.
    pieces: Option<(i64, i64)>,
    steps: Vec<Step<'a>>,
}

impl<'a> Work<'a> {
    fn steps(steps: Vec<Step<'a>>) -> Self {
        Self { steps, ..Self::default() }
    }

    fn rows(write: &'a BulkWrite) -> Self {
        Self { epoch: Some(write.epoch), guards: &write.guards, pieces: None, steps: steps::rows(&write.changes) }
    }

    /// The keys of the guards by table.
    fn guarded(&self) -> BTreeMap<Table, Vec<&'a [u8]>> {
        let mut keys: BTreeMap<Table, Vec<&[u8]>> = BTreeMap::new();
        for guard in self.guards {
            keys.entry(guard.table).or_default().push(&guard.key);
        }
        keys
    }
}

struct Transaction<'a> {
    opening: i64,
    work: Work<'a>,
}

type Sending<'a, T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send + 'a>>;

impl Transaction<'_> {
    /// Begins, and looks at what the work rests on: one round trip. Answers the transaction's number.
    async fn begin(&self, session: &mut Session) -> Result<i64, Failure<i64>> {
        let failed = |session: &Session, error: &Error| before_commit::<i64>(session, error);
        let guarded = self.work.guarded();
        let mut asked: Vec<(Statement, Vec<Box<dyn ToSql + Sync + Send + '_>>)> = Vec::new();
        for (sql, parameters) in self.questions(&guarded) {
            let statement = session.statement(&sql).await.map_err(|error| failed(session, &error))?;
            asked.push((statement, parameters));
        }
        let client = &session.client;
        let mut sending: Vec<Sending<'_, Vec<Row>>> = vec![Box::pin(async {
            client.batch_execute("BEGIN").await?;
            Ok(Vec::new())
        })];
        for (statement, parameters) in &asked {
            sending.push(Box::pin(async move {
                let parameters: Vec<_> = parameters.iter().map(|one| -> &(dyn ToSql + Sync) { &**one }).collect();
                client.query(statement, &parameters).await
            }));
        }
        let answers: Result<Vec<Vec<Row>>, Error> = in_a_row(sending).await.into_iter().collect();
        let checked = match &answers {
            Ok(answers) => self.check(answers, guarded.keys()),
            Err(error) if is_lost(error) || session.is_closed() => return Err(failed(session, error)),
            Err(error) => Ok(Err(session.refusal(error))),
        };
        match checked {
            Ok(Ok(number)) => Ok(number),
            Ok(Err(reason)) => {
                session.client.batch_execute("ROLLBACK").await.map_err(|error| failed(session, &error))?;
                Err(Failure::Known(reason))
            }
            // An answer that can't be read: not to be continued on this session.
            Err(error) => Err(Failure::Cut(session.target.address.told(&error))),
        }
    }

    /// What is asked before anything is changed.
    fn questions<'b>(
        &self,
        guarded: &BTreeMap<Table, Vec<&'b [u8]>>,
    ) -> Vec<(String, Vec<Box<dyn ToSql + Sync + Send + 'b>>)> {
        let (save, _) = self.work.pieces.unwrap_or_default();
        let mut questions: Vec<(String, Vec<Box<dyn ToSql + Sync + Send + 'b>>)> = vec![
            ("UPDATE bulk_head SET writes = writes + 1 RETURNING writes".to_owned(), vec![]),
            (
                "SELECT epoch, opened, (SELECT count(*) FROM checkpoint_pieces WHERE save = $1) FROM head".to_owned(),
                vec![Box::new(save)],
            ),
        ];
        for (table, keys) in guarded {
            let sql = format!("SELECT key, value FROM {} WHERE key = ANY($1)", table.name());
            questions.push((sql, vec![Box::new(keys.clone())]));
        }
        questions
    }

    /// The transaction's number, or why it mustn't go on.
    fn check<'b>(
        &self,
        answers: &[Vec<Row>],
        tables: impl Iterator<Item = &'b Table>,
    ) -> Result<Result<i64, StorageError>, Error> {
        let [_, number, standing, guarded @ ..] = answers else {
            return Ok(Err(StorageError::Refused("the database has answered less than it was asked".to_owned())));
        };
        let (Some(number), Some(standing)) = (number.first(), standing.first()) else {
            return Ok(Err(StorageError::Unusable("the database isn't as expected: it has no head".to_owned())));
        };
        let actual = standing.try_get::<_, i64>(0)?.cast_unsigned();
        if standing.try_get::<_, i64>(1)? != self.opening {
            let reason = "the database was opened by another process in the meantime".to_owned();
            return Ok(Err(StorageError::Unusable(reason)));
        }
        if let Some(expected) = self.work.epoch.filter(|expected| *expected != actual) {
            return Ok(Err(StorageError::EpochOver { expected, actual }));
        }
        if let Some((_, pieces)) = self.work.pieces
            && standing.try_get::<_, i64>(2)? != pieces
        {
            let reason = "the storage was reset while the checkpoint was being saved".to_owned();
            return Ok(Err(StorageError::Refused(reason)));
        }
        let mut kept: BTreeMap<(Table, &[u8]), &[u8]> = BTreeMap::new();
        for (table, rows) in tables.zip(guarded) {
            for row in rows {
                kept.insert((*table, row.try_get(0)?), row.try_get(1)?);
            }
        }
        let failing = self
            .work
            .guards
            .iter()
            .find(|guard| kept.get(&(guard.table, guard.key.as_slice())).copied() != guard.expected.as_deref());
        Ok(match failing {
            Some(guard) => Err(StorageError::GuardFailed { table: guard.table, key: guard.key.clone() }),
            None => Ok(number.try_get(0)?),
        })
    }
}

impl Write for Transaction<'_> {
    type Outcome = u64;
    type Mark = i64;

    async fn make(&self, session: &mut Session) -> Result<u64, Failure<i64>> {
        let mut statements = Vec::new();
        for step in &self.work.steps {
            let statement = session.statement(&step.sql).await.map_err(|error| before_commit(session, &error))?;
            statements.push((statement, step));
        }
        let number = self.begin(session).await?;
        let client = &session.client;
        let mut sending: Vec<Sending<'_, u64>> = Vec::new();
        for (statement, step) in &statements {
            sending.push(Box::pin(async move {
                let changed = client.execute(statement, &step.parameters()).await?;
                Ok(if step.counts { changed } else { 0 })
            }));
        }
        // Commits only if all statements before it went well; otherwise it rolls back.
        sending.push(Box::pin(async {
            client.batch_execute("COMMIT").await?;
            Ok(0)
        }));
        let answers = in_a_row(sending).await;
        if let Some(error) = answers.iter().filter_map(|answer| answer.as_ref().err()).next() {
            return Err(if is_lost(error) || session.is_closed() {
                Failure::InDoubt(session.target.address.told(error), number)
            } else {
                Failure::Known(session.refusal(error))
            });
        }
        Ok(answers.into_iter().flatten().sum())
    }

    /// Only this process makes bulk transactions, one after the other, and each counts on by one.
    async fn look(&self, session: &mut Session, number: i64) -> Result<Option<u64>, Error> {
        let writes: i64 = session.query_one("SELECT writes FROM bulk_head", &[]).await?.try_get(0)?;
        // How many rows there were to delete is no longer known.
        let at_least = self.work.steps.iter().map(|step| step.rows).sum();
        Ok((writes >= number).then_some(at_least))
    }
}
