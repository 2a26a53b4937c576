//! The clock set back under a running installation, and between two: what is under way comes to its end all the same.

use crate::client::Port;
use crate::world::{MANAGEMENT, template};
use engine::Clock;
use schema::ServiceId::{Config, Organizations};
use serde_json::{Value, json};
use workers::Settled;

const HOUR: i64 = 3_600_000;
const YEAR: i64 = 365 * 24 * HOUR;

fn text(value: &Value, path: &str) -> String {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// An organization whose management account records.
async fn furnish(port: &Port) {
    port.done(MANAGEMENT, Organizations, "CreateOrganization", json!({})).await;
    let role = format!("arn:aws:iam::{MANAGEMENT}:role/config");
    let input = json!({"ConfigurationRecorder": {"name": "default", "roleARN": role}});
    port.done(MANAGEMENT, Config, "PutConfigurationRecorder", input).await;
    port.settle().await;
}

fn set_back(port: &Port, millis: i64) {
    port.clock.set(port.clock.now().plus_millis(-millis));
}

/// Asks for an account and a pack.
async fn ask(port: &Port, name: &str) -> String {
    let input = json!({"Email": format!("{name}@example.com"), "AccountName": name});
    let created = port.done(MANAGEMENT, Organizations, "CreateAccount", input).await;
    let input = json!({"ConformancePackName": name, "TemplateBody": template(name)});
    port.done(MANAGEMENT, Config, "PutConformancePack", input).await;
    text(&created, "/CreateAccountStatus/Id")
}

/// What has become of both.
async fn outcome(port: &Port, name: &str, request: &str) -> [String; 2] {
    let input = json!({"CreateAccountRequestId": request});
    let status = port.done(MANAGEMENT, Organizations, "DescribeCreateAccountStatus", input).await;
    let input = json!({"ConformancePackNames": [name]});
    let pack = port.done(MANAGEMENT, Config, "DescribeConformancePackStatus", input).await;
    [text(&status, "/CreateAccountStatus/State"), text(&pack, "/ConformancePackStatusDetails/0/ConformancePackState")]
}

const DONE: [&str; 2] = ["SUCCEEDED", "CREATE_COMPLETE"];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_for_after_the_clock_was_set_back_comes_to_its_end() {
    let port = Port::start().await;
    furnish(&port).await;
    let before = port.installation.engine.now();
    set_back(&port, 3 * HOUR);
    let request = ask(&port, "back").await;
    port.settle().await;
    assert_eq!(outcome(&port, "back", &request).await, DONE);
    assert!(port.installation.engine.now() >= before);
    port.clock.set(port.clock.now().plus_millis(3 * HOUR + 60_000));
    let request = ask(&port, "corrected").await;
    port.settle().await;
    assert_eq!(outcome(&port, "corrected", &request).await, DONE);
    port.replays().await;
}

/// Asked for before the clock was set back by a year and the server was started again, and after that.
#[tokio::test(flavor = "multi_thread")]
async fn a_restart_a_year_earlier_stops_nothing() {
    let port = Port::start().await;
    furnish(&port).await;
    port.installation.crew.pause();
    let request = ask(&port, "before").await;
    set_back(&port, YEAR);
    let port = port.restarted().await;
    port.settle().await;
    assert_eq!(outcome(&port, "before", &request).await, DONE);
    let request = ask(&port, "after").await;
    port.settle().await;
    assert_eq!(outcome(&port, "after", &request).await, DONE);
    let log = port.http("GET", "/_bailiwick/log?limit=1000", "", b"").await.json();
    let entries = log["entries"].as_array().cloned().unwrap_or_default();
    let times: Vec<&str> = entries.iter().filter_map(|entry| entry["at"].as_str()).collect();
    assert!(times.len() > 5 && times.is_sorted(), "{times:?}");
    port.replays().await;
}

/// Waits take up to twice as long while the clock is behind, and end.
#[tokio::test(flavor = "multi_thread")]
async fn realistic_waits_end_too() {
    let port = Port::realistic().await;
    furnish(&port).await;
    port.clock.advance(HOUR);
    port.installation.engine.touch();
    port.settle().await;
    set_back(&port, YEAR);
    let port = port.restarted().await;
    let request = ask(&port, "waiting").await;
    let outstanding =
        port.installation.crew.settle(std::time::Duration::from_millis(100)).await.expect("readable storage");
    assert!(matches!(outstanding, Settled::No(_)), "it takes its time");
    // Some work begins when other work has ended.
    for _ in 0..4 {
        port.clock.advance(2 * HOUR);
        port.installation.engine.touch();
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    port.settle().await;
    assert_eq!(outcome(&port, "waiting", &request).await, DONE);
}
