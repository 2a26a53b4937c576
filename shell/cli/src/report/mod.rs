//! `bailiwick report`: the console's pages as files, to be read without a server.

mod pages;

use crate::Problem;
use crate::branch;
use crate::client::Client;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::terminal::out;
use crate::width::width;
use exporters::Directory;
use pages::{Source, write_all};
use reports::branches::Dropped;
use std::path::PathBuf;

/// What to write, and where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The directory to write to: one that isn't there yet or is empty, or an earlier report, of which nothing is left but what is
    /// written now. Its first page is index.html.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// As it was at a version of the journal, or at a time (2025-06-01T12:00:00Z). Items and verdicts have no versions: such a report
    /// has none.
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    /// A branch, in place of the installation itself.
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    /// The account that looks, in place of the management account: the report shows what it may see.
    #[arg(long, value_name = "ACCOUNT")]
    viewer: Option<String>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// What the export of a directory says of itself.
const FORMAT: &str = "report";

/// Writes it.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let mut directory = Directory::open(&arguments.out, FORMAT)?;
    // What is written meanwhile is in no page: all are of one moment.
    let still = branch::make(&client, None, arguments.branch.as_deref(), &branch::Wanted::default()).await?;
    let source = Source {
        branch: still.name.clone(),
        stands_for: arguments.branch.clone().unwrap_or_default(),
        as_of: arguments.as_of.clone(),
        viewer: arguments.viewer.clone(),
    };
    let written = write_all(&client, &source, &mut directory).await;
    let dropped = drop_branch(&client, &still.name).await;
    let written = written?;
    dropped?;
    directory.finish()?;
    let first = arguments.out.join("index.html");
    let told = format!("{written} pages at version {}: open {}", still.version, first.display());
    draw::line(&told, width()).iter().for_each(|line| out!("{line}"));
    Ok(())
}

async fn drop_branch(client: &Client, name: &str) -> Result<(), Problem> {
    client.delete::<Dropped>(&format!("{}/{name}", branch::ROUTE), &[]).await?;
    Ok(())
}
