//! What every kind of long work is to the crew that runs it.

use crate::error::WorkError;
use engine::Engine;
use identifiers::Timestamp;

/// One kind of long work.
#[async_trait::async_trait]
pub trait Reconciler: Send + Sync + 'static {
    /// Its name in logs and in the answer of settle: `account creations`.
    fn name(&self) -> &'static str;

    /// The earliest moment at which there is something to do: in the past when there is work now, nothing when all is done.
    /// It must be a function of what is stored, so that work in hand counts until its outcome is recorded.
    ///
    /// # Errors
    /// When what is stored can't be read.
    async fn due(&self, engine: &Engine) -> Result<Option<Timestamp>, WorkError>;

    /// Does what is due, or a good part of it.
    ///
    /// # Errors
    /// When a step couldn't be taken; what was recorded before stays.
    async fn reconcile(&self, engine: &Engine) -> Result<(), WorkError>;

    /// Counters since the start, by name.
    fn statistics(&self) -> Vec<(&'static str, u64)> {
        Vec::new()
    }
}
