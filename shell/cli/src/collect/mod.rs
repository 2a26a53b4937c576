//! `bailiwick collect`: keeps what AWS tells of an organization in files, by the AWS CLI, which only reads.

pub mod calls;
mod permissions;
mod script;

use crate::Problem;
use crate::terminal::{json, out, output};
use permissions::Whose;
use script::Script;
use std::path::PathBuf;
use std::process::Command;

/// What to ask, and where to keep it.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::COLLECT)]
pub struct Arguments {
    /// Print the shell script that collects, instead of running it.
    #[arg(long, conflicts_with = "policy")]
    print: bool,
    /// Print the IAM policy that is just enough: for whoever runs the script, or for the role in members.
    #[arg(long, value_enum, num_args = 0..=1, default_missing_value = "caller", value_name = "WHOSE")]
    policy: Option<Whose>,
    /// The directory to keep the answers in; what is there isn't asked again.
    #[arg(long, value_name = "DIRECTORY", required_unless_present_any = ["print", "policy"])]
    to: Option<PathBuf>,
    /// A role that every member has and that may be assumed, for what only the account itself tells: recorders, rules, packs,
    /// hubs, Security Hub's policies. Without it members aren't asked.
    #[arg(long, value_name = "NAME")]
    role: Option<String>,
    /// The Regions of AWS Config and Security Hub to ask in.
    #[arg(long = "region", value_name = "REGION", default_value = "us-east-1", value_delimiter = ',')]
    regions: Vec<String>,
    /// Seconds between two calls.
    #[arg(long, value_name = "SECONDS", default_value_t = 0.1)]
    pause: f64,
    /// Don't keep effective policies, which cost a call an account and policy type, and are only there to be compared.
    #[arg(long)]
    no_effective_policies: bool,
}

/// Prints the script or the policy, or runs the script.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    if let Some(whose) = arguments.policy {
        out!("{}", json(&permissions::policy(whose, arguments.role.as_deref()))?);
        return Ok(());
    }
    let script = Script {
        to: arguments.to.clone().unwrap_or_else(|| PathBuf::from("organization")),
        role: arguments.role,
        regions: arguments.regions,
        pause: arguments.pause,
        effective_policies: !arguments.no_effective_policies,
    }
    .text()?;
    if arguments.print {
        output(&script);
        return Ok(());
    }
    let status = Command::new("sh").args(["-c", &script, "bailiwick-collect"]).status();
    let status = status.map_err(|problem| format!("sh can't be started: {problem}"))?;
    match status.code() {
        Some(0) => Ok(()),
        Some(2) => Err(crate::what_if::Status(2).into()),
        _ => Err("nothing was collected: the AWS CLI has to be there, with credentials of the organization's management account".into()),
    }
}
