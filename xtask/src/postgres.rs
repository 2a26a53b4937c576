//! A PostgreSQL server of our own for tests and measurements: installed if need be, on a free port, with its data below the
//! target directory, and gone with the process that started it, however that ends.

use crate::workspace::target_directory;
use std::ffi::OsString;
use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The user that PostgreSQL's packages make, for a server that refuses to run as root.
const USER: &str = "postgres";

/// A running server.
pub struct Server {
    /// A database on it.
    pub url: String,
    /// A command that restarts it as after a crash.
    pub restart: String,
    /// The certificate by which it shows that it is `localhost`.
    pub certificate: PathBuf,
    /// Where its programs are.
    pub programs: PathBuf,
    /// A folder outside the target directory, to be removed.
    temporary: Option<PathBuf>,
    /// Stops the server when its standard input ends, which it does with this process.
    keeper: Child,
}

/// What `postgres` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// The command, with its arguments.
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// Runs a command beside a server, which its environment names.
///
/// # Errors
/// When there is no server, or the command fails.
pub fn beside(root: &Path, arguments: &Arguments) -> Result<(), String> {
    let server = Server::start(&target_directory(root)?).map_err(Missing::told)?;
    let (program, rest) = arguments.command.split_first().ok_or("no command")?;
    let mut command = Command::new(program);
    server.tell(&mut command);
    run(command.args(rest))
}

/// Why there is no server.
pub enum Missing {
    /// It isn't installed, and can't be by us.
    NotInstalled(String),
    /// Something went wrong.
    Failed(String),
}

impl Missing {
    /// The reason.
    pub fn told(self) -> String {
        match self {
            Self::NotInstalled(reason) | Self::Failed(reason) => reason,
        }
    }
}

impl From<String> for Missing {
    fn from(problem: String) -> Self {
        Self::Failed(problem)
    }
}

impl Server {
    /// Starts one, with its data in a folder below the target directory or, where its user can't reach that, below the
    /// system's folder for temporary files.
    ///
    /// # Errors
    /// Whether it can't be installed here, or what went wrong.
    pub fn start(target: &Path) -> Result<Self, Missing> {
        let programs = match programs() {
            Some(programs) => programs,
            None => install()?,
        };
        let folder = folder(target)?;
        let port = free_port()?;
        let (here, bin) = (quoted(&folder), quoted(&programs));
        // A key that needs no file of the system, for a server that calls itself localhost.
        let certificate = "openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=localhost \
                           -addext subjectAltName=DNS:localhost -addext basicConstraints=critical,CA:FALSE \
                           -keyout data/server.key -out server.crt 2>/dev/null && chmod 600 data/server.key \
                           && cp server.crt data && chmod 644 server.crt";
        let settings = format!(
            "listen_addresses = '127.0.0.1'\nport = {port}\nunix_socket_directories = ''\nssl = on\nmax_connections = 200\n\
             recovery_init_sync_method = syncfs\nlog_min_messages = fatal\n"
        );
        let make = format!(
            "cd {here} && {bin}/initdb --pgdata data --username {USER} --auth trust --encoding UTF8 --locale C --no-sync >log 2>&1 \
             && {certificate} && cat >>data/postgresql.conf"
        );
        let made = fed(&mut as_user(&make), &settings);
        made.map_err(|problem| told(&folder, "no cluster could be made", &problem))?;
        // The server outlives signals that are meant for us, and nothing else.
        let keep = format!(
            "trap '' INT TERM HUP; cd {here} && {bin}/pg_ctl -D data -l log -w start >/dev/null && echo ready && cat >/dev/null; \
             {bin}/pg_ctl -D data -m immediate stop >/dev/null"
        );
        let mut command = as_user(&keep);
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut keeper = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("PostgreSQL can't be started: {error}"))?;
        let mut ready = String::new();
        if let Some(output) = keeper.stdout.take() {
            let _ = std::io::BufRead::read_line(&mut std::io::BufReader::new(output), &mut ready);
        }
        if ready.trim() != "ready" {
            return Err(told(&folder, "PostgreSQL didn't start", "see its log").into());
        }
        let restart = format!("cd {here} && {bin}/pg_ctl -D data -l log -m immediate -w restart >/dev/null");
        Ok(Self {
            url: format!("postgres://{USER}@127.0.0.1:{port}/postgres"),
            restart: spelled(&as_user(&restart)),
            certificate: folder.join("server.crt"),
            programs,
            temporary: (!folder.starts_with(target)).then_some(folder),
            keeper,
        })
    }

    /// Tells a command's tests where the server is.
    pub fn tell(&self, command: &mut Command) {
        command.env("BAILIWICK_TEST_POSTGRES", &self.url);
        command.env("BAILIWICK_TEST_POSTGRES_RESTART", &self.restart);
        command.env("BAILIWICK_TEST_POSTGRES_CA", &self.certificate);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        if let Err(error) = self.keeper.wait() {
            eprintln!("PostgreSQL may still be running: {error}");
        }
        if let Some(folder) = &self.temporary
            && let Err(error) = std::fs::remove_dir_all(folder)
        {
            eprintln!("{} is left: {error}", folder.display());
        }
    }
}

/// The folder of PostgreSQL's programs: Debian's, the newest first, or where `initdb` is found.
fn programs() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, programs)| programs.join("initdb").is_file())
        .collect();
    versions.sort();
    versions.pop().map(|(_, programs)| programs).or_else(|| {
        let path = std::env::var_os("PATH")?;
        std::env::split_paths(&path).find(|folder| folder.join("initdb").is_file())
    })
}

/// Installs Debian's packages, which root may.
fn install() -> Result<PathBuf, Missing> {
    let has_apt = Command::new("apt-get").arg("--version").output().is_ok_and(|output| output.status.success());
    if !is_root() || !has_apt {
        let reason = "PostgreSQL isn't installed, and only root can install it, from Debian's packages".to_owned();
        return Err(Missing::NotInstalled(reason));
    }
    run(Command::new("apt-get").args(["update", "--quiet", "--quiet"]))?;
    let install = |package: &str| {
        let mut command = Command::new("apt-get");
        command.args(["install", "--yes", "--quiet", "--quiet", "--no-install-recommends", package, "openssl"]);
        run(command.env("DEBIAN_FRONTEND", "noninteractive"))
    };
    // Where Debian has gone on, its present one.
    install("postgresql-15").or_else(|_| install("postgresql"))?;
    programs().ok_or_else(|| Missing::Failed("PostgreSQL's package has no initdb".to_owned()))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).trim() == "0")
}

/// A shell's line, as a user under whom the server runs.
fn as_user(line: &str) -> Command {
    let mut command;
    if is_root() {
        command = Command::new("runuser");
        command.args(["-u", USER, "--", "sh", "-c", line]);
    } else {
        command = Command::new("sh");
        command.args(["-c", line]);
    }
    command
}

/// An empty folder that the server's user owns and reaches.
fn folder(target: &Path) -> Result<PathBuf, String> {
    let temporary = std::env::temp_dir().join(format!("bailiwick-postgres-{}", std::process::id()));
    let mut problems = Vec::new();
    for folder in [target.join("postgres"), temporary] {
        match emptied(&folder) {
            Ok(()) => return Ok(folder),
            Err(problem) => problems.push(problem),
        }
    }
    Err(problems.join("; "))
}

fn emptied(folder: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(told)?;
    }
    std::fs::create_dir_all(folder).map_err(told)?;
    if is_root() {
        run(Command::new("chown").arg(USER).arg(folder))?;
    }
    // Below somebody's home it may not be reachable.
    run(&mut as_user(&format!("touch {} 2>/dev/null", quoted(&folder.join("log")))))
}

fn free_port() -> Result<u16, String> {
    let address = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    address.map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}

/// Runs a command that reads a text.
fn fed(command: &mut Command, text: &str) -> Result<(), String> {
    let mut child = command.stdin(Stdio::piped()).spawn().map_err(|error| format!("can't be started: {error}"))?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(text.as_bytes()).map_err(|error| error.to_string())?;
    }
    match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("ended with {status}")),
        Err(error) => Err(error.to_string()),
    }
}

fn run(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{} ended with {status}", spelled(command))),
        Err(error) => Err(format!("{} can't be started: {error}", spelled(command))),
    }
}

/// A problem, with the end of the server's log.
fn told(folder: &Path, what: &str, problem: &str) -> String {
    let log = std::fs::read_to_string(folder.join("log")).unwrap_or_default();
    let lines: Vec<&str> = log.lines().collect();
    let end = lines.get(lines.len().saturating_sub(5)..).unwrap_or_default().join("\n  ");
    format!("{what} in {}: {problem}\n  {end}", folder.display())
}

/// A path as one word of a shell's line.
fn quoted(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', r"'\''"))
}

/// A command as a shell's line.
fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| quoted(Path::new(word))).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{quoted, spelled};
    use std::path::Path;
    use std::process::Command;

    #[test]
    fn words_stay_words_in_a_shell() {
        assert_eq!(quoted(Path::new("a b")), "'a b'");
        let mut command = Command::new("printf");
        command.args(["%s|", "it's", "$HOME", "a  b"]);
        let output = Command::new("sh").args(["-c", &spelled(&command)]).output().expect("a shell");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "it's|$HOME|a  b|");
    }
}
