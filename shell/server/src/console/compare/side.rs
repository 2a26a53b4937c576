//! The state that somebody compares with: a version, a time, a branch, the present.

use crate::console::look::Look;
use crate::console::problem::Problem;
use crate::past::{AsOf, PastError, Then};
use engine::Snapshot;
use http::StatusCode;
use identifiers::Timestamp;
use std::sync::Arc;
use web_console::compare::Side;

/// A state with what it is called.
pub struct Other {
    /// The state.
    pub snapshot: Arc<Snapshot>,
    /// Its moment.
    pub at: Timestamp,
    /// What it is called.
    pub name: String,
}

/// What stands before the name of a branch.
const BRANCH: &str = "branch:";

impl Other {
    /// What an address names: `12`, `2025-06-01T12:00:00Z`, `branch:NAME`, `now`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub async fn read(look: &Look<'_>, text: &str) -> Result<Self, Problem> {
        if let Some(name) = text.strip_prefix(BRANCH) {
            let branch = look.port.branches.use_one(name).map_err(|refusal| Problem {
                title: "No such branch",
                commands: vec!["bailiwick branch list".to_owned()],
                ..Problem::not_found(refusal.to_string())
            })?;
            let engine = &branch.installation.engine;
            return Ok(Self { snapshot: engine.snapshot(), at: engine.now(), name: format!("branch {name}") });
        }
        if text == "now" {
            let engine = &look.installation.engine;
            return Ok(Self { snapshot: engine.snapshot(), at: engine.now(), name: now(look) });
        }
        let as_of = AsOf::read(text).map_err(|message| {
            Problem::unreadable(
                format!("{message}. A branch is `branch:NAME`, and the present `now`.").replace("`as_of`", "`against`"),
            )
        })?;
        match as_of.kept_state(text, look.installation).await {
            Ok(Then { snapshot, at }) => Ok(Self { name: named(&as_of, text), snapshot, at }),
            Err(PastError::Ahead(message)) => Err(Problem {
                title: "That lies ahead",
                status: StatusCode::NOT_FOUND,
                ..Problem::unreadable(message.replace("`as_of`", "`against`"))
            }),
            Err(PastError::Open(problem)) => Err(Problem::unavailable(problem)),
        }
    }

    /// What is looked at.
    pub fn looked_at(look: &Look<'_>) -> Self {
        let name = match &look.view.as_of {
            None => now(look),
            Some(text) => AsOf::read(text).map_or_else(|_| text.clone(), |as_of| named(&as_of, text)),
        };
        Self { snapshot: look.snapshot.clone(), at: look.at, name }
    }

    /// As a page tells it.
    pub fn told(&self) -> Side {
        Side { name: self.name.clone(), version: self.snapshot.version, at: crate::told::time(self.at) }
    }
}

fn now(look: &Look<'_>) -> String {
    look.view.branch.as_ref().map_or_else(|| "now".to_owned(), |branch| format!("branch {branch}"))
}

fn named(as_of: &AsOf, text: &str) -> String {
    match as_of {
        AsOf::Version(version) => format!("version {version}"),
        AsOf::Time(_) => text.to_owned(),
    }
}
