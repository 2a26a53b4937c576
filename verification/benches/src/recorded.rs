//! Recorded calls replayed under a change of policies, beside a reader that only unpacks and parses the same records.

use crate::Problem;
use crate::calls::{Call, MANAGEMENT};
use crate::evidence_bench::Figures;
use crate::fleet::{self, Fleet};
use crate::load::Connection;
use crate::process::{Server, high_water, processor_time};
use crate::records::{Load, write};
use crate::{clock, report};
use flate2::read::MultiGzDecoder;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

/// What to measure on.
#[derive(clap::Args)]
pub struct Arguments {
    /// Member accounts.
    #[arg(long, default_value_t = 10_000)]
    accounts: usize,
    /// Organizational units.
    #[arg(long, default_value_t = 1_000)]
    units: usize,
    /// Records on the disk.
    #[arg(long, default_value_t = 1_000_000)]
    records: usize,
    /// How often they are read for the long measurements.
    #[arg(long, default_value_t = 10)]
    times: usize,
    /// Distinct calls among those that people make.
    #[arg(long, default_value_t = 200_000)]
    distinct: usize,
}

/// Measures and answers the table.
///
/// # Errors
/// When the program ends otherwise than it should, or a call is refused.
pub async fn run(bailiwick: &Path, arguments: Arguments) -> Result<String, Problem> {
    let Arguments { accounts, units, records, times, distinct } = arguments;
    let folder = tempfile::tempdir_in(bailiwick.parent().unwrap_or(Path::new(".")))?;
    let mut figures = Figures::default();
    let data = folder.path().join("data");
    let serve = [OsString::from("serve"), "--listen".into(), "127.0.0.1:0".into(), "--data".into(), data.into()];
    let server = Server::start(bailiwick, &serve).await?;
    let fleet = fleet::build(&server, accounts, units).await?;
    prepare(&server, &fleet).await?;
    let mut bare = None;
    for (name, load) in [("habits", Load::Habits(distinct)), ("distinct", Load::Distinct)] {
        let kept = folder.path().join(name);
        std::fs::create_dir(&kept)?;
        let calls = write(&kept, records, &fleet.members, load)?;
        let bare = match bare {
            Some(bare) => bare,
            None => {
                let before = processor_time(std::process::id())?;
                let parsed = parsed(&kept)?;
                let took = processor_time(std::process::id())?.saturating_sub(before);
                let found = parsed as f64 / took.as_secs_f64();
                let what = "baseline: the same records unpacked and parsed as JSON values, a second of processor time";
                figures.add(what, format!("{found:.0}/s"), "-");
                *bare.insert(found)
            }
        };
        let replays = Replays { bailiwick, server: &server, records: &kept };
        let alike = replays.run(&folder.path().join("changes.json"), &change(&fleet, false), 1).await?;
        let what = format!("{calls} distinct calls in {records} records, before and after, a second of processor time");
        figures.add(what, rate(records, &alike, bare), "100,000/s");
        let open = replays.run(&folder.path().join("open.json"), &change(&fleet, true), 1).await?;
        let what = "the same where a policy tells all callers apart";
        figures.add(what, rate(records, &open, bare), "-");
        let long = replays.run(&folder.path().join("changes.json"), &change(&fleet, false), times).await?;
        let millions = (records * times) as f64 / 1e6;
        figures.add(
            format!("{millions:.0} million records, the same"),
            rate(records * times, &long, bare),
            "100,000/s",
        );
        figures.add("on the clock", report::duration(long.wall), "2 min");
        figures.add("memory of the client for it", format!("{} MB", long.memory / 1_000_000), "200 MB");
        for (found, all) in [(alike, records), (open, records), (long, records * times)] {
            if found.judged != all as u64 {
                return Err(format!("{} of {all} records were judged", found.judged).into());
            }
        }
    }
    server.stop().await?;
    let table = report::table(&["what", "measured", "goal"], &figures.rows);
    Ok(format!(
        "{table}\n{accounts} accounts in {units} units; processor time of client and server together; both on the same {}.\n",
        report::machine()
    ))
}

fn rate(records: usize, found: &Found, bare: f64) -> String {
    let rate = records as f64 / found.processor.as_secs_f64();
    format!("{rate:.0}/s ({:.2} of the baseline)", rate / bare)
}

struct Found {
    wall: Duration,
    processor: Duration,
    memory: u64,
    judged: u64,
}

fn policy(name: &str, statement: Value) -> Value {
    let content = json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string();
    json!({ "Name": name, "Description": "", "Type": "SERVICE_CONTROL_POLICY", "Content": content })
}

/// Guardrails that ask about Regions, principals and buckets.
async fn prepare(server: &Server, fleet: &Fleet) -> Result<(), Problem> {
    let mut connection = Connection::open(&server.authority).await?;
    let call = |operation: &'static str, request: &Value| Call::organizations(operation, request);
    let enable = json!({ "RootId": fleet.root, "PolicyType": "SERVICE_CONTROL_POLICY" });
    // It may be enabled already.
    drop(connection.ask(&call("EnablePolicyType", &enable)).await);
    let statements = [
        (
            "regions",
            json!({ "Effect": "Deny", "NotAction": ["iam:*", "organizations:*", "sts:*", "s3:*"], "Resource": "*",
            "Condition": { "StringNotEquals": { "aws:RequestedRegion": ["eu-west-1", "eu-central-1", "us-east-1"] },
                "ArnNotLike": { "aws:PrincipalArn": "arn:aws:iam::*:role/Admin" } } }),
        ),
        (
            "buckets",
            json!({ "Effect": "Deny", "Action": "s3:*", "Resource": ["arn:aws:s3:::audit-*", "arn:aws:s3:::data-7*"] }),
        ),
    ];
    for (name, statement) in statements {
        let made = connection.ask(&call("CreatePolicy", &policy(name, statement))).await?;
        let made: Value = serde_json::from_slice(&made)?;
        let id = made["Policy"]["PolicySummary"]["Id"].clone();
        connection.ask(&call("AttachPolicy", &json!({ "PolicyId": id, "TargetId": fleet.root }))).await?;
    }
    Ok(())
}

/// What is to come on top of them: where callers are told apart, by a condition on the account that each is of.
fn change(fleet: &Fleet, tells_apart: bool) -> Value {
    let mut condition = json!({ "Bool": { "aws:MultiFactorAuthPresent": "false" } });
    if tells_apart {
        condition["ArnLike"] = json!({ "aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:role/role-*" });
    }
    let new = policy(
        "new",
        json!({ "Effect": "Deny", "Action": ["ec2:*", "kms:*"], "Resource": "*", "Condition": condition }),
    );
    let of =
        |operation: &str, request: Value| json!({ "operation": operation, "account": MANAGEMENT, "request": request });
    let target = fleet.units.first().cloned().unwrap_or_default();
    let attach = json!({ "PolicyId": "${1.Policy.PolicySummary.Id}", "TargetId": target });
    json!({ "changes": [of("CreatePolicy", new), of("AttachPolicy", attach)] })
}

/// How many records a reader finds that makes values of everything.
fn parsed(folder: &Path) -> Result<usize, Problem> {
    let mut all = 0;
    for entry in std::fs::read_dir(folder)? {
        let mut text = Vec::new();
        MultiGzDecoder::new(File::open(entry?.path())?).read_to_end(&mut text)?;
        let read: Value = serde_json::from_slice(&text)?;
        all += read["Records"].as_array().map_or(0, Vec::len);
    }
    Ok(all)
}

/// Runs of the program.
struct Replays<'r> {
    bailiwick: &'r Path,
    server: &'r Server,
    records: &'r Path,
}

impl Replays<'_> {
    /// Runs it over the records so many times, and watches it.
    async fn run(&self, file: &Path, change: &Value, times: usize) -> Result<Found, Problem> {
        std::fs::write(file, change.to_string())?;
        replayed(self.bailiwick, self.server, self.records, file, times).await
    }
}

/// Runs the program, and watches it.
async fn replayed(
    bailiwick: &Path,
    server: &Server,
    records: &Path,
    changes: &Path,
    times: usize,
) -> Result<Found, Problem> {
    let endpoint = format!("http://{}", server.authority);
    let before = server.processor_time()?;
    let started = clock::now();
    let mut child = tokio::process::Command::new(bailiwick)
        .arg("replay")
        .args(std::iter::repeat_n(records, times))
        .arg("--file")
        .arg(changes)
        .args(["--format", "json", "--endpoint", &endpoint])
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let pid = child.id().ok_or("it has ended")?;
    let mut output = child.stdout.take().ok_or("its output isn't a pipe")?;
    let (mut memory, mut own) = (0, Duration::ZERO);
    let mut text = Vec::new();
    let reading = async { tokio::io::AsyncReadExt::read_to_end(&mut output, &mut text).await };
    let watching = async {
        loop {
            // Gone at the end.
            memory = high_water(pid).unwrap_or(memory).max(memory);
            own = processor_time(pid).unwrap_or(own).max(own);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        read = reading => drop(read?),
        () = watching => {}
    }
    let wall = started.elapsed();
    let status = child.wait().await?;
    if status.code() != Some(2) {
        return Err(format!("the replay ended with {status}").into());
    }
    let report: Value = serde_json::from_slice(&text)?;
    let processor = own + server.processor_time()?.saturating_sub(before);
    Ok(Found { wall, processor, memory, judged: report["read"]["calls"].as_u64().unwrap_or_default() })
}
