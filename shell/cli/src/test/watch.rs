//! Runs again whenever a file or the installation has changed.

use super::{Arguments, files, once};
use crate::Problem;
use crate::client::Client;
use crate::draw;
use crate::terminal::{err, is_unread, out};
use crate::what_if::Status;
use crate::width::of_errors;
use reports::Info;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

/// How often is looked.
const PAUSE: Duration = Duration::from_millis(500);

/// Goes on until it is interrupted, or nobody reads any more; ends as the last run did.
pub async fn run(arguments: &Arguments) -> Result<(), Problem> {
    if arguments.files.iter().any(|path| path.as_os_str() == "-") {
        return Err("--watch: the standard input is read once, and nothing of it changes".into());
    }
    let client = arguments.organization.client()?;
    let interrupted = tokio::signal::ctrl_c();
    tokio::pin!(interrupted);
    loop {
        let seen = look(arguments, &client).await;
        let ended = tokio::select! {
            ended = once(arguments) => ended,
            _ = &mut interrupted => return Ok(()),
        };
        if let Err(problem) = &ended {
            let told = problem.to_string();
            draw::paragraph("error:", &told, of_errors()).iter().for_each(|line| err!("{line}"));
        }
        let status = ended.map_or(1, |report| report.status());
        loop {
            tokio::select! {
                () = tokio::time::sleep(PAUSE) => {}
                _ = &mut interrupted => return if status == 0 { Ok(()) } else { Err(Status(status).into()) },
            }
            if is_unread() {
                return Ok(());
            }
            if look(arguments, &client).await != seen {
                break;
            }
        }
        out!();
    }
}

/// What the files say, and the version that the installation is at.
async fn look(arguments: &Arguments, client: &Client) -> (u64, Option<u64>) {
    let mut seen = DefaultHasher::new();
    for path in files::files(&arguments.files).unwrap_or_default() {
        path.hash(&mut seen);
        let about = std::fs::metadata(&path);
        about.as_ref().map(std::fs::Metadata::len).ok().hash(&mut seen);
        about.and_then(|about| about.modified()).ok().hash(&mut seen);
    }
    (seen.finish(), version(client).await.ok())
}

/// The journal's version.
pub async fn version(client: &Client) -> Result<u64, Problem> {
    let info: Info = client.get("/_bailiwick/info", &[]).await?;
    Ok(info.version)
}
