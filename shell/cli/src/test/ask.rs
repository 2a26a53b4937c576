//! Asks an installation what expectations have to know: decisions many at a time, everything else a few requests at once.

use crate::Problem;
use crate::client::{CallError, Client};
use expectations::{Answers, Asks, Missing, Told};
use futures::stream::{self, StreamExt, TryStreamExt};
use reports::decide::{Answer, Question};
use serde::de::DeserializeOwned;
use serde_json::json;

/// Questions that are asked at a time.
const AT_A_TIME: usize = 1_000;
/// Requests that are under way at a time.
const AT_ONCE: usize = 8;
/// Questions of a run that may be wrong in different ways, each of which has its part asked again.
const WRONG: usize = 100;

/// Asks all of it.
///
/// # Errors
/// When the installation can't be asked.
pub async fn answers(client: &Client, asks: &Asks) -> Result<Answers, Problem> {
    let mut decisions = Vec::new();
    let mut wrong = WRONG;
    for part in asks.decisions.chunks(AT_A_TIME) {
        decisions.extend(decided(client, part, &mut wrong).await?);
    }
    let effective = asks.effective.iter().map(|(policy_type, target)| {
        let query = vec![("type", policy_type.as_str()), ("target", target.as_str())];
        ("/_bailiwick/effective-policy", query)
    });
    let compliance = asks.compliance.iter().map(|(account, region)| {
        let query = vec![("account", account.as_str()), ("region", region.as_str())];
        ("/_bailiwick/compliance", query)
    });
    let security_hub = asks.security_hub.iter().map(|(target, region)| {
        let mut query = vec![("target", target.as_str())];
        query.extend(region.as_deref().map(|region| ("region", region)));
        ("/_bailiwick/security-hub", query)
    });
    Ok(Answers {
        decisions,
        effective: told(client, effective.collect()).await?,
        compliance: told(client, compliance.collect()).await?,
        security_hub: told(client, security_hub.collect()).await?,
    })
}

/// A route, and the query of a question to it.
type Asked<'a> = (&'static str, Vec<(&'a str, &'a str)>);

async fn told<T: DeserializeOwned>(client: &Client, asked: Vec<Asked<'_>>) -> Result<Vec<Told<T>>, CallError> {
    let asking = asked.into_iter().map(|(path, query)| async move { client.get(path, &query).await });
    stream::iter(asking.map(|asking| async { missing(asking.await) })).buffered(AT_ONCE).try_collect().await
}

/// What a route says of a question is an answer; that it can't be asked is none.
fn missing<T>(answer: Result<T, CallError>) -> Result<Told<T>, CallError> {
    match answer {
        Ok(answer) => Ok(Ok(answer)),
        Err(CallError::Absent(text)) => Ok(Err(Missing::Absent(text))),
        Err(CallError::Told(text)) => Ok(Err(Missing::Wrong(text))),
        Err(problem) => Err(problem),
    }
}

/// Answers of as many questions. One that is wrong is told by its place, and the others are asked again without it.
async fn decided(client: &Client, part: &[Question], wrong: &mut usize) -> Result<Vec<Told<Answer>>, Problem> {
    let mut answers: Vec<Option<Told<Answer>>> = part.iter().map(|_| None).collect();
    loop {
        let waiting: Vec<(usize, &Question)> =
            part.iter().enumerate().filter(|(at, _)| matches!(answers.get(*at), Some(None))).collect();
        if waiting.is_empty() {
            return Ok(answers.into_iter().flatten().collect());
        }
        let questions: Vec<&Question> = waiting.iter().map(|(_, question)| *question).collect();
        let body = json!({ "questions": questions }).to_string();
        let asked = client.post::<reports::decide::Answers>("/_bailiwick/decide", "application/json", body).await;
        match asked {
            Ok(told) if told.answers.len() == waiting.len() => {
                for ((at, _), answer) in waiting.into_iter().zip(told.answers) {
                    if let Some(place) = answers.get_mut(at) {
                        *place = Some(Ok(answer));
                    }
                }
            }
            Ok(told) => {
                return Err(format!("{} answers came for {} questions", told.answers.len(), waiting.len()).into());
            }
            Err(problem) if problem.is_told() => {
                let text = problem.to_string();
                let split = text.strip_prefix("questions[").and_then(|rest| rest.split_once("]: "));
                let found = split.and_then(|(at, rest)| Some((waiting.get(at.parse::<usize>().ok()?)?.1, rest)));
                let Some((bad, rest)) = found else { return Err(problem.into()) };
                *wrong = wrong.saturating_sub(1);
                for (at, question) in waiting {
                    let told = match (is_alike(bad, question), *wrong) {
                        (true, _) => rest,
                        (false, 0) => "it was not asked, because too many questions before it are wrong",
                        (false, _) => continue,
                    };
                    if let Some(place) = answers.get_mut(at) {
                        *place = Some(Err(Missing::Wrong(told.to_owned())));
                    }
                }
            }
            Err(problem) => return Err(problem.into()),
        }
    }
}

/// Whether two questions are the same but for the account: what is wrong with the one is wrong with the other.
fn is_alike(one: &Question, other: &Question) -> bool {
    let of_anybody = |question: &Question| {
        let account = question.principal.account.clone().unwrap_or_default();
        let arn = question.principal.arn.as_ref().map(|arn| arn.replacen(&account, "", 1));
        let principal = reports::decide::Principal { arn, account: None, ..question.principal.clone() };
        Question { principal, at: None, ..question.clone() }
    };
    of_anybody(one) == of_anybody(other)
}
