//! A start that takes its time: who is answered meanwhile, and who waits.

use crate::client::Port;
use crate::world::MANAGEMENT;
use schema::ServiceId::Organizations;
use serde_json::json;
use server::Stage;
use std::pin::pin;

/// What only looks at the server.
const ALWAYS: [&str; 4] = ["/_bailiwick/ready", "/_bailiwick/health", "/_bailiwick/metrics", "/metrics"];

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_while_the_document_is_brought_in_waits_for_it() {
    let port = Port::start().await;
    port.server.readiness.reach(Stage::Beginning("the organization document is being imported".to_owned()));
    let mut call = pin!(port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})));
    let mut own = pin!(port.http("GET", "/_bailiwick/organizations", "", b""));
    for _ in 0..5 {
        for path in ALWAYS {
            tokio::select! {
                _ = &mut call => panic!("a call was answered"),
                _ = &mut own => panic!("a route was answered"),
                answer = port.http("GET", path, "", b"") => {
                    assert_eq!(answer.status, if path.ends_with("/ready") { 503 } else { 200 }, "{path}");
                }
            }
        }
    }
    assert_eq!(port.installation.engine.snapshot().version, 0);
    let ready = port.http("GET", "/_bailiwick/ready", "", b"").await.json();
    assert_eq!(ready, json!({"ready": false, "reason": "the organization document is being imported"}));
    // Scripts of an init directory are answered, and everybody else with them.
    port.server.readiness.reach(Stage::Preparing("1.sh is being done".to_owned()));
    call.await;
    assert_eq!(own.await.status, 200);
    assert_eq!(port.http("GET", "/_bailiwick/ready", "", b"").await.status, 503);
    port.server.readiness.reach(Stage::Ready);
    assert_eq!(port.http("GET", "/_bailiwick/ready", "", b"").await.json(), json!({"ready": true}));
}
