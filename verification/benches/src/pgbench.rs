//! The baseline on PostgreSQL: what pgbench gets out of the same server with the simplest statement that is durable.

use crate::Problem;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::process::Command;

/// A row of about the length of a fact.
const TABLE: &str =
    "DROP TABLE IF EXISTS measured; CREATE TABLE measured (id bigserial PRIMARY KEY, body text NOT NULL)";
const INSERT: &str = "INSERT INTO measured (body) VALUES (repeat('x', 300));\n";

/// A server, and where its programs are.
#[derive(Debug, Clone)]
pub struct Pgbench {
    /// The folder of `pgbench` and `psql`.
    pub programs: PathBuf,
    /// The database.
    pub url: String,
}

impl Pgbench {
    /// Inserts a second, each a transaction of its own, by so many clients at once.
    ///
    /// # Errors
    /// When pgbench fails, or says something else than how many there were.
    pub async fn inserts(&self, folder: &Path, clients: usize, time: Duration) -> Result<f64, Problem> {
        let script = folder.join("insert.sql");
        std::fs::write(&script, INSERT)?;
        self.run("psql", &["--quiet", "--command", TABLE, &self.url]).await?;
        let (clients, seconds) = (clients.to_string(), time.as_secs().max(1).to_string());
        let script = script.display().to_string();
        let arguments = [
            "--no-vacuum",
            "--file",
            &script,
            "--client",
            &clients,
            "--jobs",
            "1",
            "--time",
            &seconds,
            "--protocol",
            "prepared",
            &self.url,
        ];
        let told = self.run("pgbench", &arguments).await?;
        rate(&told).ok_or_else(|| format!("pgbench tells no rate: {told}").into())
    }

    /// The URL of a schema in the database.
    pub fn schema(&self, name: &str) -> String {
        let mark = if self.url.contains('?') { '&' } else { '?' };
        format!("{}{mark}options=-csearch_path%3D{name}", self.url)
    }

    async fn run(&self, program: &str, arguments: &[&str]) -> Result<String, Problem> {
        let program = self.programs.join(program);
        let output = Command::new(&program)
            .args(arguments)
            .env("PGOPTIONS", "--client-min-messages=warning")
            .output()
            .await
            .map_err(|problem| format!("{}: {problem}", program.display()))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(format!("{}: {}", program.display(), String::from_utf8_lossy(&output.stderr)).into())
        }
    }
}

/// The rate without the time for connecting, in what pgbench says.
fn rate(told: &str) -> Option<f64> {
    told.lines().find_map(|line| line.strip_prefix("tps = "))?.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::rate;

    #[test]
    fn the_rate_is_found() {
        let told = "latency average = 0.5 ms\ninitial connection time = 3 ms\ntps = 1834.250000 (without initial connection time)\n";
        assert_eq!(rate(told), Some(1834.25));
        assert_eq!(rate("no"), None);
    }
}
