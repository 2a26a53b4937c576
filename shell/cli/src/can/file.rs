//! Questions from a file: about the installation's organization, or about one that a question brings along.

use crate::Problem;
use crate::client::CallError;
use crate::tree::Whose;
use crate::what_if::changes;
use reports::decide::{Answer, Answers};
use serde_json::{Value, json};
use std::path::Path;

/// Questions that are asked at a time.
const AT_A_TIME: usize = 2_000;
/// Bytes that are sent at a time.
const BYTES: usize = 8 * 1024 * 1024;

/// A question's answer.
pub struct Answered {
    /// What the question is called: its name, or who asks for what.
    pub name: String,
    /// The answer.
    pub answer: Answer,
}

/// Answers the questions of a file, in their order.
pub async fn answer(path: &Path, organization: &Whose) -> Result<Vec<Answered>, Problem> {
    let value = changes::read_value(path)?;
    let shown = if path.as_os_str() == "-" { "the standard input".to_owned() } else { path.display().to_string() };
    let questions = match value {
        Value::Array(questions) => questions,
        Value::Object(mut members) if members.contains_key("questions") => match members.remove("questions") {
            Some(Value::Array(questions)) => questions,
            _ => return Err(format!("{shown}: `questions` is a list").into()),
        },
        one @ Value::Object(_) => vec![one],
        _ => return Err(format!("{shown}: a list of questions is expected, or {{\"questions\": [...]}}").into()),
    };
    let mut answered = Vec::new();
    let mut waiting: Vec<Value> = Vec::new();
    let mut bytes = 0;
    for (at, question) in questions.into_iter().enumerate() {
        if question.get("organization").is_some() {
            ask(&mut waiting, &mut answered, organization).await.map_err(|problem| format!("{shown}: {problem}"))?;
            bytes = 0;
            let wrong = |problem: String| format!("{shown}: questions[{at}]{}: {problem}", called(&question));
            let answer = server::decisions::case::answer_case(&question, false).map_err(wrong)?;
            answered.push(Answered { name: name(&question), answer });
            continue;
        }
        bytes += question.to_string().len();
        waiting.push(question);
        if waiting.len() >= AT_A_TIME || bytes >= BYTES {
            ask(&mut waiting, &mut answered, organization).await.map_err(|problem| format!("{shown}: {problem}"))?;
            bytes = 0;
        }
    }
    ask(&mut waiting, &mut answered, organization).await.map_err(|problem| format!("{shown}: {problem}"))?;
    Ok(answered)
}

/// Asks the installation what waits to be asked.
async fn ask(waiting: &mut Vec<Value>, answered: &mut Vec<Answered>, organization: &Whose) -> Result<(), Problem> {
    if waiting.is_empty() {
        return Ok(());
    }
    let mut questions = std::mem::take(waiting);
    let names: Vec<String> = questions.iter().map(name).collect();
    // What a question is called is for people.
    questions.iter_mut().filter_map(Value::as_object_mut).for_each(|question| {
        question.shift_remove("name");
    });
    let body = json!({ "questions": questions }).to_string();
    let before = answered.len();
    let asked = organization.client()?.post("/_bailiwick/decide", "application/json", body).await;
    let told: Answers = asked.map_err(|problem: CallError| renumbered(&problem, before))?;
    answered.extend(names.into_iter().zip(told.answers).map(|(name, answer)| Answered { name, answer }));
    Ok(())
}

/// `questions[2]: ...` of a later part, with its place in the whole file.
fn renumbered(problem: &CallError, before: usize) -> Problem {
    let text = problem.to_string();
    let split = text.strip_prefix("questions[").and_then(|rest| rest.split_once(']'));
    match split.and_then(|(at, rest)| Some((at.parse::<usize>().ok()?, rest))) {
        Some((at, rest)) => format!("questions[{}]{rest}", at + before).into(),
        None => text.into(),
    }
}

fn called(question: &Value) -> String {
    question.get("name").and_then(Value::as_str).map(|name| format!(" ({name})")).unwrap_or_default()
}

fn name(question: &Value) -> String {
    if let Some(name) = question.get("name").and_then(Value::as_str) {
        return name.to_owned();
    }
    let request = question.get("request").unwrap_or(question);
    let text = |path: &str| request.pointer(path).and_then(Value::as_str);
    let who = text("/principal/arn").or(text("/principal/account")).unwrap_or("somebody");
    format!("{who} {}", text("/action").unwrap_or_default())
}
