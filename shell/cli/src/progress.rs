//! How many of something there are so far, on a line of the terminal; nothing where there is no terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How often it is told.
const PAUSE: Duration = Duration::from_millis(250);

/// A line that goes when this does.
pub struct Progress(Option<(ProgressBar, tokio::task::JoinHandle<()>)>);

impl Progress {
    /// Of this count, and what is counted.
    pub fn of(count: Arc<AtomicU64>, what: &'static str) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self(None);
        }
        let line = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
            line.set_style(style);
        }
        line.enable_steady_tick(Duration::from_millis(80));
        let told = line.clone();
        let telling = tokio::spawn(async move {
            loop {
                told.set_message(format!("{} {what}", count.load(Ordering::Relaxed)));
                tokio::time::sleep(PAUSE).await;
            }
        });
        Self(Some((line, telling)))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((line, telling)) = self.0.take() {
            telling.abort();
            line.finish_and_clear();
        }
    }
}
