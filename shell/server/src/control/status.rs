//! Whether the installation works, and what it is.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, json};
use crate::told::time;
use governance::Timing;
use http::{Response, StatusCode};
use reports::Health;
use reports::health::Status;
use reports::info::{self, Info};
use std::time::Duration;

/// How long the write lane may take to answer. Work that is in hand is far shorter.
const HEALTH_PATIENCE: Duration = Duration::from_secs(5);

/// `GET /_bailiwick/health`: 200 when storage can be read, and whoever wanted to write could. Nothing is written for that.
pub async fn health(installation: &Installation, _: &Asked<'_>) -> Response<Body> {
    let ill = |status: Status, reason: String| {
        json(StatusCode::SERVICE_UNAVAILABLE, &Health { status, version: None, reason: Some(reason) })
    };
    let look = async {
        let head = match installation.engine.storage().head().await {
            Ok(head) => head,
            Err(problem) => return ill(Status::Unreadable, problem.to_string()),
        };
        match installation.engine.check().await {
            Ok(()) => json(StatusCode::OK, &Health { status: Status::Ok, version: Some(head.version), reason: None }),
            Err(problem) => ill(Status::Unwritable, problem.to_string()),
        }
    };
    match tokio::time::timeout(HEALTH_PATIENCE, look).await {
        Ok(answer) => answer,
        Err(_) => ill(Status::Busy, format!("the journal's writer has been busy for {} s", HEALTH_PATIENCE.as_secs())),
    }
}

/// `GET /_bailiwick/info`: version, settings, sizes and counters.
pub async fn info(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let snapshot = installation.engine.snapshot();
    let statistics = installation.engine.storage().statistics();
    let work = installation.crew.statistics().into_iter().map(|(name, counters)| {
        let counted = counters.into_iter().map(|(counter, count)| (counter.to_owned(), count));
        (name.to_owned(), counted.collect())
    });
    let body = Info {
        bailiwick: env!("CARGO_PKG_VERSION").to_owned(),
        version: snapshot.version,
        started_at: time(installation.started_at),
        clock: installation.engine.stands_at().map(time),
        account: asked.port.credentials.asserted().default_account().to_string(),
        identity: "asserted: signatures are not verified".to_owned(),
        data: installation.options.data.clone(),
        allow_reset: installation.options.allow_reset,
        seed: installation.engine.seed().as_str().to_owned(),
        timing: match installation.engine.settings().timing {
            Timing::Instant => info::Timing::Instant,
            Timing::Realistic => info::Timing::Realistic,
        },
        quotas: if installation.options.aws_quotas { info::Quotas::Aws } else { info::Quotas::Generous },
        workers: if installation.crew.is_running() { info::Workers::Running } else { info::Workers::Stopped },
        organizations: snapshot.state.organizations.organizations.len(),
        accounts: snapshot.state.organizations.accounts.len(),
        journal: info::Journal { entries: statistics.entries, commits: statistics.journal_commits },
        tables: info::Tables { rows: statistics.rows, commits: statistics.bulk_commits },
        work: work.collect(),
    };
    json(StatusCode::OK, &body)
}
