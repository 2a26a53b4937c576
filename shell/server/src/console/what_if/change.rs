//! A change, read from what a form sent: typed calls, a file of whichever kind, a move, a branch.

use crate::console::look::Look;
use crate::console::problem::Problem;
use crate::console::sent::{File, Sent};
use crate::tried::Change;
use bytes::Bytes;
use documents::{Document, Node, parse_yaml};
use identifiers::{AccountId, TargetId};
use protocol::parse_json_values;
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::{Map, Value, json};
use terraform_plan::Otherwise;
use web_console::what_if::CallRow;

/// The most values of a document of calls: ten thousand calls, each with a hundred.
const VALUES: usize = 1_000_000;
/// The largest document that is kept, so that it can be done later, in bytes.
const KEPT: usize = 4 * 1024 * 1024;

/// A change that was read, or how far that came.
pub enum Read {
    /// It can be tried.
    Change(Change),
    /// It can be tried, and its document is too large to be kept.
    Large(Change, Bytes),
    /// It can't be: what was sent, and why.
    Wrong(Change, String),
}

/// Reads a change.
///
/// # Errors
/// When the form says nothing that a page of ours would have it say.
pub async fn read(look: &Look<'_>, sent: &Sent) -> Result<Read, Problem> {
    match sent.get("kind") {
        Some("calls") => Ok(typed(look, rows(sent))),
        Some("move") => moved(look, sent),
        Some("file") => file(look, sent).await,
        Some("branch") => {
            let name = sent.get("of").ok_or_else(|| Problem::unreadable("The form names no branch."))?.to_owned();
            Ok(Read::Change(Change::Branch { name, against: sent.get("against").map(str::to_owned) }))
        }
        _ => Err(Problem::unreadable("The form doesn't say what the change is.")),
    }
}

/// Calls as they were typed, lines in which nothing stands left out.
pub fn rows(sent: &Sent) -> Vec<CallRow> {
    let column = |name: &str| sent.all(name).map(|value| value.trim().to_owned()).collect::<Vec<_>>();
    let [services, accounts, regions, requests] = ["service", "account", "region", "request"].map(column);
    let at = |column: &[String], row: usize| column.get(row).cloned().unwrap_or_default();
    let rows = column("operation").into_iter().enumerate().map(|(row, operation)| CallRow {
        operation,
        service: at(&services, row),
        account: at(&accounts, row),
        region: at(&regions, row),
        request: at(&requests, row),
    });
    rows.filter(|row| !(row.operation.is_empty() && row.request.is_empty())).collect()
}

fn typed(look: &Look<'_>, rows: Vec<CallRow>) -> Read {
    if rows.is_empty() {
        return Read::Wrong(Change::Typed { rows, document: Value::Null }, "No call is typed yet.".to_owned());
    }
    let calls: Result<Vec<Value>, String> = rows.iter().enumerate().map(|(row, typed)| call(row + 1, typed)).collect();
    match calls {
        Ok(calls) => {
            let document = as_seen(look, json!({ "changes": calls }));
            Read::Change(Change::Typed { rows, document })
        }
        Err(problem) => Read::Wrong(Change::Typed { rows, document: Value::Null }, problem),
    }
}

fn call(number: usize, row: &CallRow) -> Result<Value, String> {
    let mut call = Map::new();
    let fields =
        [("service", &row.service), ("operation", &row.operation), ("account", &row.account), ("region", &row.region)];
    for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_empty()) {
        call.insert(name.to_owned(), Value::String(value.clone()));
    }
    if !row.request.is_empty() {
        let request = parse_json_values(row.request.as_bytes(), VALUES);
        let request = request.map_err(|problem| format!("The input of call {number} is no JSON: {problem}."))?;
        call.insert("request".to_owned(), request);
    }
    Ok(Value::Object(call))
}

/// A document of calls, made as whoever looks where they name nobody, and on the state that is looked at.
fn as_seen(look: &Look<'_>, mut document: Value) -> Value {
    if document.is_array() {
        document = json!({ "changes": document });
    }
    if let Some(viewer) = &look.view.viewer {
        let calls = document.get_mut("changes").and_then(Value::as_array_mut).into_iter().flatten();
        for call in calls.filter_map(Value::as_object_mut) {
            if call.get("account").is_none_or(Value::is_null) {
                call.insert("account".to_owned(), Value::String(viewer.clone()));
            }
        }
    }
    if let (Some(as_of), Some(members)) = (&look.view.as_of, document.as_object_mut())
        && !members.contains_key("as_of")
    {
        members.insert("as_of".to_owned(), Value::String(as_of.clone()));
    }
    document
}

fn moved(look: &Look<'_>, sent: &Sent) -> Result<Read, Problem> {
    let said = |name: &str| sent.get(name).ok_or_else(|| Problem::unreadable(format!("The form has no `{name}`.")));
    let (account, to) = (said("account")?, said("to")?);
    let unreadable = |_| Problem::unreadable(format!("`account` is an account's twelve digits, and not {account:?}."));
    let account: AccountId = account.parse().map_err(unreadable)?;
    let from = look.state().organizations.parent_of(&TargetId::Account(account));
    let from = from.ok_or_else(|| Problem::not_found(format!("{account} is in no organization at this moment.")))?;
    let request =
        json!({ "AccountId": account.to_string(), "SourceParentId": from.to_string(), "DestinationParentId": to });
    let row = CallRow {
        operation: "MoveAccount".to_owned(),
        request: serde_json::to_string_pretty(&request).unwrap_or_default(),
        ..CallRow::default()
    };
    Ok(typed(look, vec![row]))
}

/// What of a JSON document tells of which kind it is.
#[derive(Deserialize)]
struct Peek {
    resource_changes: Option<IgnoredAny>,
    terraform_version: Option<IgnoredAny>,
    changes: Option<IgnoredAny>,
}

async fn file(look: &Look<'_>, sent: &Sent) -> Result<Read, Problem> {
    let pasted = sent.get("text").map(|text| ("what was pasted".to_owned(), Bytes::from(text.to_owned())));
    let dropped = sent.file.as_ref().map(|File { name, bytes }| (name.clone(), bytes.clone()));
    let Some((name, bytes)) = dropped.or(pasted) else {
        let nothing = Change::Document { name: "nothing".to_owned(), text: None };
        return Ok(Read::Wrong(nothing, "No file was chosen, and nothing pasted.".to_owned()));
    };
    let read = tokio::task::spawn_blocking(move || file_of(name, bytes)).await;
    Ok(match read.map_err(Problem::unavailable)? {
        Read::Change(Change::Calls { name, document }) => {
            Read::Change(Change::Calls { name, document: as_seen(look, document) })
        }
        read => read,
    })
}

/// A file as what it is: a plan, calls, or else an organization document, whose own reader says what is wrong with it.
fn file_of(name: String, bytes: Bytes) -> Read {
    let wrong = |name: String, problem: String| Read::Wrong(Change::Document { name, text: None }, problem);
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return wrong(
            name,
            "This isn't text in UTF-8. Of a plan, `terraform show -json PLAN` writes what is taken here.".to_owned(),
        );
    };
    let calls = |name: String, value: Result<Value, String>| match value {
        Ok(document) => Read::Change(Change::Calls { name, document }),
        Err(problem) => wrong(name, problem),
    };
    let start = text.trim_start();
    if start.starts_with('[') {
        return calls(name, parse_json_values(&bytes, VALUES).map_err(|problem| problem.to_string()));
    }
    if start.starts_with('{') {
        let peek = match serde_json::from_str::<Peek>(text) {
            Ok(peek) => peek,
            Err(problem) => return wrong(name, format!("This is no JSON: {problem}.")),
        };
        if peek.resource_changes.is_some() || peek.terraform_version.is_some() {
            return match terraform_plan::read(&bytes, &Otherwise::default()) {
                Ok(handed) => Read::Change(Change::Plan { name, handed: Box::new(handed) }),
                Err(problem) => wrong(name, problem.to_string()),
            };
        }
        if peek.changes.is_some() {
            return calls(name, parse_json_values(&bytes, VALUES).map_err(|problem| problem.to_string()));
        }
    } else if start.starts_with("changes:") || start.starts_with("- ") {
        return calls(name, yaml(text));
    }
    if bytes.len() > KEPT {
        return Read::Large(Change::Document { name, text: None }, bytes);
    }
    Read::Change(Change::Document { name, text: Some(bytes) })
}

fn yaml(text: &str) -> Result<Value, String> {
    let mut document =
        parse_yaml(text).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    quote_accounts(&mut document);
    parse_json_values(documents::to_json(&document).as_bytes(), VALUES).map_err(|problem| problem.to_string())
}

/// In YAML an account number without quotes is a number; nobody means that.
fn quote_accounts(document: &mut Document) {
    match &mut document.node {
        Node::Scalar(scalar) => {
            if scalar.text.len() == 12 && scalar.text.bytes().all(|byte| byte.is_ascii_digit()) {
                scalar.plain = false;
            }
        }
        Node::Sequence(items) => items.iter_mut().for_each(quote_accounts),
        Node::Mapping(entries) => entries.iter_mut().for_each(|entry| quote_accounts(&mut entry.value)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Read, file_of};
    use crate::tried::Change;
    use bytes::Bytes;

    fn kind(text: impl Into<Bytes>) -> Result<&'static str, String> {
        match file_of("x".to_owned(), text.into()) {
            Read::Wrong(_, problem) => Err(problem),
            Read::Large(..) => Ok("large"),
            Read::Change(Change::Calls { document, .. }) => {
                Ok(if document.is_array() { "list of calls" } else { "calls" })
            }
            Read::Change(Change::Plan { .. }) => Ok("plan"),
            Read::Change(Change::Document { .. }) => Ok("document"),
            Read::Change(_) => Ok("something else"),
        }
    }

    #[test]
    fn a_file_is_told_by_looking() {
        assert_eq!(kind("[]"), Ok("list of calls"));
        assert_eq!(kind(" {\"changes\": []}"), Ok("calls"));
        assert_eq!(kind("- operation: MoveAccount\n  account: 111122223333\n"), Ok("list of calls"));
        assert_eq!(kind("changes: []"), Ok("calls"));
        assert_eq!(kind("format: bailiwick\n"), Ok("document"));
        assert_eq!(kind("{\"accounts\": {}}"), Ok("document"));
        assert_eq!(kind(format!("# {}\n", "x".repeat(5 << 20))), Ok("large"));
        let plan = "{\"format_version\": \"1.2\", \"terraform_version\": \"1.9.0\", \"resource_changes\": [], \
                    \"configuration\": {}}";
        assert_eq!(kind(plan), Ok("plan"));
    }

    #[test]
    fn what_is_none_of_them_is_said_to_be_so() {
        assert!(kind(&b"\xff\xd8\xff"[..]).unwrap_err().contains("isn't text"));
        assert!(kind("{\"resource_changes\": [").unwrap_err().contains("no JSON"));
        assert!(kind("{\"resource_changes\": 7}").is_err());
    }
}
