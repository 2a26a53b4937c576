//! `bailiwick env`: what a shell has to export so that AWS's own clients talk to the installation.

use crate::Problem;
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
    /// The account to act as, whose number is the access key id: by its number, or by its name or address, which the installation is
    /// asked about.
    #[arg(long, default_value = "000000000000")]
    account: String,
    /// The Region to call. One that AWS isn't known to have is answered by a server with `--regions` only.
    #[arg(long, default_value = "us-east-1")]
    region: identifiers::Region,
}

/// Prints the exports.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    // No client could do anything with what isn't an address.
    let client = arguments.endpoint.client()?;
    let account = tree::number(&client, &arguments.account).await.map_err(|problem| format!("--account: {problem}"))?;
    if !arguments.region.is_known() {
        // The server may know better, and isn't asked.
        let region = &arguments.region;
        let warning = format!(
            "AWS has no Region {region}; every call in it is refused unless the server was started with --regions {region}"
        );
        draw::paragraph("warning:", &warning, of_errors()).iter().for_each(|line| err!("{line}"));
    }
    for line in exports(&arguments.endpoint.address(), account, &arguments.region) {
        out!("{line}");
    }
    Ok(())
}

/// As one word of a shell, whatever is in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The export lines for an account and Region.
fn exports(endpoint: &str, account: identifiers::AccountId, region: &identifiers::Region) -> [String; 6] {
    [
        format!("export AWS_ENDPOINT_URL={}", quoted(endpoint)),
        format!("export AWS_ACCESS_KEY_ID={account}"),
        "export AWS_SECRET_ACCESS_KEY=anything".to_owned(),
        // The AWS CLI reads the second name, the newer SDKs the first.
        format!("export AWS_REGION={region}"),
        format!("export AWS_DEFAULT_REGION={region}"),
        "unset AWS_SESSION_TOKEN AWS_PROFILE".to_owned(),
    ]
}
