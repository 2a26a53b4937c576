//! What the accounts contain: our example's resources for every member, varied, or files of the user's own.

use super::accounts::Staff;
use super::progress::Steps;
use super::session::{Session, each};
use crate::Problem;
use crate::answers::Answer;
use crate::import::config::told;
use reports::Delivery;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// The account that the examples were written for.
const PLACEHOLDER: &str = "111122223333";
const ITEMS: [&str; 2] = [
    include_str!("../../../../examples/items/us-east-1.json"),
    include_str!("../../../../examples/items/eu-west-1.json"),
];
const FACTS: &str = include_str!("../../../../examples/items/facts.json");
/// The route that takes items and facts.
const ROUTE: &str = "/_bailiwick/configuration-items";

/// Imports what the accounts contain; answers what became of files of the user's own, a line each.
pub async fn import(
    session: &Session,
    steps: &Steps,
    staff: &Staff,
    own: &[(PathBuf, Vec<u8>)],
) -> Result<Vec<String>, Problem> {
    let bodies: Vec<Vec<u8>> = if own.is_empty() {
        staff
            .members
            .iter()
            .enumerate()
            .map(|(place, account)| ours(place, &account.id.to_string()))
            .collect::<Result<_, _>>()?
    } else {
        own.iter().map(|(_, body)| body.clone()).collect()
    };
    let step = steps.step("configuration items and account facts", bodies.len());
    let answers = Mutex::new(BTreeMap::new());
    each(bodies.into_iter().enumerate().collect(), &step, async |(place, body)| {
        let answer = session.client().post(ROUTE, "application/json", body).await;
        // Told with the file's name, where it is the user's.
        let answer: Delivery = match (answer, own.get(place)) {
            (Err(problem), Some((file, _))) => return Err(format!("{}: {problem}", file.display()).into()),
            (answer, _) => answer?,
        };
        match answer.problems.first() {
            Some(problem) if own.is_empty() => {
                return Err(format!("an example item was refused: {}: {}", problem.place, problem.message).into());
            }
            _ => answers.lock().unwrap_or_else(PoisonError::into_inner).insert(place, answer),
        };
        Ok(())
    })
    .await?;
    step.finish();
    let answers = answers.into_inner().unwrap_or_else(PoisonError::into_inner);
    Ok(own.iter().zip(answers.values()).flat_map(|((file, _), answer)| told(file, answer)).collect())
}

/// The examples as one account's own. Every account has another selection of the resources, so that the verdicts differ.
fn ours(place: usize, account: &str) -> Result<Vec<u8>, Problem> {
    let mut items = Vec::new();
    for (file, text) in ITEMS.iter().enumerate() {
        let mut snapshot: Value = serde_json::from_str(&text.replace(PLACEHOLDER, account))?;
        if let Some(Value::Array(all)) = snapshot.get_mut("configurationItems").map(Value::take) {
            items.extend(
                all.into_iter()
                    .enumerate()
                    .filter(|(item, _)| (place * 5 + item * 3 + file) % 7 > 2)
                    .map(|(_, item)| item),
            );
        }
    }
    let mut facts: Value = serde_json::from_str(&FACTS.replace(PLACEHOLDER, account))?;
    let entries = facts.get_mut("accountFacts").and_then(Value::as_array_mut).into_iter().flatten();
    for facts in entries.filter_map(|entry| entry.get_mut("facts")) {
        // What belongs to no Region is delivered with one of them: to index what isn't there would put it there.
        if !place.is_multiple_of(3)
            && let Some(policy) = facts.get_mut("passwordPolicy")
        {
            policy.put("MinimumPasswordLength", json!(14));
        }
        if place % 4 != 1
            && let Some(report) = facts.get_mut("credentialReport").and_then(Value::as_array_mut)
        {
            report.retain(|user| user.at("/user") != "release-robot");
        }
    }
    let body = json!({ "configurationItems": items, "accountFacts": facts.at("/accountFacts") });
    Ok(body.to_string().into_bytes())
}
