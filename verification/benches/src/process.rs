//! A server under measurement: a process of its own, its processor time and its memory.

use crate::Problem;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// The kernel counts processor time in hundredths of a second on every Linux.
const TICK: Duration = Duration::from_millis(10);

/// Processor time of a process so far, of all its threads.
///
/// # Errors
/// Where it can't be looked at.
pub fn processor_time(pid: u32) -> Result<Duration, Problem> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The second field is the program's name in parentheses, which may contain anything.
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<u32>().ok()).unwrap_or_default();
    Ok(TICK * (ticks(11) + ticks(12)))
}

/// The most memory that a process has had, in bytes.
///
/// # Errors
/// Where it can't be looked at.
pub fn high_water(pid: u32) -> Result<u64, Problem> {
    memory(pid, "VmHWM:")
}

fn memory(pid: u32, of: &str) -> Result<u64, Problem> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(of)).ok_or("the process has ended")?;
    Ok(line.split_whitespace().next().and_then(|number| number.parse::<u64>().ok()).unwrap_or_default() * 1024)
}

/// A running server.
pub struct Server {
    child: Child,
    _output: Lines<BufReader<ChildStdout>>,
    /// `127.0.0.1:PORT`.
    pub authority: String,
    pid: u32,
}

impl Server {
    /// Starts a program and waits for its line that ends a sentence with `http://ADDRESS`.
    ///
    /// # Errors
    /// When it can't be started, or ends without the line.
    pub async fn start<A: AsRef<OsStr>>(program: &Path, arguments: &[A]) -> Result<Self, Problem> {
        let mut child = Command::new(program)
            .args(arguments)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|problem| format!("{}: {problem}", program.display()))?;
        let output = child.stdout.take().ok_or("the server's output isn't a pipe")?;
        let mut output = BufReader::new(output).lines();
        let pid = child.id().ok_or("the server has ended")?;
        while let Some(line) = output.next_line().await? {
            if let Some((_, rest)) = line.split_once("http://") {
                let authority = rest.split([' ', '/']).next().unwrap_or_default().to_owned();
                return Ok(Self { child, _output: output, authority, pid });
            }
        }
        Err(format!("{} ended before it was ready", program.display()).into())
    }

    /// Processor time so far, of all threads.
    ///
    /// # Errors
    /// Where the process can't be looked at.
    pub fn processor_time(&self) -> Result<Duration, Problem> {
        processor_time(self.pid)
    }

    /// Resident memory, in bytes.
    ///
    /// # Errors
    /// Where the process can't be looked at.
    pub fn resident(&self) -> Result<u64, Problem> {
        memory(self.pid, "VmRSS:")
    }

    /// Asks it to stop, and waits until it has.
    ///
    /// # Errors
    /// When it can't be asked.
    pub async fn stop(mut self) -> Result<(), Problem> {
        Command::new("kill").args(["-TERM", &self.pid.to_string()]).status().await?;
        self.child.wait().await?;
        Ok(())
    }

    /// Kills it without a word, and waits until it is gone.
    ///
    /// # Errors
    /// When it can't be killed.
    pub async fn kill(mut self) -> Result<(), Problem> {
        Ok(self.child.kill().await?)
    }
}
