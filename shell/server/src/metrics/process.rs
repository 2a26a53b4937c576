//! The process itself: since when it runs, and what it holds of memory.

use engine::{Clock, SystemClock};
use identifiers::Timestamp;
use std::time::Duration;
use tokio::time::Instant;

/// Since when it runs.
pub struct Process {
    began: Instant,
    /// The machine's time then, whatever the installation's clock says.
    pub began_at: Timestamp,
}

impl Default for Process {
    fn default() -> Self {
        Self { began: Instant::now(), began_at: SystemClock.now() }
    }
}

impl Process {
    /// For how long it has run.
    pub fn up(&self) -> Duration {
        self.began.elapsed()
    }
}

/// What it holds of memory, in bytes, where the system tells (Linux does).
pub fn resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kib = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    kib.trim().strip_suffix("kB")?.trim().parse::<u64>().ok()?.checked_mul(1024)
}
