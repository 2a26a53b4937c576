//! `POST /_bailiwick/decide`: who may do what, by the policies of the organizations that are here.

use super::aside::aside;
use super::route::Asked;
use crate::decisions::ask::Desk;
use crate::decisions::batch::{self, Answered};
use crate::installation::Installation;
use crate::reply::{Body, Refused, json};
use http::{Response, StatusCode};
use protocol::{count_values, parse_json_body};
use reports::batch::{Batch, Found};
use reports::decide::{Answer, Answers, Question};
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

/// What is asked: questions, or a batch of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asking {
    #[serde(default)]
    questions: Option<Vec<Question>>,
    #[serde(default)]
    batch: Option<Batch>,
}

/// `{"questions": [...]}`, of which each may be wrong by itself.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    questions: Vec<Value>,
}

/// What was asked.
enum Read {
    Questions(Vec<Question>),
    Batch(Batch),
}

/// Answers `{"questions": [...]}` in their order, or `{"batch": {...}}`, all by the same state.
pub async fn answer(installation: &Installation, asked: &Asked<'_>) -> Response<Body> {
    let _place = asked.port.places.acquire().await.ok();
    let body = asked.body.clone();
    let snapshot = installation.engine.snapshot();
    let version = snapshot.version;
    let work = move || {
        let begun = Instant::now();
        let is_late = || begun.elapsed() > PATIENCE;
        let mut desk = Desk::new(&snapshot.state.organizations);
        Ok(match read(&body)? {
            Read::Questions(questions) => {
                let answers = answers(&mut desk, &questions, &is_late)?;
                json(StatusCode::OK, &Answers { version, answers })
            }
            Read::Batch(batch) => {
                let refused = |problem: String| bad(format!("batch: {problem}"));
                let Answered { distinct, places, .. } = batch::answer(&mut desk, &batch, &is_late).map_err(refused)?;
                json(StatusCode::OK, &Found { version, distinct, answers: places })
            }
        })
    };
    match aside(work).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(refused)) | Err(refused) => refused.into(),
    }
}

fn answers(desk: &mut Desk<'_>, questions: &[Question], is_late: &dyn Fn() -> bool) -> Result<Vec<Answer>, Refused> {
    let refused = |at: usize, problem: String| bad(format!("questions[{at}]: {problem}"));
    let mut actions = 0;
    let answers = questions.iter().enumerate().map(|(at, question)| {
        let answer = desk.answer(question, is_late).map_err(|problem| refused(at, problem))?;
        actions += answer.actions.iter().flat_map(|all| &all.groups).map(|group| group.actions.len()).sum::<usize>();
        if actions > MOST_ACTIONS {
            return Err(refused(at, format!("together more than {MOST_ACTIONS} actions are asked about")));
        }
        Ok(answer)
    });
    answers.collect()
}

fn read(body: &[u8]) -> Result<Read, Refused> {
    let problem = |problem: &dyn std::fmt::Display| bad(format!("the body is no {{\"questions\": [...]}}: {problem}"));
    // What a body becomes is bounded with its values, and not only with its bytes.
    count_values(body).map_err(|wrong| problem(&wrong))?;
    let read = match serde_json::from_slice(body) {
        Ok(Asking { questions: Some(questions), batch: None }) => Read::Questions(questions),
        Ok(Asking { questions: None, batch: Some(batch) }) => Read::Batch(batch),
        Ok(_) => return Err(problem(&"either `questions` or `batch` is expected")),
        // Read once more, so that what is wrong is told with its place.
        Err(_) => by_values(body)?,
    };
    let count = match &read {
        Read::Questions(questions) => questions.len(),
        Read::Batch(batch) => batch.questions.len(),
    };
    if count > MOST {
        return Err(bad(format!("{count} questions are too many at a time; {MOST} are answered")));
    }
    Ok(read)
}

fn by_values(body: &[u8]) -> Result<Read, Refused> {
    let problem = |problem: &dyn std::fmt::Display| bad(format!("the body is no {{\"questions\": [...]}}: {problem}"));
    let mut body = parse_json_body(body, body.len()).map_err(|wrong| problem(&wrong))?;
    if let Some(batch) = body.get_mut("batch") {
        let batch = serde_json::from_value(batch.take()).map_err(|problem| bad(format!("batch: {problem}")))?;
        return Ok(Read::Batch(batch));
    }
    let Questions { questions } = Questions::deserialize(body).map_err(|wrong| problem(&wrong))?;
    let read = |(at, question): (usize, Value)| {
        serde_json::from_value(question).map_err(|problem| bad(format!("questions[{at}]: {problem}")))
    };
    questions.into_iter().enumerate().map(read).collect::<Result<_, _>>().map(Read::Questions)
}

fn bad(message: String) -> Refused {
    Refused { status: StatusCode::BAD_REQUEST, message }
}
