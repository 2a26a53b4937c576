//! How far a rehearsal has come, on a line of the terminal while it is waited for; nothing where there is no terminal.

use crate::client::Client;
use indicatif::{ProgressBar, ProgressStyle};
use reports::work::{Count, Phase, Rehearsal, Work};
use std::convert::Infallible;
use std::hash::{BuildHasher, RandomState};
use std::io::IsTerminal;
use std::time::Duration;

/// How often is asked.
const PAUSE: Duration = Duration::from_millis(250);

/// A name by which one rehearsal is found among several.
pub fn name() -> String {
    format!("{}-{:016x}", std::process::id(), RandomState::new().hash_one(()))
}

/// Waits for a rehearsal, and shows meanwhile how far it has come.
pub async fn shown<T>(client: &Client, name: &str, asking: impl Future<Output = T>) -> T {
    if !std::io::stderr().is_terminal() {
        return asking.await;
    }
    let line = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg}") {
        line.set_style(style);
    }
    line.enable_steady_tick(Duration::from_millis(80));
    tokio::select! {
        answer = asking => {
            line.finish_and_clear();
            answer
        }
        never = watch(client, name, &line) => match never {},
    }
}

async fn watch(client: &Client, name: &str, line: &ProgressBar) -> Infallible {
    loop {
        tokio::time::sleep(PAUSE).await;
        // Whatever is wrong, the answer that is waited for tells it better.
        let Ok(work) = client.get::<Work>("/_bailiwick/work", &[]).await else { continue };
        if let Some(rehearsal) = work.rehearsals.iter().find(|one| one.name.as_deref() == Some(name)) {
            line.set_message(told(rehearsal));
        }
    }
}

/// What is shown of a rehearsal.
fn told(rehearsal: &Rehearsal) -> String {
    let Rehearsal { phase, calls, places, .. } = rehearsal;
    let judged = |what: &str, Count { done, of }: &Count| match of {
        0 => what.to_owned(),
        _ => format!("{what}: {done} of {of} places judged"),
    };
    match phase {
        Phase::Waiting => "waiting for other rehearsals".to_owned(),
        Phase::Preparing => judged("finishing what is under way", places),
        Phase::Calling => format!("{} of {} calls made", calls.done, calls.of),
        Phase::Judging => judged("judging what they changed", places),
        Phase::Comparing => "comparing".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{name, told};
    use reports::work::{Count, Phase, Rehearsal};

    #[test]
    fn what_is_shown_says_how_far_it_has_come() {
        let at = |phase: Phase, of: u64| {
            let (calls, places) = (Count { done: 1, of: 3 }, Count { done: 7, of });
            told(&Rehearsal { name: None, since: reports::Time::default(), phase, calls, places })
        };
        assert_eq!(at(Phase::Calling, 0), "1 of 3 calls made");
        assert_eq!(at(Phase::Judging, 12), "judging what they changed: 7 of 12 places judged");
        // Nobody knows yet how many there are.
        assert_eq!(at(Phase::Judging, 0), "judging what they changed");
        assert_eq!(at(Phase::Preparing, 12), "finishing what is under way: 7 of 12 places judged");
    }

    #[test]
    fn no_two_have_one_name() {
        assert_ne!(name(), name());
    }
}
