//! A report for what reads SARIF 2.1.0, such as code scanning: what is wrong with a policy's file, at its lines.

use crate::printable::printable;
use crate::what_if::{Call, Labels, Outcome, Rights, RiskKind, WhatIf, answer, risk};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A policy's file, as whoever handed it over knows it.
pub struct PolicyFile<'a> {
    /// Its path, as it is told to others.
    pub path: String,
    /// The calls that were given its text, by their numbers.
    pub calls: BTreeSet<usize>,
    /// The statement that has a cause, if one has: its place.
    pub find: &'a dyn Fn(&Cause<'_>) -> Option<Place>,
}

/// Why a place in a policy is asked for.
pub enum Cause<'a> {
    /// It denies an action.
    Denies(&'a str),
    /// It makes an action hang on something.
    Limits(&'a str),
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1.
    pub column: usize,
}

/// Where the schema of this form is.
const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// Actions that are looked up in a file: a policy has fewer statements.
const ACTIONS: usize = 20_000;

/// For code scanning: each risk with its place, where a policy's file has one; the others without.
pub fn sarif(report: &WhatIf, files: &[PolicyFile<'_>], version: &str) -> String {
    let labels = Labels(&report.names);
    let mut results: Vec<Value> = Vec::new();
    for call in &report.calls {
        if let Some(result) = refused(call, files) {
            results.push(result);
        }
    }
    for rights in &report.consequences.rights {
        results.extend(files.iter().flat_map(|file| lost(rights, file, &labels)));
    }
    // What stands at its statement isn't told of the whole file again.
    let has_places = results.iter().any(|it| it.get("ruleId") == Some(&Value::String(id(RiskKind::LosesRights))));
    let found = report
        .summary
        .risks
        .iter()
        .filter(|it| it.kind != RiskKind::CallRefused && !(has_places && it.kind == RiskKind::LosesRights));
    let uri = files.first().map(|file| file.path.as_str());
    results.extend(found.map(|it| {
        let place = uri.map(|uri| location(uri, None));
        result(it.kind, &risk(it, &labels), place, None)
    }));
    let rules: Vec<Value> = RiskKind::ALL
        .into_iter()
        .map(|kind| {
            json!({
                "id": id(kind),
                "shortDescription": { "text": kind.as_str() },
                "defaultConfiguration": { "level": level(kind) },
            })
        })
        .collect();
    let told = report.beside.as_ref().map(super::super::Beside::told).unwrap_or_default();
    let notes: Vec<Value> = told
        .iter()
        .chain(&report.notes)
        .map(|note| json!({ "level": "note", "message": { "text": printable(note) } }))
        .collect();
    let document = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "bailiwick", "version": version, "rules": rules } },
            "invocations": [{ "executionSuccessful": true, "toolExecutionNotifications": notes }],
            "properties": { "answer": printable(&answer(report)), "reportVersion": report.report_version },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{document:#}\n")
}

/// A call that is refused, at the place that its reason names, in the file that it was given.
fn refused(call: &Call, files: &[PolicyFile<'_>]) -> Option<Value> {
    let why = match &call.outcome {
        Outcome::Refused { refusal } => refusal.told(),
        Outcome::NotMade { refusal } => format!("not made: {}", refusal.message),
        Outcome::Accepted(_) | Outcome::Unchanged(_) | Outcome::Answered(_) => return None,
    };
    let file = files.iter().find(|file| file.calls.contains(&call.call));
    let place = file.map(|file| location(&file.path, place_in(&why)));
    let text = format!("{} would be refused: {why}", call.operation);
    Some(result(RiskKind::CallRefused, &text, place, call.address.as_deref()))
}

/// What a statement takes, at its place; a result a statement.
fn lost(rights: &Rights, file: &PolicyFile<'_>, labels: &Labels<'_>) -> Vec<Value> {
    let denied = rights.denied.iter().flat_map(|one| names(&one.service, &one.actions));
    let limited = rights.limited.iter().flat_map(|it| &it.actions).flat_map(|one| names(&one.service, &one.actions));
    let mut places: Vec<(Place, &str, Vec<String>)> = Vec::new();
    let mut see = |what: &'static str, action: String, place: Option<Place>| {
        let Some(place) = place else { return };
        match places.iter_mut().find(|(known, of, _)| (*known, *of) == (place, what)) {
            Some((_, _, actions)) => actions.push(action),
            None => places.push((place, what, vec![action])),
        }
    };
    for action in denied.take(ACTIONS) {
        let place = (file.find)(&Cause::Denies(&action));
        see("denies", action, place);
    }
    for action in limited.take(ACTIONS) {
        let place = (file.find)(&Cause::Limits(&action));
        see("makes something hang on conditions:", action, place);
    }
    places.sort_by_key(|(place, _, _)| *place);
    let accounts = labels.accounts(&rights.accounts);
    let told = places.into_iter().map(|(place, what, actions)| {
        let first = actions.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
        let more = if actions.len() > 3 { format!(" and {} more", actions.len() - 3) } else { String::new() };
        let text = format!("This statement {what} {first}{more}, in {accounts}");
        result(RiskKind::LosesRights, &text, Some(location(&file.path, Some(place))), None)
    });
    told.collect()
}

/// The actions of a service by name; where all are meant, the service as a whole.
fn names(service: &str, actions: &[String]) -> Vec<String> {
    if actions.is_empty() { vec![format!("{service}:*")] } else { actions.to_vec() }
}

fn result(kind: RiskKind, text: &str, place: Option<Value>, address: Option<&str>) -> Value {
    let mut result = json!({ "ruleId": id(kind), "level": level(kind), "message": { "text": printable(text) } });
    let mut location = place;
    if let Some(address) = address {
        let logical = json!([{ "fullyQualifiedName": printable(address), "kind": "resource" }]);
        let whole = location.get_or_insert_with(|| json!({}));
        if let Some(members) = whole.as_object_mut() {
            members.insert("logicalLocations".to_owned(), logical);
        }
    }
    if let (Some(members), Some(location)) = (result.as_object_mut(), location) {
        members.insert("locations".to_owned(), json!([location]));
    }
    result
}

fn location(path: &str, place: Option<Place>) -> Value {
    let place = place.unwrap_or(Place { line: 1, column: 1 });
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": uri(path) },
        "region": { "startLine": place.line.max(1), "startColumn": place.column.max(1) },
    } })
}

/// A path as a relative reference: what a URI can't have is escaped.
fn uri(path: &str) -> String {
    let path = path.strip_prefix("./").unwrap_or(path);
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            b'\\' => out.push('/'),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    // What stands before a colon would be a scheme; it is escaped, and an absolute path has one.
    if out.starts_with('/') { format!("file://{out}") } else { out }
}

/// `line 3, column 7` in a reason.
fn place_in(why: &str) -> Option<Place> {
    let (_, rest) = why.split_once("line ")?;
    let number = |text: &str| -> Option<usize> {
        let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    let line = number(rest)?;
    let column = rest.split_once("column ").and_then(|(_, rest)| number(rest)).unwrap_or(1);
    Some(Place { line, column })
}

fn id(kind: RiskKind) -> String {
    kind.as_str().replace(' ', "-")
}

fn level(kind: RiskKind) -> &'static str {
    if kind.is_grave() { "error" } else { "warning" }
}

#[cfg(test)]
mod tests {
    use super::{Place, place_in, uri};

    #[test]
    fn a_place_is_found_in_a_reason() {
        assert_eq!(place_in("at line 3, column 17: no"), Some(Place { line: 3, column: 17 }));
        assert_eq!(place_in("(line 2)"), Some(Place { line: 2, column: 1 }));
        for none in ["nothing", "line x", "a line "] {
            assert_eq!(place_in(none), None, "{none}");
        }
    }

    #[test]
    fn paths_are_uris() {
        assert_eq!(uri("./a b/ü.json"), "a%20b/%C3%BC.json");
        assert_eq!(uri("/tmp/x:y"), "file:///tmp/x%3Ay");
    }
}
