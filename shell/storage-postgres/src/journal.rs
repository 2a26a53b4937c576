//! What is written to the journal: entries with their blobs in one statement, and settings.

use bytes::Bytes;
use storage::{Append, Head, StorageError};
use tokio::sync::oneshot;
use tokio_postgres::Error;

use crate::error::is_lost;
use crate::schema;
use crate::session::Session;
use crate::writer::{Failure, Job, Write, Writer, before_commit};

/// Moves the head if it is where the writer expects it, and stores entries and blobs only then: one statement, one commit. The
/// row of the head is locked from here to the commit.
const APPEND: &str = "
    WITH moved AS (
        UPDATE head SET version = version + cardinality($4::bytea[])
        WHERE epoch = $1 AND version = $2 AND opened = $3 RETURNING 1
    ), entries AS (
        INSERT INTO journal (version, body)
        SELECT $2 + entry.ordinal, entry.body FROM moved, unnest($4::bytea[]) WITH ORDINALITY AS entry (body, ordinal)
        RETURNING 1
    ), named AS (
        INSERT INTO blobs (digest, body)
        SELECT blob.digest, blob.body
        FROM moved, unnest($5::bytea[], $6::bytea[]) WITH ORDINALITY AS blob (digest, body, ordinal)
        ORDER BY blob.ordinal
        ON CONFLICT (digest) DO NOTHING RETURNING 1
    )
    SELECT (SELECT count(*) FROM moved), (SELECT count(*) FROM entries) + (SELECT count(*) FROM named)";

/// The value that a setting had before, or has now.
const SETTING: &str = "
    WITH new AS (
        INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING RETURNING value
    )
    SELECT value FROM new UNION ALL SELECT value FROM settings WHERE name = $1 LIMIT 1";

/// What the journal's writer is asked for.
pub(crate) enum JournalJob {
    Append(Append, oneshot::Sender<Result<(), StorageError>>),
    Setting(Vec<u8>, Vec<u8>, oneshot::Sender<Result<Bytes, StorageError>>),
}

impl Job for JournalJob {
    async fn run(self, writer: &mut Writer) {
        // Nobody listens when the caller was cancelled; the write stands all the same.
        match self {
            Self::Append(append, reply) => {
                let _ = reply.send(store(writer, append).await);
            }
            Self::Setting(name, initial, reply) => {
                let _ = reply.send(writer.write(&Setting { name, initial }).await);
            }
        }
    }
}

async fn store(writer: &mut Writer, append: Append) -> Result<(), StorageError> {
    let write = AppendAt { opening: writer.shared.opening, append };
    let stored = writer.write(&write).await?;
    writer.known = writer.known.max(write.head_after());
    if stored > 0 {
        let entries = u64::try_from(write.append.entries.len()).unwrap_or(u64::MAX);
        writer.shared.counters.journal_commit(entries);
    }
    Ok(())
}

struct AppendAt {
    opening: i64,
    append: Append,
}

impl AppendAt {
    fn head_after(&self) -> Head {
        let entries = u64::try_from(self.append.entries.len()).unwrap_or(u64::MAX);
        Head { epoch: self.append.epoch, version: self.append.expected.saturating_add(entries) }
    }

    /// Why the head isn't where the append expects it.
    async fn reason(&self, session: &mut Session) -> Result<StorageError, Error> {
        let (head, opening) = schema::standing(session).await?;
        let Append { epoch, expected, .. } = self.append;
        Ok(if opening != self.opening {
            StorageError::Unusable(format!(
                "`{}` was opened by another process in the meantime",
                session.target.address
            ))
        } else if head.epoch != epoch {
            StorageError::EpochOver { expected: epoch, actual: head.epoch }
        } else {
            StorageError::VersionConflict { expected, actual: head.version }
        })
    }
}

impl Write for AppendAt {
    /// The number of rows stored.
    type Outcome = i64;
    type Mark = ();

    async fn make(&self, session: &mut Session) -> Result<i64, Failure<()>> {
        let Append { epoch, expected, entries, blobs } = &self.append;
        if entries.is_empty() && blobs.is_empty() {
            let standing = schema::standing(session).await;
            let (head, opening) = standing.map_err(|error| before_commit(session, &error))?;
            if (head, opening) == (Head { epoch: *epoch, version: *expected }, self.opening) {
                return Ok(0);
            }
            let reason = self.reason(session).await.map_err(|error| before_commit(session, &error))?;
            return Err(Failure::Known(reason));
        }
        let bodies: Vec<&[u8]> = entries.iter().map(AsRef::as_ref).collect();
        let digests: Vec<&[u8]> = blobs.iter().map(|(digest, _)| digest.as_bytes()).collect();
        let blob_bodies: Vec<&[u8]> = blobs.iter().map(|(_, body)| body.as_ref()).collect();
        let statement = session.statement(APPEND).await.map_err(|error| before_commit(session, &error))?;
        let answer = session
            .client
            .query_one(
                &statement,
                &[&epoch.cast_signed(), &expected.cast_signed(), &self.opening, &bodies, &digests, &blob_bodies],
            )
            .await;
        let counts = answer.and_then(|row| Ok((row.try_get::<_, i64>(0)?, row.try_get(1)?)));
        match counts {
            Ok((0, _)) => {
                let reason = self.reason(session).await.map_err(|error| before_commit(session, &error))?;
                Err(Failure::Known(reason))
            }
            Ok((_, stored)) => Ok(stored),
            Err(error) if is_lost(&error) || session.is_closed() => {
                Err(Failure::InDoubt(session.target.address.told(&error), ()))
            }
            Err(error) => Err(Failure::Known(session.refusal(&error))),
        }
    }

    /// Only this process appends, one append after the other: a journal that has moved was moved by this one.
    async fn look(&self, session: &mut Session, (): ()) -> Result<Option<i64>, Error> {
        let (head, _) = schema::standing(session).await?;
        let entries = i64::try_from(self.append.entries.len()).unwrap_or(i64::MAX);
        Ok((entries > 0 && head == self.head_after()).then_some(entries))
    }
}

struct Setting {
    name: Vec<u8>,
    initial: Vec<u8>,
}

impl Write for Setting {
    type Outcome = Bytes;
    type Mark = ();

    async fn make(&self, session: &mut Session) -> Result<Bytes, Failure<()>> {
        let answer = session.query_one(SETTING, &[&self.name, &self.initial]).await;
        let value = answer.and_then(|row| Ok(Bytes::copy_from_slice(row.try_get::<_, &[u8]>(0)?)));
        // Cut off or not, asking again answers what is there.
        value.map_err(|error| before_commit(session, &error))
    }

    async fn look(&self, _session: &mut Session, (): ()) -> Result<Option<Bytes>, Error> {
        Ok(None)
    }
}
