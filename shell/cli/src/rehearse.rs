//! `bailiwick rehearse -- COMMAND`: runs any command on a branch, and shows what it changed there.

use crate::Problem;
use crate::branch::{ROUTE, Wanted, compared, make};
use crate::client::{CallError, Client};
use crate::draw;
use crate::endpoint::Endpoint;
use crate::environment::{self, OnBranch};
use crate::terminal::err;
use crate::what_if::{self, Format, Status};
use crate::width::of_errors;
use reports::branches::{Branch, Dropped};
use reports::work::Settled;
use std::ffi::{OsStr, OsString};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use tokio::process::Command;

/// What to run, and on which branch.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::COMMAND)]
pub struct Arguments {
    /// The branch to run it on: one that is there, and stays, or the name of a new one.
    #[arg(long, value_name = "NAME")]
    branch: Option<String>,
    /// Keep the branch afterwards.
    #[arg(long)]
    keep: bool,
    #[command(flatten)]
    wanted: Wanted,
    #[command(flatten)]
    whom: OnBranch,
    /// How to show what it changed.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    endpoint: Endpoint,
    /// The command with its arguments.
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

/// Terraform's state, where it is kept in a file beside the configuration.
const STATE: &str = "terraform.tfstate";
/// Terraform's commands that read or write the state.
const STATEFUL: [&str; 7] = ["apply", "destroy", "import", "output", "plan", "refresh", "taint"];

/// Runs it.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let there = match &arguments.branch {
        Some(name) => found(&client, name).await?,
        None => None,
    };
    let stays = arguments.keep || there.is_some();
    let branch = match there {
        Some(branch) => branch,
        None => make(&client, arguments.branch.as_deref(), None, &arguments.wanted).await?,
    };
    let ended = on(&client, &branch, &arguments).await;
    if stays {
        say(&format!("branch {} is kept: {}", branch.name, branch.endpoint));
    } else {
        let gone: Result<Dropped, _> = client.delete(&format!("{ROUTE}/{}", branch.name), &[]).await;
        if let Err(problem) = gone {
            say(&format!("branch {} couldn't be dropped: {problem}", branch.name));
        }
    }
    ended
}

async fn found(client: &Client, name: &str) -> Result<Option<Branch>, CallError> {
    let all: reports::branches::Branches = client.get(ROUTE, &[]).await?;
    Ok(all.branches.into_iter().find(|branch| branch.name == name))
}

/// Runs the command on a branch, shows what it changed, and answers what it ended with.
async fn on(client: &Client, branch: &Branch, arguments: &Arguments) -> Result<(), Problem> {
    let below = Client::new(&branch.endpoint)?;
    let whom = arguments.whom.there(&below).await?;
    let variables = environment::variables(&below, &branch.endpoint, &whom).await?;
    let Some((program, rest)) = arguments.command.split_first() else { return Ok(()) };
    let mut command = Command::new(program);
    command.args(rest).envs(variables).env("BAILIWICK_ENDPOINT", &branch.endpoint);
    for name in environment::UNSET {
        command.env_remove(name);
    }
    let state = State::copied(Path::new("."))?;
    if let Some(state) = &state {
        command.envs(state.variables());
        say(&format!("{STATE} is copied: what the command does to it is thrown away"));
    }
    // Whoever interrupts means the command; we go on to what it has changed by then.
    let deaf = tokio::spawn(async { while tokio::signal::ctrl_c().await.is_ok() {} });
    let program = named(program);
    let mut child = command.spawn().map_err(|problem| format!("{program} can't be run: {problem}"))?;
    let ended = child.wait().await.map_err(|problem| format!("{program}: {problem}"));
    deaf.abort();
    let ended = ended?;
    // What it asked for may still be under way.
    let settled: Settled = below.post("/_bailiwick/settle", "application/json", "{\"timeout\": 60}").await?;
    if let Settled::Waiting { outstanding, .. } = settled {
        let work: Vec<&str> = outstanding.iter().map(|left| left.work.as_str()).collect();
        say(&format!("not yet done on the branch: {}", work.join(", ")));
    }
    let report = compared(client, &branch.name, None).await?;
    let shown = what_if::shown(&report, arguments.format);
    match failure(ended) {
        None => shown,
        Some(status) => {
            say(&format!("{program} ended with status {status}; what it had changed by then is shown above"));
            Err(Status(status).into())
        }
    }
}

/// What is beside the command's output and the report.
fn say(text: &str) {
    draw::line(text, of_errors()).iter().for_each(|line| err!("{line}"));
}

/// A program, without the folder that it is in.
fn named(program: &OsStr) -> String {
    Path::new(program).file_name().unwrap_or(program).to_string_lossy().into_owned()
}

/// The status that says how a command failed, as a shell says it.
fn failure(ended: ExitStatus) -> Option<u8> {
    let code = match (ended.code(), ended.signal()) {
        (Some(0), _) => return None,
        (Some(code), _) => code,
        (None, Some(signal)) => 128 + signal,
        (None, None) => 1,
    };
    Some(u8::try_from(code).unwrap_or(1))
}

/// A copy of Terraform's state, for as long as the command runs.
struct State(PathBuf);

impl State {
    /// One of what is in a folder, if there is any.
    fn copied(folder: &Path) -> Result<Option<Self>, Problem> {
        let original = folder.join(STATE);
        if !original.is_file() {
            return Ok(None);
        }
        let copies = std::env::temp_dir().join(format!("bailiwick-{}", what_if::progress::name()));
        std::fs::create_dir(&copies).map_err(|problem| format!("{}: {problem}", copies.display()))?;
        let copy = Self(copies);
        let copied = std::fs::copy(&original, copy.file());
        copied.map_err(|problem| format!("{} can't be copied: {problem}", original.display()))?;
        Ok(Some(copy))
    }

    fn file(&self) -> PathBuf {
        self.0.join(STATE)
    }

    /// What has Terraform use it.
    fn variables(&self) -> impl Iterator<Item = (String, String)> {
        let flag = format!("-state={}", self.file().display());
        STATEFUL.into_iter().map(move |command| (format!("TF_CLI_ARGS_{command}"), flag.clone()))
    }
}

impl Drop for State {
    fn drop(&mut self) {
        // It is below the system's folder for what is temporary; what can't be removed is removed there.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::{STATE, State, failure};
    use std::os::unix::process::ExitStatusExt;
    use std::process::ExitStatus;

    #[test]
    fn a_command_s_failure_is_told_as_a_shell_does() {
        assert_eq!(failure(ExitStatus::from_raw(0)), None);
        assert_eq!(failure(ExitStatus::from_raw(7 << 8)), Some(7));
        assert_eq!(failure(ExitStatus::from_raw(9)), Some(137));
    }

    #[test]
    fn a_state_is_copied_and_the_copy_goes() {
        let folder = tempfile::tempdir().unwrap();
        assert!(State::copied(folder.path()).unwrap().is_none());
        std::fs::write(folder.path().join(STATE), "{}").unwrap();
        let copy = State::copied(folder.path()).unwrap().unwrap();
        std::fs::write(copy.file(), "changed").unwrap();
        assert_eq!(std::fs::read_to_string(folder.path().join(STATE)).unwrap(), "{}");
        let (name, value) = copy.variables().next().unwrap();
        assert_eq!((name.as_str(), value), ("TF_CLI_ARGS_apply", format!("-state={}", copy.file().display())));
        let path = copy.file();
        drop(copy);
        assert!(!path.exists());
    }
}
