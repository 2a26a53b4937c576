//! The page of a what-if; and what its scripts ask for: how far a rehearsal has come, what an operation takes.

use super::units::moving;
use crate::console::look::Look;
use crate::console::made::{Made, html};
use crate::console::problem::Problem;
use crate::dispatch::operations;
use crate::modelled::Access;
use crate::tried::{Change, Outcome, Tried, new_name};
use http::StatusCode;
use schema::{Shape, Structure};
use serde_json::{Map, Value, json};
use web_console::screen::Screen;
use web_console::tables::ROWS;
use web_console::what_if::{self, CallRow, Shown, Told, WhatIfPage};

/// Calls of a file that are shown as if they had been typed.
const TYPED: usize = 20;
/// How deep an input is laid out.
const DEPTH: usize = 4;

/// `what-if?report=NAME&group=N&rows=N&move=ACCOUNT&to=UNIT`; `?progress=NAME` and `?input=OPERATION` for scripts.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let organization = look.organization()?;
    if let Some(name) = look.given("progress") {
        return told(&progress(look, name));
    }
    if let Some(operation) = look.given("input") {
        return told(&input(operation));
    }
    let report = look.given("report").map(str::to_owned);
    let tried = match &report {
        None => None,
        Some(name) => Some(look.installation.tried.get(name).ok_or_else(|| Problem {
            title: "The report is gone",
            status: StatusCode::GONE,
            ..Problem::not_found("This report isn't kept any more: only the latest few are. Rehearse the change again.")
        })?),
    };
    let number = |name: &str| look.given(name).and_then(|text| text.parse::<usize>().ok());
    let mut change = what_if::Change {
        moving: look.given("move").map(|account| moving(look, organization, account, look.given("to"))).transpose()?,
        operations: known(),
        services: schema::services().iter().map(|service| service.name.to_owned()).collect(),
        ..what_if::Change::default()
    };
    let shown = tried.as_deref().and_then(|tried| {
        lay_out(&mut change, &tried.change);
        shown(look, tried, number("group"), number("rows").unwrap_or(ROWS))
    });
    // One more than there are, so that the next can be typed.
    if change.rows.is_empty() || tried.is_some_and(|tried| matches!(tried.outcome, Outcome::Draft)) {
        change.rows.push(CallRow::default());
    }
    let next = new_name().map_err(Problem::unavailable)?;
    html(&WhatIfPage { frame: look.frame(Screen::WhatIf, "What if"), change, shown, report, next })
}

/// The change in the forms.
fn lay_out(form: &mut what_if::Change, change: &Change) {
    match change {
        Change::Typed { rows, .. } => form.rows.clone_from(rows),
        Change::Calls { name, document } => {
            form.file = Some((name.clone(), "a list of calls"));
            form.rows = typed(document);
        }
        Change::Plan { name, handed } => {
            form.file = Some((name.clone(), "a Terraform plan"));
            form.rows = typed(&handed.document());
        }
        Change::Document { name, .. } => form.file = Some((name.clone(), "an organization document")),
        Change::Branch { name, against } => form.compared = Some((name.clone(), against.clone())),
    }
}

/// The first calls of a document as if they had been typed; none where there are many.
fn typed(document: &Value) -> Vec<CallRow> {
    let calls = document.get("changes").and_then(Value::as_array).filter(|calls| calls.len() <= TYPED);
    let row = |call: &Value| {
        let text = |name: &str| match call.get(name) {
            Some(Value::String(text)) => text.clone(),
            None | Some(Value::Null) => String::new(),
            Some(other) => other.to_string(),
        };
        CallRow {
            service: text("service"),
            operation: text("operation"),
            account: text("account"),
            region: text("region"),
            request: call.get("request").and_then(|input| serde_json::to_string_pretty(input).ok()).unwrap_or_default(),
        }
    };
    calls.into_iter().flatten().map(row).collect()
}

fn shown(look: &Look<'_>, tried: &Tried, group: Option<usize>, rows: usize) -> Option<Shown> {
    Some(match &tried.outcome {
        Outcome::Draft => return None,
        Outcome::Refused(problem) => Shown::Refused(problem.clone()),
        Outcome::Made(calls) => Shown::Made(calls.clone()),
        Outcome::Imported(import) => Shown::Imported(import.clone()),
        Outcome::Told { report, comment } => {
            let mut told = Told::of(report, group, rows);
            told.markdown.clone_from(comment);
            let is_kept = !matches!(&tried.change, Change::Document { text: None, .. });
            told.can_keep = is_kept && !matches!(tried.change, Change::Branch { .. });
            told.instead = match &tried.change {
                _ if !look.is_present() => Some("What was can't be changed; it can be kept as a branch."),
                Change::Plan { .. } => {
                    Some("terraform apply does it, with this server as its endpoint, and keeps its state.")
                }
                Change::Branch { .. } => Some("What was called on the branch is called again to do it."),
                Change::Document { text: None, .. } => Some(
                    "The document is too large to be kept here: bailiwick import organization PATH --apply takes it.",
                ),
                _ => None,
            };
            told.can_do = told.instead.is_none();
            Shown::Told(Box::new(told))
        }
    })
}

/// The operations that are modelled and change something.
fn known() -> Vec<(String, &'static str)> {
    let writes = operations().filter(|operation| {
        crate::dispatch::modelled(operation).is_some_and(|modelled| modelled.access != Access::Read)
    });
    let mut known: Vec<(String, &'static str)> =
        writes.map(|operation| (operation.name.to_owned(), schema::service(operation.service).name)).collect();
    known.sort();
    known
}

fn told(value: &Value) -> Result<Made, Problem> {
    Ok(Made::Other { content_type: "application/json", body: value.to_string().into_bytes() })
}

/// How far a rehearsal has come; null when it is over, or nobody knows it.
fn progress(look: &Look<'_>, name: &str) -> Value {
    let all = look.installation.underway.told();
    let found = all.into_iter().find(|rehearsal| rehearsal.name.as_deref() == Some(name));
    serde_json::to_value(found).unwrap_or_default()
}

/// What an operation's input looks like: the members that it needs, each with an example of nothing.
fn input(name: &str) -> Value {
    let found = operations().find(|operation| operation.name == name);
    found.and_then(|operation| operation.input).map_or_else(|| json!({}), |input| laid_out(input, DEPTH))
}

fn laid_out(structure: &Structure, depth: usize) -> Value {
    let needed = structure.members.iter().filter(|member| member.required);
    let members: Map<String, Value> =
        needed.map(|member| (member.name.to_owned(), example(member.shape, depth))).collect();
    Value::Object(members)
}

fn example(shape: &Shape, depth: usize) -> Value {
    match shape {
        Shape::Structure(structure) if depth > 0 => laid_out(structure, depth - 1),
        Shape::List(list) if depth > 0 => json!([example(list.member, depth - 1)]),
        Shape::Structure(_) | Shape::Document | Shape::Map(_) => json!({}),
        Shape::List(_) => json!([]),
        Shape::Boolean => json!(false),
        Shape::Integer(_) | Shape::Long(_) | Shape::Float(_) | Shape::Double(_) => json!(0),
        Shape::String(_) | Shape::Timestamp(_) => json!(""),
    }
}
