//! An organization in and out again by the command line, beside reading and writing the same JSON.

use crate::Problem;
use crate::calls::Call;
use crate::evidence_bench::Figures;
use crate::load::Connection;
use crate::process::Server;
use crate::{clock, report};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

/// How often each is measured.
const TIMES: usize = 5;
/// How many policies the organization has.
const POLICIES: usize = 200;
/// How many units stand in one.
const SIBLINGS: usize = 50;

/// Adds what an organization of so many accounts takes.
///
/// # Errors
/// When the server doesn't start, or a command fails.
pub async fn rows(bailiwick: &Path, folder: &Path, accounts: usize, figures: &mut Figures) -> Result<(), Problem> {
    let file = folder.join("organization.json");
    let text = serde_json::to_string(&document(accounts))?;
    std::fs::write(&file, &text)?;
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let started = clock::now();
        let value: Value = serde_json::from_str(&text)?;
        let written = serde_json::to_string(&value)?;
        times.push(started.elapsed());
        assert_eq!(written.len(), text.len());
    }
    let baseline = median(times);
    let size = text.len() / 1_000_000;
    figures.add(format!("baseline: {size} MB of JSON read and written"), report::duration(baseline), "-");
    let serve = ["serve", "--listen", "127.0.0.1:0", "--data", "memory"].map(OsString::from);
    let server = Server::start(bailiwick, &serve).await?;
    let mut connection = Connection::open(&server.authority).await?;
    let endpoint = format!("http://{}", server.authority);
    let mut times = Vec::new();
    for number in 0..TIMES {
        if number > 0 {
            connection.ask(&Call::own("/_bailiwick/reset", &json!({}))).await?;
        }
        let words = ["import".into(), "organization".into(), file.clone().into_os_string()];
        times.push(command(bailiwick, &endpoint, &words)?);
    }
    let told = |time: Duration| {
        format!("{} ({:.1} times as long)", report::duration(time), time.as_secs_f64() / baseline.as_secs_f64())
    };
    figures.add(format!("its organization of {POLICIES} policies imported"), told(median(times)), "2 s");
    for format in ["document", "iam-collect", "terraform-import"] {
        let mut times = Vec::new();
        for number in 0..TIMES {
            let to = folder.join(format!("{format}-{number}"));
            let words = ["export".into(), "--format".into(), format.into(), "--to".into(), to.into_os_string()];
            times.push(command(bailiwick, &endpoint, &words)?);
        }
        figures.add(format!("exported as {format}"), told(median(times)), "2 s");
    }
    server.stop().await
}

fn command(bailiwick: &Path, endpoint: &str, words: &[OsString]) -> Result<Duration, Problem> {
    let started = clock::now();
    let done = std::process::Command::new(bailiwick).args(words).args(["--endpoint", endpoint]).output()?;
    let took = started.elapsed();
    if done.status.success() {
        Ok(took)
    } else {
        Err(format!("{words:?}: {}", String::from_utf8_lossy(&done.stderr)).into())
    }
}

/// Units of units, accounts in them, and policies of two types, some of which each account has.
fn document(accounts: usize) -> Value {
    let unit = |number: usize| format!("ou-ab12-{number:08}");
    let policy = |number: usize| format!("p-{number:08}");
    let units: Vec<Value> = (0..SIBLINGS)
        .map(|above| {
            let below: Vec<Value> = (1..20)
                .map(|number| SIBLINGS * number + above)
                .map(|number| json!({ "id": unit(number), "name": format!("unit {number}") }))
                .collect();
            json!({ "id": unit(above), "name": format!("unit {above}"), "units": below })
        })
        .collect();
    let members = (0..accounts).map(|number| {
        json!({
            "id": format!("{:012}", 100_000_000_000 + number),
            "name": format!("account {number}"),
            "email": format!("account-{number}@example.com"),
            "unit": unit(number % (SIBLINGS * 20)),
            "tags": { "cost-center": format!("{}", number % 97) },
            "policies": [policy(number % POLICIES)],
        })
    });
    let policies = (0..POLICIES).map(|number| {
        let (kind, content) = if number % 2 == 0 {
            let deny: Vec<String> = (0..40).map(|action| format!("service{number}:Action{action}")).collect();
            let statement = json!([{ "Effect": "Deny", "Action": deny, "Resource": "*" }]);
            ("SERVICE_CONTROL_POLICY", json!({ "Version": "2012-10-17", "Statement": statement }))
        } else {
            let key = format!("key-{number}");
            ("TAG_POLICY", json!({ "tags": { key.clone(): { "tag_key": { "@@assign": key } } } }))
        };
        json!({ "id": policy(number), "type": kind, "name": format!("policy {number}"), "content": content })
    });
    let management = json!({ "id": "999999999999", "name": "management", "email": "management@example.com" });
    json!({
        "version": 1,
        "id": "o-a1b2c3d4e5",
        "management_account": "999999999999",
        "root": {
            "id": "r-ab12",
            "policy_types": ["SERVICE_CONTROL_POLICY", "TAG_POLICY"],
            "units": units,
        },
        "accounts": std::iter::once(management).chain(members).collect::<Vec<_>>(),
        "policies": policies.collect::<Vec<_>>(),
    })
}

fn median(times: Vec<Duration>) -> Duration {
    Duration::from_secs_f64(report::median(times.into_iter().map(|time| time.as_secs_f64())))
}
