//! Where tools look for other stand-ins: health and reset, as safe as our own routes.

use crate::client::{Port, Who};
use crate::world::MANAGEMENT;
use schema::ServiceId::Organizations;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn tools_that_look_for_other_stand_ins_find_health_and_reset() {
    let port = Port::start().await;
    let health = port.http("GET", "/_localstack/health", "", b"").await;
    assert_eq!(health.status, 200);
    let told = health.json();
    let mut services: Vec<&str> = told["services"].as_object().into_iter().flatten().map(|(name, _)| &**name).collect();
    services.sort_unstable();
    let served = ["account", "config", "ec2", "iam", "organizations", "resourcegroupstaggingapi", "s3", "securityhub"];
    assert_eq!(services[..8], served);
    assert_eq!(services[8..], ["sts", "support"]);
    assert!(services.iter().all(|name| told["services"][name] == "running"));
    assert_eq!(told["edition"], "bailiwick");
    assert!(told["version"].is_string());

    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    let reset = port.http("POST", "/moto-api/reset", "", b"").await;
    assert_eq!((reset.status, reset.json()), (200, json!({"status": "ok"})));
    let gone = port.named(MANAGEMENT, Organizations, "DescribeOrganization", json!({})).await;
    assert_eq!(gone.code(), "AWSOrganizationsNotInUseException");
}

#[tokio::test(flavor = "multi_thread")]
async fn routes_of_other_stand_ins_are_as_safe_as_our_own() {
    let port = Port::start().await;
    for path in ["/moto-api/", "/moto-api/data.json", "/moto-api/config", "/_localstack/info", "/_localstack/init"] {
        for method in ["GET", "POST"] {
            assert_eq!(port.http(method, path, "", b"").await.status, 404, "{method} {path}");
        }
    }
    assert_eq!(port.http("GET", "/moto-api/reset", "", b"").await.status, 405);
    assert_eq!(port.http("POST", "/_localstack/health", "", b"").await.status, 405);
    let page = "origin: https://evil.example\r\n";
    assert_eq!(port.http("POST", "/moto-api/reset", page, b"").await.status, 403);
    assert_eq!(port.http("GET", "/_localstack/health", page, b"").await.status, 403);
    let form = "content-type: application/x-www-form-urlencoded\r\n";
    assert_eq!(port.http("POST", "/moto-api/reset", form, b"a=b").await.status, 415);
    // A bucket of that name is one, for those who sign.
    let signed = Who::account(MANAGEMENT).authorization("s3");
    assert_eq!(port.http("PUT", "/moto-api", &signed, b"").await.status, 200);
    assert_eq!(port.http("PUT", "/moto-api/reset", &signed, b"kept").await.status, 200);
    assert_eq!(port.http("GET", "/moto-api/reset", &signed, b"").await.body, b"kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_directory_is_reset_by_nobody() {
    let port = Port::kept().await;
    for path in ["/_bailiwick/reset", "/moto-api/reset"] {
        let refused = port.http("POST", path, "", b"").await;
        assert_eq!(refused.status, 403, "{path}");
        assert!(refused.text().contains("--allow-reset"), "{path}");
    }
}
