//! The state that somebody compares with: a version, a time, a branch, the present.

use crate::console::look::Look;
use crate::console::problem::Problem;
use crate::installation::Installation;
use crate::past::{AsOf, PastError, Then};
use engine::{Engine, Snapshot};
use evidence::{Evidence, Until};
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
    /// What was found in it is there.
    pub evidence: Evidence,
    /// What its templates are read by.
    pub engine: Engine,
    /// Up to where of what was found; nothing for the present.
    pub until: Option<Until>,
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
            return Ok(Self::present(&branch.installation, format!("branch {name}")));
        }
        if text == "now" {
            return Ok(Self::present(look.installation, now(look)));
        }
        let as_of = AsOf::read(text).map_err(|message| {
            Problem::unreadable(
                format!("{message}. A branch is `branch:NAME`, and the present `now`.").replace("`as_of`", "`against`"),
            )
        })?;
        match as_of.kept_state(text, look.installation).await {
            Ok(Then { snapshot, at }) => {
                let (name, until) = (named(&as_of, text), Some(as_of.until(snapshot.version)));
                Ok(Self { name, snapshot, at, until, ..Self::present(look.installation, String::new()) })
            }
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
        let (snapshot, at, until) = (look.snapshot.clone(), look.at, look.until());
        Self { snapshot, at, until, ..Self::present(look.installation, name) }
    }

    fn present(installation: &Installation, name: String) -> Self {
        let (engine, evidence) = (installation.engine.clone(), installation.evidence.clone());
        Self { snapshot: engine.snapshot(), at: engine.now(), name, evidence, engine, until: None }
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
