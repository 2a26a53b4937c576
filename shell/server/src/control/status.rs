//! Whether the installation works, and what it is.

use super::route::Asked;
use crate::installation::Installation;
use crate::reply::{Body, json};
use crate::told::time;
use governance::{Caller, Proof, Timing};
use http::{Response, StatusCode};
use identifiers::Region;
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
    let asserted = asked.port.credentials.asserted();
    let caller =
        Caller::new(asserted.default_account(), asserted.principal().clone(), Region::us_east_1(), Proof::Asserted);
    let regions = &installation.engine.settings().regions;
    let body = Info {
        bailiwick: env!("CARGO_PKG_VERSION").to_owned(),
        version: snapshot.version,
        started_at: time(installation.started_at),
        clock: installation.engine.stands_at().map(time),
        account: caller.account.to_string(),
        caller: caller.arn(),
        identity: "asserted: signatures are not verified".to_owned(),
        data: installation.options.data.clone(),
        allow_reset: installation.options.allow_reset,
        seed: installation.engine.seed().as_str().to_owned(),
        timing: match installation.engine.settings().timing {
            Timing::Instant => info::Timing::Instant,
            Timing::Realistic => info::Timing::Realistic,
        },
        quotas: if installation.options.aws_quotas { info::Quotas::Aws } else { info::Quotas::Generous },
        regions: info::Regions { count: regions.count(), added: regions.added().map(ToString::to_string).collect() },
        workers: if installation.crew.is_running() { info::Workers::Running } else { info::Workers::Stopped },
        organizations: snapshot.state.organizations.organizations.len(),
        accounts: snapshot.state.organizations.accounts.len(),
        journal: info::Journal { entries: statistics.entries, commits: statistics.journal_commits },
        tables: info::Tables { rows: statistics.rows, commits: statistics.bulk_commits },
        work: work.collect(),
    };
    json(StatusCode::OK, &body)
}

#[cfg(test)]
mod tests {
    use super::info;
    use crate::control::route::Asked;
    use crate::installation::Options;
    use crate::setup::Setup;
    use bytes::Bytes;
    use engine::ManualClock;
    use governance::{Principal, Settings};
    use http_body_util::BodyExt;
    use identifiers::{Regions, Timestamp};
    use reports::Info;
    use std::sync::Arc;
    use storage::memory::Memory;

    #[tokio::test]
    async fn it_says_who_callers_are_and_which_regions_were_added() {
        let folder = tempfile::tempdir().unwrap();
        let regions = Regions::with(["xx-new-1", "eu-west-1"].map(|name| name.parse().unwrap()));
        let setup = Setup {
            storage: Arc::new(Memory::new()),
            buckets: folder.path().join("s3"),
            settings: Settings { regions, ..Settings::default() },
            seed: Some("info".to_owned()),
            clock: Arc::new(ManualClock::at(Timestamp::from_millis(1_750_000_000_000))),
            default_account: "111111111111".parse().unwrap(),
            caller: Principal::session("Admin", "me"),
            options: Options::in_memory(),
            branches: Default::default(),
        };
        let (installation, port) = setup.start().await.unwrap();
        let (query, body) = (String::new(), Bytes::new());
        let asked =
            Asked { port: &port, routes: &[], query, body, is_packed: false, host: None, accept: None, branch: None };
        let answer = info(&installation, &asked).await.into_body().collect().await.unwrap().to_bytes();
        let told: Info = serde_json::from_slice(&answer).unwrap();
        assert_eq!(told.caller, "arn:aws:sts::111111111111:assumed-role/Admin/me");
        // AWS has the other one.
        assert_eq!(told.regions.added, ["xx-new-1"]);
        assert_eq!(told.regions.count, Regions::default().count() + 1);
        assert!(told.regions.count > 30, "{}", told.regions.count);
    }
}
