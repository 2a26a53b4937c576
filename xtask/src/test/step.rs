//! One step of a run: says what it does, does it, remembers how it went.

use std::process::Command;
use std::time::{Duration, Instant};

/// The steps of a run and how each went.
#[derive(Default)]
pub struct Steps {
    done: Vec<Done>,
}

struct Done {
    name: String,
    took: Duration,
    problem: Option<String>,
}

impl Steps {
    /// Runs a command, whose output goes where ours goes. Answers whether it went well.
    pub fn command(&mut self, name: &str, command: &mut Command) -> bool {
        let line = spell(command);
        self.step(name, &line, || match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("ended with {status}")),
            Err(error) => Err(format!("can't be started: {error}")),
        })
    }

    /// Runs anything. Answers whether it went well.
    pub fn step(&mut self, name: &str, what: &str, run: impl FnOnce() -> Result<(), String>) -> bool {
        println!("\n==> {name}: {what}");
        #[expect(
            clippy::disallowed_methods,
            reason = "people want to know which step takes long; nothing is decided by it"
        )]
        let started = Instant::now();
        let problem = run().err();
        if let Some(problem) = &problem {
            eprintln!("==> {name} FAILED: {problem}");
        }
        let good = problem.is_none();
        self.done.push(Done { name: name.to_owned(), took: started.elapsed(), problem });
        good
    }

    /// Says loudly that something isn't checked, and why.
    pub fn skip(&mut self, name: &str, reason: &str) {
        println!("\n==> {name} SKIPPED: {reason}");
    }

    /// Tells how all steps went; an error when one of them failed.
    ///
    /// # Errors
    /// The names of the steps that failed.
    pub fn conclude(self) -> Result<(), String> {
        let times: Vec<String> =
            self.done.iter().map(|done| format!("{} {} s", done.name, done.took.as_secs())).collect();
        println!("\n==> steps: {}", times.join(", "));
        let failed: Vec<String> =
            self.done.iter().filter_map(|done| Some(format!("{} ({})", done.name, done.problem.as_deref()?))).collect();
        if failed.is_empty() {
            println!("==> all steps passed");
            Ok(())
        } else {
            Err(format!("failed: {}", failed.join("; ")))
        }
    }
}

fn spell(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Steps, spell};
    use std::process::Command;

    #[test]
    fn a_failed_step_does_not_stop_the_next_and_fails_the_run() {
        let mut steps = Steps::default();
        assert!(!steps.step("first", "fails", || Err("no".to_owned())));
        assert!(steps.step("second", "works", || Ok(())));
        assert_eq!(steps.conclude(), Err("failed: first (no)".to_owned()));
    }

    #[test]
    fn a_command_that_fails_or_does_not_exist_is_a_failed_step() {
        let mut steps = Steps::default();
        assert!(steps.command("true", &mut Command::new("true")));
        assert!(!steps.command("false", &mut Command::new("false")));
        assert!(!steps.command("missing", &mut Command::new("there-is-no-such-program")));
        assert!(steps.conclude().is_err());
    }

    #[test]
    fn a_command_is_spelled_as_one_would_type_it() {
        assert_eq!(spell(Command::new("cargo").args(["test", "--workspace"])), "cargo test --workspace");
    }
}
