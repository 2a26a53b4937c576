//! Why a step of long work failed.

use engine::ExecuteError;

/// Why a reconciler stopped before its work was done. It is asked again a little later.
#[derive(Debug, thiserror::Error)]
pub enum WorkError {
    /// The engine didn't take a step.
    #[error(transparent)]
    Execute(#[from] ExecuteError),
    /// Storage couldn't be read or written.
    #[error(transparent)]
    Storage(#[from] storage::StorageError),
    /// An evaluation failed in a way that is a mistake of ours.
    #[error("an evaluation failed: {0}")]
    Broken(String),
    /// A step was taken that changed nothing, although its work is still due: a mistake of ours.
    #[error("{0}: a step changed nothing, and its work is still due")]
    Barren(&'static str),
    /// Several parts of a step failed; the others succeeded and count.
    #[error("{count} parts of a step failed, the first: {first}")]
    Several {
        /// How many.
        count: usize,
        /// The first failure.
        first: Box<WorkError>,
    },
}
