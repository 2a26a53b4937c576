//! Pages of the console for a large organization, each beside a bare server that sends as many bytes.

use crate::Problem;
use crate::calls::{Call, MANAGEMENT};
use crate::evidence_bench::{Figures, import, record, settled};
use crate::load::Connection;
use crate::process::Server;
use crate::{clock, fleet, items, report};
use bytes::Bytes;
use serde_json::json;
use std::ffi::OsString;
use std::path::Path;
use std::time::Duration;

/// How often each page is asked for.
const TIMES: usize = 31;
/// Packs of all the rules that the items are made for.
const PACKS: usize = 2;

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
    #[arg(long, default_value_t = 10)]
    items: usize,
}

/// A page, and what it is to take.
struct Page {
    what: &'static str,
    path: String,
    goal: &'static str,
}

/// Measures and answers the table.
///
/// # Errors
/// When the server doesn't start or a call is refused.
pub async fn run(bailiwick: &Path, arguments: Arguments) -> Result<String, Problem> {
    let Arguments { accounts, units, items } = arguments;
    let folder = tempfile::tempdir_in(bailiwick.parent().unwrap_or(Path::new(".")))?;
    let serve: Vec<OsString> = ["serve", "--listen", "127.0.0.1:0", "--data"].map(OsString::from).to_vec();
    let server = Server::start(bailiwick, &[&serve[..], &[folder.path().join("data").into()]].concat()).await?;
    let fleet = fleet::build(&server, accounts, units).await?;
    record(&server, &fleet.members).await?;
    import(&server, &fleet.members, accounts, items).await?;
    let mut connection = Connection::open(&server.authority).await?;
    let trusted = json!({ "ServicePrincipal": "config-multiaccountsetup.amazonaws.com" });
    connection.ask(&Call::organizations("EnableAWSServiceAccess", &trusted)).await?;
    for number in 0..PACKS {
        let pack =
            json!({ "OrganizationConformancePackName": format!("pack-{number}"), "TemplateBody": items::pack() });
        connection.ask(&Call::config(MANAGEMENT, "PutOrganizationConformancePack", &pack)).await?;
    }
    settled(&server, &mut connection).await?;
    let enabled = json!({ "RootId": fleet.root, "PolicyType": "TAG_POLICY" });
    connection.ask(&Call::organizations("EnablePolicyType", &enabled)).await?;
    fleet::attach_tag_policy(&mut connection, "measured", &fleet.root).await?;
    fleet::settle(&mut connection).await?;
    let unit = fleet.units.first().cloned().unwrap_or_default();
    let account = fleet.members.first().cloned().unwrap_or_default();
    let mut figures = Figures::default();
    let rules = items::RULES.len() * PACKS;
    let pages = [
        Page { what: "the organization's page", path: "organization".to_owned(), goal: "30 ms, 200 KB" },
        Page { what: "a unit opened", path: format!("organization?node={unit}"), goal: "5 ms" },
        Page { what: "a key stroke of a search", path: "search?q=account-12&list=true".to_owned(), goal: "10 ms" },
        Page {
            what: "a slice of the heat map, 200 accounts",
            path: "heat-map?slice=0-200:0-130".to_owned(),
            goal: "15 ms",
        },
        Page { what: "the heat map's page", path: "heat-map".to_owned(), goal: "-" },
        Page { what: "an account's page", path: format!("account?id={account}"), goal: "-" },
        Page { what: "Security Hub's page", path: "security-hub".to_owned(), goal: "-" },
        Page { what: "the policies", path: "policies".to_owned(), goal: "-" },
        Page { what: "the timeline", path: "timeline".to_owned(), goal: "-" },
    ];
    for page in &pages {
        let call = Call::page(&page.path);
        let body = connection.ask(&call).await?;
        let took = median(&mut connection, &call).await?;
        figures.add(page.what, told(&call_bare(folder.path(), body.clone()).await?, took, body.len()), page.goal);
    }
    // A state that nobody has looked at is made from the journal; the next page finds it.
    let version = connection.value(&Call::own("/_bailiwick/info", &json!(null))).await?["version"].as_u64();
    let call = Call::page(&format!("organization?as_of={}", version.unwrap_or(2) - 1));
    let first = once(&mut connection, &call).await?;
    figures.add("the organization's page of the past, the first time", report::duration(first), "100 ms");
    let again = median(&mut connection, &call).await?;
    figures.add("the same again", report::duration(again), "30 ms");
    let out = folder.path().join("report");
    let started = clock::now();
    let mut command = tokio::process::Command::new(bailiwick);
    command.args(["report", "--endpoint", &format!("http://{}", server.authority), "--out"]).arg(&out);
    let done = command.output().await?;
    let took = started.elapsed();
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned().into());
    }
    let said = String::from_utf8_lossy(&done.stdout);
    let count = said.split_whitespace().next().unwrap_or_default();
    figures.add(format!("the whole report as files, {count} pages"), report::duration(took), "20 s");
    server.stop().await?;
    let table = report::table(&["what", "measured", "goal"], &figures.rows);
    Ok(format!(
        "{table}\n{accounts} accounts in {units} units, {rules} rules, {} items; embedded store; medians of {TIMES}; load generator on the same {}.\n",
        accounts * items,
        report::machine()
    ))
}

fn told(bare: &Duration, took: Duration, bytes: usize) -> String {
    let ratio = took.as_secs_f64() / bare.as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    let size = bytes as f64 / 1_000.0;
    format!("{} ({size:.1} KB; {ratio:.1} times a bare server)", report::duration(took))
}

/// The median of asking a bare server that answers the same bytes.
async fn call_bare(folder: &Path, body: Bytes) -> Result<Duration, Problem> {
    let file = folder.join("body");
    std::fs::write(&file, &body)?;
    let program = std::env::current_exe()?;
    let bare = Server::start(&program, &[OsString::from("bare"), "--body".into(), file.into()]).await?;
    let mut connection = Connection::open(&bare.authority).await?;
    let took = median(&mut connection, &Call::page("organization")).await?;
    bare.kill().await?;
    Ok(took)
}

async fn once(connection: &mut Connection, call: &Call) -> Result<Duration, Problem> {
    let started = clock::now();
    connection.ask(call).await?;
    Ok(started.elapsed())
}

async fn median(connection: &mut Connection, call: &Call) -> Result<Duration, Problem> {
    let mut took = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        took.push(once(connection, call).await?);
    }
    took.sort();
    Ok(took.get(TIMES / 2).copied().unwrap_or_default())
}
