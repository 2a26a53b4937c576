//! Makes one call, the way the port would: as a request that is parsed, checked, routed and answered.

use super::error::RehearsalError;
use super::plan::PlannedCall;
use super::{callers, references};
use crate::call::Call;
use crate::credentials::Credentials;
use crate::dispatch::{self, modelled};
use crate::facts;
use crate::installation::Installation;
use crate::modelled::Access;
use crate::origin::Origin;
use crate::refused_calls::refusal;
use governance::Caller;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use protocol::{Routed, WireError};
use reports::{Fact, what_if};
use schema::{Location, Operation, Shape};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// A call and what came of it.
pub(super) struct Made {
    pub(super) operation: &'static Operation,
    pub(super) caller: Option<Caller>,
    pub(super) outcome: Outcome,
}

/// What came of a call.
pub(super) enum Outcome {
    /// It was answered, and these facts were recorded: none where everything was so already, and for a read.
    Answered {
        answer: Value,
        facts: Vec<Fact>,
        /// Whether it wrote what isn't in the journal: items, and results from outside.
        wrote: bool,
    },
    /// It was refused.
    Refused(WireError),
    /// It couldn't be made, because of what it refers to.
    NotMade { reason: String },
}

impl Made {
    /// As it is told, the call of this number.
    pub(super) fn told(self, number: usize) -> what_if::Call {
        let outcome = match self.outcome {
            Outcome::Answered { answer, facts, wrote } => {
                let is_read = modelled(self.operation).is_some_and(|modelled| modelled.access == Access::Read);
                let is_unchanged = facts.is_empty() && !wrote;
                let answered = what_if::Answered { facts, answer };
                if is_read {
                    what_if::Outcome::Answered(answered)
                } else if is_unchanged {
                    what_if::Outcome::Unchanged(answered)
                } else {
                    what_if::Outcome::Accepted(answered)
                }
            }
            Outcome::Refused(error) => what_if::Outcome::Refused { refusal: refusal(&error) },
            Outcome::NotMade { reason } => what_if::Outcome::NotMade { refusal: what_if::Unmade { message: reason } },
        };
        what_if::Call {
            call: number,
            service: schema::service(self.operation.service).name.to_owned(),
            operation: self.operation.name.to_owned(),
            account: self.caller.as_ref().map(|caller| caller.account.to_string()),
            region: self.caller.as_ref().map(|caller| caller.region.to_string()),
            address: None,
            outcome,
        }
    }
}

/// Makes the call after these.
pub(super) async fn make(
    installation: &Installation,
    credentials: &Arc<Credentials>,
    planned: &PlannedCall,
    earlier: &[Made],
) -> Result<Made, RehearsalError> {
    let answers: Vec<Option<&Value>> = earlier
        .iter()
        .map(|made| match &made.outcome {
            Outcome::Answered { answer, .. } => Some(answer),
            _ => None,
        })
        .collect();
    let operation = planned.operation;
    let snapshot = installation.engine.snapshot();
    let not_made = |caller, reason| Made { operation, caller, outcome: Outcome::NotMade { reason } };
    let caller = match callers::caller(&snapshot.state, planned, credentials.asserted()) {
        Ok(caller) => caller,
        Err(reason) => return Ok(not_made(None, reason)),
    };
    let input = match references::resolve(&planned.request, &answers) {
        Ok(input) => input,
        Err(reason) => return Ok(not_made(Some(caller), reason)),
    };
    let before = snapshot.version;
    let request_id = installation.engine.seed().uuid("rehearsal", &[&(earlier.len() + 1).to_string()], 0);
    let call =
        Call { caller: caller.clone(), snapshot, request_id, credentials: credentials.clone(), origin: Origin::here() };
    let (routed, query, body) = match carried(operation, &input) {
        Ok(parts) => parts,
        Err(reason) => return Ok(not_made(Some(caller), reason)),
    };
    let rows_before = installation.engine.storage().statistics().rows;
    let response = dispatch::call(installation, &routed, &query, &body, &call).await;
    let outcome = match response.extensions().get::<WireError>() {
        Some(error) => Outcome::Refused(error.clone()),
        None => {
            let answer: Value = serde_json::from_slice(response.body()).unwrap_or(Value::Null);
            let entries = engine::entries(installation.engine.storage().as_ref(), before, usize::MAX).await?;
            let facts = entries.iter().flat_map(|(_, entry)| &entry.events).map(facts::told).collect();
            // Nothing else works on the copy meanwhile.
            let wrote = installation.engine.storage().statistics().rows > rows_before;
            Outcome::Answered { answer, facts, wrote }
        }
    };
    Ok(Made { operation, caller: Some(caller), outcome })
}

/// The parts of a request in which the input travels: labels of the path, query, body.
///
/// # Errors
/// What can't travel there.
fn carried(operation: &'static Operation, input: &Value) -> Result<(Routed, String, Vec<u8>), String> {
    let (mut labels, mut query, mut body) = (Vec::new(), Vec::new(), Map::new());
    // Null is a member that isn't there; a path and a query have no word for it.
    for (name, value) in input.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        let member = operation.input.and_then(|input| input.member(name));
        match member.map(|member| (member.location, member.wire_name)) {
            Some((Location::Uri | Location::GreedyUri, wire_name)) => labels.push((wire_name, plain(value))),
            Some((Location::Query, wire_name)) => {
                let items = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                if items.iter().any(Value::is_null) {
                    return Err(format!("`{name}` has an item that is null, which a query can't carry"));
                }
                query.extend(items.iter().map(|item| format!("{}={}", escape(wire_name), escape(&plain(item)))));
            }
            Some((Location::Body, wire_name)) => {
                // A policy or template that stands in the plan as a document travels as text.
                let is_text = member.is_some_and(|member| matches!(member.shape, Shape::String(_)));
                let as_text = is_text && (value.is_object() || value.is_array());
                let value = if as_text { Value::String(value.to_string()) } else { value.clone() };
                body.insert(wire_name.to_owned(), value);
            }
            // What the model doesn't know is ignored, as it is on the wire.
            None => {}
        }
    }
    Ok((Routed { operation, labels }, query.join("&"), json!(body).to_string().into_bytes()))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn escape(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
