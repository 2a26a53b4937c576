//! `bench evidence`: a million items in, judged, read and rehearsed, beside a bare SQLite writer of the same rows.

use crate::calls::{Call, MANAGEMENT};
use crate::items;
use crate::load::{Connection, so_many};
use crate::process::Server;
use crate::{Problem, bare_writer, clock, fleet, report};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Deliveries in work at once.
const DELIVERIES: usize = 3;
/// How often a page is read, and an item changed.
const TIMES: usize = 31;

/// How much.
#[derive(clap::Args)]
pub struct Arguments {
    /// Member accounts that hold items.
    #[arg(long, default_value_t = 1_000)]
    accounts: usize,
    /// Items in each of them.
    #[arg(long, default_value_t = 1_000)]
    items: usize,
    /// Items in the largest place beside them.
    #[arg(long, default_value_t = 16_000)]
    largest: usize,
}

/// The rows of a table, told as they are found.
#[derive(Default)]
pub(crate) struct Figures {
    pub(crate) rows: Vec<Vec<String>>,
}

impl Figures {
    pub(crate) fn add(&mut self, what: impl Into<String>, figure: String, goal: &str) {
        let what = what.into();
        eprintln!("{what}: {figure}");
        self.rows.push(vec![what, figure, goal.to_owned()]);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a figure for people")]
fn rate(count: usize, took: Duration) -> f64 {
    count as f64 / took.as_secs_f64()
}

/// Measures and answers the table.
///
/// # Errors
/// When a server doesn't start or a call is refused.
pub async fn run(bailiwick: &Path, arguments: Arguments) -> Result<String, Problem> {
    let Arguments { accounts, items, largest } = arguments;
    let folder = tempfile::tempdir_in(bailiwick.parent().unwrap_or(Path::new(".")))?;
    let data = folder.path().join("data");
    let total = accounts * items;
    let mut figures = Figures::default();
    let bare = bare_writer::run(&folder.path().join("bare.sqlite3"), total.min(100_000), items::sample)?;
    figures.add("baseline: rows/s of a bare SQLite writer of the same texts", format!("{bare:.0}"), "-");
    let serve =
        [OsString::from("serve"), "--listen".into(), "127.0.0.1:0".into(), "--data".into(), data.clone().into()];
    let server = Server::start(bailiwick, &serve).await?;
    let fleet = fleet::build(&server, accounts + 3, 10).await?;
    let mut connection = Connection::open(&server.authority).await?;
    record(&server, &fleet.members).await?;
    let before = folder_size(&data)?;
    let took = import(&server, &fleet.members, accounts, items).await?;
    let imported = rate(total, took);
    figures.add(
        format!("import, {accounts} accounts × {items} items of {} bytes", items::sample(7).len()),
        format!("{imported:.0} items/s ({:.0} % of the bare writer)", imported * 100.0 / bare),
        "50,000/s (moonshot 100,000)",
    );
    // A place beside the others for each size.
    let sizes = [100, items, largest];
    for (account, size) in fleet.members.iter().skip(accounts).zip(sizes) {
        deliver(&mut connection, account, 0, size).await?;
    }
    fleet::settle(&mut connection).await?;
    let put = json!({ "OrganizationConformancePackName": "all", "TemplateBody": items::pack() });
    let trusted = json!({ "ServicePrincipal": "config-multiaccountsetup.amazonaws.com" });
    connection.ask(&Call::organizations("EnableAWSServiceAccess", &trusted)).await?;
    let started = clock::now();
    connection.ask(&Call::config(MANAGEMENT, "PutOrganizationConformancePack", &put)).await?;
    let mut peak = settled(&server, &mut connection).await?;
    let took = started.elapsed();
    let judged =
        usize::try_from(info(&mut connection).await?["work"]["evaluations"]["judged"].as_u64().unwrap_or_default())?;
    figures.add(
        format!("{} rules over those items: {judged} judgements", items::RULES.len()),
        format!("{:.0}/s ({})", rate(judged, took), report::duration(took)),
        "500,000/s (moonshot 1,000,000)",
    );
    figures.add("resident while judging, at most", format!("{} MB", peak / 1_000_000), "400 MB");
    server.stop().await?;
    let size = folder_size(&data)?.saturating_sub(before);
    figures.add(
        "on disk, an item with its results",
        format!("{} bytes", size / (total as u64 + 17_100)),
        "1,000 bytes an item",
    );
    let server = Server::start(bailiwick, &serve).await?;
    let mut connection = Connection::open(&server.authority).await?;
    fleet::settle(&mut connection).await?;
    for (account, size) in fleet.members.iter().skip(accounts).zip(sizes) {
        let took = changes(&mut connection, account).await?;
        figures.add(
            format!("a changed item until its verdict shows, {size} items in its place"),
            format!("{took:.1} ms"),
            "20 ms, the same at all",
        );
    }
    let place = fleet.members.get(accounts + 2).cloned().unwrap_or_default();
    pages(&mut connection, &place, &mut figures).await?;
    what_if(&server, &mut connection, &mut figures, &mut peak).await?;
    server.stop().await?;
    let table = report::table(&["what", "measured", "goal"], &figures.rows);
    Ok(format!(
        "{table}\nEmbedded store with every write durable; {DELIVERIES} deliveries in work at once; medians of {TIMES}; load generator on the same {}.\n",
        report::machine()
    ))
}

pub(crate) async fn record(server: &Server, members: &[String]) -> Result<(), Problem> {
    let everybody: Arc<Vec<String>> = Arc::new(members.iter().cloned().chain([MANAGEMENT.to_owned()]).collect());
    let mut connection = Connection::open(&server.authority).await?;
    connection.ask(&Call::object("/deliveries")).await?;
    for step in 0..3 {
        let accounts = everybody.clone();
        so_many(&server.authority, fleet::CONNECTIONS, everybody.len(), move |number| {
            let account = accounts.get(number).map(String::as_str).unwrap_or_default();
            let role =
                format!("arn:aws:iam::{account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig");
            let (name, input) = match step {
                0 => (
                    "PutConfigurationRecorder",
                    json!({ "ConfigurationRecorder": { "name": "default", "roleARN": role } }),
                ),
                1 => (
                    "PutDeliveryChannel",
                    json!({ "DeliveryChannel": { "name": "default", "s3BucketName": "deliveries" } }),
                ),
                _ => ("StartConfigurationRecorder", json!({ "ConfigurationRecorderName": "default" })),
            };
            Call::config(account, name, &input)
        })
        .await?;
    }
    Ok(())
}

pub(crate) async fn import(
    server: &Server,
    members: &[String],
    accounts: usize,
    items: usize,
) -> Result<Duration, Problem> {
    // Made before the clock runs; a few of them stand for all, with the account's number put in.
    let body = Arc::new(items::snapshot("000000000000", 0, items));
    let members: Arc<Vec<String>> = Arc::new(members.to_vec());
    let sample = so_many(&server.authority, DELIVERIES, accounts, move |number| {
        let account = members.get(number).map(String::as_str).unwrap_or_default();
        Call::text("/_bailiwick/configuration-items", body.replace("000000000000", account))
    })
    .await?;
    Ok(sample.took)
}

async fn deliver(connection: &mut Connection, account: &str, from: usize, count: usize) -> Result<(), Problem> {
    for start in (from..from + count).step_by(2_000) {
        let body = items::snapshot(account, start, 2_000.min(from + count - start));
        connection.ask(&Call::text("/_bailiwick/configuration-items", body)).await?;
    }
    Ok(())
}

async fn info(connection: &mut Connection) -> Result<Value, Problem> {
    connection.value(&Call::own("/_bailiwick/info", &Value::Null)).await
}

/// Waits until all is done, and answers the most memory that was resident meanwhile.
pub(crate) async fn settled(server: &Server, connection: &mut Connection) -> Result<u64, Problem> {
    let mut peak = 0;
    let settle = Call::own("/_bailiwick/settle", &json!({ "timeout": 0.05 }));
    for _ in 0..36_000 {
        peak = peak.max(server.resident()?);
        if connection.value(&settle).await?["settled"] == json!(true) {
            return Ok(peak);
        }
    }
    Err("the work doesn't come to an end".into())
}

fn median(times: Vec<Duration>) -> f64 {
    report::median(times.into_iter().map(|time| time.as_secs_f64() * 1_000.0))
}

async fn timed(connection: &mut Connection, call: &Call) -> Result<Duration, Problem> {
    let started: Instant = clock::now();
    connection.ask(call).await?;
    Ok(started.elapsed())
}

/// One item after the other changes; until its verdict shows.
async fn changes(connection: &mut Connection, account: &str) -> Result<f64, Problem> {
    let mut times = Vec::new();
    for time in 0..TIMES {
        let good = time % 2 == 0;
        let body = items::changed_volume(account, time + 1, good);
        let wanted = if good { "COMPLIANT" } else { "NON_COMPLIANT" };
        let asked = Call::config(
            account,
            "GetComplianceDetailsByResource",
            &json!({ "ResourceType": "AWS::EC2::Volume", "ResourceId": items::CHANGING }),
        );
        let started = clock::now();
        connection.ask(&Call::text("/_bailiwick/configuration-items", body)).await?;
        loop {
            let answer = connection.value(&asked).await?;
            let results = answer["EvaluationResults"].as_array().cloned().unwrap_or_default();
            let of_rule = |one: &&Value| {
                let name = &one["EvaluationResultIdentifier"]["EvaluationResultQualifier"]["ConfigRuleName"];
                name.as_str().is_some_and(|name| name.starts_with("encrypted-volumes-"))
            };
            if results.iter().find(of_rule).is_some_and(|one| one["ComplianceType"] == wanted) {
                break;
            }
            if started.elapsed() > Duration::from_secs(20) {
                return Err(format!("no verdict: {answer}").into());
            }
        }
        times.push(started.elapsed());
    }
    Ok(median(times))
}

async fn pages(connection: &mut Connection, account: &str, figures: &mut Figures) -> Result<(), Problem> {
    let packs = connection.value(&Call::config(account, "DescribeConformancePacks", &json!({}))).await?;
    let pack = packs["ConformancePackDetails"][0]["ConformancePackName"].clone();
    let rules = connection.value(&Call::config(account, "DescribeConfigRules", &json!({}))).await?;
    let rules = rules["ConfigRules"].as_array().cloned().unwrap_or_default();
    let rule = rules
        .iter()
        .find_map(|rule| rule["ConfigRuleName"].as_str().filter(|name| name.starts_with("ec2-imdsv2-check")));
    let calls: [(&'static str, Value); 6] = [
        ("ListDiscoveredResources", json!({ "resourceType": "AWS::S3::Bucket", "limit": 10 })),
        ("GetDiscoveredResourceCounts", json!({})),
        ("DescribeComplianceByConfigRule", json!({})),
        ("GetComplianceDetailsByConfigRule", json!({ "ConfigRuleName": rule, "Limit": 10 })),
        ("GetConformancePackComplianceSummary", json!({ "ConformancePackNames": [pack] })),
        ("DescribeConformancePackCompliance", json!({ "ConformancePackName": pack })),
    ];
    for (operation, input) in calls {
        let call = Call::config(account, operation, &input);
        let mut times = Vec::new();
        for _ in 0..TIMES {
            times.push(timed(connection, &call).await?);
        }
        figures.add(format!("{operation}, one page"), format!("{:.2} ms", median(times)), "3 ms");
    }
    Ok(())
}

async fn what_if(
    server: &Server,
    connection: &mut Connection,
    figures: &mut Figures,
    _peak: &mut u64,
) -> Result<(), Problem> {
    let before = server.resident()?;
    let call = json!({ "operation": "PutOrganizationConformancePack", "account": MANAGEMENT,
        "request": { "OrganizationConformancePackName": "more", "TemplateBody": fleet::pack() } });
    let plan = json!({ "changes": [call], "timeout": 600 });
    let started = clock::now();
    let asking = Call::own("/_bailiwick/what-if", &plan);
    let mut other = Connection::open(&server.authority).await?;
    let asked = tokio::spawn(async move { other.value(&asking).await });
    let mut peak = before;
    while !asked.is_finished() {
        peak = peak.max(server.resident()?);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let report = asked.await??;
    let took = started.elapsed();
    if report["refused"] != json!(0) {
        return Err(format!("the plan is refused: {report}").into());
    }
    figures.add("what-if of an organization's pack of 20 rules", report::duration(took), "10 s");
    figures.add("memory for it", format!("{} MB", peak.saturating_sub(before) / 1_000_000), "300 MB");
    tokio::time::sleep(Duration::from_secs(2)).await;
    connection.ask(&Call::own("/_bailiwick/health", &Value::Null)).await?;
    let kept = server.resident()?.saturating_sub(before);
    figures.add("memory kept after it", format!("{} MB", kept / 1_000_000), "given back");
    Ok(())
}

fn folder_size(folder: &Path) -> Result<u64, Problem> {
    let mut size = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        size += if metadata.is_dir() { folder_size(&entry.path())? } else { metadata.len() };
    }
    Ok(size)
}
