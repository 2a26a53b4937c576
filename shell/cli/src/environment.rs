//! `bailiwick env`: what a shell has to export so that AWS's own clients talk to the installation.

use crate::Problem;
use crate::endpoint::Endpoint;
use crate::terminal::{err, out};

/// Where the installation is, and as whom to call.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    endpoint: Endpoint,
    /// The account to act as: its number is the access key id.
    #[arg(long, default_value = "000000000000")]
    account: identifiers::AccountId,
    /// The Region to call. One that AWS isn't known to have is answered by a server with `--regions` only.
    #[arg(long, default_value = "us-east-1")]
    region: identifiers::Region,
}

/// Prints the exports.
pub fn run(arguments: &Arguments) -> Result<(), Problem> {
    // No client could do anything with what isn't an address.
    arguments.endpoint.client()?;
    if !arguments.region.is_known() {
        // The server may know better, and isn't asked.
        let region = &arguments.region;
        err!(
            "warning: AWS has no Region {region}; every call in it is refused unless the server was started with --regions {region}"
        );
    }
    for line in exports(&arguments.endpoint.address(), arguments.account, &arguments.region) {
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
