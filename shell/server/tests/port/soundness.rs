//! What the port says and does when writing stops working under it.

use crate::client::Port;
use crate::world::MANAGEMENT;
use engine::ManualClock;
use governance::Settings;
use identifiers::Timestamp;
use schema::ServiceId::Organizations;
use serde_json::json;
use server::{Options, Setup, SetupError};
use std::sync::Arc;
use std::time::{Duration, Instant};
use storage::Storage;
use storage::faulty::Fault;
use storage::memory::Memory;
use tokio::time::timeout;

#[tokio::test(flavor = "multi_thread")]
async fn health_looks_through_the_write_lane() {
    let port = Port::start().await;
    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    port.settle().await;
    let entries = || port.installation.engine.storage().statistics();
    let before = entries();
    let health = port.http("GET", "/_bailiwick/health", "", b"").await;
    assert_eq!((health.status, &health.json()["version"]), (200, &json!(port.installation.engine.snapshot().version)));
    assert_eq!(entries(), before, "nothing is written");

    port.storage.fail_appends(1, Fault::Refused);
    for status in [503, 200] {
        assert_eq!(port.http("GET", "/_bailiwick/health", "", b"").await.status, status);
    }
    port.storage.hold_appends();
    #[expect(clippy::disallowed_methods, reason = "how long an answer takes is what is tested")]
    let asked = Instant::now();
    let health = port.http("GET", "/_bailiwick/health", "", b"").await;
    assert_eq!((health.status, &health.json()["status"]), (503, &json!("no answer")));
    assert!(asked.elapsed() < Duration::from_secs(10));
    port.storage.release();
    assert_eq!(port.http("GET", "/_bailiwick/health", "", b"").await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dead_writer_ends_serving_with_an_error() {
    let mut port = Port::start().await;
    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    port.settle().await;
    assert!(!port.serving.is_finished());
    port.storage.fail_appends(1, Fault::Panic);
    let refused = port
        .named(MANAGEMENT, Organizations, "CreateAccount", json!({"Email": "a@example.com", "AccountName": "a"}))
        .await;
    assert!(refused.status >= 500, "{}", refused.text());
    let ended = timeout(Duration::from_secs(20), &mut port.serving).await.expect("it ends").expect("without a panic");
    let message = ended.expect_err("with an error").to_string();
    assert!(message.starts_with("the journal's writer died: a test asked for it. "), "{message}");
    assert!(port.installation.engine.check().await.is_err(), "which health asks, for those who still can");
}

/// The seed is no entry of the journal, and ids depend on it.
#[tokio::test(flavor = "multi_thread")]
async fn a_seed_that_was_changed_is_noticed() {
    let start = |seed: &'static str, noted: &'static str| async move {
        let storage = Arc::new(Memory::new());
        storage.setting("seed", seed.as_bytes()).await.expect("written");
        storage.setting("seed-digest", engine::digest(noted.as_bytes()).as_bytes()).await.expect("written");
        let folder = tempfile::tempdir().expect("a temporary directory");
        let setup = Setup {
            storage,
            buckets: folder.path().join("s3"),
            settings: Settings::default(),
            seed: None,
            clock: Arc::new(ManualClock::at(Timestamp::from_millis(0))),
            default_account: MANAGEMENT.parse().expect("an account id"),
            caller: governance::Principal::administrator(),
            options: Options::in_memory(),
            branches: Default::default(),
        };
        setup.start().await.map(drop)
    };
    start("seed", "seed").await.expect("starts");
    let error = start("sead", "seed").await.expect_err("it is refused");
    assert!(matches!(error, SetupError::DamagedSeed), "{error}");
}
