//! Clients that are slow, go away, or send what grows: none of them holds anybody up.

use crate::client::{Port, Who, element, next_answer, operation, read_answer};
use crate::world::MANAGEMENT;
use schema::ServiceId::{Config, Organizations};
use serde_json::json;
use server::ByteBudget;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::sleep;

const LIST: &str =
    "x-amz-target: AWSOrganizationsV20161128.ListAccounts\r\ncontent-type: application/x-amz-json-1.1\r\n";
const JSON: &str = "content-type: application/json\r\n";

fn head(method: &str, target: &str, headers: &str, length: usize) -> String {
    format!("{method} {target} HTTP/1.1\r\nhost: localhost\r\n{headers}content-length: {length}\r\n\r\n")
}

fn signed(service: &str) -> String {
    Who::account(MANAGEMENT).authorization(service)
}

/// One place of each kind.
fn narrow(server: &mut server::Port) {
    server.places = Semaphore::new(1);
    server.deliveries = Semaphore::new(1);
    server.objects = Semaphore::new(1);
    server.rehearsals = Semaphore::new(1);
}

/// Bodies that have begun and don't go on, three of each kind.
async fn unfinished(port: &Port) -> Vec<TcpStream> {
    let mut open = Vec::new();
    for _ in 0..3 {
        let list = format!("{}{LIST}", signed("organizations"));
        for begun in [
            head("POST", "/", &list, 100) + "{",
            head("POST", "/_bailiwick/configuration-items", JSON, 100) + "[",
            head("POST", "/_bailiwick/what-if", JSON, 100) + "[",
            head("POST", "/_bailiwick/workers", JSON, 100) + "{",
            head("PUT", "/my-bucket/slow", &signed("s3"), 100) + "x",
        ] {
            open.push(port.begin(begun.as_bytes()).await);
        }
    }
    // They have come as far as they come.
    sleep(Duration::from_millis(200)).await;
    open
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_does_not_come_takes_no_place() {
    let port = Port::limited(narrow).await;
    assert_eq!(port.http("PUT", "/my-bucket", &signed("s3"), b"").await.status, 200);
    let open = unfinished(&port).await;
    assert_eq!(port.server.places.available_permits(), 1);
    assert_eq!((port.server.deliveries.available_permits(), port.server.objects.available_permits()), (1, 1));
    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    port.http("POST", "/_bailiwick/configuration-items", JSON, b"[]").await.succeeds("a delivery");
    let plan = json!([{"operation": "CreateOrganizationalUnit", "request": {"ParentId": "r-1234", "Name": "x"}}]);
    port.http("POST", "/_bailiwick/what-if", JSON, plan.to_string().as_bytes()).await.succeeds("a rehearsal");
    assert_eq!(port.http("PUT", "/my-bucket/key", &signed("s3"), b"x").await.status, 200);
    assert_eq!(port.http("GET", "/_bailiwick/info", "", b"").await.status, 200);
    drop(open);
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_outside_every_limit() {
    let port = Port::limited(|server| {
        narrow(server);
        server.places = Semaphore::new(0);
    })
    .await;
    let waiting = port.begin(head("GET", "/_bailiwick/info", "", 0).as_bytes()).await;
    assert_eq!(port.http("GET", "/_bailiwick/health", "", b"").await.status, 200);
    assert_eq!(port.http("GET", "/_localstack/health", "", b"").await.status, 200);
    drop(waiting);
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_answered_although_every_connection_is_held() {
    let port = Port::limited(|server| server.limits.connections = 2).await;
    let held = [port.begin(b"").await, port.begin(b"GET / HTTP/1.1\r\n").await];
    // They were accepted once another one isn't served as usual any more.
    while port.http("GET", "/_bailiwick/info", "", b"").await.status != 503 {
        sleep(Duration::from_millis(10)).await;
    }
    let answer = port.http("GET", "/_bailiwick/health", "", b"").await;
    assert_eq!((answer.status, answer.header("connection")), (200, Some("close")));
    drop(held);
    while port.http("GET", "/_bailiwick/info", "", b"").await.status != 200 {
        sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_trickles_is_given_up() {
    let port = Port::limited(|server| server.limits.body_grace = Duration::from_secs(1)).await;
    port.http("PUT", "/my-bucket", &signed("s3"), b"").await;
    let list = format!("{}{LIST}", signed("organizations"));
    for (begun, status) in [
        (head("POST", "/", &list, 1_000_000), 400),
        (head("POST", "/_bailiwick/configuration-items", JSON, 1_000_000), 408),
        (head("POST", "/_bailiwick/settle", JSON, 10_000), 408),
        (head("PUT", "/my-bucket/slow", &signed("s3"), 1_000_000), 400),
    ] {
        let (mut from, mut to) = port.begin(begun.as_bytes()).await.into_split();
        // Ten bytes a second never end, and earn no time.
        let trickling = tokio::spawn(async move {
            while to.write_all(b" ").await.is_ok() {
                sleep(Duration::from_millis(100)).await;
            }
        });
        let answer = read_answer(&mut from).await.expect("an answer");
        assert_eq!(answer.status, status, "{begun}{}", answer.text());
        assert_eq!(answer.header("connection"), Some("close"), "{begun}");
        if begun.starts_with("PUT") {
            assert_eq!(element(&answer.text(), "Code").as_deref(), Some("RequestTimeout"));
        }
        trickling.abort();
    }
    // What comes steadily may take longer than the grace.
    let body = vec![b' '; 80_000];
    let mut steady = port.begin(head("POST", "/", &list, body.len() + 2).as_bytes()).await;
    for piece in body.chunks(4_000) {
        sleep(Duration::from_millis(75)).await;
        steady.write_all(piece).await.unwrap();
    }
    steady.write_all(b"{}").await.unwrap();
    let answer = next_answer(&mut steady).await.expect("an answer");
    assert_eq!(answer.code(), "AWSOrganizationsNotInUseException", "{}", answer.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn large_bodies_share_a_budget_and_small_ones_need_none() {
    let port = Port::limited(|server| {
        server.bodies = ByteBudget::new(1 << 20);
        server.limits.budget_patience = Duration::from_millis(200);
    })
    .await;
    port.http("PUT", "/my-bucket", &signed("s3"), b"").await;
    let list = format!("{}{LIST}", signed("organizations"));
    let large = vec![b' '; 1_000_000];
    // The first has come but for its end.
    let mut first = port.begin(head("POST", "/", &list, large.len() + 2).as_bytes()).await;
    first.write_all(&large).await.unwrap();
    while port.server.bodies.free() > 200_000 {
        sleep(Duration::from_millis(10)).await;
    }
    let answer = port.http("POST", "/", &list, &large).await;
    assert_eq!((answer.status, answer.code()), (503, "ServiceUnavailableException"), "{}", answer.text());
    let answer = port.http("PUT", "/my-bucket/key", &signed("s3"), &large).await;
    assert_eq!((answer.status, element(&answer.text(), "Code").as_deref()), (503, Some("SlowDown")));
    assert_eq!(port.http("PUT", "/my-bucket/key", &signed("s3"), b"small").await.status, 200);
    assert_eq!(port.http("POST", "/", &list, b"{}").await.status, 400);
    first.write_all(b"{}").await.unwrap();
    assert_eq!(next_answer(&mut first).await.expect("an answer").status, 400);
    // Once it was answered, there is room again.
    assert_eq!(port.http("PUT", "/my-bucket/key", &signed("s3"), &large).await.status, 200);
    let mut padded = large.clone();
    padded.extend(b"{}");
    assert_eq!(port.http("POST", "/", &list, &padded).await.status, 400);
}

/// Large answers count, too, until they are taken, and who doesn't take one is cut off.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_nobody_takes_is_not_kept() {
    let port = Port::limited(|server| {
        server.bodies = ByteBudget::new(40 << 20);
        server.limits.answer_window = Duration::from_secs(3);
    })
    .await;
    port.http("PUT", "/my-bucket", &signed("s3"), b"").await;
    assert_eq!(port.http("PUT", "/my-bucket/small", &signed("s3"), b"small").await.status, 200);
    // More than the system's buffers of a connection take.
    let large = vec![b'x'; 32 << 20];
    assert_eq!(port.http("PUT", "/my-bucket/large", &signed("s3"), &large).await.status, 200);
    let stuck = port.begin(head("GET", "/my-bucket/large", &signed("s3"), 0).as_bytes()).await;
    stuck.readable().await.unwrap();
    let answer = port.http("GET", "/my-bucket/large", &signed("s3"), b"").await;
    assert_eq!((answer.status, element(&answer.text(), "Code").as_deref()), (503, Some("SlowDown")));
    assert_eq!(port.http("GET", "/my-bucket/small", &signed("s3"), b"").await.body, b"small");
    // Nothing was taken of it in the time that it had, and there is room again.
    loop {
        let answer = port.http("GET", "/my-bucket/large", &signed("s3"), b"").await;
        if answer.status == 200 {
            assert_eq!(answer.body.len(), large.len());
            break;
        }
        sleep(Duration::from_millis(100)).await;
    }
    drop(stuck);
}

/// An answer before the body was read: the connection is used again, or is said to be at its end.
#[tokio::test(flavor = "multi_thread")]
async fn early_errors_break_no_request_after_them() {
    let port = Port::start().await;
    port.http("PUT", "/my-bucket", &signed("s3"), b"").await;
    let form = "content-type: application/x-www-form-urlencoded\r\n";
    let too_large = "x-amz-decoded-content-length: 99999999999\r\n";
    let early = [
        (head("POST", "/_bailiwick/settle", form, 3_000_000), 415),
        (head("POST", "/_bailiwick/settle", JSON, 3_000_000), 413),
        (head("POST", "/_bailiwick/nothing", JSON, 3_000_000), 404),
        (head("PUT", "/_bailiwick/info", JSON, 3_000_000), 405),
        (head("GET", "/_bailiwick/info", JSON, 3_000_000), 200),
        (head("POST", "/", "origin: https://evil.example\r\n", 3_000_000), 403),
        (head("POST", "/", LIST, 3_000_000), 400),
        (head("POST", "/", &format!("{}{LIST}", signed("organizations")), 6_000_000), 413),
        (head("PUT", "/my-bucket/key", &format!("{}{too_large}", signed("s3")), 3_000_000), 400),
    ];
    let next = head("GET", "/_bailiwick/health", "", 0);
    for (begun, status) in early {
        let length: usize = if begun.contains("6000000") { 6_000_000 } else { 3_000_000 };
        let mut stream = port.begin(begun.as_bytes()).await;
        stream.write_all(&vec![b' '; length]).await.unwrap();
        let answer = next_answer(&mut stream).await.expect("an answer");
        assert_eq!((answer.status, answer.header("connection")), (status, None), "{begun}{}", answer.text());
        stream.write_all(next.as_bytes()).await.unwrap();
        let answer = next_answer(&mut stream).await.unwrap_or_else(|| panic!("the next request broke after {begun}"));
        assert_eq!(answer.status, 200, "{begun}");
        // The same, and the body doesn't come.
        let mut stream = port.begin(begun.as_bytes()).await;
        let answer = next_answer(&mut stream).await.expect("an answer");
        assert_eq!((answer.status, answer.header("connection")), (status, Some("close")), "{begun}");
        assert!(next_answer(&mut stream).await.is_none(), "{begun}: it was to be closed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_asks_first_is_not_asked_for_what_nobody_wants() {
    let port = Port::start().await;
    let expecting = format!("{JSON}expect: 100-continue\r\n");
    let mut stream = port.begin(head("POST", "/_bailiwick/nothing", &expecting, 50_000_000).as_bytes()).await;
    let answer = next_answer(&mut stream).await.expect("an answer");
    assert_eq!((answer.status, answer.header("connection")), (404, Some("close")));
    let mut stream = port.begin(head("POST", "/_bailiwick/configuration-items", &expecting, 2).as_bytes()).await;
    assert_eq!(next_answer(&mut stream).await.expect("a word").status, 100);
    stream.write_all(b"[]").await.unwrap();
    assert_eq!(next_answer(&mut stream).await.expect("an answer").status, 200);
}

/// Work for a client ends when the client does: nobody looks for it any more.
#[tokio::test(flavor = "multi_thread")]
async fn who_goes_away_is_waited_for_by_nobody() {
    let port = Port::start().await;
    port.installation.crew.pause();
    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    let input = json!({"Email": "a@example.com", "AccountName": "a"});
    port.done(MANAGEMENT, Organizations, "CreateAccount", input).await;
    let body = b"{\"timeout\": 600}";
    let mut begun = head("POST", "/_bailiwick/settle", JSON, body.len()).into_bytes();
    begun.extend(body);
    let waiting = port.begin(&begun).await;
    while port.installation.crew.looks() == 0 {
        sleep(Duration::from_millis(10)).await;
    }
    drop(waiting);
    sleep(Duration::from_millis(500)).await;
    let looks = port.installation.crew.looks();
    for _ in 0..100 {
        port.installation.engine.touch();
        sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(port.installation.crew.looks(), looks, "somebody still waits");
}

/// What is short on the wire and long in memory.
#[tokio::test(flavor = "multi_thread")]
async fn bombs_are_refused_before_they_become_anything() {
    let port = Port::start().await;
    let values = format!("{{\"a\": [0{}]}}", ",0".repeat(1_900_000));
    let list = format!("{}{LIST}", signed("organizations"));
    let answer = port.http("POST", "/", &list, values.as_bytes()).await;
    answer.is_refusal(Organizations, "two million values");
    assert_eq!(answer.code(), "SerializationException");
    assert!(answer.text().contains("more than 100000 values at line 1 column"), "{}", answer.text());
    let answer = port.http("POST", "/_bailiwick/what-if", JSON, values.as_bytes()).await;
    assert_eq!(answer.status, 400);
    assert!(answer.text().contains("more than 1000000 values"), "{}", answer.text());
    // In a text of an input: a policy, and a template that stands in a bucket.
    let policy = format!("[0{}]", ",0".repeat(250_000));
    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    let input = json!({"Content": policy, "Name": "p", "Description": "", "Type": "SERVICE_CONTROL_POLICY"});
    let answer = port.call(&Who::account(MANAGEMENT), operation(Organizations, "CreatePolicy"), &input).await;
    answer.is_refusal(Organizations, "a policy");
    let template = format!("Resources: [0{}]", ",0".repeat(250_000));
    port.http("PUT", "/templates", &signed("s3"), b"").await;
    port.http("PUT", "/templates/t", &signed("s3"), template.as_bytes()).await;
    let input = json!({"ConformancePackName": "p", "TemplateS3Uri": "s3://templates/t"});
    port.call(&Who::account(MANAGEMENT), operation(Config, "PutConformancePack"), &input)
        .await
        .is_refusal(Config, "a template");
}

/// What nobody waits for any more is no work that is left.
#[tokio::test(flavor = "multi_thread")]
async fn a_client_that_goes_away_takes_its_rehearsal_along() {
    let port = Port::limited(|server| server.rehearsals = Semaphore::new(0)).await;
    let plan = json!([{"operation": "CreateOrganization"}]).to_string();
    let asked = head("POST", "/_bailiwick/what-if?name=mine", JSON, plan.len()) + &plan;
    let waiting = port.begin(asked.as_bytes()).await;
    let rehearsals = async || port.http("GET", "/_bailiwick/work", "", b"").await.json()["rehearsals"].clone();
    let seen = async |count: usize| {
        while rehearsals().await.as_array().map(Vec::len) != Some(count) {
            sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), seen(1)).await.expect("it is told");
    let told = rehearsals().await;
    assert_eq!((&told[0]["name"], &told[0]["phase"]), (&json!("mine"), &json!("waiting")));
    drop(waiting);
    tokio::time::timeout(Duration::from_secs(20), seen(0)).await.expect("it is gone");
}
