//! Page tokens of every paginated operation: rubbish, and tokens made for another request.

use crate::client::{Port, Who, modelled};
use crate::samples::{Chance, sample};
use crate::world::{MANAGEMENT, RESOURCE, furnish};
use schema::{Location, Operation};
use serde_json::{Value, json};

fn token_member(operation: &Operation) -> Option<&'static str> {
    let input = operation.input?;
    ["NextToken", "nextToken"].into_iter().find(|name| input.member(name).is_some())
}

fn limit_member(operation: &Operation) -> Option<&'static str> {
    let input = operation.input?;
    ["MaxResults", "Limit", "limit"].into_iter().find(|name| input.member(name).is_some())
}

/// The members that name the resource that the world has two items of, where an operation is about one.
fn resource(operation: &Operation) -> Vec<(&'static str, &'static str)> {
    match operation.name {
        "GetComplianceDetailsByResource" => vec![("ResourceType", RESOURCE.0), ("ResourceId", RESOURCE.1)],
        "GetResourceConfigHistory" => vec![("resourceType", RESOURCE.0), ("resourceId", RESOURCE.1)],
        _ => Vec::new(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_serves_its_own_request_only() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let callers = [MANAGEMENT.to_owned(), world.administrator.clone(), world.member.clone()];
    let mut found: Vec<(&'static Operation, String, Value, String)> = Vec::new();
    let paginated: Vec<_> = modelled().into_iter().filter(|operation| token_member(operation).is_some()).collect();
    assert!(paginated.len() > 25, "only {} operations", paginated.len());
    let mut chance = Chance::new(7);
    let mut refused_by_all = Vec::new();
    for operation in &paginated {
        let member = token_member(operation).unwrap_or_default();
        let mut answered = false;
        for caller in &callers {
            let who = Who::account(caller);
            // Inputs that the caller may ask for, tried until one is answered.
            for _ in 0..40 {
                let mut input = sample(&world, operation, &mut chance, 1_000);
                // A resource is named by two members, one of more than five hundred types and an id of that type.
                for (name, value) in resource(operation) {
                    input[name] = json!(value);
                }
                if let Some(limit) = limit_member(operation) {
                    input[limit] = json!(1);
                }
                let answer = port.call(&who, operation, &input).await;
                answer.is_sound(operation.name);
                if answer.status >= 300 {
                    continue;
                }
                answered = true;
                for rubbish in [
                    "x",
                    "%%%",
                    "AAAA",
                    "MTIzNDU2Nzg5MA",
                    "\u{0}",
                    "😀",
                    "-1",
                    "18446744073709551616",
                    &"A".repeat(90_000),
                ] {
                    let query = operation
                        .input
                        .and_then(|input| input.member(member))
                        .is_some_and(|member| member.location == Location::Query);
                    if query && rubbish.len() > 1_000 {
                        continue;
                    }
                    let mut bad = input.clone();
                    bad[member] = json!(rubbish);
                    let answer = port.call(&who, operation, &bad).await;
                    answer.is_refusal(operation.service, &format!("{} with {rubbish:.40}", operation.name));
                }
                let body = answer.json();
                if let Some(token) = body.get("NextToken").or_else(|| body.get("nextToken")).and_then(Value::as_str) {
                    let mut next = input.clone();
                    next[member] = json!(token);
                    port.call(&who, operation, &next).await.succeeds(operation.name);
                    found.push((operation, caller.clone(), input, token.to_owned()));
                    break;
                }
            }
        }
        if !answered {
            refused_by_all.push(operation.name);
        }
    }
    assert!(refused_by_all.is_empty(), "nobody may ask for {refused_by_all:?}");
    let with_pages: std::collections::BTreeSet<&str> = found.iter().map(|(operation, ..)| operation.name).collect();
    assert!(with_pages.len() >= 18, "tokens from {with_pages:?}");
    // Each token for every other operation, for every other caller, and for another Region.
    for (operation, caller, input, _) in &found {
        let member = token_member(operation).unwrap_or_default();
        for (from, maker, _, token) in &found {
            if (from.name, from.service, maker) == (operation.name, operation.service, caller) {
                continue;
            }
            let mut bad = input.clone();
            bad[member] = json!(token);
            let answer = port.call(&Who::account(caller), operation, &bad).await;
            let what = format!("{} by {caller} with a token of {} by {maker}", operation.name, from.name);
            answer.is_refusal(operation.service, &what);
        }
    }
}
