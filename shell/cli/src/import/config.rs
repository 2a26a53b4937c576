//! `bailiwick import config FILE...`: hands files that AWS Config delivered, and account facts, to a running installation.

use super::evidence::Evidence;
use crate::Problem;
use crate::client::Client;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::terminal::{err, out};
use crate::width::width;
use importers::config_delivery::ConfigDelivery;
use importers::{Files, Importer};
use reports::Delivery;
use reports::delivery;
use std::path::{Path, PathBuf};

/// The files, and where to.
#[derive(clap::Args)]
pub struct Arguments {
    /// The files, or directories of what AWS Config delivers to a bucket.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// Imports the files one by one and says what became of each. Items that can't be read are named and skipped; a file of which
/// nothing at all could be taken, or that can't be read, doesn't keep the others from being imported, and ends the command with an error.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let client = arguments.endpoint.client()?;
    let mut in_vain = Vec::new();
    for file in &arguments.files {
        if file.is_dir() {
            match directory(&client, file).await {
                Ok(()) => {}
                Err(problem) if arguments.files.len() == 1 => return Err(problem),
                Err(problem) => {
                    err!("{}: {problem}", file.display());
                    in_vain.push(file.display().to_string());
                }
            }
            continue;
        }
        let answer = match delivered(&client, file).await {
            Ok(answer) => answer,
            Err(problem) if arguments.files.len() == 1 => return Err(format!("{}: {problem}", file.display()).into()),
            Err(problem) => {
                err!("{}: {problem}", file.display());
                in_vain.push(file.display().to_string());
                continue;
            }
        };
        told(file, &answer).iter().flat_map(|line| draw::line(line, width())).for_each(|line| out!("{line}"));
        if is_in_vain(&answer) {
            in_vain.push(file.display().to_string());
        }
    }
    if in_vain.is_empty() {
        return Ok(());
    }
    Err(format!(
        "nothing was taken of {}; a file has what AWS Config delivers or answers ({{\"configurationItems\": [...]}}, an item, a query's \
         Results), or {{\"accountFacts\": [...]}}",
        in_vain.join(", ")
    )
    .into())
}

/// Imports what is in a directory: all of it is looked through before anything is handed in.
async fn directory(client: &Client, path: &Path) -> Result<(), Problem> {
    let told = |problems: &[importers::Problem]| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        super::organization::told_problems(&lines)
    };
    let files = Files::open(path).map_err(|problem| told(&[problem]))?;
    let read = ConfigDelivery.import(&files).map_err(|problems| told(&problems))?;
    let (mut parts, mut accepted) = (0_u64, 0_u64);
    for part in read.deliveries.into_iter().flat_map(|deliveries| Evidence::of(deliveries).parts()) {
        let far = |problem: Problem| -> Problem {
            format!(
                "{problem}. {parts} files with {accepted} new items were taken in; importing again takes up the rest"
            )
            .into()
        };
        let part = part.map_err(far)?;
        let shown = part.shown.clone();
        let answer = part.hand_in(client).await.map_err(|problem| far(format!("{shown}: {problem}").into()))?;
        self::told(Path::new(&shown), &answer)
            .iter()
            .flat_map(|line| draw::line(line, width()))
            .for_each(|line| out!("{line}"));
        parts = parts.saturating_add(1);
        accepted = accepted.saturating_add(answer.accepted).saturating_add(answer.facts);
    }
    for gap in &read.gaps {
        draw::line(&format!("  {gap}"), width()).iter().for_each(|line| out!("{line}"));
    }
    Ok(())
}

async fn delivered(client: &Client, file: &Path) -> Result<Delivery, Problem> {
    let body = std::fs::read(file)?;
    Ok(client.post("/_bailiwick/configuration-items", "application/json", body).await?)
}

/// Whether something was skipped of a file, and nothing in it is known now.
fn is_in_vain(answer: &Delivery) -> bool {
    answer.accepted + answer.unchanged + answer.facts == 0 && answer.skipped > 0
}

/// What became of a file: a line of counts, a line for everything that was skipped, and one for every account that nothing judges.
pub fn told(file: &Path, answer: &Delivery) -> Vec<String> {
    let Delivery { accepted, unchanged, facts, skipped, problems, unjudged, more_unjudged } = answer;
    let file = file.display();
    let counts =
        format!("{file}: {accepted} items accepted, {unchanged} known already, {facts} facts, {skipped} skipped");
    let problems = problems.iter().map(|delivery::Problem { place, message }| {
        let place = if place.is_empty() { "the file" } else { place };
        format!("  {place}: {message}")
    });
    let unjudged = unjudged.iter().map(|one| {
        let (regions, why) = (one.regions.join(", "), one.why.told());
        format!("  account {} {why} ({regions}), so nothing is evaluated there: {}", one.account, one.next)
    });
    let more = (*more_unjudged > 0).then(|| format!("  and so with {more_unjudged} more accounts"));
    std::iter::once(counts).chain(problems).chain(unjudged).chain(more).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    /// Imports a file into something that answers so to the one request that comes.
    async fn import(answer: Value) -> Result<(), Problem> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let served = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            // The body is `{}`, and nothing else in the request ends so.
            while !request.ends_with(b"}") {
                let mut part = [0; 1024];
                let read = stream.read(&mut part).await.unwrap();
                request.extend_from_slice(&part[..read]);
            }
            let body = answer.to_string();
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length:";
            stream.write_all(format!("{head} {}\r\n\r\n{body}", body.len()).as_bytes()).await.unwrap();
        });
        let file = std::env::temp_dir().join(format!("bailiwick-import-{}.json", endpoint.replace([':', '/'], "-")));
        std::fs::write(&file, "{}").unwrap();
        let outcome = run(Arguments { files: vec![file.clone()], endpoint: Endpoint::at(&endpoint) }).await;
        std::fs::remove_file(&file).unwrap();
        served.await.unwrap();
        outcome
    }

    #[test]
    fn accounts_that_nothing_judges_are_told_with_the_next_step() {
        let answer: Delivery = serde_json::from_value(json!({
            "accepted": 19, "unchanged": 0, "facts": 0, "skipped": 0, "problems": [],
            "unjudged": [{"account": "111122223333", "regions": ["eu-west-1", "global"], "items": 19, "facts": 0,
                          "why": "recorder_stopped", "next": "call StartConfigurationRecorder"}],
            "more_unjudged": 3,
        }))
        .unwrap();
        let expected = [
            "a.json: 19 items accepted, 0 known already, 0 facts, 0 skipped",
            "  account 111122223333 has a configuration recorder that is stopped (eu-west-1, global), so nothing is evaluated there: \
             call StartConfigurationRecorder",
            "  and so with 3 more accounts",
        ];
        assert_eq!(told(Path::new("a.json"), &answer), expected);
    }

    #[tokio::test]
    async fn a_file_of_which_nothing_is_taken_ends_in_an_error() {
        let answer = |accepted: u64, unchanged: u64, facts: u64, skipped: u64| json!({ "accepted": accepted, "unchanged": unchanged, "facts": facts, "skipped": skipped, "problems": [] });
        let problem = import(answer(0, 0, 0, 2)).await.unwrap_err();
        assert!(problem.to_string().starts_with("nothing was taken of "), "{problem}");
        for fine in [answer(1, 0, 0, 2), answer(0, 1, 0, 2), answer(0, 0, 1, 2), answer(0, 0, 0, 0)] {
            import(fine).await.unwrap();
        }
    }
}
