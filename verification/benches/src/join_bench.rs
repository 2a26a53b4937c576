//! `bench join`: how long an unrelated write waits while accounts join an organization that has many packs.

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
    let quiet = longest_wait(&server, &member, async || {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(())
    })
    .await?;
    let joining = longest_wait(&server, &member, async || {
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
        vec!["baseline: the same write, nothing else going on".to_owned(), report::duration(quiet), "-".to_owned()],
        vec![
            format!("while {JOINS} accounts join {accounts} others and {packs} packs"),
            report::duration(joining),
            "5 ms".to_owned(),
        ],
    ];
    let table = report::table(&["the longest wait of TagResource", "measured", "goal"], &rows);
    Ok(format!("{table}\nEmbedded store with every write durable; load generator on the same {}.\n", report::machine()))
}

/// The longest wait of a write that is asked for again and again while something else is done.
async fn longest_wait(
    server: &Server,
    account: &str,
    meanwhile: impl AsyncFnOnce() -> Result<(), Problem>,
) -> Result<Duration, Problem> {
    let over = Arc::new(AtomicBool::new(false));
    let (ending, account) = (over.clone(), account.to_owned());
    let mut connection = Connection::open(&server.authority).await?;
    let writing = tokio::spawn(async move {
        let mut longest = Duration::ZERO;
        let mut number = 0_u64;
        while !ending.load(Ordering::Relaxed) {
            number += 1;
            let tag = json!([{ "Key": "n", "Value": number.to_string() }]);
            let call = Call::organizations("TagResource", &json!({ "ResourceId": account, "Tags": tag }));
            let started = clock::now();
            connection.ask(&call).await?;
            longest = longest.max(started.elapsed());
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
        Ok::<Duration, Problem>(longest)
    });
    meanwhile().await?;
    over.store(true, Ordering::Relaxed);
    writing.await?
}
