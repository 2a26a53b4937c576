//! States of the past, as they are asked for: at a version of the journal, or at a time.

use crate::installation::Installation;
use engine::{OpenError, Past, Snapshot, state_at};
use evidence::Until;
use identifiers::Timestamp;
use std::sync::Arc;

/// A state of the past.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum AsOf {
    /// At this version of the journal.
    Version(u64),
    /// At this time.
    Time(Timestamp),
}

/// A state and its moment.
#[derive(Clone)]
pub struct Then {
    /// The state.
    pub snapshot: Arc<Snapshot>,
    /// The time that was asked for, or that of the version's entry.
    pub at: Timestamp,
}

/// Why there is no such state.
#[derive(Debug, thiserror::Error)]
pub enum PastError {
    /// It lies ahead.
    #[error("{0}")]
    Ahead(String),
    /// The journal can't be read.
    #[error(transparent)]
    Open(#[from] OpenError),
}

impl AsOf {
    /// The digits of a version, or a time such as `2025-06-01T12:00:00Z`.
    ///
    /// # Errors
    /// What is expected.
    pub fn read(text: &str) -> Result<Self, String> {
        if let Ok(version) = text.parse() {
            return Ok(Self::Version(version));
        }
        // A number that is no version would be taken for seconds.
        let is_number = text.parse::<f64>().is_ok();
        let time = protocol::timestamps::parse(text).filter(|millis| !is_number && *millis >= 0);
        let expected = || format!("`as_of` is a version or a time such as 2025-06-01T12:00:00Z, not {text:?}");
        Ok(Self::Time(Timestamp::from_millis(time.ok_or_else(expected)?)))
    }

    /// Up to where of what is kept beside the journal, where the journal is at a version at this moment.
    pub fn until(self, version: u64) -> Until {
        match self {
            // The work that followed an entry belongs to it.
            Self::Version(_) => Until { version, moment: None },
            Self::Time(time) => Until { version, moment: Some(time) },
        }
    }

    /// The same, if it was asked for in these words a moment ago: whoever looks around in the past asks for a page after the other.
    ///
    /// # Errors
    /// As [`AsOf::state`].
    pub async fn kept_state(self, text: &str, installation: &Installation) -> Result<Then, PastError> {
        let of = (installation.engine.snapshot().epoch, text.to_owned());
        if let Some((snapshot, at)) = installation.pasts.get(&of) {
            return Ok(Then { snapshot, at });
        }
        let then = self.state(installation).await?;
        // More may be written at the present moment.
        if then.at < installation.engine.now() || matches!(self, Self::Version(_)) {
            installation.pasts.put(of, (then.snapshot.clone(), then.at));
        }
        Ok(then)
    }

    /// The state as it was then.
    ///
    /// # Errors
    /// When it lies ahead, or the journal can't be read.
    pub async fn state(self, installation: &Installation) -> Result<Then, PastError> {
        let until = match self {
            Self::Version(version) => {
                let head = installation.engine.snapshot().version;
                if version > head {
                    let message = format!("`as_of` is version {version}, and the journal ends at {head}");
                    return Err(PastError::Ahead(message));
                }
                engine::Until::Version(version)
            }
            Self::Time(time) => {
                let now = installation.engine.now();
                if time > now {
                    let [time, now] = [time, now].map(|time| protocol::timestamps::iso8601(time.millis()));
                    return Err(PastError::Ahead(format!("`as_of` is {time}, and it is only {now}")));
                }
                engine::Until::Time(time)
            }
        };
        let Past { snapshot, at } = state_at(installation.engine.storage().as_ref(), until).await?;
        let at = match self {
            Self::Time(time) => time,
            Self::Version(_) => at.unwrap_or_else(|| installation.engine.now()),
        };
        Ok(Then { snapshot: Arc::new(snapshot), at })
    }
}
