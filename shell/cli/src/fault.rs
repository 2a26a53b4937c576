//! `bailiwick fault add|list|clear`: has operations and background work of a running installation fail, to see what a client
//! makes of it.

use crate::Problem;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::terminal::out;
use crate::tree;
use crate::width::width;
use reports::faults::{Added, Cleared, Fault, Faults};
use serde_json::{Map, Value};

const ROUTE: &str = "/_bailiwick/faults";

/// What to do about faults.
#[derive(clap::Subcommand)]
pub enum Command {
    /// Ask for a fault.
    Add(Add),
    /// Show the faults that still strike.
    List(Installation),
    /// Take one fault away, or all.
    Clear(Clear),
}

/// Where the installation is.
#[derive(clap::Args)]
pub struct Installation {
    #[command(flatten)]
    endpoint: Endpoint,
}

/// What is to fail, for whom, how, and how often.
#[derive(clap::Args)]
pub struct Add {
    /// An operation, such as MoveAccount or securityhub:TagResource.
    #[arg(long, required_unless_present = "work", conflicts_with = "work")]
    operation: Option<String>,
    /// Background work: "account creations", "central configuration", "configuration policy associations", "configuration policy
    /// disassociations", "conformance packs", "evaluations", "organization conformance packs", "standards".
    #[arg(long)]
    work: Option<String>,
    /// The exception that the operation answers, or the reason why the work fails. A wrong one is answered with those there are.
    #[arg(long)]
    error: String,
    /// The exception's reason, where it has one.
    #[arg(long)]
    reason: Option<String>,
    /// The exception's text.
    #[arg(long)]
    message: Option<String>,
    /// The account that is struck, by its number, its name or its address; without it, every account.
    #[arg(long)]
    account: Option<String>,
    /// The Region that is struck; without it, every Region.
    #[arg(long)]
    region: Option<String>,
    /// How often it strikes.
    #[arg(long, default_value_t = 1, allow_negative_numbers = true)]
    times: u32,
    #[command(flatten)]
    installation: Installation,
}

/// Which fault.
#[derive(clap::Args)]
pub struct Clear {
    /// Its number; without it, all are taken away.
    id: Option<u64>,
    #[command(flatten)]
    installation: Installation,
}

/// Does it and prints what is so then.
pub async fn run(command: Command) -> Result<(), Problem> {
    match command {
        Command::Add(mut wanted) => {
            let client = wanted.installation.endpoint.client()?;
            if let Some(who) = &mut wanted.account {
                *who = tree::number(&client, who).await.map_err(|problem| format!("--account: {problem}"))?.to_string();
            }
            let answer: Added = client.post(ROUTE, "application/json", body(&wanted).to_string()).await?;
            let Fault { id, times, .. } = &answer.fault;
            let strikes = if *times == 1 { "once".to_owned() } else { format!("{times} times") };
            let told = format!("fault {id} strikes {strikes}: {} with {}", fails(&answer.fault), with(&answer.fault));
            draw::line(&told, width()).iter().for_each(|line| out!("{line}"));
        }
        Command::List(installation) => {
            let answer: Faults = installation.endpoint.client()?.get(ROUTE, &[]).await?;
            if answer.faults.is_empty() {
                out!("no fault strikes");
            } else {
                draw::lines(&HEADER, 0, &rows(&answer), width()).iter().for_each(|line| out!("{line}"));
            }
        }
        Command::Clear(wanted) => {
            let client = wanted.installation.endpoint.client()?;
            let id = wanted.id.map(|id| id.to_string());
            let query: Vec<(&str, &str)> = id.iter().map(|id| ("id", id.as_str())).collect();
            let answer: Cleared = client.delete(ROUTE, &query).await?;
            out!("{} fault{} cleared", answer.cleared, if answer.cleared == 1 { "" } else { "s" });
        }
    }
    Ok(())
}

fn body(wanted: &Add) -> Value {
    let texts = [
        ("operation", &wanted.operation),
        ("work", &wanted.work),
        ("reason", &wanted.reason),
        ("message", &wanted.message),
        ("account", &wanted.account),
        ("region", &wanted.region),
    ];
    let mut members: Map<String, Value> =
        texts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.clone()?.into()))).collect();
    members.insert("error".to_owned(), wanted.error.clone().into());
    members.insert("times".to_owned(), wanted.times.into());
    Value::Object(members)
}

const HEADER: [&str; 6] = ["ID", "FAILS", "WITH", "ACCOUNT", "REGION", "TIMES"];

fn rows(answer: &Faults) -> Vec<Vec<String>> {
    let any = |which: &Option<String>| which.clone().unwrap_or_else(|| "any".to_owned());
    let row = |fault: &Fault| {
        let (account, region) = (any(&fault.account), any(&fault.region));
        vec![fault.id.to_string(), fails(fault), with(fault), account, region, fault.times.to_string()]
    };
    answer.faults.iter().map(row).collect()
}

/// What fails.
fn fails(fault: &Fault) -> String {
    fault.operation.as_ref().or(fault.work.as_ref()).cloned().unwrap_or_default()
}

/// How it fails.
fn with(fault: &Fault) -> String {
    let with = fault.reason.iter().fold(fault.error.clone(), |with, reason| format!("{with} {reason}"));
    fault.message.iter().fold(with, |with, message| format!("{with}: {message}"))
}
