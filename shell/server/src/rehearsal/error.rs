//! Why a rehearsal can't be made.

use crate::copies::SourceError;
use crate::past::PastError;
use engine::OpenError;
use workers::WorkError;

/// Why a rehearsal couldn't be made; a call that is refused in it is part of its report.
#[derive(Debug, thiserror::Error)]
pub enum RehearsalError {
    /// What was asked for can't be understood.
    #[error("{0}")]
    Unusable(String),
    /// It took longer than it may.
    #[error("the rehearsal took longer than {0} seconds; `timeout` allows up to 600")]
    TooLong(f64),
    /// The journal can't be read.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A step of the work that follows couldn't be taken.
    #[error(transparent)]
    Work(#[from] WorkError),
    /// Storage can't be read.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    /// The comparison failed, which is a mistake of ours.
    #[error("what changed could not be told: {0}")]
    Broken(String),
}

impl From<SourceError> for RehearsalError {
    fn from(problem: SourceError) -> Self {
        match problem {
            SourceError::Past(problem) => problem.into(),
            SourceError::Work(problem) => problem.into(),
        }
    }
}

impl From<PastError> for RehearsalError {
    fn from(problem: PastError) -> Self {
        match problem {
            PastError::Ahead(message) => Self::Unusable(message),
            PastError::Open(problem) => Self::Open(problem),
        }
    }
}
