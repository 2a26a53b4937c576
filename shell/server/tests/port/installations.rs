//! Several installations under one port: each answers out of its own state, and no request finds its way to another's.

use crate::client::{Port, Who, element, operation};
use crate::world::{MANAGEMENT, furnish};
use schema::ServiceId::{Organizations, Sts};
use serde_json::{Value, json};
use std::sync::Arc;

const JSON: &str = "content-type: application/json\r\n";

async fn own(port: &Port, path: &str) -> Value {
    port.http("GET", path, "", b"").await.succeeds(path)
}

async fn rehearsed(port: &Port) -> Value {
    let plan = json!([{"operation": "CreateOrganization", "account": MANAGEMENT}]).to_string();
    let report = port.http("POST", "/_bailiwick/what-if", JSON, plan.as_bytes()).await.succeeds("what-if");
    report["calls"][0]["outcome"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_installation_is_its_own_world() {
    let one = Port::start().await;
    let other = one.beside().await;
    assert!(Arc::ptr_eq(&one.server, &other.server));
    let world = furnish(&one).await;
    one.settle().await;
    let signed = Who::account(MANAGEMENT).authorization("s3");
    assert_eq!(one.http("PUT", "/only-here", &signed, b"").await.status, 200);
    // The services, our own routes, rehearsals and buckets.
    let none = other.named(MANAGEMENT, Organizations, "DescribeOrganization", json!({})).await;
    assert_eq!(none.code(), "AWSOrganizationsNotInUseException");
    assert_eq!(own(&other, "/_bailiwick/log").await["head"], 0);
    assert_eq!(own(&other, "/_bailiwick/info").await["accounts"], 0);
    assert_eq!((rehearsed(&one).await, rehearsed(&other).await), (json!("refused"), json!("accepted")));
    assert_eq!(one.http("HEAD", "/only-here", &signed, b"").await.status, 200);
    assert_eq!(other.http("HEAD", "/only-here", &signed, b"").await.status, 404);
    // What is told to the one is told to it alone.
    other.http("POST", "/_bailiwick/workers", JSON, br#"{"running": false}"#).await.succeeds("workers");
    assert_eq!(own(&other, "/_bailiwick/work").await["workers"], "stopped");
    assert_eq!(own(&one, "/_bailiwick/work").await["workers"], "running");
    other.http("POST", "/_bailiwick/reset", "", b"").await.succeeds("reset");
    one.done(MANAGEMENT, Organizations, "DescribeOrganization", json!({})).await;
    // Who callers are is the port's to know: a session is the same everywhere.
    let arn = format!("arn:aws:iam::{}:role/OrganizationAccountAccessRole", world.member);
    let asked = json!({"RoleArn": arn, "RoleSessionName": "me"});
    let issued = one.call(&Who::account(MANAGEMENT), operation(Sts, "AssumeRole"), &asked).await.text();
    let part = |name| element(&issued, name).unwrap_or_default();
    let who = Who { key: part("AccessKeyId"), token: Some(part("SessionToken")), region: "us-east-1".to_owned() };
    let told = other.call(&who, operation(Sts, "GetCallerIdentity"), &json!({})).await;
    assert_eq!(element(&told.text(), "Account").as_deref(), Some(world.member.as_str()));
}
