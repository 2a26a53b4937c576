//! `POST /_bailiwick/decide`: who may do what, by the policies of the organizations that are here.

use super::route::Asked;
use crate::decisions::ask::Desk;
use crate::installation::Installation;
use crate::reply::{Body, Refused, json};
use http::{Response, StatusCode};
use protocol::parse_json_body;
use reports::decide::{Answers, Question};
use serde::Deserialize;
use serde_json::Value;
use std::time::Duration;
use tokio::time::Instant;

/// Questions that are answered at a time.
const MOST: usize = 10_000;

/// Actions that all patterns of a request may stand for: some 25 times all that AWS has.
const MOST_ACTIONS: usize = 500_000;

/// How long questions are worked on: texts that are built to be compared slowly hold no thread for longer.
const PATIENCE: Duration = Duration::from_secs(20);

/// `{"questions": [...]}`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    questions: Vec<Value>,
}

/// Answers `{"questions": [...]}` in their order, all by the same state.
pub async fn answer(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let _place = asked.port.places.acquire().await.ok();
    let body = asked.body.clone();
    let snapshot = installation.engine.snapshot();
    let version = snapshot.version;
    let work = move || {
        let questions = read(&body)?;
        let mut desk = Desk::new(&snapshot.state.organizations);
        let refused = |at: usize, problem: String| bad(format!("questions[{at}]: {problem}"));
        let begun = Instant::now();
        let is_late = || begun.elapsed() > PATIENCE;
        let mut actions = 0;
        let answers = questions.iter().enumerate().map(|(at, question)| {
            let answer = desk.answer(question, &is_late).map_err(|problem| refused(at, problem))?;
            actions +=
                answer.actions.iter().flat_map(|all| &all.groups).map(|group| group.actions.len()).sum::<usize>();
            if actions > MOST_ACTIONS {
                return Err(refused(at, format!("together more than {MOST_ACTIONS} actions are asked about")));
            }
            Ok(answer)
        });
        answers.collect::<Result<Vec<_>, Refused>>()
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(answers)) => json(StatusCode::OK, &Answers { version, answers }),
        Ok(Err(refused)) => refused.into(),
        Err(_) => Refused {
            status: StatusCode::INTERNAL_SERVER_ERROR,
            message: "the questions could not be answered; this is a mistake of bailiwick's".to_owned(),
        }
        .into(),
    }
}

fn read(body: &[u8]) -> Result<Vec<Question>, Refused> {
    let problem = |problem: &dyn std::fmt::Display| bad(format!("the body is no {{\"questions\": [...]}}: {problem}"));
    // What a body becomes is bounded with its values, and not only with its bytes.
    let body = parse_json_body(body, body.len()).map_err(|wrong| problem(&wrong))?;
    let Questions { questions } = Questions::deserialize(body).map_err(|wrong| problem(&wrong))?;
    if questions.len() > MOST {
        return Err(bad(format!("{} questions are too many at a time; {MOST} are answered", questions.len())));
    }
    let read = |(at, question): (usize, Value)| {
        serde_json::from_value(question).map_err(|problem| bad(format!("questions[{at}]: {problem}")))
    };
    questions.into_iter().enumerate().map(read).collect()
}

fn bad(message: String) -> Refused {
    Refused { status: StatusCode::BAD_REQUEST, message }
}
