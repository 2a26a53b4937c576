//! An installation as handlers know it: state machine, evidence, reconcilers, buckets. Whoever is handed another one works on that.

use crate::asked_for::AskedFor;
use crate::directory::Directory;
use crate::enforcement::Enforcement;
use crate::guardrails::Guardrails;
use crate::heat_map::Axes;
use crate::kept::Kept;
use crate::refused_calls::RefusedCalls;
use crate::request_ids::RequestIds;
use crate::roles::Roles;
use crate::tried::Tried;
use crate::underway::Underway;
use buckets::Buckets;
use engine::{Engine, Snapshot};
use evidence::{Arrival, Evidence};
use identifiers::{OrganizationId, Timestamp};
use reports::WhatIf;
use smol_str::SmolStr;
use std::sync::Arc;
use storage::forkable::Forkable;
use storage::{Epoch, Version};
use workers::Crew;

/// States of the past that are kept: each may be as large as the present one.
const PASTS: usize = 3;
/// Directories that are kept.
const DIRECTORIES: usize = 3;
/// Reports that are kept for the pages that show them: each may be as long as an organization has accounts.
const TRIED: usize = 12;
const COMPARED: usize = 6;
/// Heat maps whose lines and rules are kept: whoever scrolls through one asks for a slice after the other.
const HEAT_MAPS: usize = 8;

/// One installation: all that a copy of it would be a copy of. Its clock and its seed are the engine's.
pub struct Installation {
    /// The state machine.
    pub engine: Engine,
    /// What is below it, of which copies can be made.
    pub storage: Arc<Forkable>,
    /// What was delivered and what was found.
    pub evidence: Evidence,
    /// The reconcilers.
    pub crew: Crew,
    /// Templates and deliveries.
    pub buckets: Arc<Buckets>,
    /// What it was started with.
    pub options: Options,
    /// When it was started.
    pub started_at: Timestamp,
    /// What is tried on copies of it.
    pub underway: Underway,
    /// What was asked for that isn't served.
    pub asked: AskedFor,
    /// What was refused.
    pub refused: RefusedCalls,
    /// Policies of organizations in compiled form.
    pub guardrails: Arc<Guardrails>,
    /// States of the past that were looked at, by the words in which they were asked for.
    pub pasts: Kept<(Epoch, String), (Arc<Snapshot>, Timestamp)>,
    /// Organizations as people look for things in them, by version.
    pub directories: Kept<(Epoch, Version, OrganizationId), Arc<Directory>>,
    /// What was tried from pages a moment ago, by the names that it was given.
    pub tried: Kept<String, Arc<Tried>>,
    /// States that were compared a moment ago, by what was asked for.
    pub compared: Kept<(Epoch, String), Arc<WhatIf>>,
    /// Lines and rules of heat maps, by version and by what was asked for.
    pub heat_maps: Kept<(Epoch, Version, String), Arc<Axes>>,
    /// The branch that it is, if it is one.
    pub branch: Option<SmolStr>,
    requests: RequestIds,
}

impl Installation {
    /// One that starts now.
    pub fn new(
        engine: Engine,
        storage: Arc<Forkable>,
        evidence: Evidence,
        crew: Crew,
        buckets: Arc<Buckets>,
        options: Options,
    ) -> Self {
        let started_at = engine.now();
        let requests = RequestIds::new(engine.seed(), started_at);
        Self {
            engine,
            storage,
            evidence,
            crew,
            buckets,
            options,
            started_at,
            underway: Underway::default(),
            asked: AskedFor::default(),
            refused: RefusedCalls::default(),
            guardrails: Arc::default(),
            pasts: Kept::at_most(PASTS),
            directories: Kept::at_most(DIRECTORIES),
            tried: Kept::at_most(TRIED),
            compared: Kept::at_most(COMPARED),
            heat_maps: Kept::at_most(HEAT_MAPS),
            branch: None,
            requests,
        }
    }

    /// The same, as a branch of this name.
    #[must_use]
    pub fn as_branch(self, name: SmolStr) -> Self {
        Self { branch: Some(name), ..self }
    }

    /// The moment at which something arrives that isn't a command.
    pub fn arrival(&self) -> Arrival {
        let snapshot = self.engine.snapshot();
        Arrival { epoch: snapshot.epoch, version: snapshot.state.sequence, now: self.engine.now() }
    }

    /// A new request id in a UUID's form: unique in the installation, and the same script sees the same ones.
    pub fn request_id(&self) -> String {
        self.requests.next()
    }
}

/// What an installation is started with, as `/_bailiwick/info` tells it.
#[derive(Debug, Clone)]
pub struct Options {
    /// `memory`, or the data directory.
    pub data: String,
    /// Whether everything may be thrown away at a request: always in memory, on a kept directory only when asked for.
    pub allow_reset: bool,
    /// Whether AWS's own default quotas are in force.
    pub aws_quotas: bool,
    /// How policies of organizations are obeyed.
    pub enforcement: Enforcement,
    /// The roles that there are beside those that CreateAccount makes.
    pub roles: Roles,
}

impl Options {
    /// Those of an installation that keeps nothing.
    pub fn in_memory() -> Self {
        Self {
            data: "memory".to_owned(),
            allow_reset: true,
            aws_quotas: false,
            enforcement: Enforcement::default(),
            roles: Roles::default(),
        }
    }
}
