//! `bench join`: how long unrelated writes wait while accounts join an organization that has many packs.

use crate::calls::{Call, MANAGEMENT};
use crate::load::{Connection, so_many};
use crate::process::Server;
use crate::{Problem, clock, fleet, report};
use serde_json::json;
use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Accounts that join while it is measured, one after the other.
const JOINS: usize = 5;
/// How long is measured with nothing else going on.
const QUIET: Duration = Duration::from_secs(5);

/// How large.
#[derive(clap::Args)]
pub struct Arguments {
    /// Member accounts.
    #[arg(long, default_value_t = 3_000)]
    accounts: usize,
    /// Conformance packs of the organization.
    #[arg(long, default_value_t = 100)]
    packs: usize,
}

/// Measures and answers the table.
///
/// # Errors
/// When a server doesn't start or a call is refused.
pub async fn run(bailiwick: &Path, Arguments { accounts, packs }: Arguments) -> Result<String, Problem> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let serve = [OsString::from("serve"), "--listen".into(), "127.0.0.1:0".into(), "--data".into(), data.into()];
    let server = Server::start(bailiwick, &serve).await?;
    let fleet = fleet::build(&server, accounts, 10).await?;
    let mut connection = Connection::open(&server.authority).await?;
    let trusted = json!({ "ServicePrincipal": "config-multiaccountsetup.amazonaws.com" });
    connection.ask(&Call::organizations("EnableAWSServiceAccess", &trusted)).await?;
    for number in 0..packs {
        let put = json!({ "OrganizationConformancePackName": format!("pack-{number}"), "TemplateBody": fleet::pack() });
        connection.ask(&Call::config(MANAGEMENT, "PutOrganizationConformancePack", &put)).await?;
    }
    fleet::settle(&mut connection).await?;
    let member = fleet.members.first().cloned().unwrap_or_default();
    // What only the first writes after a start pay belongs to neither.
    waits(&server, &member, async || {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(())
    })
    .await?;
    let quiet = waits(&server, &member, async || {
        tokio::time::sleep(QUIET).await;
        Ok(())
    })
    .await?;
    let joining = waits(&server, &member, async || {
        for number in 0..JOINS {
            let input =
                json!({ "Email": format!("late-{number}@example.com"), "AccountName": format!("late-{number}") });
            so_many(&server.authority, 1, 1, move |_| Call::organizations("CreateAccount", &input)).await?;
            fleet::settle(&mut Connection::open(&server.authority).await?).await?;
        }
        Ok(())
    })
    .await?;
    server.stop().await?;
    let rows = vec![
        row("baseline: nothing else going on".to_owned(), &quiet, "-"),
        row(format!("{JOINS} accounts join {accounts} others and {packs} packs"), &joining, "5 ms"),
    ];
    let table = report::table(&["waits of TagResource", "median", "p99", "longest", "goal of the longest"], &rows);
    Ok(format!("{table}\nEmbedded store with every write durable; load generator on the same {}.\n", report::machine()))
}

/// The waits of a write, shortest first.
fn row(what: String, waits: &[Duration], goal: &str) -> Vec<String> {
    let at = |share: usize| waits.get((waits.len() * share / 1_000).min(waits.len().saturating_sub(1)));
    let shown = |share| at(share).map_or_else(|| "-".to_owned(), |wait| report::duration(*wait));
    vec![what, shown(500), shown(990), shown(1_000), goal.to_owned()]
}

/// How long each of many writes waited, shortest first, while something else was done.
async fn waits(
    server: &Server,
    account: &str,
    meanwhile: impl AsyncFnOnce() -> Result<(), Problem>,
) -> Result<Vec<Duration>, Problem> {
    let over = Arc::new(AtomicBool::new(false));
    let (ending, account) = (over.clone(), account.to_owned());
    let mut connection = Connection::open(&server.authority).await?;
    let writing = tokio::spawn(async move {
        let mut waits = Vec::new();
        let mut number = 0_u64;
        while !ending.load(Ordering::Relaxed) {
            number += 1;
            let tag = json!([{ "Key": "n", "Value": number.to_string() }]);
            let call = Call::organizations("TagResource", &json!({ "ResourceId": account, "Tags": tag }));
            let started = clock::now();
            connection.ask(&call).await?;
            waits.push(started.elapsed());
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
        Ok::<Vec<Duration>, Problem>(waits)
    });
    meanwhile().await?;
    over.store(true, Ordering::Relaxed);
    let mut waits = writing.await??;
    waits.sort_unstable();
    Ok(waits)
}
