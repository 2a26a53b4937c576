//! `bench scale`: a large organization, from its first account to the restart.

use crate::calls::{Call, MANAGEMENT};
use crate::load::{Connection, Sample, so_many};
use crate::process::Server;
use crate::{Problem, clock, fleet, report};
use serde_json::json;
use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How large.
#[derive(clap::Args)]
pub struct Arguments {
    /// Member accounts.
    #[arg(long, default_value_t = 10_000)]
    accounts: usize,
    /// Organizational units.
    #[arg(long, default_value_t = 1_000)]
    units: usize,
}

/// The rows of the table.
#[derive(Default)]
struct Figures {
    rows: Vec<Vec<String>>,
}

impl Figures {
    fn add(&mut self, what: impl Into<String>, figure: String, goal: &str) {
        let what = what.into();
        eprintln!("{what}: {figure}");
        self.rows.push(vec![what, figure, goal.to_owned()]);
    }
}

/// Measures and answers the table.
///
/// # Errors
/// When a server doesn't start or a call is refused.
pub async fn run(bailiwick: &Path, arguments: Arguments) -> Result<String, Problem> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let serve = [OsString::from("serve"), "--listen".into(), "127.0.0.1:0".into(), "--data".into(), data.into()];
    let mut figures = Figures::default();
    let bare = bare(arguments.accounts).await?;
    figures.add(format!("baseline: {} requests to a bare server", arguments.accounts), report::duration(bare), "-");
    let server = Server::start(bailiwick, &serve).await?;
    figures.add("memory, empty", memory(&server)?, "-");
    let fleet = fleet::build(&server, arguments.accounts, arguments.units).await?;
    let times = |sample: &Sample| {
        format!("{} ({:.1} × baseline)", report::duration(sample.took), sample.took.as_secs_f64() / bare.as_secs_f64())
    };
    figures.add(format!("CreateAccount × {}", arguments.accounts), times(&fleet.creating), "-");
    figures.add(
        format!("MoveAccount × {}, to {} units", arguments.accounts, arguments.units),
        times(&fleet.moving),
        "-",
    );
    let mut connection = Connection::open(&server.authority).await?;
    organization_pack(&server, &mut connection, &fleet, &mut figures).await?;
    root_association(&mut connection, &fleet, &mut figures).await?;
    effective_policies(&server, &mut connection, &fleet, &mut figures).await?;
    one_move(&mut connection, &fleet, &mut figures).await?;
    figures.add("memory, resident", memory(&server)?, "80 MB (moonshot 60)");
    // A kill leaves what the last checkpoint and the journal say; the stop after it leaves a checkpoint of everything.
    server.kill().await?;
    let started = clock::now();
    let server = first_answer(bailiwick, &serve).await?;
    figures.add(
        "restart after kill -9, to the first answer",
        report::duration(started.elapsed()),
        "300 ms (moonshot 50)",
    );
    fleet::settle(&mut Connection::open(&server.authority).await?).await?;
    server.stop().await?;
    let started = clock::now();
    let server = first_answer(bailiwick, &serve).await?;
    figures.add(
        "restart after a stop, to the first answer",
        report::duration(started.elapsed()),
        "300 ms (moonshot 50)",
    );
    figures.add("memory after the restart", memory(&server)?, "-");
    server.stop().await?;
    let table = report::table(&["what", "measured", "goal"], &figures.rows);
    Ok(format!(
        "{table}\nEmbedded store with every write durable; {} calls in work at once; load generator on the same {}.\n",
        fleet::CONNECTIONS,
        report::machine()
    ))
}

async fn bare(requests: usize) -> Result<Duration, Problem> {
    let body = tempfile::NamedTempFile::new()?;
    std::fs::write(body.path(), vec![b' '; 300])?;
    let program = std::env::current_exe()?;
    let server = Server::start(&program, &[OsString::from("bare"), "--body".into(), body.path().into()]).await?;
    let call = Call::organizations("DescribeOrganization", &json!({}));
    let sample = so_many(&server.authority, fleet::CONNECTIONS, requests, move |_| call.clone()).await?;
    server.kill().await?;
    Ok(sample.took)
}

async fn organization_pack(
    server: &Server,
    connection: &mut Connection,
    fleet: &fleet::Fleet,
    figures: &mut Figures,
) -> Result<(), Problem> {
    let everybody: Arc<Vec<String>> = Arc::new(fleet.members.iter().cloned().chain([MANAGEMENT.to_owned()]).collect());
    let count = everybody.len();
    let recorders = so_many(&server.authority, fleet::CONNECTIONS, count, move |number| {
        let account = everybody.get(number).map(String::as_str).unwrap_or_default();
        let role = format!("arn:aws:iam::{account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig");
        Call::config(
            account,
            "PutConfigurationRecorder",
            &json!({ "ConfigurationRecorder": { "name": "default", "roleARN": role } }),
        )
    })
    .await?;
    figures.add(format!("PutConfigurationRecorder × {count}"), report::duration(recorders.took), "-");
    let trusted = json!({ "ServicePrincipal": "config-multiaccountsetup.amazonaws.com" });
    connection.ask(&Call::organizations("EnableAWSServiceAccess", &trusted)).await?;
    let started = clock::now();
    let put = json!({ "OrganizationConformancePackName": "baseline", "TemplateBody": fleet::pack() });
    connection.ask(&Call::config(MANAGEMENT, "PutOrganizationConformancePack", &put)).await?;
    let answered = started.elapsed();
    loop {
        let statuses = connection
            .value(&Call::config(MANAGEMENT, "DescribeOrganizationConformancePackStatuses", &json!({})))
            .await?;
        match statuses["OrganizationConformancePackStatuses"][0]["Status"].as_str() {
            Some("CREATE_SUCCESSFUL") => break,
            Some("CREATE_IN_PROGRESS") => tokio::time::sleep(Duration::from_millis(2)).await,
            _ => return Err(format!("the pack was not created: {statuses}").into()),
        }
    }
    let created = started.elapsed();
    figures.add("PutOrganizationConformancePack of 20 rules, answered", report::duration(answered), "-");
    figures.add(
        format!("the same, CREATE_SUCCESSFUL in {count} accounts"),
        report::duration(created),
        "3 s (moonshot 0.5)",
    );
    fleet::settle(connection).await?;
    figures.add("the same, every rule evaluated", report::duration(started.elapsed()), "0.5 s");
    Ok(())
}

async fn root_association(
    connection: &mut Connection,
    fleet: &fleet::Fleet,
    figures: &mut Figures,
) -> Result<(), Problem> {
    let administrator = fleet.members.first().cloned().unwrap_or_default();
    let policy = fleet::central_configuration(connection, &administrator).await?;
    let root = json!({ "RootId": fleet.root });
    let associate = json!({ "ConfigurationPolicyIdentifier": policy, "Target": root });
    let started = clock::now();
    let path = "/configurationPolicyAssociation/associate";
    connection
        .ask(&Call::security_hub(&administrator, "StartConfigurationPolicyAssociation", path, &associate))
        .await?;
    let get = Call::security_hub(
        &administrator,
        "GetConfigurationPolicyAssociation",
        "/configurationPolicyAssociation/get",
        &json!({ "Target": root }),
    );
    loop {
        let association = connection.value(&get).await?;
        match association["AssociationStatus"].as_str() {
            Some("SUCCESS") => break,
            Some("PENDING") => tokio::time::sleep(Duration::from_millis(2)).await,
            _ => return Err(format!("the association failed: {association}").into()),
        }
    }
    figures.add("configuration policy associated with the root, SUCCESS", report::duration(started.elapsed()), "-");
    fleet::settle(connection).await
}

async fn effective_policies(
    server: &Server,
    connection: &mut Connection,
    fleet: &fleet::Fleet,
    figures: &mut Figures,
) -> Result<(), Problem> {
    let enable = json!({ "RootId": fleet.root, "PolicyType": "TAG_POLICY" });
    connection.ask(&Call::organizations("EnablePolicyType", &enable)).await?;
    fleet::attach_tag_policy(connection, "everybody", &fleet.root).await?;
    for (number, unit) in fleet.units.iter().enumerate().step_by(10) {
        fleet::attach_tag_policy(connection, &format!("unit-{number}"), unit).await?;
    }
    fleet::settle(connection).await?;
    let members = Arc::new(fleet.members.clone());
    let count = members.len();
    let sample = so_many(&server.authority, fleet::CONNECTIONS, count, move |number| {
        let input = json!({ "PolicyType": "TAG_POLICY", "TargetId": members.get(number) });
        Call::organizations("DescribeEffectivePolicy", &input)
    })
    .await?;
    figures.add(format!("DescribeEffectivePolicy × {count}"), report::duration(sample.took), "0.5 s");
    Ok(())
}

async fn one_move(connection: &mut Connection, fleet: &fleet::Fleet, figures: &mut Figures) -> Result<(), Problem> {
    let (from, to) = (fleet.units.get(5), fleet.units.get(6));
    let input = json!({ "AccountId": fleet.members.get(5), "SourceParentId": from, "DestinationParentId": to });
    let started = clock::now();
    connection.ask(&Call::organizations("MoveAccount", &input)).await?;
    let answered = started.elapsed();
    fleet::settle(connection).await?;
    let both = format!(
        "{} answered, {} with its consequences",
        report::duration(answered),
        report::duration(started.elapsed())
    );
    figures.add("MoveAccount", both, "-");
    Ok(())
}

async fn first_answer(bailiwick: &Path, serve: &[OsString]) -> Result<Server, Problem> {
    let server = Server::start(bailiwick, serve).await?;
    Connection::open(&server.authority).await?.ask(&Call::organizations("DescribeOrganization", &json!({}))).await?;
    Ok(server)
}

fn memory(server: &Server) -> Result<String, Problem> {
    Ok(format!("{} MB", server.resident()? / 1_000_000))
}
