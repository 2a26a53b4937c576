//! `serve --init DIR`: what is done once, when an installation begins that has nothing yet: documents are imported and scripts run, in the order of
//! their names.

use crate::Problem;
use crate::beginning::Beginning;
use crate::environment::{UNSET, of_account};
use engine::{Clock, SystemClock};
use identifiers::AccountId;
use server::{DeclaredRole, Installation, Readiness, Stage};
use std::ffi::OsStr;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::Command;
use tokio::time::timeout;

/// The mark of an installation at which something was begun, that it was done, and what stands there where it isn't for such a directory.
const BEGUN: &str = "init";
const DONE: &str = "init-done";
const BEGINS: &str = "begun";
const PASSED_OVER: &str = "passed over";
const YES: &str = "yes";
const NO: &str = "no";
/// How long the last lines of a script that has ended may take.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// The Region that scripts call unless they say otherwise.
const REGION: &str = "us-east-1";

/// A directory that was read.
pub struct Init {
    directory: PathBuf,
    steps: Vec<Step>,
}

enum Step {
    Document(PathBuf, Box<Beginning>),
    Script(PathBuf),
}

/// As whom scripts call, and where.
pub struct Where {
    /// The address that is listened on.
    pub address: SocketAddr,
    /// The account of callers who say nothing else.
    pub account: AccountId,
}

impl Init {
    /// Reads a directory, and the documents in it: one with problems keeps the server from starting, and then nothing was done.
    pub fn read(directory: &Path) -> Result<Self, Problem> {
        let failed = |problem: std::io::Error| format!("--init: {}: {problem}", directory.display());
        // Scripts run in it, wherever the server was started.
        let directory = &directory.canonicalize().map_err(failed)?;
        let mut files = Vec::new();
        for entry in std::fs::read_dir(directory).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_file() {
                files.push(path);
            }
        }
        files.sort();
        let step = |path: PathBuf| match path.extension().and_then(OsStr::to_str) {
            Some("sh") => Some(Ok(Step::Script(path))),
            Some("yaml" | "yml" | "json") => {
                Some(Beginning::read(&path).map(|document| Step::Document(path, Box::new(document))))
            }
            _ => None,
        };
        let steps = files.into_iter().filter_map(step).collect::<Result<_, _>>()?;
        Ok(Self { directory: directory.clone(), steps })
    }

    /// The roles that its documents declare: whenever the server starts, as what an option says.
    pub fn roles(&self) -> Vec<DeclaredRole> {
        let documents = self.steps.iter().filter_map(|step| match step {
            Step::Document(_, document) => Some(document.roles()),
            Step::Script(_) => None,
        });
        documents.flatten().collect()
    }

    /// Whether it has to be done: the installation has nothing yet, and it wasn't done before. From then on it is begun.
    pub async fn is_due(&self, installation: &Installation) -> Result<bool, Problem> {
        let shown = self.directory.display();
        let storage = installation.engine.storage();
        let is_new = installation.engine.snapshot().version == 0;
        // What stands there first stays, so that each start has a mark of its own.
        let mark = format!("{BEGINS} {} {}", SystemClock.now().millis(), std::process::id());
        let mark = if is_new { mark } else { PASSED_OVER.to_owned() };
        let first = storage.setting(BEGUN, mark.as_bytes()).await?;
        if first == PASSED_OVER.as_bytes() {
            tracing::info!(target: "server::init", directory = %shown, "passed over: the installation had something before");
            return Ok(false);
        }
        if first == mark.as_bytes() {
            return Ok(true);
        }
        if storage.setting(DONE, NO.as_bytes()).await? == YES.as_bytes() {
            tracing::info!(target: "server::init", directory = %shown, "passed over: it was done at the first start");
            return Ok(false);
        }
        let message = format!(
            "--init: {shown} was begun at an earlier start and didn't come to its end, so that what is here is a part of what was meant: begin anew with an empty place to keep things"
        );
        Err(message.into())
    }

    /// Does what is in it.
    pub async fn run(self, installation: &Installation, readiness: &Readiness, place: &Where) -> Result<(), Problem> {
        let shown = self.directory.display();
        for step in self.steps {
            let path = match &step {
                Step::Document(path, _) | Step::Script(path) => path.clone(),
            };
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            readiness.reach(Stage::Preparing(format!("{name} of {shown} is being done")));
            match step {
                Step::Document(_, document) => document.import(installation, place.account).await?,
                Step::Script(_) => script(&path, &name, &self.directory, place).await?,
            }
        }
        installation.engine.storage().setting(DONE, YES.as_bytes()).await?;
        Ok(())
    }
}

/// Runs a script to its end, with its output in the log. It ends with the server.
async fn script(path: &Path, name: &str, directory: &Path, place: &Where) -> Result<(), Problem> {
    let address = format!("http://{}", reached(place.address));
    let mut command = Command::new("sh");
    command.arg(path).current_dir(directory).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    UNSET.iter().for_each(|name| {
        command.env_remove(name);
    });
    command.envs(of_account(&address, &place.account.to_string(), REGION)).env("BAILIWICK_ENDPOINT", &address);
    command.kill_on_drop(true);
    let failed = |problem: std::io::Error| format!("--init: {}: {problem}", path.display());
    let mut child = command.spawn().map_err(failed)?;
    let out = tokio::spawn(logged(child.stdout.take(), name.to_owned()));
    let err = tokio::spawn(logged(child.stderr.take(), name.to_owned()));
    let status = child.wait().await.map_err(failed)?;
    // What it left running in the background may go on talking; nobody waits for that.
    let _ = timeout(LAST_WORDS, async { tokio::join!(out, err) }).await;
    if status.success() {
        return Ok(());
    }
    Err(format!("--init: {} ended with {status}", path.display()).into())
}

/// Has what a script says stand in the log, line by line.
async fn logged(output: Option<impl AsyncRead + Unpin>, name: String) {
    let Some(output) = output else { return };
    let mut lines = BufReader::new(output).split(b'\n');
    while let Ok(Some(line)) = lines.next_segment().await {
        tracing::info!(target: "server::init", script = name, "{}", String::from_utf8_lossy(&line).trim_end());
    }
}

/// The address at which this machine reaches a server that listens on all of its addresses, too.
fn reached(address: SocketAddr) -> SocketAddr {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => IpAddr::from([127, 0, 0, 1]),
        IpAddr::V6(ip) if ip.is_unspecified() => IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1]),
        ip => ip,
    };
    SocketAddr::new(ip, address.port())
}

#[cfg(test)]
mod tests {
    use super::{Init, Step, reached};
    use std::fs;

    #[test]
    fn what_is_in_it_is_done_in_the_order_of_names() {
        let directory = tempfile::tempdir().unwrap();
        for name in ["20-second.sh", "10-first.sh", "README.md", "9-last.sh"] {
            fs::write(directory.path().join(name), "true\n").unwrap();
        }
        fs::create_dir(directory.path().join("30-below.sh")).unwrap();
        let names = |init: &Init| {
            let name = |step: &Step| match step {
                Step::Script(path) | Step::Document(path, _) => path.file_name().unwrap().to_str().unwrap().to_owned(),
            };
            init.steps.iter().map(name).collect::<Vec<_>>()
        };
        assert_eq!(names(&Init::read(directory.path()).unwrap()), ["10-first.sh", "20-second.sh", "9-last.sh"]);
        fs::write(directory.path().join("15-wrong.yaml"), "organisation: {}\n").unwrap();
        assert!(Init::read(directory.path()).is_err());
        let problem = Init::read(&directory.path().join("nothing")).err().unwrap().to_string();
        assert!(problem.contains("--init") && problem.contains("nothing"), "{problem}");
    }

    #[test]
    fn a_script_reaches_a_server_on_all_addresses() {
        for (listens, is_reached) in [
            ("0.0.0.0:1", "127.0.0.1:1"),
            ("[::]:1", "[::1]:1"),
            ("10.1.2.3:1", "10.1.2.3:1"),
            ("127.0.0.1:1", "127.0.0.1:1"),
        ] {
            assert_eq!(reached(listens.parse().unwrap()).to_string(), is_reached);
        }
    }
}
