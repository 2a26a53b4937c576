//! `bench http`: requests a second, latency and processor time a request, beside a bare server of the same library.

use crate::calls::Call;
use crate::load::{Connection, Sample, for_a_time, so_many};
use crate::pgbench::Pgbench;
use crate::process::Server;
use crate::{Problem, fleet, report};
use serde_json::{Value, json};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Durable writes of each kind: below the quota of what they make.
const WRITES: usize = 15_000;

/// How to measure.
#[derive(clap::Args)]
pub struct Arguments {
    /// Keep-alive connections.
    #[arg(long, default_value_t = 32)]
    connections: usize,
    /// Rounds; in each, both servers are asked, one after the other.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// How long each is asked in a round, in seconds.
    #[arg(long, default_value_t = 2.0)]
    seconds: f64,
    /// Member accounts of the organization.
    #[arg(long, default_value_t = 1_000)]
    accounts: usize,
    /// Measure only operations whose names contain this.
    #[arg(long, default_value = "")]
    only: String,
    /// Keep everything in this PostgreSQL database, instead of in memory and in a directory. `cargo xtask bench` puts the URL of a
    /// server of its own here.
    #[arg(long, value_name = "URL", requires = "programs")]
    postgres: Option<String>,
    /// The folder of pgbench and psql.
    #[arg(long, value_name = "DIR")]
    programs: Option<PathBuf>,
}

impl Arguments {
    /// The name of the tables in the document.
    pub fn name(&self) -> &'static str {
        if self.postgres.is_some() { "http-postgres" } else { "http" }
    }

    fn pgbench(&self) -> Option<Pgbench> {
        Some(Pgbench { url: self.postgres.clone()?, programs: self.programs.clone()? })
    }

    /// What to serve: a schema of the database, or the data of a directory, or nothing that is kept.
    fn serve(&self, schema: &str, directory: Option<&Path>, buckets: &Path) -> Vec<OsString> {
        let mut serve = ["serve", "--listen", "127.0.0.1:0"].map(OsString::from).to_vec();
        match (self.pgbench(), directory) {
            (Some(database), _) => {
                let place =
                    ["--data".into(), database.schema(schema).into(), "--buckets".into(), buckets.join(schema).into()];
                serve.extend::<[OsString; 4]>(place);
            }
            (None, Some(directory)) => serve.extend(["--data".into(), directory.into()]),
            (None, None) => {}
        }
        serve
    }
}

/// A read and what it is to reach of the bare server's rate.
struct Case {
    call: Call,
    label: &'static str,
    goal: Option<u32>,
}

/// What the rounds of one server measured.
#[derive(Default)]
struct Series {
    rates: Vec<f64>,
    latencies: Vec<u32>,
    processor: Duration,
}

impl Series {
    fn add(&mut self, sample: Sample, processor: Duration) {
        self.rates.push(sample.rate());
        self.latencies.extend(sample.latencies);
        self.processor += processor;
    }

    fn rate(&self) -> f64 {
        report::median(self.rates.iter().copied())
    }

    fn p99(&mut self) -> String {
        format!("{:.2} ms", f64::from(report::percentile(&mut self.latencies, 99)) / 1_000.0)
    }

    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    fn processor_per_request(&self) -> f64 {
        self.processor.as_secs_f64() * 1e6 / self.latencies.len().max(1) as f64
    }
}

/// Measures and answers the tables.
///
/// # Errors
/// When a server doesn't start or a call is refused.
pub async fn run(bailiwick: &Path, arguments: Arguments) -> Result<String, Problem> {
    let time = Duration::from_secs_f64(arguments.seconds);
    let buckets = tempfile::tempdir()?;
    let server = Server::start(bailiwick, &arguments.serve("reads", None, buckets.path())).await?;
    let cases = prepare(&server, arguments.accounts).await?;
    let mut rows = Vec::new();
    for case in cases.into_iter().filter(|case| case.label.contains(&arguments.only)) {
        eprintln!("{} ...", case.label);
        rows.push(measure(&server, case, &arguments, time).await?);
    }
    server.stop().await?;
    let reads = report::table(
        &["read", "requests/s", "bare server", "ratio", "goal", "p99", "p99 bare", "CPU/request", "CPU bare"],
        &rows,
    );
    let writes = writes(bailiwick, &arguments).await?;
    Ok(format!(
        "{reads}\n{writes}\n{} rounds of {} s, {} connections, {} accounts; load generator on the same {}.\n",
        arguments.rounds,
        arguments.seconds,
        arguments.connections,
        arguments.accounts,
        report::machine()
    ))
}

async fn prepare(server: &Server, accounts: usize) -> Result<Vec<Case>, Problem> {
    let fleet = fleet::build(server, accounts, accounts.div_ceil(20)).await?;
    let mut connection = Connection::open(&server.authority).await?;
    let enable = json!({ "RootId": fleet.root, "PolicyType": "TAG_POLICY" });
    connection.ask(&Call::organizations("EnablePolicyType", &enable)).await?;
    // The last account is under the deepest unit of the tree: a policy on each level of its path, and on itself.
    let account = fleet.members.last().cloned().unwrap_or_default();
    let mut path = vec![account.clone()];
    while path.last().is_some_and(|node| *node != fleet.root) {
        let parents = connection.value(&Call::organizations("ListParents", &json!({ "ChildId": path.last() }))).await?;
        path.push(fleet::text(&parents["Parents"][0]["Id"])?);
    }
    for (level, node) in path.iter().rev().enumerate() {
        fleet::attach_tag_policy(&mut connection, &format!("level-{level}"), node).await?;
    }
    let administrator = fleet.members.first().cloned().unwrap_or_default();
    let policy = fleet::central_configuration(&mut connection, &administrator).await?;
    let associate = json!({ "ConfigurationPolicyIdentifier": policy, "Target": { "RootId": fleet.root } });
    let path = "/configurationPolicyAssociation/associate";
    connection
        .ask(&Call::security_hub(&administrator, "StartConfigurationPolicyAssociation", path, &associate))
        .await?;
    fleet::settle(&mut connection).await?;
    let targets: Vec<Value> =
        fleet.members.iter().take(50).map(|id| json!({ "Target": { "AccountId": id } })).collect();
    let batch = json!({ "ConfigurationPolicyAssociationIdentifiers": targets });
    let effective = json!({ "PolicyType": "TAG_POLICY", "TargetId": account });
    let case = |call: Call, label, goal| Case { call, label, goal };
    Ok(vec![
        case(Call::organizations("DescribeOrganization", &json!({})), "DescribeOrganization", Some(90)),
        case(Call::organizations("ListAccounts", &json!({ "MaxResults": 20 })), "ListAccounts, 20 a page", Some(65)),
        case(Call::organizations("DescribeEffectivePolicy", &effective), "DescribeEffectivePolicy, 4 levels", None),
        case(
            Call::security_hub(
                &administrator,
                "BatchGetConfigurationPolicyAssociations",
                "/configurationPolicyAssociation/batchget",
                &batch,
            ),
            "BatchGetConfigurationPolicyAssociations, 50 targets",
            None,
        ),
    ])
}

async fn measure(server: &Server, case: Case, arguments: &Arguments, time: Duration) -> Result<Vec<String>, Problem> {
    let answer = Connection::open(&server.authority).await?.ask(&case.call).await?;
    let body = tempfile::NamedTempFile::new()?;
    std::fs::write(body.path(), &answer)?;
    let program = std::env::current_exe()?;
    let bare = Server::start(&program, &[OsString::from("bare"), "--body".into(), body.path().into()]).await?;
    let (mut ours, mut theirs) = (Series::default(), Series::default());
    let warm = Duration::from_millis(300);
    round(server, &case.call, arguments.connections, warm).await?;
    round(&bare, &case.call, arguments.connections, warm).await?;
    for _ in 0..arguments.rounds {
        let (sample, processor) = round(server, &case.call, arguments.connections, time).await?;
        ours.add(sample, processor);
        let (sample, processor) = round(&bare, &case.call, arguments.connections, time).await?;
        theirs.add(sample, processor);
    }
    bare.kill().await?;
    Ok(vec![
        case.label.to_owned(),
        format!("{:.0}", ours.rate()),
        format!("{:.0}", theirs.rate()),
        format!("{:.0} %", 100.0 * ours.rate() / theirs.rate()),
        case.goal.map_or_else(|| "-".to_owned(), |goal| format!("{goal} %")),
        ours.p99(),
        theirs.p99(),
        format!("{:.1} µs", ours.processor_per_request()),
        format!("{:.1} µs", theirs.processor_per_request()),
    ])
}

async fn round(
    server: &Server,
    call: &Call,
    connections: usize,
    time: Duration,
) -> Result<(Sample, Duration), Problem> {
    let before = server.processor_time()?;
    let call = call.clone();
    let sample = for_a_time(&server.authority, connections, time, move |_| call.clone()).await?;
    Ok((sample, server.processor_time()?.saturating_sub(before)))
}

/// Durable writes: acknowledged only after a sync of the journal, of which each serves whoever waits.
async fn writes(bailiwick: &Path, arguments: &Arguments) -> Result<String, Problem> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let server = Server::start(bailiwick, &arguments.serve("writes", Some(&data), folder.path())).await?;
    let fleet = fleet::build(&server, 100, 5).await?;
    let (account, root) = (fleet.members.first().cloned().unwrap_or_default(), fleet.root.clone());
    let mut rows = Vec::new();
    let wanted = |label: &str| label.contains(&arguments.only);
    let tag = move |number: usize| {
        let tags = json!([{ "Key": format!("k{}", number % 40), "Value": number.to_string() }]);
        Call::organizations("TagResource", &json!({ "ResourceId": account, "Tags": tags }))
    };
    if wanted("TagResource") {
        rows.push(durable(&server, "TagResource", arguments, tag, folder.path()).await?);
    }
    let create = move |number: usize| {
        let input = json!({ "ParentId": root, "Name": format!("measured-{number}") });
        Call::organizations("CreateOrganizationalUnit", &input)
    };
    rows.push(durable(&server, "CreateOrganizationalUnit", arguments, create, folder.path()).await?);
    server.stop().await?;
    let many = format!("pgbench inserts/s, {} clients", arguments.connections);
    let head: &[&str] = if arguments.postgres.is_some() {
        &["durable write", "writes/s", "commits/write", "p99", "CPU/request", "pgbench inserts/s, 1 client", &many]
    } else {
        &["durable write", "writes/s", "syncs/write", "p99", "CPU/request", "syncs/s of a bare file"]
    };
    Ok(report::table(head, &rows))
}

async fn durable(
    server: &Server,
    label: &str,
    arguments: &Arguments,
    call: impl Fn(usize) -> Call + Send + Sync + Clone + 'static,
    folder: &Path,
) -> Result<Vec<String>, Problem> {
    eprintln!("{label} ...");
    let baselines = match arguments.pgbench() {
        Some(pgbench) => {
            let time = Duration::from_secs(3);
            vec![pgbench.inserts(folder, 1, time).await?, pgbench.inserts(folder, arguments.connections, time).await?]
        }
        None => vec![bare_syncs(folder, Duration::from_secs(1))?],
    };
    let mut connection = Connection::open(&server.authority).await?;
    let commits = async |connection: &mut Connection| -> Result<f64, Problem> {
        let info = connection.value(&Call::own("/_bailiwick/info", &Value::Null)).await?;
        info["journal"]["commits"].as_f64().ok_or_else(|| "the installation doesn't count its commits".into())
    };
    let (before, processor) = (commits(&mut connection).await?, server.processor_time()?);
    let sample = so_many(&server.authority, arguments.connections, WRITES, call).await?;
    let processor = server.processor_time()?.saturating_sub(processor);
    let synced = commits(&mut connection).await? - before;
    let mut series = Series::default();
    series.add(sample, processor);
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    let written = series.latencies.len().max(1) as f64;
    let mut row = vec![
        label.to_owned(),
        format!("{:.0}", series.rate()),
        format!("{:.3}", synced / written),
        series.p99(),
        format!("{:.1} µs", series.processor_per_request()),
    ];
    row.extend(baselines.into_iter().map(|rate| format!("{rate:.0}")));
    Ok(row)
}

/// How often a second a kilobyte can be appended to a file in this folder and synced: what the disk gives anybody.
fn bare_syncs(folder: &Path, time: Duration) -> Result<f64, Problem> {
    use std::io::Write as _;
    let mut file = std::fs::File::create(folder.join("bare"))?;
    let started = crate::clock::now();
    let mut count = 0_u32;
    while started.elapsed() < time {
        file.write_all(&[0; 1024])?;
        file.sync_data()?;
        count += 1;
    }
    Ok(f64::from(count) / started.elapsed().as_secs_f64())
}
