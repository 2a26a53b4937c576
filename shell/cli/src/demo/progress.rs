//! Bars while it works; nothing where the output isn't a terminal.

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use std::time::Duration;

/// The steps of the demo, one bar each.
pub struct Steps(MultiProgress);

/// One step's bar.
pub struct Step(ProgressBar);

impl Steps {
    /// No steps yet.
    pub fn new() -> Self {
        Self(MultiProgress::new())
    }

    /// A step of so many calls.
    pub fn step(&self, what: &'static str, calls: usize) -> Step {
        let bar = self.0.add(ProgressBar::new(u64::try_from(calls).unwrap_or(u64::MAX)));
        if let Ok(style) = ProgressStyle::with_template("  {msg:<46} {bar:28} {pos:>4}/{len}") {
            bar.set_style(style);
        }
        bar.set_message(what);
        Step(bar)
    }

    /// A step without a count.
    pub fn wait(&self, what: &'static str) -> Step {
        let bar = self.0.add(ProgressBar::new_spinner());
        if let Ok(style) = ProgressStyle::with_template("  {msg:<46} {spinner}") {
            bar.set_style(style);
        }
        bar.set_message(what);
        bar.enable_steady_tick(Duration::from_millis(80));
        Step(bar)
    }

    /// Takes the bars away.
    pub fn done(&self) {
        let _ = self.0.clear();
    }
}

impl Step {
    /// One call more is done.
    pub fn advance(&self) {
        self.0.inc(1);
    }

    /// The step is done.
    pub fn finish(&self) {
        self.0.finish();
    }
}
