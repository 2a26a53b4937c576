//! `bailiwick env`: what a shell has to export so that AWS's own clients talk to the installation.

use crate::Problem;
use crate::client::{CallError, Client};
use crate::draw;
use crate::endpoint::Endpoint;
use crate::terminal::{err, out};
use crate::tree;
use crate::width::of_errors;

/// Where the installation is, and as whom to call.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    endpoint: Endpoint,
    #[command(flatten)]
    whom: Whom,
}

/// As whom to call, and where.
#[derive(clap::Args)]
pub struct Whom {
    /// The account to act as, whose number is the access key id: by its number, or by its name or address, which the installation is
    /// asked about.
    #[arg(long, default_value = NOBODY)]
    account: String,
    /// The Region to call. One that AWS isn't known to have is answered by a server with `--regions` only.
    #[arg(long, default_value = "us-east-1")]
    region: identifiers::Region,
}

/// As whom to call on a branch, and where.
#[derive(clap::Args)]
pub struct OnBranch {
    /// The account to act as: by its number, its name or its address. Without one the management account, where there is one
    /// organization.
    #[arg(long)]
    account: Option<String>,
    /// The Region to call.
    #[arg(long, default_value = "us-east-1")]
    region: identifiers::Region,
}

impl OnBranch {
    /// Whom that means on a branch.
    pub async fn there(&self, branch: &Client) -> Result<Whom, CallError> {
        let account = match &self.account {
            Some(account) => account.clone(),
            None => tree::only_management_account(branch).await?.unwrap_or_else(|| NOBODY.to_owned()),
        };
        Ok(Whom { account, region: self.region.clone() })
    }
}

/// The account of callers who say nothing else.
const NOBODY: &str = "000000000000";

/// Prints the exports.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    // No client could do anything with what isn't an address.
    let client = arguments.endpoint.client()?;
    print(&client, &arguments.endpoint.address(), &arguments.whom).await
}

/// Prints the exports for an installation, or a branch of one, at an address.
pub async fn print(client: &Client, address: &str, whom: &Whom) -> Result<(), Problem> {
    let lines = variables(client, address, whom).await?;
    for (name, value) in lines {
        // A value of ours is a word as it is, but an address may be anybody's.
        let value = if name == ENDPOINT { quoted(&value) } else { value };
        out!("export {name}={value}");
    }
    out!("unset {}", UNSET.join(" "));
    Ok(())
}

/// What names an installation to AWS's own clients.
const ENDPOINT: &str = "AWS_ENDPOINT_URL";
/// What would lead them elsewhere.
pub const UNSET: [&str; 2] = ["AWS_SESSION_TOKEN", "AWS_PROFILE"];

/// The variables by which clients find an installation, or a branch of one, and say who they are.
pub async fn variables(client: &Client, address: &str, whom: &Whom) -> Result<[(&'static str, String); 5], Problem> {
    let account = tree::number(client, &whom.account).await.map_err(|problem| format!("--account: {problem}"))?;
    let region = &whom.region;
    if !region.is_known() {
        // The server may know better, and isn't asked.
        let warning = format!(
            "AWS has no Region {region}; every call in it is refused unless the server was started with --regions {region}"
        );
        draw::paragraph("warning:", &warning, of_errors()).iter().for_each(|line| err!("{line}"));
    }
    Ok(of_account(address, &account.to_string(), region.as_str()))
}

/// Those of an account, whose number is the access key id.
pub fn of_account(address: &str, account: &str, region: &str) -> [(&'static str, String); 5] {
    [
        (ENDPOINT, address.to_owned()),
        ("AWS_ACCESS_KEY_ID", account.to_owned()),
        ("AWS_SECRET_ACCESS_KEY", "anything".to_owned()),
        // The AWS CLI reads the second name, the newer SDKs the first.
        ("AWS_REGION", region.to_owned()),
        ("AWS_DEFAULT_REGION", region.to_owned()),
    ]
}

/// As one word of a shell, whatever is in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
