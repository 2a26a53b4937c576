//! Branches and rehearsals of a large organization, beside a full copy of it made by files.

use crate::Problem;
use crate::calls::{Call, MANAGEMENT};
use crate::evidence_bench::{Figures, import, record, settled};
use crate::fleet;
use crate::load::Connection;
use crate::process::Server;
use crate::{clock, exchange_bench, items, report};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

/// How often what is short is measured.
const TIMES: usize = 31;

/// What to measure on.
#[derive(clap::Args)]
pub struct Arguments {
    /// Member accounts.
    #[arg(long, default_value_t = 10_000)]
    accounts: usize,
    /// Organizational units.
    #[arg(long, default_value_t = 1_000)]
    units: usize,
    /// Configuration items in each account.
    #[arg(long, default_value_t = 100)]
    items: usize,
}

/// Measures and answers the table.
///
/// # Errors
/// When the server doesn't start or a call is refused.
pub async fn run(bailiwick: &Path, arguments: Arguments) -> Result<String, Problem> {
    let Arguments { accounts, units, items } = arguments;
    let folder = tempfile::tempdir_in(bailiwick.parent().unwrap_or(Path::new(".")))?;
    let data = folder.path().join("data");
    let mut figures = Figures::default();
    let serve =
        [OsString::from("serve"), "--listen".into(), "127.0.0.1:0".into(), "--data".into(), data.clone().into()];
    let server = Server::start(bailiwick, &serve).await?;
    let fleet = fleet::build(&server, accounts, units).await?;
    record(&server, &fleet.members).await?;
    import(&server, &fleet.members, accounts, items).await?;
    let mut connection = Connection::open(&server.authority).await?;
    settled(&server, &mut connection).await?;
    let trusted = json!({ "ServicePrincipal": "config-multiaccountsetup.amazonaws.com" });
    connection.ask(&Call::organizations("EnableAWSServiceAccess", &trusted)).await?;
    server.stop().await?;
    let copy = folder.path().join("copy");
    let started = clock::now();
    let copied = std::process::Command::new("cp").arg("-r").arg(&data).arg(&copy).status()?;
    let copying = started.elapsed();
    if !copied.success() {
        return Err("the data directory can't be copied".into());
    }
    std::fs::remove_dir_all(&copy)?;
    figures.add("baseline: a full copy of the data directory", report::duration(copying), "-");
    let server = Server::start(bailiwick, &serve).await?;
    let mut connection = Connection::open(&server.authority).await?;
    fleet::settle(&mut connection).await?;
    branches(&server, &mut connection, copying, &mut figures).await?;
    let units = &fleet.units;
    let unit = |number: usize| units.get(number % units.len().max(1)).cloned().unwrap_or_default();
    let moving = |number: usize| {
        let account = fleet.members.get(number).cloned().unwrap_or_default();
        call(
            "MoveAccount",
            &json!({ "AccountId": account, "SourceParentId": unit(number), "DestinationParentId": unit(number + 1) }),
        )
    };
    let took = repeated(&mut connection, &json!({ "changes": [moving(0)] })).await?;
    figures.add("what-if of one move", report::duration(took), "20 ms");
    let mut hundred = vec![call("EnablePolicyType", &json!({ "RootId": fleet.root, "PolicyType": "TAG_POLICY" }))];
    for number in 0..33 {
        let name = format!("rehearsed-{number}");
        let content = json!({ "tags": { name.clone(): { "tag_key": { "@@assign": name.clone() } } } }).to_string();
        let create = json!({ "Name": name, "Type": "TAG_POLICY", "Description": "", "Content": content });
        hundred.push(call("CreatePolicy", &create));
        let policy = format!("${{{}.Policy.PolicySummary.Id}}", hundred.len());
        hundred.push(call("AttachPolicy", &json!({ "PolicyId": policy, "TargetId": unit(number) })));
        hundred.push(moving(number + 1));
    }
    let took = repeated(&mut connection, &json!({ "changes": hundred })).await?;
    figures.add("what-if of 100 changes: policies, attachments, moves", report::duration(took), "300 ms");
    let pack = json!({ "OrganizationConformancePackName": "all", "TemplateBody": items::pack() });
    let plan = json!({ "changes": [call("PutOrganizationConformancePack", &pack)], "timeout": 600 });
    let took = rehearsed(&mut connection, &plan).await?;
    figures.add(
        format!("what-if of an organization's pack of {} rules", items::RULES.len()),
        report::duration(took),
        "3 s",
    );
    server.stop().await?;
    exchange_bench::rows(bailiwick, folder.path(), accounts, &mut figures).await?;
    let table = report::table(&["what", "measured", "goal"], &figures.rows);
    Ok(format!(
        "{table}\n{accounts} accounts in {} units, {} items; embedded store; medians of {TIMES}, the pack once, in and out five times; load generator on the same {}.\n",
        units.len(),
        accounts * items,
        report::machine()
    ))
}

fn call(operation: &str, request: &Value) -> Value {
    json!({ "operation": operation, "account": MANAGEMENT, "request": request })
}

/// Branches made one after the other, all of them kept, and dropped.
async fn branches(
    server: &Server,
    connection: &mut Connection,
    copying: Duration,
    figures: &mut Figures,
) -> Result<(), Problem> {
    let before = server.resident()?;
    let mut making = Vec::new();
    for number in 0..TIMES {
        let make = Call::own("/_bailiwick/branches", &json!({ "name": format!("bench-{number}") }));
        let started = clock::now();
        connection.ask(&make).await?;
        making.push(started.elapsed());
    }
    // Whatever they begin to do by themselves counts.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let each = server.resident()?.saturating_sub(before) / TIMES as u64;
    let mut dropping = Vec::new();
    for number in 0..TIMES {
        let drop = Call::delete(&format!("/_bailiwick/branches/bench-{number}"));
        let started = clock::now();
        connection.ask(&drop).await?;
        dropping.push(started.elapsed());
    }
    let made = median(making);
    let times = copying.as_secs_f64() / made.as_secs_f64();
    figures.add("a branch made", format!("{:.2} ms ({times:.0} times as fast)", made.as_secs_f64() * 1_000.0), "1 ms");
    figures.add("memory for it", format!("{} kB", each / 1_000), "1 MB");
    figures.add("dropped", format!("{:.2} ms", median(dropping).as_secs_f64() * 1_000.0), "10 ms");
    Ok(())
}

async fn repeated(connection: &mut Connection, plan: &Value) -> Result<Duration, Problem> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        times.push(rehearsed(connection, plan).await?);
    }
    Ok(median(times))
}

async fn rehearsed(connection: &mut Connection, plan: &Value) -> Result<Duration, Problem> {
    let started = clock::now();
    let report = connection.value(&Call::own("/_bailiwick/what-if", plan)).await?;
    let took = started.elapsed();
    if report["refused"] == json!(0) && report["effect"] == json!(true) {
        Ok(took)
    } else {
        Err(format!("not what was meant: {report}").into())
    }
}

fn median(times: Vec<Duration>) -> Duration {
    Duration::from_secs_f64(report::median(times.into_iter().map(|time| time.as_secs_f64())))
}
