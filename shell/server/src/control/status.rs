//! Whether the installation works, and what it is.

use super::route::Asked;
use crate::app::App;
use crate::reply::{Body, json};
use governance::Timing;
use http::{Response, StatusCode};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// How long the write lane may take to answer. Work that is in hand is far shorter.
const HEALTH_PATIENCE: Duration = Duration::from_secs(5);

/// `GET /_bailiwick/health`: 200 when storage can be read, and whoever wanted to write could. Nothing is written for that.
pub async fn health(app: &App, _: &Asked) -> Response<Body> {
    let ill = |status: &str, reason: String| {
        json(StatusCode::SERVICE_UNAVAILABLE, &json!({ "status": status, "reason": reason }))
    };
    let look = async {
        let head = match app.engine.storage().head().await {
            Ok(head) => head,
            Err(problem) => return ill("storage can't be read", problem.to_string()),
        };
        match app.engine.check().await {
            Ok(()) => json(StatusCode::OK, &json!({ "status": "ok", "version": head.version })),
            Err(problem) => ill("nothing can be written", problem.to_string()),
        }
    };
    match tokio::time::timeout(HEALTH_PATIENCE, look).await {
        Ok(answer) => answer,
        Err(_) => ill("no answer", format!("the journal's writer has been busy for {} s", HEALTH_PATIENCE.as_secs())),
    }
}

/// `GET /_bailiwick/info`: version, settings, sizes and counters.
pub async fn info(app: &App, _: &Asked) -> Response<Body> {
    let snapshot = app.engine.snapshot();
    let statistics = app.engine.storage().statistics();
    let timing = match app.engine.settings().timing {
        Timing::Instant => "instant",
        Timing::Realistic => "realistic",
    };
    let work: Map<String, Value> = app
        .crew
        .statistics()
        .into_iter()
        .map(|(name, counters)| {
            let counters: Map<String, Value> =
                counters.into_iter().map(|(counter, count)| (counter.to_owned(), count.into())).collect();
            (name.to_owned(), counters.into())
        })
        .collect();
    let body = json!({
        "bailiwick": env!("CARGO_PKG_VERSION"),
        "version": snapshot.version,
        "started_at": app.started_at.seconds(),
        "account": app.credentials.default_account().to_string(),
        "identity": "asserted: signatures are not verified",
        "data": app.options.data,
        "allow_reset": app.options.allow_reset,
        "seed": app.engine.seed().as_str(),
        "timing": timing,
        "quotas": if app.options.aws_quotas { "aws" } else { "generous" },
        "workers": if app.crew.is_running() { "running" } else { "stopped" },
        "organizations": snapshot.state.organizations.organizations.len(),
        "accounts": snapshot.state.organizations.accounts.len(),
        "journal": { "entries": statistics.entries, "commits": statistics.journal_commits },
        "tables": { "rows": statistics.rows, "commits": statistics.bulk_commits },
        "work": work,
    });
    json(StatusCode::OK, &body)
}
