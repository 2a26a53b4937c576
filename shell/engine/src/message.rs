//! What the writer is asked for.

use crate::job::Job;
use storage::StorageError;
use tokio::sync::oneshot;

pub(crate) enum Message {
    Job(Box<dyn Job>),
    Reset(oneshot::Sender<Result<(), StorageError>>),
    Check(oneshot::Sender<Result<(), StorageError>>),
}
