//! What the accounts contain: our example's resources for every member, varied, or files of the user's own.

use super::accounts::Staff;
use super::progress::Steps;
use super::session::{Session, each};
use crate::Problem;
use serde_json::{Value, json};
use std::path::PathBuf;

/// The account that the examples were written for.
const PLACEHOLDER: &str = "111122223333";
const ITEMS: [&str; 2] = [
    include_str!("../../../../examples/items/us-east-1.json"),
    include_str!("../../../../examples/items/eu-west-1.json"),
];
const FACTS: &str = include_str!("../../../../examples/items/facts.json");
/// The route that takes items and facts.
const ROUTE: &str = "/_bailiwick/configuration-items";

/// Imports what the accounts contain.
pub async fn import(session: &Session, steps: &Steps, staff: &Staff, own: &[PathBuf]) -> Result<(), Problem> {
    let bodies: Vec<Vec<u8>> = if own.is_empty() {
        staff
            .members
            .iter()
            .enumerate()
            .map(|(place, account)| ours(place, &account.id.to_string()))
            .collect::<Result<_, _>>()?
    } else {
        let read = |file: &PathBuf| std::fs::read(file).map_err(|problem| format!("{}: {problem}", file.display()));
        own.iter().map(read).collect::<Result<_, _>>()?
    };
    let step = steps.step("configuration items and account facts", bodies.len());
    each(bodies, &step, async |body| {
        let answer = session.client().post(ROUTE, "application/json", body).await?;
        match answer["problems"].as_array().and_then(|problems| problems.first()) {
            Some(problem) if own.is_empty() => Err(format!("an example item was refused: {problem}").into()),
            _ => Ok(()),
        }
    })
    .await?;
    step.finish();
    Ok(())
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
    for facts in facts["accountFacts"].as_array_mut().into_iter().flatten().map(|entry| &mut entry["facts"]) {
        if !place.is_multiple_of(3) {
            facts["passwordPolicy"]["MinimumPasswordLength"] = json!(14);
        }
        if place % 4 != 1
            && let Some(report) = facts["credentialReport"].as_array_mut()
        {
            report.retain(|user| user["user"] != "release-robot");
        }
    }
    let body = json!({ "configurationItems": items, "accountFacts": facts["accountFacts"] });
    Ok(body.to_string().into_bytes())
}
